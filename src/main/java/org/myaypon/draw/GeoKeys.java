package org.myaypon.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;

/**
 * A projected system as the keys of a GeoTIFF (OGC 19-008r4): by its number in the EPSG register, or by its method and
 * parameters on WGS 84.
 */
final class GeoKeys {
    private static final int USER_DEFINED = 32767;
    private static final int METRE = 9001;
    private static final int WGS_84 = 4326;
    private static final int DEGREE = 9102;

    private static final Map<String, Integer> METHODS = Map.of(
            "Transverse_Mercator", 1,
            "Mercator_1SP", 7,
            "Mercator_2SP", 7,
            "Lambert_Conformal_Conic_2SP", 8,
            "Lambert_Azimuthal_Equal_Area", 10,
            "Albers_Conic_Equal_Area", 11);

    /** The parameters that have the same key for every method, by their names. */
    private static final Map<String, Integer> PARAMETERS =
            Map.of("standard_parallel_1", 3078, "standard_parallel_2", 3079, "scale_factor", 3092);

    /** The keys of longitude, latitude, easting and northing of the origin, which most methods share. */
    private static final List<Integer> ORIGIN = List.of(3080, 3081, 3082, 3083);

    private static final Map<Integer, List<Integer>> ORIGINS =
            Map.of(8, List.of(3084, 3085, 3086, 3087), 10, List.of(3088, 3089, 3082, 3083));

    private final Map<Integer, Integer> shorts = new TreeMap<>();
    private final Map<Integer, Double> doubles = new TreeMap<>();
    private final String citation;

    private GeoKeys(CoordinateReferenceSystem crs) {
        shorts.put(1024, 1);
        shorts.put(1025, 1);
        citation = crs.getName().getCode().replaceAll("[^ -{}~]", " ") + "|";
        Optional<Integer> number = epsg(crs);
        if (number.isPresent()) {
            shorts.put(3072, number.get());
        } else {
            define((ProjectedCRS) crs);
        }
    }

    /** The keys; none for a system that has neither number nor a method that the keys can tell. */
    static Optional<GeoKeys> of(CoordinateReferenceSystem crs) {
        boolean told = epsg(crs).isPresent() || (crs instanceof ProjectedCRS projected && isKnown(projected));
        return told ? Optional.of(new GeoKeys(crs)) : Optional.empty();
    }

    private static Optional<Integer> epsg(CoordinateReferenceSystem crs) {
        return crs.getIdentifiers().stream()
                .filter(identifier -> "EPSG".equals(identifier.getCodeSpace()))
                .map(identifier -> Integer.valueOf(identifier.getCode()))
                .findFirst();
    }

    private static boolean isKnown(ProjectedCRS crs) {
        return METHODS.containsKey(values(crs).getDescriptor().getName().getCode());
    }

    private static ParameterValueGroup values(ProjectedCRS crs) {
        return crs.getConversionFromBase().getParameterValues();
    }

    private void define(ProjectedCRS crs) {
        ParameterValueGroup values = values(crs);
        int method = METHODS.get(values.getDescriptor().getName().getCode());
        shorts.put(2048, WGS_84);
        shorts.put(2054, DEGREE);
        shorts.put(3072, USER_DEFINED);
        shorts.put(3074, USER_DEFINED);
        shorts.put(3075, method);
        shorts.put(3076, METRE);
        List<Integer> origin = ORIGINS.getOrDefault(method, ORIGIN);
        for (GeneralParameterValue some : values.values()) {
            key(some.getDescriptor().getName().getCode(), origin)
                    .ifPresent(key -> doubles.put(key, ((ParameterValue<?>) some).doubleValue()));
        }
    }

    private static Optional<Integer> key(String parameter, List<Integer> origin) {
        return switch (parameter) {
            case "central_meridian", "longitude_of_center" -> Optional.of(origin.get(0));
            case "latitude_of_origin", "latitude_of_center" -> Optional.of(origin.get(1));
            case "false_easting" -> Optional.of(origin.get(2));
            case "false_northing" -> Optional.of(origin.get(3));
            default -> Optional.ofNullable(PARAMETERS.get(parameter));
        };
    }

    /** The directory: its version and four numbers a key, in the order of the keys. */
    List<Integer> directory() {
        Map<Integer, List<Integer>> entries = new TreeMap<>();
        shorts.forEach((key, value) -> entries.put(key, List.of(key, 0, 1, value)));
        entries.put(1026, List.of(1026, TiffTags.GEO_ASCII, citation.length(), 0));
        int at = 0;
        for (int key : doubles.keySet()) {
            entries.put(key, List.of(key, TiffTags.GEO_DOUBLES, 1, at++));
        }
        List<Integer> directory = new ArrayList<>(List.of(1, 1, 0, entries.size()));
        entries.values().forEach(directory::addAll);
        return directory;
    }

    List<Double> doubles() {
        return List.copyOf(doubles.values());
    }

    String citation() {
        return citation;
    }
}
