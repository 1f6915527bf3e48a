package org.myaypon.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.wkt.Formattable;

/** Coordinate reference systems as the well-known text that a {@code .prj} and a geospatial PDF hold, in ESRI's names. */
public final class EsriText {

    private static final String GEOGRAPHIC = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";
    private static final String WEB_MERCATOR = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\"," + GEOGRAPHIC
            + ",PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],"
            + "PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";
    private static final Pattern IS_WEB_MERCATOR = Pattern.compile(
            "WGS.?(?:19)?84.*(Pseudo-Mercator|Web.Mercator.Auxiliary.Sphere)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AXIS = Pattern.compile(", ?AXIS\\[\"[^\"]*\", ?[A-Z]+\\]");
    private static final Pattern ORIGIN = Pattern.compile("PARAMETER\\[\"Latitude_Of_Origin\", ([^\\]]*)\\]");

    private EsriText() {}

    /** The text of a system, on one line. */
    public static String of(CoordinateReferenceSystem crs) {
        if (CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return GEOGRAPHIC;
        }
        if (IS_WEB_MERCATOR.matcher(crs.getName().getCode()).find()) {
            return WEB_MERCATOR;
        }
        return crs instanceof Formattable formattable
                ? inEsrisNames(formattable.toWKT(Citations.ESRI, 0))
                : crs.toWKT();
    }

    /** What GeoTools writes otherwise than ESRI's own programs do, which would not find those parameters. */
    private static String inEsrisNames(String text) {
        String mended = AXIS.matcher(text).replaceAll("").replace("SPHEROID[\"D_WGS_1984\"", "SPHEROID[\"WGS_1984\"");
        if (!text.contains("Hotine")) {
            mended = mended.replace("\"Longitude_Of_Center\"", "\"Central_Meridian\"");
        }
        Matcher origin = ORIGIN.matcher(mended);
        if (mended.contains("\"Lambert_Conformal_Conic\"")
                && !mended.contains("Standard_Parallel_1")
                && origin.find()) {
            mended = mended.substring(0, origin.end()) + ", PARAMETER[\"Standard_Parallel_1\", " + origin.group(1) + "]"
                    + mended.substring(origin.end());
        }
        return mended.replace("\", ", "\",").replace("], ", "],").replaceAll("(\\d), (-?\\d)", "$1,$2");
    }
}
