package org.myaypon.page;

import java.awt.Color;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** One thing that a template asks for, with its place and look. */
public sealed interface TemplateItem {

    /** Its name, place and condition. */
    Slot slot();

    /**
     * What every item has.
     *
     * @param name its name, unique within the template
     * @param box its place on the page
     * @param when the variable that must have a value for the item to be drawn; empty when it is always drawn
     * @param below the text whose end the item follows, where that is shorter than its place; empty for an item that stays
     * @param where its place in the template file, for messages: "a3-portrait.yaml, line 12, column 5"
     */
    record Slot(String name, Box box, Optional<String> when, Optional<String> below, String where) {
        public Slot {
            Objects.requireNonNull(below);
            Objects.requireNonNull(name);
            Objects.requireNonNull(box);
            Objects.requireNonNull(when);
            Objects.requireNonNull(where);
        }

        /** An item that stays in its place. */
        public Slot(String name, Box box, Optional<String> when, String where) {
            this(name, box, when, Optional.empty(), where);
        }

        /** The same in another place. */
        Slot in(Box place) {
            return new Slot(name, place, when, below, where);
        }
    }

    /**
     * The map.
     *
     * @param neatline the line around it
     */
    record MapFrame(Slot slot, Optional<PageItem.Line> neatline) implements TemplateItem {}

    /**
     * A map of a part of the map at a larger scale, under a line with its name and scale.
     *
     * @param of what it shows: the name or P-code of a state/region, district or area; or {@link #AUTO} for the next place where
     *     many areas are too small to be read on the map
     * @param always whether it is drawn too where the map shows nothing in it
     * @param title the style of its name and scale
     * @param neatline the line around it
     */
    record Inset(Slot slot, String of, boolean always, TypeStyle title, Optional<PageItem.Line> neatline)
            implements TemplateItem {

        /** Stands for the places where many areas are too small to be read, the most crowded first. */
        public static final String AUTO = "auto";

        /** The place of the map below the line with its name. */
        public Box mapBox() {
            Box box = slot.box();
            double above = Math.min(titleHeightMm(), box.heightMm() / 2);
            return new Box(box.xMm(), box.yMm() + above, box.widthMm(), box.heightMm() - above);
        }

        private double titleHeightMm() {
            return Math.ceil(title.text().sizePt() * TextBlock.MM_PER_PT * 1.5 + 0.4);
        }

        /** The place of the line with its name and scale. */
        Box titleBox() {
            Box box = slot.box();
            double pad = Math.min(1, box.widthMm() / 4);
            double height = box.heightMm() - mapBox().heightMm();
            return new Box(box.xMm() + pad, box.yMm(), box.widthMm() - 2 * pad, height);
        }
    }

    /**
     * A small map of the country that shows where the map lies; drawn when the map shows a part of the country.
     *
     * @param color the colour of the part that is shown
     * @param neatline the line around it
     * @param movable whether it goes to another corner of the map, as far from the edges, where it covers less of what is
     *     mapped
     */
    record Locator(Slot slot, Color color, Optional<PageItem.Line> neatline, boolean movable) implements TemplateItem {}

    /**
     * The net of meridians and parallels on the map; its place is the map's.
     *
     * @param look how much of it is drawn
     * @param everyDegrees the distance of two lines, above 0; what suits the scale when empty
     * @param labels the style of its labels; none when empty
     * @param line the look of its lines and ticks
     */
    record Graticule(
            Slot slot, GraticuleLook look, OptionalDouble everyDegrees, Optional<TypeStyle> labels, PageItem.Line line)
            implements TemplateItem {}

