package org.myaypon.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The older datums of Burmese maps, whose shift to WGS 84 ESRI's .prj files leave out: without it a layer lies some 300
 * metres beside its place.
 */
enum DatumShift {
    /** EPSG transformation 1152. */
    INDIAN_1954("Indian 1954", "INDIAN[ _]?1954", "217,823,299"),
    /** As the EPSG register's copy in GeoTools has it for the code 4131. */
    INDIAN_1960("Indian 1960", "INDIAN[ _]?1960", "198,881,317"),
    /** EPSG transformation 1304. */
    INDIAN_1975("Indian 1975", "INDIAN[ _]?1975", "204.64,834.74,293.8"),
    /** The one that Burmese surveyors use; it is in no register. */
    MYANMAR_2000("Myanmar Datum 2000", "MMD[ _]?2000|MYANMAR(?:[ _]DATUM)?[ _]2000", "246.632,784.833,276.923");

    private static final String BODY = "[ _]*\"\\s*,\\s*(?:SPHEROID|ELLIPSOID)\\s*\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]";

    private final String title;
    private final Pattern datum;
    private final String metres;

    DatumShift(String title, String name, String metres) {
        this.title = title;
        this.datum = Pattern.compile("DATUM\\s*\\[\\s*\"(?:D_)?(?:" + name + ")" + BODY, Pattern.CASE_INSENSITIVE);
        this.metres = metres;
    }

    /** The datum whose shift is missing in a text; empty when it is another, or its shift stands there. */
    static Optional<DatumShift> missingIn(String wkt) {
        if (wkt.toUpperCase(Locale.ROOT).contains("TOWGS84")) {
            return Optional.empty();
        }
        for (DatumShift shift : values()) {
            if (shift.datum.matcher(wkt).find()) {
                return Optional.of(shift);
            }
        }
        return Optional.empty();
    }

    /** The text with the shift in it. */
    String addTo(String wkt) {
        Matcher found = datum.matcher(wkt);
        return found.find()
                ? wkt.substring(0, found.end()) + ",TOWGS84[" + metres + ",0,0,0,0]" + wkt.substring(found.end())
                : wkt;
    }

    /** The datum's name. */
    String title() {
        return title;
    }
}
