package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;

/**
 * Symbols of a map and their sizes, the same on its main map and in its insets.
 *
 * @param values what they stand for
 * @param areas the areas of the main map that have any
 * @param squareMm how large the areas of the main map are on the page
 */
record FormPlan(FormValues values, FormAreas areas, double squareMm) {

    /** The symbols of a map, as its main map shows them. */
    static List<FormPlan> all(MapDocument document, FormGround main) {
        List<FormLayer> layers = document.overlays().stream()
                .filter(FormLayer.class::isInstance)
                .map(FormLayer.class::cast)
                .toList();
        List<FormPlan> plans = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            FormValues values = main.joined().forms().get(i).with(layers.get(i));
            plans.add(new FormPlan(values, FormAreas.of(values, main), main.squareMm()));
        }
        return plans;
    }

    FormLook look() {
        return values.layer().look();
    }

    String title() {
        return values.title();
    }

    /** The value of an area. */
    double value(int area) {
        return values.values().numbers().get(area);
    }

    /** Whether all values that are shown are whole numbers. */
    boolean isWhole() {
        return areas.shown().stream().mapToDouble(this::value).allMatch(value -> value == Math.rint(value));
    }

    /** The areas with symbols that a map shows, that of the largest value first. */
    List<Integer> on(FormGround map) {
        return areas.shown().stream().filter(map::sees).toList();
    }
}