    /**
     * The key to the map's classes.
     *
     * @param title the style of its title
     * @param label the style of the classes' names; also how far everything in the legend may shrink
     * @param count the style of the numbers of areas
     * @param countTitle what stands above these numbers; may be empty
     * @param note what stands below the classes; may be empty
     * @param noteStyle the style of the note
     * @param swatchWidthMm the width of a colour field, above 0
     * @param swatchHeightMm the height of a colour field, above 0
     * @param rowGapMm the space between two colour fields, 0 or more
     * @param columns the most columns that it may flow into, 1 or more
     * @param histogram whether a histogram of the values stands beside or below the classes where there is room
     */
    record Legend(
            Slot slot,
            TypeStyle title,
            TypeStyle label,
            TypeStyle count,
            TextPattern countTitle,
            TextPattern note,
            TypeStyle noteStyle,
            double swatchWidthMm,
            double swatchHeightMm,
            double rowGapMm,
            int columns,
            boolean histogram)
            implements TemplateItem {

        /** The same in another place. */
        Legend in(Slot other) {
            return new Legend(
                    other,
                    title,
                    label,
                    count,
                    countTitle,
                    note,
                    noteStyle,
                    swatchWidthMm,
                    swatchHeightMm,
                    rowGapMm,
                    columns,
                    histogram);
        }
    }

    /**
     * A table of the map; not drawn when the map has no such table.
     *
     * @param table the table's name, or {@link #ANY_TABLE} for the first one that the map has, or {@link #ALL_TABLES} for it
     *     and, below it, the others that fit whole
     * @param title the style of its title
     * @param head the style of the columns' titles
     * @param cell the style of the rows; also how far everything in the table may shrink
     * @param note the style of its note
     * @param rule the look of the rules under the head and around totals, if any
     * @param stripes the fill of every second row, if any
     */
    record Table(
            Slot slot,
            String table,
            TypeStyle title,
            TypeStyle head,
            TypeStyle cell,
            TypeStyle note,
            Optional<PageItem.Line> rule,
            Optional<Color> stripes)
            implements TemplateItem {

        /** Stands for the first table that the map has. */
        public static final String ANY_TABLE = "any";

        /** Stands for the first table of a map and those of the others that fit whole below it. */
        public static final String ALL_TABLES = "all";

        /** The same in another place and at another size, from which it may not shrink. */
        Table in(Box place, double sizePt) {
            double scale = sizePt / cell.text().sizePt();
            TypeStyle heads = TypeStyle.fixed(head.text(), head.text().sizePt() * scale);
            return new Table(
                    slot.in(place), table, title, heads, TypeStyle.fixed(cell.text(), sizePt), note, rule, stripes);
        }
    }

    /**
     * A bar that shows distances.
     *
     * @param numbers the style of its numbers
     * @param color the colour of the bar
     * @param barHeightMm the height of the bar alone, above 0
     */
    record ScaleBar(Slot slot, TypeStyle numbers, Color color, double barHeightMm) implements TemplateItem {}

    /**
     * An arrow to true north.
     *
     * @param letter the style of the "N" above it
     * @param color the colour of the arrow
     */
    record NorthArrow(Slot slot, TypeStyle letter, Color color) implements TemplateItem {}

    /**
     * A text, fitted into its box.
     *
     * @param pattern the text with its variables
     * @param style its style
     * @param align where lines stand between left and right
     * @param stand where the lines stand between top and bottom
     */
    record Text(Slot slot, TextPattern pattern, TypeStyle style, Align align, Stand stand) implements TemplateItem {

        /** The same in another place. */
        Text in(Slot other) {
            return new Text(other, pattern, style, align, stand);
        }
    }

    /** A plain rectangle: a band, a rule or a frame. */
    record Rectangle(Slot slot, Optional<Color> fill, Optional<PageItem.Line> line) implements TemplateItem {}

    /** Where lines stand between left and right. */
    enum Align {
        /** At the left edge. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right edge. */
        RIGHT
    }

    /** Where lines stand between top and bottom. */
    enum Stand {
        /** At the upper edge. */
        TOP,
        /** In the middle. */
        MIDDLE,
        /** At the lower edge. */
        BOTTOM
    }
}
