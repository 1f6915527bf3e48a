package org.myaypon.sld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.styling.UomOgcMapping;

/** Reads symbolizers of areas, lines, points and labels. */
final class Symbolizers {

    private static final Map<String, UomOgcMapping> UNITS = Map.of(
            "metre", UomOgcMapping.METRE,
            "meter", UomOgcMapping.METRE,
            "foot", UomOgcMapping.FOOT,
            "pixel", UomOgcMapping.PIXEL);

    private static final Set<String> PATTERN_OPTIONS = Set.of(
            "graphic-margin",
            "distance",
            "random",
            "random-tile-size",
            "random-rotation",
            "random-symbol-count",
            "random-space-around",
            "random-seed",
            "inclusion",
            "labelobstacle");

    private static final Set<String> LINE_OPTIONS =
            Set.of("placement", "inclusion", "labelobstacle", "fallbackondefaultmark");

    private static final Set<String> TEXT_OPTIONS = Set.of(
            "group",
            "spacearound",
            "maxdisplacement",
            "mingroupdistance",
            "repeat",
            "allgroup",
            "labelallgroup",
            "allowoverruns",
            "removeoverlaps",
            "followline",
            "underlinetext",
            "strikethroughtext",
            "maxangledelta",
            "autowrap",
            "forcelefttoright",
            "conflictresolution",
            "goodnessoffit",
            "polygonalign",
            "graphic-margin",
            "graphic-resize",
            "graphicplacement",
            "partials",
            "kerning",
            "charspacing",
            "wordspacing",
            "fontshrinksizemin",
            "displacementmode",
            "centroid",
            "quadrant",
            "inclusion");

    private final Expressions expressions;
    private final Parameters parameters;
    private final Findings findings;
    private final Graphics graphics;
    private final Places places;

    Symbolizers(Expressions expressions, Findings findings, Graphics graphics) {
        this.expressions = expressions;
        this.parameters = new Parameters(expressions, findings);
        this.findings = findings;
        this.graphics = graphics;
        this.places = new Places(parameters, findings);
    }

    static boolean is(Element element) {
        return element.isStandard() && element.name().endsWith("Symbolizer");
    }

    /** A symbolizer; empty for one that cannot be followed, which is told. */
    Optional<Symbolizer> read(Element element) {
        Optional<? extends Symbolizer> read =
                switch (element.name()) {
                    case "PolygonSymbolizer" -> Optional.of(polygon(element));
                    case "LineSymbolizer" -> Optional.of(line(element));
                    case "PointSymbolizer" -> point(element);
                    case "TextSymbolizer" -> new Texts(expressions, findings, graphics).read(element);
                    default -> Optional.empty();
                };
        if (read.isEmpty() && !List.of("PointSymbolizer", "TextSymbolizer").contains(element.name())) {
            findings.add(
                    element,
                    element.is("RasterSymbolizer")
                            ? "A raster cannot be drawn; the <RasterSymbolizer> is left out"
                            : "<" + element.name() + "> is not known and is left out",
                    "Use symbolizers of polygons, lines, points and text");
        }
        read.ifPresent(symbolizer -> common(symbolizer, element));
        return read.map(symbolizer -> symbolizer);
    }

    private void common(Symbolizer symbolizer, Element element) {
        element.text("Name").ifPresent(symbolizer::setName);
        element.child("Geometry").ifPresent(shape -> shape.children().stream()
                .findFirst()
                .flatMap(expressions::read)
                .ifPresent(symbolizer::setGeometry));
        unit(symbolizer, element);
        Set<String> known = element.is("TextSymbolizer")
                ? TEXT_OPTIONS
                : element.is("LineSymbolizer") ? LINE_OPTIONS : PATTERN_OPTIONS;
        options(element, known).forEach(option -> symbolizer.getOptions().put(option.attribute("name"), option.text()));
    }

    /** The vendor options of an element that are known; the others are told. */
    private Stream<Element> options(Element element, Set<String> known) {
        return element.children("VendorOption").stream().filter(option -> {
            boolean isKnown = known.contains(option.attribute("name").toLowerCase(Locale.ROOT));
            if (!isKnown) {
                findings.add(
                        option,
                        "The vendor option " + option.attribute("name") + " is not known and is passed over",
                        "Remove it");
            } else if (!option.children().isEmpty()) {
                findings.add(
                        option,
                        "The vendor option " + option.attribute("name") + " holds an expression and is passed over",
                        "Write its value out");
            }
            return isKnown && option.children().isEmpty();
        });
    }

    private void unit(Symbolizer symbolizer, Element element) {
        String uom = element.attribute("uom").strip();
        if (uom.isEmpty()) {
            return;
        }
        UomOgcMapping unit = UNITS.get(uom.substring(uom.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        if (unit == null) {
            findings.add(
                    element,
                    "The unit “" + Parameters.shortened(uom) + "” is not known; pixels of 0.28 mm stand for it",
                    "Use http://www.opengeospatial.org/se/units/metre, foot or pixel");
        } else if (unit != UomOgcMapping.PIXEL) {
            symbolizer.setUnitOfMeasure(unit.getUnit());
        }
    }

    private PolygonSymbolizer polygon(Element element) {
        findings.allow(
                element,
                List.of(
                        "Name",
                        "Description",
                        "Geometry",
                        "Fill",
                        "Stroke",
                        "Displacement",
                        "PerpendicularOffset",
                        "VendorOption"));
        PolygonSymbolizer polygon = Factories.STYLES.createPolygonSymbolizer();
        polygon.setFill(graphics.paints().fill(element).orElse(null));
        polygon.setStroke(graphics.paints().stroke(element).orElse(null));
        polygon.setDisplacement(places.displacement(element).orElse(null));
        Parameters.unless(0, parameters.number(element.child("PerpendicularOffset")))
                .ifPresent(polygon::setPerpendicularOffset);
        return polygon;
    }

    private LineSymbolizer line(Element element) {
        findings.allow(
                element, List.of("Name", "Description", "Geometry", "Stroke", "PerpendicularOffset", "VendorOption"));
        LineSymbolizer line = Factories.STYLES.createLineSymbolizer();
        line.setStroke(graphics.paints().stroke(element).orElse(null));
        Parameters.unless(0, parameters.number(element.child("PerpendicularOffset")))
                .ifPresent(line::setPerpendicularOffset);
        return line;
    }

    private Optional<PointSymbolizer> point(Element element) {
        findings.allow(element, List.of("Name", "Description", "Geometry", "Graphic", "VendorOption"));
        Optional<org.geotools.api.style.Graphic> graphic = graphics.in(Optional.of(element));
        if (graphic.isEmpty()) {
            findings.add(element, "A point has no graphic and is left out", "Give it a <Graphic>");
        }
        return graphic.map(some -> {
            PointSymbolizer point = Factories.STYLES.createPointSymbolizer();
            point.setGraphic(some);
            return point;
        });
    }
}
