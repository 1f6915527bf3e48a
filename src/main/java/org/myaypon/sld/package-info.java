/**
 * Style files: SLD 1.0.0 and SE 1.1.0, as QGIS and GeoServer write them, become GeoTools {@code Style}s, and back.
 *
 * <p>Takes a file or its text; gives a style with everything that it could not keep as a {@link org.myaypon.data.Problem} that
 * names the rule, the line and the column. Nothing is fetched: graphics are files in the style's own folder or stand in the file
 * itself. Widths and sizes are pixels of 0.28 mm unless a {@code uom} says metres. Main type: {@link org.myaypon.sld.SldFile}.
 */
package org.myaypon.sld;
