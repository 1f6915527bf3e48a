package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.styling.StyleBuilder;
import org.geotools.styling.UomOgcMapping;
import org.junit.jupiter.api.Test;
import org.myaypon.data.CancelledException;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.label.Leader;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableText;
import org.myaypon.template.Box;
import org.myaypon.template.LineLook;

class PageDrawerTest {
    private static final StyleBuilder STYLES = Sheet.styles();

    @Test
    void featuresStandWhereTheViewPutsThem() {
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(Sheet.area(Color.RED)), Sheet.square(10, 20, 10))
                .page());
        picture.shows(Color.RED, 10.1, Sheet.HEIGHT - 20.2);
        picture.shows(Color.RED, 19.8, Sheet.HEIGHT - 29.8);
        picture.shows(Sheet.SEA, 9.8, Sheet.HEIGHT - 25);
        picture.shows(Sheet.SEA, 15, Sheet.HEIGHT - 30.2);
    }

    @Test
    void holesStayOpen() {
        String holed = "POLYGON ((10 10, 50 10, 50 50, 10 50, 10 10), (20 20, 40 20, 40 40, 20 40, 20 20))";
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(Sheet.area(Color.RED)), holed)
                .page());
        picture.shows(Color.RED, 15, 50);
        picture.shows(Sheet.SEA, 30, 50);
    }

    @Test
    void theFrameCutsWhatReachesOverIt() {
        Sheet sheet = new Sheet().layer("Areas", Sheet.style(Sheet.area(Color.RED)), Sheet.square(0, 0, 80));
        FrameView small = new FrameView(DefaultEngineeringCRS.CARTESIAN_2D, 40, 40, 1000, new Box(20, 20, 40, 30));
        Picture picture = Picture.of(sheet.page(small));
        picture.shows(Color.RED, 21, 21);
        picture.shows(Color.RED, 59, 49);
        picture.shows(Color.WHITE, 19, 35);
        picture.shows(Color.WHITE, 61, 35);
        picture.shows(Color.WHITE, 40, 51);
    }

    @Test
    void eachFeatureTakesTheRuleThatMatchesAndTheRestTheElseRule() {
        var style = Sheet.style(
                Sheet.rule("first", "n = 0", Sheet.area(Color.RED)),
                Sheet.rule("second", "n = 1", Sheet.area(Color.GREEN)),
                Sheet.otherwise(Sheet.area(Color.GRAY)));
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", style, Sheet.square(0, 0, 10), Sheet.square(20, 0, 10), Sheet.square(40, 0, 10))
                .page());
        picture.shows(Color.RED, 5, 75);
        picture.shows(Color.GREEN, 25, 75);
        picture.shows(Color.GRAY, 45, 75);
    }

    @Test
    void laterPassesOfAStyleLieAboveEarlierOnes() {
        var style = Sheet.style(Sheet.area(Color.RED));
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle("", STYLES.createRule(Sheet.area(Color.BLUE))));
        Picture picture = Picture.of(
                new Sheet().layer("Areas", style, Sheet.square(0, 0, 10)).page());
        picture.shows(Color.BLUE, 5, 75);
    }

    @Test
    void rulesOfOtherScalesAreNotDrawn() {
        Rule far = Sheet.rule("far", "INCLUDE", Sheet.area(Color.RED));
        far.setMinScaleDenominator(1001);
        Rule near = Sheet.rule("near", "INCLUDE", Sheet.area(Color.GREEN));
        near.setMaxScaleDenominator(1001);
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(near, far), Sheet.square(0, 0, 10))
                .page());
        picture.shows(Color.GREEN, 5, 75);
    }

    @Test
    void aLineIsAsWideAsItsPixelsOf028Millimetres() {
        var line = STYLES.createLineSymbolizer(Color.BLACK, 10);
        Picture picture = Picture.of(new Sheet()
                .layer("Roads", Sheet.style(line), "LINESTRING (0 40, 100 40)")
                .page());
        assertEquals(28, picture.count(Color.BLACK, 50, 30, 0.05, 20), 1);
    }

    @Test
    void aLineInGroundMetresIsAsWideAsTheScaleMakesIt() {
        var line = STYLES.createLineSymbolizer(Color.BLACK, 4);
        line.setUnitOfMeasure(UomOgcMapping.METRE.getUnit());
        Picture picture = Picture.of(new Sheet()
                .layer("Roads", Sheet.style(line), "LINESTRING (0 40, 100 40)")
                .page());
        assertEquals(40, picture.count(Color.BLACK, 50, 30, 0.05, 20), 1);
    }

    @Test
    void dashesLeaveGaps() {
        var dashed = STYLES.createStroke(Color.BLACK, 4, new float[] {10, 10});
        Picture picture = Picture.of(new Sheet()
                .layer("Roads", Sheet.style(STYLES.createLineSymbolizer(dashed)), "LINESTRING (0 40, 100 40)")
                .page());
        picture.shows(Color.BLACK, 1.4, 40);
        picture.shows(Sheet.SEA, 4.2, 40);
        picture.shows(Color.BLACK, 7, 40);
    }

    @Test
    void opacityLetsTheSeaThrough() {
        var half = STYLES.createPolygonSymbolizer(null, STYLES.createFill(Color.BLACK, 0.5));
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(half), Sheet.square(0, 0, 10))
                .page());
        Color mixed = picture.at(5, 75);
        assertEquals(Sheet.SEA.getRed() / 2.0, mixed.getRed(), 2);
        assertEquals(Sheet.SEA.getBlue() / 2.0, mixed.getBlue(), 2);
    }

    @Test
    void aColourMayComeFromAnAttribute() {
        var fill = STYLES.createFill(STYLES.attributeExpression("colour"), STYLES.literalExpression(1.0));
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(STYLES.createPolygonSymbolizer(null, fill)), Sheet.square(0, 0, 10))
                .page());
        picture.shows(Color.GREEN, 5, 75);
    }

    @Test
    void marksStandOnTheirPointsInTheirSize() {
        Picture picture = Picture.of(new Sheet()
                .layer("Towns", Sheet.style(Sheet.point("square", 6, Color.RED)), "POINT (50 40)")
                .page());
        picture.shows(Color.RED, 50, 40);
        picture.shows(Color.RED, 47.1, 37.1);
        picture.shows(Sheet.SEA, 46.8, 40);
        picture.shows(Sheet.SEA, 53.2, 40);
    }

    @Test
    void aHatchHasItsLinesAndTheGroundBetweenThem() {
        Picture picture = Picture.of(new Sheet()
                .layer("No data", Sheet.style(Sheet.hatch("shape://horline", 5, Color.BLACK)), Sheet.square(10, 10, 40))
                .page());
        // The first line runs through the page's upper edge, the next ones 5 mm from it each.
        picture.shows(Color.BLACK, 20, 40);
        picture.shows(Sheet.SEA, 20, 42.5);
        picture.shows(Color.BLACK, 33, 45);
        picture.shows(Sheet.SEA, 5, 40);
    }

    @Test
    void slashesRiseToTheRight() {
        double side = 10 * Math.sqrt(2);
        Picture picture = Picture.of(new Sheet()
                .layer(
                        "No data",
                        Sheet.style(Sheet.hatch("shape://slash", side, Color.BLACK)),
                        Sheet.square(10, 10, 50))
                .page());
        // Lines x + y = k · 10 · √2, from the page's upper left corner.
        picture.shows(Color.BLACK, 20, 3 * side - 20 + side);
        picture.shows(Color.BLACK, 25, 3 * side - 25 + side);
        picture.shows(Sheet.SEA, 20, 3 * side - 20 + side / 2);
    }

    @Test
    void whatCannotBeDrawnIsToldWithItsRule() {
        PolygonSymbolizer letters = Sheet.hatch("ttf://Symbols#1", 5, Color.BLACK);
        var style = Sheet.style(Sheet.rule("Letters", "INCLUDE", letters));
        List<Problem> problems = Picture.of(new Sheet()
                        .layer("Areas", style, Sheet.square(0, 0, 10), Sheet.square(20, 0, 10))
                        .page())
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("layer Areas, rule Letters", problems.get(0).where());
        assertTrue(problems.get(0).what().contains("ttf://Symbols#1"), problems.get(0)::what);
    }

    @Test
    void textOfAStyleIsNoProblemSinceItIsPlacedBefore() {
        var style = Sheet.style(Sheet.rule("Named", "INCLUDE", STYLES.createTextSymbolizer()));
        assertEquals(
                List.of(),
                Picture.of(new Sheet()
                                .layer("Areas", style, Sheet.square(0, 0, 10))
                                .page())
                        .problems());
    }

    @Test
    void aTurnedLabelRunsDownThePageFromTheStartOfItsBaseline() {
        Picture picture = Picture.of(
                new Sheet().label("IIIIIIIIII", Sheet.PLAIN, 20, 20, 90).page());
        assertTrue(picture.count(Color.BLACK, 20, 20, 3, 8) > 100, "letters right of the baseline, below its start");
        assertEquals(0, picture.count(Color.BLACK, 24, 10, 20, 30));
        assertEquals(0, picture.count(Color.BLACK, 0, 0, 60, 19.5));
    }

    @Test
    void aLeaderIsAThinLineWithADotInWhatItNames() {
        Color ink = new Color(0x4A4741);
        Picture picture = Picture.of(new Sheet().led(new Leader(10, 20, 30, 20)).page());
        picture.shows(ink, 10, 20);
        picture.shows(ink, 10.1, 20);
        assertTrue(picture.count(ink, 29, 19, 0.1, 2) <= 2, "thin at the label");
        picture.shows(Sheet.SEA, 31, 20);
    }

    @Test
    void vendorOptionsAreToldByName() {
        var style = Sheet.style(Sheet.area(Color.RED));
        style.featureTypeStyles().get(0).getOptions().put("sortBy", "name A");
        List<Problem> problems = Picture.of(new Sheet()
                        .layer("Areas", style, Sheet.square(0, 0, 10))
                        .page())
                .problems();
        assertEquals(
                "The style sets vendor options (sortBy), which are not followed",
                problems.get(0).what());
    }

    @Test
    void aColourThatIsNoneIsToldAndGrey() {
        var fill = STYLES.createFill(STYLES.literalExpression("bleu"), STYLES.literalExpression(1.0));
        Picture picture = Picture.of(new Sheet()
                .layer("Areas", Sheet.style(STYLES.createPolygonSymbolizer(null, fill)), Sheet.square(0, 0, 10))
                .page());
        picture.shows(new Color(0x808080), 5, 75);
        assertTrue(picture.problems().get(0).what().contains("bleu"));
    }

    @Test
    void aPageThatCanBeDrawnHasNoProblems() {
        assertEquals(List.of(), Picture.of(Sheet.sample()).problems());
    }

    @Test
    void passesOfAGroupCoverEachOtherAndAreLaidOnAsOne() {
        var style = Sheet.style(Sheet.area(Color.RED));
        style.featureTypeStyles().get(0).getOptions().put("composite-base", "true");
        style.featureTypeStyles().get(0).getOptions().put("composite", "source-over, 0.5");
        style.featureTypeStyles().add(STYLES.createFeatureTypeStyle("", STYLES.createRule(Sheet.area(Color.BLACK))));
        var above = STYLES.createFeatureTypeStyle("", STYLES.createRule(Sheet.point("square", 4, Color.GREEN)));
        above.getOptions().put("composite-base", "true");
        style.featureTypeStyles().add(above);
        Picture picture = Picture.of(
                new Sheet().layer("Areas", style, Sheet.square(10, 10, 20)).page());
        assertEquals(List.of(), picture.problems());
        Color half = picture.at(12, Sheet.HEIGHT - 12);
        assertEquals(Sheet.SEA.getRed() / 2.0, half.getRed(), 1);
        assertEquals(Sheet.SEA.getBlue() / 2.0, half.getBlue(), 1);
        picture.shows(Color.GREEN, 20, Sheet.HEIGHT - 20);
    }

    @Test
    void otherWaysOfLayingPassesOnAreTold() {
        var style = Sheet.style(Sheet.area(Color.RED));
        style.featureTypeStyles().get(0).getOptions().put("composite", "multiply, 0.5");
        Picture picture = Picture.of(
                new Sheet().layer("Areas", style, Sheet.square(10, 10, 20)).page());
        assertEquals(
                "The style sets vendor options (composite), which are not followed",
                picture.problems().get(0).what());
    }

    @Test
    void swatchesLookLikeTheMap() {
        Page page = new Sheet()
                .with(new PageItem.Legend(
                        "legend",
                        new Box(0, 0, 20, 20),
                        List.of(),
                        List.of(
                                new PageItem.Swatch(new Box(5, 5, 6, 4), List.of(Sheet.area(Color.RED, Color.BLUE, 1))),
                                new PageItem.Swatch(
                                        new Box(5, 15, 6, 4), List.of(STYLES.createLineSymbolizer(Color.BLACK, 4))))))
                .page();
        Picture picture = Picture.of(page);
        picture.shows(Color.RED, 8, 7);
        picture.shows(Color.BLUE, 5.2, 7);
        picture.shows(Color.BLACK, 8, 17);
        picture.shows(Sheet.SEA, 8, 15.5);
    }

    @Test
    void swatchesShowSymbolsAndTheirMiddleSizesInFull() {
        var dots = Looks.pattern(Looks.graphic(1, Looks.filled("square", Color.RED)));
        var front = Looks.along(Looks.graphic(3, Looks.filled("square", Color.RED)), 5, 5);
        var sized = Looks.graphic(1, Looks.filled("square", Color.RED));
        sized.setSize(Looks.expression("Categorize(people, 1, 10, 10, 100, 200)"));
        Page page = new Sheet()
                .with(new PageItem.Legend(
                        "legend",
                        new Box(0, 0, 20, 40),
                        List.of(),
                        List.of(
                                new PageItem.Swatch(new Box(5, 5, 6, 4), List.of(dots)),
                                new PageItem.Swatch(new Box(5, 15, 6, 4), List.of(front)),
                                new PageItem.Swatch(new Box(5, 25, 6, 4), List.of(Looks.point(sized))))))
                .page();
        Picture picture = Picture.of(page);
        picture.shows(Color.RED, 8.5, 7.5);
        picture.shows(Color.RED, 8, 17);
        picture.shows(Sheet.SEA, 6, 17);
        // Ten pixels are 2.8 mm.
        picture.shows(Color.RED, 9.3, 27);
        picture.shows(Sheet.SEA, 9.6, 27);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void whatMapAndLegendCannotDrawIsToldOnce() {
        var letters = Looks.point(Looks.graphic(5, Looks.filled("ttf://Symbols#1", Color.RED)));
        Page page = new Sheet()
                .layer("Towns", Sheet.style(letters), "POINT (50 40)")
                .with(new PageItem.Legend(
                        "legend",
                        new Box(0, 0, 20, 20),
                        List.of(),
                        List.of(new PageItem.Swatch(new Box(5, 5, 6, 4), List.of(letters)))))
                .page();
        List<Problem> problems = Picture.of(page).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals("layer Towns, rule all", problems.get(0).where());
    }

    @Test
    void aTablesTextsLieAboveItsRulesAndTheseAboveItsStripes() {
        Page page = new Sheet()
                .with(new PageItem.Table(
                        "table",
                        new Box(10, 10, 40, 20),
                        List.of(new TableText(
                                TableText.Part.TITLE, List.of(List.of(Sheet.line("HHHHHH", Sheet.PLAIN, 12, 20))))),
                        List.of(new PageItem.Field(new Box(10, 14, 40, 8), Color.YELLOW)),
                        List.of(new PageItem.Field(new Box(10, 18, 40, 1), Color.RED))))
                .page();
        Picture picture = Picture.of(page);
        picture.shows(Color.YELLOW, 45, 16);
        picture.shows(Color.RED, 45, 18.5);
        assertTrue(picture.count(Color.BLACK, 12, 18.2, 20, 0.6) > 0);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void aScaleBarHasDarkAndWhiteFieldsInTurn() {
        Page page = new Sheet()
                .with(new PageItem.ScaleBar(
                        "scale",
                        new Box(0, 0, 50, 10),
                        new Box(10, 5, 30, 2),
                        List.of(0.0, 10.0, 20.0, 30.0),
                        List.of(),
                        Color.BLUE))
                .page();
        Picture picture = Picture.of(page);
        picture.shows(Color.BLUE, 15, 6);
        picture.shows(Color.WHITE, 25, 6);
        picture.shows(Color.BLUE, 35, 6);
        picture.shows(Sheet.SEA, 41, 6);
    }

    @Test
    void aNorthArrowTurnedRoundHasItsDarkHalfOnTheOtherSide() {
        Picture upright = Picture.of(arrow(0));
        Picture turned = Picture.of(arrow(180));
        upright.shows(Color.BLUE, 48.5, 44);
        upright.shows(Color.WHITE, 51.5, 44);
        turned.shows(Color.WHITE, 48.5, 36);
        turned.shows(Color.BLUE, 51.5, 36);
    }

    private static Page arrow(double angle) {
        return new Sheet()
                .with(new PageItem.NorthArrow("north", new Box(40, 30, 20, 20), angle, Color.BLUE, List.of()))
                .page();
    }

    @Test
    void rectanglesAreFilledAndFramed() {
        Page page = new Sheet()
                .with(new PageItem.Rectangle(
                        "band",
                        new Box(10, 10, 20, 10),
                        Optional.of(Color.RED),
                        Optional.of(new LineLook(Color.BLUE, 2))))
                .page();
        Picture picture = Picture.of(page);
        picture.shows(Color.RED, 20, 15);
        picture.shows(Color.BLUE, 9.2, 15);
    }

    @Test
    void noHaloLiesOnAnotherLabelsLetters() {
        Color ink = Color.BLACK;
        int alone = Picture.of(
                        new Sheet().label("HHHHHH", Sheet.WITH_HALO, 10, 40).page())
                .count(ink, 0, 30, 100, 20);
        int crowded = Picture.of(new Sheet()
                        .label("HHHHHH", Sheet.WITH_HALO, 10, 40)
                        .label("HHHHHH", Sheet.WITH_HALO, 10, 43)
                        .page())
                .count(ink, 0, 30, 100, 20);
        assertTrue(crowded >= 2 * alone, crowded + " and " + alone);
    }

    @Test
    void drawingStopsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody watches.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (ImageSurface surface = new ImageSurface(Picture.blank(10, 10), new AffineTransform())) {
            assertThrows(CancelledException.class, () -> PageDrawer.draw(Sheet.sample(), surface, cancelled));
        }
    }
}
