package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.label.PlacedLabel;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.read.LayerReader;
import org.myaypon.sld.SldFile;
import org.myaypon.style.HazardLooks;
import org.myaypon.template.Box;
import org.myaypon.text.Face;
import org.myaypon.text.ShapedText;

class StyleLabelsTest {

    private static final StyleBuilder STYLES = new StyleBuilder();
    /** One metre is one millimetre; the middle of the page is the origin. */
    private static final FrameView VIEW =
            new FrameView(DefaultEngineeringCRS.CARTESIAN_2D, 0, 0, 1000, new Box(0, 0, 200, 200));

    private static SimpleFeature feature(String name, int people, String wkt) {
        try {
            var type = DataUtilities.createType("sites", "shape:Geometry,NAME:String,PEOPLE:Integer");
            return SimpleFeatureBuilder.build(
                    type, new Object[] {new WKTReader().read(wkt), name, people}, "sites." + name);
        } catch (SchemaException | ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static TextSymbolizer text() {
        TextSymbolizer text = STYLES.createTextSymbolizer();
        text.setLabel(STYLES.attributeExpression("NAME"));
        text.setFont(STYLES.createFont("Arial", 10));
        text.setFill(STYLES.createFill(Color.BLUE));
        return text;
    }

    private static Rule rule(String filter, TextSymbolizer text) {
        Rule rule = STYLES.createRule(text);
        rule.setName("Names");
        try {
            rule.setFilter(ECQL.toFilter(filter));
        } catch (CQLException e) {
            throw new AssertionError(e);
        }
        return rule;
    }

    private static Style style(Rule... rules) {
        Style style = STYLES.createStyle();
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle("", rules));
        return style;
    }

    private static Result<Placement> place(Style style, SimpleFeature... features) {
        return StyleLabels.place(List.of(new MapLayer("Sites", List.of(features), style)), VIEW, List.of(), List.of());
    }

    private static List<String> texts(Result<Placement> placed) {
        return placed.value().placed().stream()
                .map(label ->
                        label.lines().stream().map(line -> line.text().text()).collect(Collectors.joining("/")))
                .sorted()
                .toList();
    }

    private static PlacedLabel only(Result<Placement> placed) {
        assertEquals(1, placed.value().placed().size());
        return placed.value().placed().get(0);
    }

    @Test
    void aStyleWithoutTextPlacesNothing() {
        assertEquals(
                List.of(),
                texts(place(STYLES.createStyle(STYLES.createPointSymbolizer()), feature("Camp", 1, "POINT (0 0)"))));
    }

    @Test
    void aPointIsNamedBesideItInTheLettersOfItsStyle() {
        ShapedText line = only(place(style(rule("INCLUDE", text())), feature("Camp", 1, "POINT (0 0)")))
                .lines()
                .get(0)
                .text();
        assertEquals("Camp", line.text());
        assertEquals(10 * 0.28 * 72 / 25.4, line.style().sizePt(), 1e-9);
        assertEquals(Color.BLUE, line.style().color());
        assertEquals(Face.REGULAR, line.style().face());
        assertTrue(line.style().halo().isEmpty());
    }

    @Test
    void boldItalicAndHaloAreFollowed() {
        TextSymbolizer bold = text();
        bold.setFont(STYLES.createFont("Arial", false, true, 12));
        bold.setHalo(STYLES.createHalo(Color.YELLOW, 2));
        ShapedText line = only(place(style(rule("INCLUDE", bold)), feature("Camp", 1, "POINT (0 0)")))
                .lines()
                .get(0)
                .text();
        assertEquals(Face.SEMIBOLD, line.style().face());
        assertEquals(0.56, line.style().halo().orElseThrow().widthMm(), 1e-9);
        assertEquals(Color.YELLOW, line.style().halo().orElseThrow().color());
        TextSymbolizer italic = text();
        italic.setFont(STYLES.createFont("Arial", true, false, 12));
        line = only(place(style(rule("INCLUDE", italic)), feature("Camp", 1, "POINT (0 0)")))
                .lines()
                .get(0)
                .text();
        assertEquals(Face.ITALIC, line.style().face());
    }

    @Test
    void filtersElseRulesAndScalesAreHonoured() {
        TextSymbolizer other = text();
        other.setLabel(STYLES.literalExpression("small"));
        Rule elsewhere = STYLES.createRule(other);
        elsewhere.setElseFilter(true);
        SimpleFeature large = feature("Large", 900, "POINT (-50 0)");
        SimpleFeature small = feature("Small", 3, "POINT (50 0)");
        assertEquals(
                List.of("Large", "small"), texts(place(style(rule("PEOPLE > 100", text()), elsewhere), large, small)));
        Rule near = rule("INCLUDE", text());
        near.setMaxScaleDenominator(1000);
        assertEquals(List.of(), texts(place(style(near), large)));
    }

    @Test
    void theHigherPriorityGoesFirst() {
        TextSymbolizer text = text();
        text.setPriority(STYLES.attributeExpression("PEOPLE"));
        SimpleFeature[] crowd = new SimpleFeature[40];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = feature("Settlement " + i, i, "POINT (0 0)");
        }
        Result<Placement> placed = place(style(rule("INCLUDE", text)), crowd);
        assertTrue(texts(placed).contains("Settlement 39"), () -> texts(placed).toString());
        assertTrue(placed.problems().get(0).what().contains("of 40 labels of layers found no room"));
    }

