package org.myaypon.project;

import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;

/** The whole numbers that name the features of a layer in a file. */
final class FeatureNumbers {

    private FeatureNumbers() {}

    /**
     * The numbers that the features' ids end in ("townships.17") where each is larger than that before it; else 1, 2, 3 …
     */
    static long[] of(Layer layer) {
        List<SimpleFeature> features = layer.features();
        long[] numbers = new long[features.size()];
        long before = 0;
        for (int i = 0; i < numbers.length; i++) {
            String id = features.get(i).getID();
            String end = id.substring(id.lastIndexOf('.') + 1);
            long number = id.indexOf('.') >= 0 && end.matches("\\d{1,15}") ? Long.parseLong(end) : 0;
            if (number <= before) {
                return running(numbers);
            }
            numbers[i] = number;
            before = number;
        }
        return numbers;
    }

    private static long[] running(long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i + 1L;
        }
        return numbers;
    }
}
