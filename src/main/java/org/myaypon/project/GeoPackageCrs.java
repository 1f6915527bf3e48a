package org.myaypon.project;

import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.wkt.Formattable;

/**
 * A row of a GeoPackage's table of spatial reference systems.
 *
 * @param name for a reader: "WGS 84"
 * @param id its number in this file
 * @param organization who numbers it: "EPSG", or "NONE"
 * @param code its number there
 * @param definition well-known text (version 1), or "undefined"
 */
record GeoPackageCrs(String name, int id, String organization, int code, String definition) {

    static final GeoPackageCrs WGS84 = new GeoPackageCrs(
            "WGS 84",
            4326,
            "EPSG",
            4326,
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
                    + "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
                    + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],"
                    + "AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]");
    static final GeoPackageCrs PLANE = new GeoPackageCrs("Undefined Cartesian SRS", -1, "NONE", -1, "undefined");
    static final GeoPackageCrs SPHERE = new GeoPackageCrs("Undefined geographic SRS", 0, "NONE", 0, "undefined");

    /** The first number that a file may give to a system of no organization. */
    private static final int OWN = 100_000;

    /** The system of a layer; an unknown one is a plane. */
    static GeoPackageCrs of(Optional<CoordinateReferenceSystem> crs) {
        return crs.map(GeoPackageCrs::of).orElse(PLANE);
    }

    private static GeoPackageCrs of(CoordinateReferenceSystem crs) {
        if (CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return WGS84;
        }
        String name = crs.getName().getCode();
        String told = Inspection.crsName(crs);
        if (told.matches("EPSG:\\d{1,6}")) {
            int code = Integer.parseInt(told.substring(5));
            return new GeoPackageCrs(name, code, "EPSG", code, wellKnownText(crs));
        }
        return new GeoPackageCrs(name, OWN, "NONE", OWN, wellKnownText(crs));
    }

    /** On one line, whatever the parameters of the projection are called. */
    private static String wellKnownText(CoordinateReferenceSystem crs) {
        return crs instanceof Formattable formattable ? formattable.toWKT(0) : crs.toWKT();
    }
}
