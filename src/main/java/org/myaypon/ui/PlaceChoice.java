package org.myaypon.ui;

import org.myaypon.indicator.Suggestion;

/**
 * An area among those that a user chooses from for a row.
 *
 * @param area the area's key
 * @param label the area as it is called
 * @param more what speaks for it, or tells it from others; may be empty
 * @param suggested whether the program suggests it
 */
record PlaceChoice(String area, String label, String more, boolean suggested) {

    static PlaceChoice of(Suggestion suggestion) {
        String name = suggestion.name();
        String label =
                name.isEmpty() || name.equals(suggestion.area()) ? suggestion.area() : suggestion.area() + " " + name;
        return new PlaceChoice(suggestion.area(), label, suggestion.why(), true);
    }

    static PlaceChoice of(AreaChoice area) {
        return new PlaceChoice(area.key(), area.label(), area.more(), false);
    }
}
