package org.myaypon.ui;

import java.util.Locale;

/** A thing of a map that the inspector sets. */
enum Setting {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    SOURCES("Sources"),
    VALUE("Value"),
    WHERE("Only rows where"),
    LEVEL("Areas"),
    POPULATION("Column of people"),
    COVERAGE("Coverage table"),
    METHOD("Method"),
    CLASSES("Classes"),
    BREAKS("Class limits"),
    ZERO("Areas that have none"),
    NONE("None is"),
    UNREPORTED("Areas without reports"),
    PALETTE("Palette"),
    REVERSED("Reversed"),
    LABELS("On the map"),
    LABEL_TEXT("What stands in the areas"),
    LANGUAGE("Language"),
    LAYERS("Layers"),
    LAYER_TITLE("Title in the legend"),
    LAYER_LOOK("Look"),
    LAYER_BY("Classes by"),
    TEMPLATE("Template");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    /** Its name beside its field. */
    String label() {
        return label;
    }

    /** Its field's id; the message beside the field has this id with "-error" behind it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
