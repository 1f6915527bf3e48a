package org.myaypon.draw;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.styling.StyleBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.label.Leader;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.TextStyle;

/** A page of 100 by 80 mm for tests, whose map has a metre for each millimetre: ground (0, 0) is its lower left corner. */
final class Sheet {
    static final double WIDTH = 100;
    static final double HEIGHT = 80;
    static final Color SEA = new Color(0xE6F0F4);
    static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Color.BLACK);
    static final TextStyle WITH_HALO =
            new TextStyle(Face.REGULAR, 10, Color.BLACK, 0, 1.3, Optional.of(new Halo(Color.WHITE, 0.5)));

    private static final StyleBuilder STYLES = new StyleBuilder();

    private final List<MapLayer> layers = new ArrayList<>();
    private final List<PlacedLabel> labels = new ArrayList<>();
    private final List<PageItem> furniture = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();

    Sheet layer(String name, Style style, String... wkt) {
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < wkt.length; i++) {
            features.add(feature(wkt[i], i));
        }
        layers.add(new MapLayer(name, features, style));
        return this;
    }

    Sheet label(String text, TextStyle style, double xMm, double baselineMm) {
        return label(text, style, xMm, baselineMm, 0);
    }

    Sheet label(String text, TextStyle style, double xMm, double baselineMm, double angleDegrees) {
        labels.add(new PlacedLabel(
                List.of(new PlacedLabel.Line(Fonts.shape(text, style), xMm, baselineMm, angleDegrees))));
        return this;
    }

    /** A leader without a text at its end. */
    Sheet led(Leader leader) {
        labels.add(new PlacedLabel(List.of(), Optional.of(leader)));
        return this;
    }

    /** The layers that a legend explains, in its order. */
    Sheet explained(String... names) {
        explained.addAll(List.of(names));
        return this;
    }

    Sheet with(PageItem item) {
        furniture.add(item);
        return this;
    }

    Sheet text(String text, TextStyle style, double xMm, double baselineMm) {
        return with(new PageItem.TextBox(
                "text", new Box(0, 0, WIDTH, HEIGHT), List.of(line(text, style, xMm, baselineMm))));
    }

    Page page() {
        FrameView view = new FrameView(
                DefaultEngineeringCRS.CARTESIAN_2D, WIDTH / 2, HEIGHT / 2, 1000, new Box(0, 0, WIDTH, HEIGHT));
        return page(view);
    }

    Page page(FrameView view) {
        List<PageItem> items = new ArrayList<>();
        items.add(new PageItem.MapFrame("map", view, SEA, layers, labels, Optional.empty(), explained));
        items.addAll(furniture);
        return new Page("A test", "en", WIDTH, HEIGHT, items);
    }

    static PageItem.PlacedLine line(String text, TextStyle style, double xMm, double baselineMm) {
        return new PageItem.PlacedLine(Fonts.shape(text, style), xMm, baselineMm);
    }

    /** A feature with its place in the row as attribute {@code n}. */
    private static SimpleFeature feature(String wkt, int n) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("shapes");
        builder.add("shape", Geometry.class);
        builder.add("n", Integer.class);
        builder.add("colour", String.class);
        SimpleFeatureType type = builder.buildFeatureType();
        return SimpleFeatureBuilder.build(type, new Object[] {geometry(wkt), n, "#00ff00"}, "shapes." + n);
    }

    static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String square(double left, double bottom, double side) {
        double right = left + side;
        double top = bottom + side;
        return "POLYGON ((" + left + " " + bottom + ", " + right + " " + bottom + ", " + right + " " + top + ", " + left
                + " " + top + ", " + left + " " + bottom + "))";
    }

    static Style style(Rule... rules) {
        Style style = STYLES.createStyle();
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle("", rules));
        return style;
    }

    static Style style(Symbolizer... symbolizers) {
        return style(rule("all", "INCLUDE", symbolizers));
    }

    static Rule rule(String name, String filter, Symbolizer... symbolizers) {
        Rule rule = STYLES.createRule(symbolizers);
        rule.setName(name);
        try {
            rule.setFilter(ECQL.toFilter(filter));
        } catch (CQLException e) {
            throw new IllegalArgumentException(e);
        }
        return rule;
    }

    static Rule otherwise(Symbolizer... symbolizers) {
        Rule rule = STYLES.createRule(symbolizers);
        rule.setElseFilter(true);
        return rule;
    }

    static PolygonSymbolizer area(Color color) {
        return STYLES.createPolygonSymbolizer(null, STYLES.createFill(color));
    }

    static PolygonSymbolizer area(Color color, Color line, double widthMm) {
        return STYLES.createPolygonSymbolizer(
                STYLES.createStroke(line, widthMm / SymbolPainter.MM_PER_PIXEL), STYLES.createFill(color));
    }

    /** A hatch with lines 1 mm broad and as far from each other as GeoTools has it for a mark of this size. */
    static PolygonSymbolizer hatch(String mark, double sizeMm, Color color) {
        Mark lines = STYLES.createMark(mark, null, STYLES.createStroke(color, 1 / SymbolPainter.MM_PER_PIXEL));
        var graphic = STYLES.createGraphic(null, lines, null, 1, sizeMm / SymbolPainter.MM_PER_PIXEL, 0);
        return STYLES.createPolygonSymbolizer(null, STYLES.createFill(Color.RED, null, 1, graphic));
    }

    static Symbolizer point(String mark, double sizeMm, Color color) {
        Mark shape = STYLES.createMark(mark, STYLES.createFill(color), null);
        return STYLES.createPointSymbolizer(
                STYLES.createGraphic(null, shape, null, 1, sizeMm / SymbolPainter.MM_PER_PIXEL, 0));
    }

    static StyleBuilder styles() {
        return STYLES;
    }

    /** Some of everything: what the golden picture shows. */
    static Page sample() {
        Style classes = style(
                rule("low", "n = 0", area(new Color(0xFECC5C), Color.WHITE, 0.5)),
                rule("high", "n = 1", area(new Color(0xBD0026), Color.WHITE, 0.5)),
                otherwise(area(new Color(0xF7F6F3)), hatch("shape://slash", 4, new Color(0xB0ACA0))));
        String holed = "POLYGON ((40 10, 70 10, 70 60, 40 60, 40 10), (50 20, 60 20, 60 30, 50 30, 50 20))";
        var swatches = Arrays.asList(
                new PageItem.Swatch(new Box(76, 40, 6, 3.6), List.of(area(new Color(0xFECC5C), Color.GRAY, 0.2))),
                new PageItem.Swatch(new Box(76, 46, 6, 3.6), List.of(hatch("shape://slash", 4, new Color(0xB0ACA0)))));
        return new Sheet()
                .layer("Townships", classes, square(5, 10, 30), holed, square(5, 45, 30))
                .layer("Towns", style(point("star", 5, Color.BLUE)), "POINT (20 25)")
                .label("Bago", WITH_HALO, 12, 40)
                .label("ပဲခူး မြစ်ကြီးနား", WITH_HALO, 30, 52)
                .with(new PageItem.Rectangle(
                        "band", new Box(0, 0, WIDTH, 10), Optional.of(new Color(0x2B7BBA)), Optional.empty()))
                .text("Floods, sample", TextStyle.of(Face.SEMIBOLD, 14, Color.WHITE), 4, 7)
                .with(new PageItem.Legend(
                        "legend", new Box(74, 30, 24, 22), List.of(line("Low", PLAIN, 84, 43)), swatches))
                .with(new PageItem.ScaleBar(
                        "scale",
                        new Box(60, 70, 36, 6),
                        new Box(62, 74, 30, 1.5),
                        List.of(0.0, 10.0, 20.0, 30.0),
                        List.of(line("30 km", PLAIN, 85, 72.5)),
                        Color.BLACK))
                .with(new PageItem.NorthArrow("north", new Box(85, 14, 8, 12), 20, Color.BLACK, List.of()))
                .page();
    }
}
