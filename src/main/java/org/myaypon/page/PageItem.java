package org.myaypon.page;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.style.Symbolizer;
import org.myaypon.label.PlacedLabel;
import org.myaypon.template.Box;
import org.myaypon.template.LineDashes;
import org.myaypon.template.LineLook;
import org.myaypon.template.NorthArrowLook;
import org.myaypon.template.ScaleBarLook;
import org.myaypon.text.ShapedText;

/** One thing on a page, resolved: every text is final, every place is known in millimetres. */
public sealed interface PageItem {

    /** The item's name in its template ("legend"), for problems and for the desktop. */
    String id();

    /** Where it stands. */
    Box box();

    /**
     * A map: layers drawn in order, then labels, then the neatline.
     *
     * @param view what it shows
     * @param background the colour behind all layers (the sea)
     * @param layers the layers, lowest first
     * @param labels the labels that found a place
     * @param neatline the line around it, if any
     * @param explained the names of the layers that the legend explains, in its order
     */
    record MapFrame(
            String id,
            FrameView view,
            Color background,
            List<MapLayer> layers,
            List<PlacedLabel> labels,
            Optional<LineLook> neatline,
            List<String> explained)
            implements PageItem {
        public MapFrame {
            layers = List.copyOf(layers);
            labels = List.copyOf(labels);
            explained = List.copyOf(explained);
        }

        /** A map that no legend explains. */
        public MapFrame(
                String id,
                FrameView view,
                Color background,
                List<MapLayer> layers,
                List<PlacedLabel> labels,
                Optional<LineLook> neatline) {
            this(id, view, background, layers, labels, neatline, List.of());
        }

        @Override
        public Box box() {
            return view.box();
        }
    }

    /**
     * A map beside the main one: an inset, a locator or a small map.
     *
     * @param box its place, with the name above the map
     * @param map the map itself, without a line around it
     * @param texts its name and scale
     * @param line the line around it, if any
     * @param legend a legend of its own, within its place
     */
    record SideMap(
            String id, Box box, MapFrame map, List<PlacedLine> texts, Optional<LineLook> line, Optional<Legend> legend)
            implements PageItem {
        public SideMap {
            texts = List.copyOf(texts);
        }

        /** A map without a legend of its own. */
        public SideMap(String id, Box box, MapFrame map, List<PlacedLine> texts, Optional<LineLook> line) {
            this(id, box, map, texts, line, Optional.empty());
        }
    }

    /**
     * Where meridians and parallels meet the edge of the map.
     *
     * @param box the map's frame
     * @param ticks short lines inwards from the edge
     * @param line the look of the ticks
     * @param labels the degrees beside them
     */
    record Graticule(String id, Box box, List<Tick> ticks, LineLook line, List<PlacedLine> labels) implements PageItem {
        public Graticule {
            ticks = List.copyOf(ticks);
            labels = List.copyOf(labels);
        }
    }

    /**
     * A short line.
     *
     * @param edgeXMm where it begins, on the edge of the map
     * @param edgeYMm the same downwards
     * @param innerXMm where it ends
     * @param innerYMm the same downwards
     */
    record Tick(double edgeXMm, double edgeYMm, double innerXMm, double innerYMm) {}

