package org.myaypon.sld;

/** The versions of style files that can be written; all can be read. */
public enum SldVersion {
    /** SLD 1.1 with Symbology Encoding 1.1, as QGIS writes and reads it. */
    SE_1_1,
    /** SLD 1.0, as every GeoServer reads it. */
    SLD_1_0
}
