package org.myaypon.series;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * An area that has a sheet: one of the map's own, or a district or a state/region of several.
 *
 * @param key its code
 * @param name its English name, or its code when it has none
 * @param burmese its Burmese name, or empty
 * @param state the state/region that it lies in; code and name, either of which may be empty
 * @param district the district that it lies in; the same
 * @param places the places of its areas among those of the map
 * @param extent what it covers, in the coordinates of the boundaries; null in the sense of JTS when it has no shape
 */
record SeriesArea(
        String key, String name, String burmese, Unit state, Unit district, List<Integer> places, Envelope extent) {

    SeriesArea {
        places = List.copyOf(places);
    }

    /**
     * A state/region or a district.
     *
     * @param code its code, or empty
     * @param name its English name, or empty
     * @param burmese its Burmese name, or empty
     */
    record Unit(String code, String name, String burmese) {
        static final Unit NONE = new Unit("", "", "");

        /** What it is called on sheets of a language: "en", "my" or "both". */
        String in(String language) {
            return named(name, burmese, language);
        }

        /** What it can be told by: its code, or its name where it has none. */
        String id() {
            return code.isEmpty() ? name : code;
        }
    }

    /** What it is called on sheets of a language: "en", "my" or "both"; in English where it has no Burmese name. */
    String in(String language) {
        return named(name, burmese, language);
    }

    private static String named(String english, String burmese, String language) {
        if (burmese.isEmpty() || language.equals("en")) {
            return english;
        }
        return language.equals("my") ? burmese : english + " / " + burmese;
    }

    boolean hasShape() {
        return !extent.isNull();
    }
}