    @Test
    void theAnchorAndDisplacementOfAPointAreFollowed() {
        TextSymbolizer text = text();
        text.setLabelPlacement(STYLES.createPointPlacement(0.5, 0, 0, 10, 0));
        Envelope ink = only(place(style(rule("INCLUDE", text)), feature("Camp", 1, "POINT (0 0)")))
                .inkMm();
        assertEquals(100, ink.centre().x, 0.01);
        assertEquals(100 - 2.8, ink.getMaxY(), 0.01);
    }

    @Test
    void textOfALineRunsAlongItAndIsRepeatedWhereThatIsAsked() {
        TextSymbolizer text = text();
        LinePlacement along = STYLES.createLinePlacement(0);
        along.setAligned(true);
        text.setLabelPlacement(along);
        SimpleFeature road = feature("Road", 1, "LINESTRING (-80 -80, 80 80)");
        PlacedLabel label = only(place(style(rule("INCLUDE", text)), road));
        assertEquals(-45, label.lines().get(0).angleDegrees(), 0.01);
        text.getOptions().put("repeat", "200");
        assertEquals(
                4, place(style(rule("INCLUDE", text)), road).value().placed().size());
    }

    @Test
    void textOfALineThatIsNotToBeAlignedStandsUpright() {
        TextSymbolizer text = text();
        LinePlacement upright = STYLES.createLinePlacement(0);
        upright.setAligned(false);
        text.setLabelPlacement(upright);
        SimpleFeature line = feature("IX", 1, "LINESTRING (0 -80, 0 80)");
        PlacedLabel label = only(place(style(rule("INCLUDE", text)), line));
        assertEquals(0, label.lines().get(0).angleDegrees());
    }

    @Test
    void aLongTextIsWrappedAtTheWidthOfItsStyle() {
        TextSymbolizer text = text();
        text.getOptions().put("autoWrap", "60");
        SimpleFeature area = feature("Upper hill camp", 1, "POLYGON ((-50 -50, 50 -50, 50 50, -50 50, -50 -50))");
        assertEquals(List.of("Upper hill/camp"), texts(place(style(rule("INCLUDE", text)), area)));
    }

    @Test
    void whatIsNotFollowedIsToldWithItsRule() {
        TextSymbolizer text = text();
        text.getOptions().put("graphic-margin", "3");
        text.getOptions().put("followLine", "true");
        Result<Placement> placed = place(style(rule("INCLUDE", text)), feature("Camp", 1, "POINT (0 0)"));
        assertEquals(1, placed.problems().size());
        assertEquals("layer Sites, rule Names", placed.problems().get(0).where());
        assertTrue(placed.problems().get(0).what().contains("(graphic-margin)"));
    }

