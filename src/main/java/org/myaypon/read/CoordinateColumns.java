package org.myaypon.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/** Finds the columns of a table that tell where its rows lie: by HXL hashtag, else by title. */
final class CoordinateColumns {

    private static final Set<String> LONGITUDE = Set.of(
            "lon",
            "long",
            "lng",
            "longitude",
            "x",
            "xcoord",
            "xcoordinate",
            "coordx",
            "pointx",
            "longdd",
            "londd",
            "decimallongitude");
    private static final Set<String> LATITUDE =
            Set.of("lat", "latitude", "y", "ycoord", "ycoordinate", "coordy", "pointy", "latdd", "decimallatitude");
    private static final Set<String> SHAPE = Set.of(
            "wkt",
            "thegeom",
            "geom",
            "geometry",
            "wktgeom",
            "geomwkt",
            "geometrywkt",
            "wktgeometry",
            "shape",
            "wkbgeometry");
    private static final Set<String> LONGITUDE_WORDS = Set.of("lon", "long", "lng", "longitude");
    private static final Set<String> LATITUDE_WORDS = Set.of("lat", "latitude");

    private CoordinateColumns() {}

    /**
     * Two columns.
     *
     * @param longitude the place of that of longitudes
     * @param latitude the place of that of latitudes
     */
    record Pair(int longitude, int latitude) {}

    /** The columns of longitude and latitude. */
    static Optional<Pair> pair(Table table) {
        return pair(find(table, field -> isTagged(field, "lon")), find(table, field -> isTagged(field, "lat")))
                .or(() -> pair(
                        find(table, field -> LONGITUDE.contains(plain(field.name()))),
                        find(table, field -> LATITUDE.contains(plain(field.name())))))
                .or(() -> pair(
                        find(table, field -> hasWord(field.name(), LONGITUDE_WORDS)),
                        find(table, field -> hasWord(field.name(), LATITUDE_WORDS))));
    }

    /** The column of shapes in WKT. */
    static OptionalInt shape(Table table) {
        return find(table, field -> SHAPE.contains(plain(field.name())));
    }

    private static Optional<Pair> pair(OptionalInt longitude, OptionalInt latitude) {
        return longitude.isPresent() && latitude.isPresent()
                ? Optional.of(new Pair(longitude.getAsInt(), latitude.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt find(Table table, Predicate<Field> wanted) {
        List<Field> fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (wanted.test(fields.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isTagged(Field field, String attribute) {
        List<String> parts = List.of(field.hxl().orElse("").split("\\+", -1));
        return parts.get(0).strip().equals("#geo") && parts.contains(attribute);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Whether a word of the title is one of these: "_gps_longitude", "Latitude (N)", "GPS Lat". */
    private static boolean hasWord(String title, Set<String> words) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
