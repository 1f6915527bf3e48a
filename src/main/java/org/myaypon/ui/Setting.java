package org.myaypon.ui;

import java.util.Locale;

/** A thing of a map that the inspector sets. */
enum Setting {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    SOURCES("Sources"),
    VALUE("Value"),
    METHOD("Method"),
    CLASSES("Classes"),
    BREAKS("Class limits"),
    PALETTE("Palette"),
    REVERSED("Reversed"),
    LABELS("On the map"),
    LANGUAGE("Language"),
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
        return name().toLowerCase(Locale.ROOT);
    }
}