    @Test
    void blankLabelsAndPointsOutsideTheFrameAreNone() {
        Result<Placement> placed = place(
                style(rule("INCLUDE", text())), feature(" ", 1, "POINT (0 0)"), feature("Far", 1, "POINT (900 0)"));
        assertEquals(List.of(), texts(placed));
        assertEquals(List.of(), placed.problems());
    }

    @Test
    void moreLabelsThanASheetHoldsAreTold() {
        List<SimpleFeature> many = new ArrayList<>();
        for (int i = 0; i < 3_100; i++) {
            many.add(feature("n" + i, 1, "POINT (" + (i % 60 * 3 - 90) + " " + (i / 60 * 3 - 90) + ")"));
        }
        Result<Placement> placed = place(style(rule("INCLUDE", text())), many.toArray(new SimpleFeature[0]));
        assertTrue(
                placed.problems().stream().anyMatch(problem -> problem.what().contains("3,000")),
                placed.problems()::toString);
    }

    /** A layer as a document has it: drawn by a style file. */
    private static Result<Placement> place(Path styleFile, SimpleFeature... features) {
        return place(SldFile.read(styleFile).value(), features);
    }

    private static SimpleFeature site(String kind, String name, String wkt) {
        try {
            var type = DataUtilities.createType("sites", "shape:Geometry,fclass:String,kind:String,name:String");
            return SimpleFeatureBuilder.build(
                    type, new Object[] {new WKTReader().read(wkt), kind, kind, name}, "sites." + name);
        } catch (SchemaException | ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theShippedStyleOfSettlementsNamesThemRightBesideTheirOwnMarks() {
        Path file = ProgramFolders.ofThisStart().home().resolve("styles").resolve("settlements.sld");
        MapLayer layer = new MapLayer(
                "Places",
                List.of(site("city", "Bago", "POINT (0 0)"), site("national_capital", "Lewe", "POINT (0 -30)")),
                SldFile.read(file).value());
        List<Envelope> marks = OverlayMarks.boxesMm(List.of(layer), VIEW);
        assertEquals(2, marks.size());
        Result<Placement> placed = StyleLabels.place(List.of(layer), VIEW, List.of(), marks);
        assertEquals(List.of("Bago", "Lewe"), texts(placed));
        for (int i = 0; i < marks.size(); i++) {
            Envelope ink = placed.value().placed().get(i).inkMm();
            double gap = ink.getMinX() - marks.get(i).getMaxX();
            assertTrue(gap > 0 && gap < 1, () -> "beside by " + gap + " mm");
            assertEquals(marks.get(i).centre().y, ink.centre().y, 0.3);
        }
    }

    @Test
    void theNamesThatQgisExportsForRoadsRunBesideThem() throws URISyntaxException {
        Path file = Path.of(StyleLabelsTest.class
                .getResource("/org/myaypon/sld/qgis/06-roads-casing-dashes-labels.sld")
                .toURI());
        PlacedLabel label = only(place(file, site("main", "Strand Road", "LINESTRING (-80 0, 80 0)")));
        assertEquals("Strand Road", label.lines().get(0).text().text());
        assertEquals(0, label.lines().get(0).angleDegrees(), 0.01);
        assertTrue(label.inkMm().getMaxY() < 100, () -> label.inkMm().toString());
    }

    @Test
    void aLineOfEqualShakingCarriesItsNumber() {
        Path folder = ProgramFolders.ofThisStart().home().resolve("maps").resolve("sample");
        Layer lines = LayerReader.read(folder.resolve("earthquake_shaking_lines.shp"), Optional.empty(), Progress.NONE)
                .value();
        Style look = HazardLooks.of(lines, Optional.of("shaking"), Optional.of("MMI"), Optional.empty())
                .style();
        FrameView country = new FrameView(DefaultEngineeringCRS.CARTESIAN_2D, 96, 20, 50, new Box(0, 0, 300, 300));
        Result<Placement> placed = StyleLabels.place(
                List.of(new MapLayer("Shaking", lines.features(), look)), country, List.of(), List.of());
        assertTrue(texts(placed).containsAll(List.of("IV", "V", "VI", "VII", "VIII", "IX")), texts(placed)::toString);
        assertEquals(List.of(), placed.problems());
    }
}