    /** Lines of text, each in its place (legend titles, scale text, notes, titles). */
    record TextBox(String id, Box box, List<PlacedLine> lines) implements PageItem {
        public TextBox {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The key to the map's classes.
     *
     * @param texts its title, labels and counts
     * @param swatches its colour fields
     */
    record Legend(String id, Box box, List<PlacedLine> texts, List<Swatch> swatches) implements PageItem {
        public Legend {
            texts = List.copyOf(texts);
            swatches = List.copyOf(swatches);
        }
    }

    /**
     * A table.
     *
     * @param parts its title, the head, the rows and the note, in reading order
     * @param stripes what lies behind the texts
     * @param rules its thin rules, as wide as they are to be seen
     * @param upwards the titles of columns that read upwards, each from its start at the foot of the head
     */
    record Table(
            String id, Box box, List<TableText> parts, List<Field> stripes, List<Field> rules, List<PlacedLine> upwards)
            implements PageItem {
        public Table {
            parts = List.copyOf(parts);
            stripes = List.copyOf(stripes);
            rules = List.copyOf(rules);
            upwards = List.copyOf(upwards);
        }

        /** A table whose texts are all level. */
        public Table(String id, Box box, List<TableText> parts, List<Field> stripes, List<Field> rules) {
            this(id, box, parts, stripes, rules, List.of());
        }

        /** All its level lines in reading order. */
        public List<PlacedLine> texts() {
            return parts.stream().flatMap(TableText::lines).toList();
        }

        /** Its texts that read upwards, as an item that is drawn like any turned text. */
        public Turned heads() {
            return new Turned(id, box, upwards, -90, List.of(), 1);
        }

        /** All its texts, level and turned. */
        public List<PlacedLine> allTexts() {
            return Stream.concat(upwards.stream(), texts().stream()).toList();
        }
    }

    /**
     * The numbers that matter, each with its icon and what it is of.
     *
     * @param texts the numbers and their captions, in reading order
     * @param arts the icons
     * @param rules the thin rules between them, as wide as they are to be seen
     * @param leftOut how many of the icons cannot be used and are not drawn
     */
    record Figures(String id, Box box, List<PlacedLine> texts, List<PlacedArt> arts, List<Field> rules, int leftOut)
            implements PageItem {
        public Figures {
            texts = List.copyOf(texts);
            arts = List.copyOf(arts);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A bar that shows distances on the ground.
     *
     * @param box the room for bar and numbers
     * @param barMm the bar itself on the page
     * @param ticksMm the divisions, in millimetres from the bar's left end, the first 0 and the last its width
     * @param texts the numbers and the unit
     * @param color the colour of lines and dark fields
     * @param look its form
     * @param lowerTicksMm the divisions of a second unit, whose bar is the lower half; none for one unit
     */
    record ScaleBar(
            String id,
            Box box,
            Box barMm,
            List<Double> ticksMm,
            List<PlacedLine> texts,
            Color color,
            ScaleBarLook look,
            List<Double> lowerTicksMm)
            implements PageItem {
        public ScaleBar {
            ticksMm = List.copyOf(ticksMm);
            texts = List.copyOf(texts);
            lowerTicksMm = List.copyOf(lowerTicksMm);
        }

        /** A bar of dark and white fields in one unit. */
        public ScaleBar(String id, Box box, Box barMm, List<Double> ticksMm, List<PlacedLine> texts, Color color) {
            this(id, box, barMm, ticksMm, texts, color, ScaleBarLook.ALTERNATING, List.of());
        }
    }

    /**
     * An arrow to true north.
     *
     * @param box where the arrow itself stands when it points straight up; its letter stands outside it
     * @param angleDegrees the direction of north on the page, clockwise from the page's upper edge
     * @param color the arrow's colour
     * @param texts its letter
     * @param look its form
     */
    record NorthArrow(String id, Box box, double angleDegrees, Color color, List<PlacedLine> texts, NorthArrowLook look)
            implements PageItem {
        public NorthArrow {
            texts = List.copyOf(texts);
        }

        /** A needle, half dark and half white. */
        public NorthArrow(String id, Box box, double angleDegrees, Color color, List<PlacedLine> texts) {
            this(id, box, angleDegrees, color, texts, NorthArrowLook.HALF);
        }
    }

    /** A plain rectangle: a band, a rule or a frame. */
    record Rectangle(String id, Box box, Optional<Color> fill, Optional<LineLook> line) implements PageItem {}

    /**
     * Plain shapes: a line, a frame with round corners, a code that telephones read.
     *
     * @param parts what is drawn, lowest first
     * @param opacity how much all of it covers what lies beneath, 0 to 1
     */
    record Figure(String id, Box box, List<Part> parts, double opacity) implements PageItem {
        public Figure {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Text that is turned, such as a stamp.
     *
     * @param lines its lines, each from the turned start of its baseline on
     * @param clockwiseDegrees how far they are turned
     * @param parts what lies beneath them
     * @param opacity how much all of it covers what lies beneath, 0 to 1
     */
    record Turned(String id, Box box, List<PlacedLine> lines, double clockwiseDegrees, List<Part> parts, double opacity)
            implements PageItem {
        public Turned {
            lines = List.copyOf(lines);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A picture, an icon or a row of logos.
     *
     * @param arts what is drawn, from left to right
     * @param alt what it shows, for readers who cannot see it; may be empty
     * @param leftOut how many of its pictures cannot be used and are not drawn
     */
    record Picture(String id, Box box, List<PlacedArt> arts, String alt, int leftOut) implements PageItem {
        public Picture {
            arts = List.copyOf(arts);
        }
    }

    /**
     * A picture in its place.
     *
     * @param art the picture
     * @param place where it would lie as a whole
     * @param seen the part of that which is drawn
     */
    record PlacedArt(PictureShelf.Art art, Box place, Box seen) {}

    /**
     * A plain shape.
     *
     * @param shape the shape in millimetres on the page; nobody changes it
     * @param fill what fills it, if anything
     * @param line the line along it, if any
     * @param dashes how that line runs on
     */
    record Part(Shape shape, Optional<Color> fill, Optional<LineLook> line, LineDashes dashes) {

        /** A shape without a line. */
        static Part filled(Shape shape, Color fill) {
            return new Part(shape, Optional.of(fill), Optional.empty(), LineDashes.SOLID);
        }
    }

    /**
     * A shaped line of text in its place.
     *
     * @param text the line
     * @param xMm the left end of its baseline
     * @param baselineMm its baseline
     */
    record PlacedLine(ShapedText text, double xMm, double baselineMm) {}

    /**
     * A legend's colour field.
     *
     * @param box where it stands
     * @param symbolizers what fills and outlines it, the same that draw the map
     */
    record Swatch(Box box, List<Symbolizer> symbolizers) {
        public Swatch {
            symbolizers = List.copyOf(symbolizers);
        }
    }

    /**
     * A field of one colour.
     *
     * @param box where it stands
     * @param color its colour
     */
    record Field(Box box, Color color) {}
}
