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
    CLASS_LINES("On the map"),
    PALETTE("Palette"),
    REVERSED("Reversed"),
    HATCHED("Hatched too, for grey prints"),
    OPACITY("Opacity"),
    LABELS("On the map"),
    LABEL_TEXT("What stands in the areas"),
    LANGUAGE("Language"),
    LABEL_SIZE("Size in points"),
    LABEL_SMALLEST("Smallest size"),
    LABEL_PRIORITY("Whose name goes first"),
    LABEL_LEADERS("Lines to names beside their areas"),
    LAYERS("Layers"),
    LAYER_TITLE("Title in the legend"),
    LAYER_LOOK("Look"),
    LAYER_BY("Classes by"),
    LAYER_OPACITY("Opacity"),
    LAYER_STYLE("Style file"),
    LAYER_VALUE("Value"),
    LAYER_PARTS("Parted by"),
    LAYER_SHAPE("Mark"),
    LAYER_LARGEST("Largest, in millimetres"),
    LAYER_EACH("One dot stands for"),
    LAYER_DOT("Width of a dot, in millimetres"),
    LAYER_COLOR("Colour"),
    STYLE("Drawn by"),
    FRAME_AREAS("Area"),
    SCALE("Scale"),
    PROJECTION("Projection"),
    NET("Graticule"),
    NUMBER("Map number"),
    EVENT("Event"),
    GLIDE("GLIDE number"),
    VERSION("Version"),
    OUTLINED("Outline what was added or dropped"),
    FIGURES("Figure"),
    FIGURE_VALUE("Value"),
    FIGURE_CAPTION("Caption"),
    FIGURE_CAPTION_MY("Caption in Burmese"),
    FIGURE_ICON("Icon"),
    TEMPLATE("Template"),
    SHEET_SCALE("Scale of this sheet"),
    SHEET_ORIENTATION("Orientation"),
    SHEET_LABEL("Name"),
    SHEET_RIGHT("To the right, mm"),
    SHEET_DOWN("Down, mm"),
    SHEET_HIDDEN("Hide it on this sheet");

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
