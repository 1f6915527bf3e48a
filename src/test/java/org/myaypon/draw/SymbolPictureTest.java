package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks at points, moved shapes and values that functions give, on a sheet of a metre for each millimetre. */
class SymbolPictureTest {
    private static final StyleBuilder STYLES = Sheet.styles();
    private static final String MIDDLE = "POINT (50 40)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "square",
                "circle",
                "triangle",
                "star",
                "cross",
                "x",
                "diamond",
                "pentagon",
                "hexagon",
                "octagon",
                "decagon",
                "arrow",
                "heart",
                "shield",
                "trapezoid",
                "asterisk_fill",
                "cross_fill",
                "diamond_star",
                "equilateral_triangle",
                "parallelogram_left",
                "rounded_square",
                "square_with_corners"
            })
    void marksAreFilledInTheirMiddle(String name) {
        Picture picture = Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, Looks.filled(name, Color.RED))));
        picture.shows(Color.RED, 50, 40);
        picture.shows(Sheet.SEA, 50, 46);
        assertEquals(List.of(), picture.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "half_square, 46, 44",
        "quarter_square, 46, 36",
        "diagonal_half_square, 46, 43",
        "semi_circle, 50, 37",
        "third_circle, 47, 38",
        "quarter_circle, 48, 38",
        "left_half_triangle, 51, 42",
        "right_half_triangle, 49, 42",
        "filled_arrowhead, 46, 40",
        "shape://carrow, 47, 40",
        "shape://emicircle, 50, 37",
        "shape://triangleemicircle, 47.5, 38"
    })
    void halfFormsLieOnTheirSide(String name, double x, double y) {
        Picture picture = Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, Looks.filled(name, Color.RED))));
        picture.shows(Color.RED, x, y);
        picture.shows(Sheet.SEA, 100 - x, 80 - y);
    }

    @ParameterizedTest
    @CsvSource({
        "shape://vertline, 50, 36",
        "shape://horline, 46, 40",
        "shape://slash, 53, 37",
        "shape://backslash, 53, 43",
        "shape://plus, 50, 36",
        "shape://times, 53, 37",
        "cross2, 53, 43",
        "line, 50, 44",
        "shape://oarrow, 50, 40",
        "shape://coarrow, 52.5, 40",
        "arrowhead, 48, 42",
        "half_arc, 50, 35.2",
        "hatch, 53, 37"
    })
    void marksOfLinesHaveNoFill(String name, double x, double y) {
        Picture picture = Looks.picture(
                MIDDLE,
                Looks.point(Looks.graphic(
                        10,
                        STYLES.createMark(name, STYLES.createFill(Color.RED), STYLES.createStroke(Color.BLACK, 4)))));
        picture.shows(Color.BLACK, x, y);
        assertEquals(0, picture.count(Color.RED, 40, 30, 20, 20));
    }

    @Test
    void aDotIsAsLargeAsItsEdgeIsWide() {
        Picture picture =
                Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, Looks.lined("shape://dot", Color.RED, 4))));
        picture.shows(Color.RED, 50, 40);
        picture.shows(Color.RED, 51.8, 40);
        picture.shows(Sheet.SEA, 52.2, 40);
    }

    @Test
    void marksOfFontsAndUnknownOnesAreToldAndACrossedBoxStandsThere() {
        Picture font =
                Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, Looks.filled("ttf://Wingdings#0x41", Color.RED))));
        assertEquals(
                Optional.of(
                        "The style asks for a letter of a font as a mark (ttf://Wingdings#0x41), which cannot be drawn"),
                Looks.problem(font));
        assertTrue(font.count(Sheet.SEA, 48, 38, 4, 4) < 1600, "nothing stands there");
        Picture unknown = Looks.picture(MIDDLE, Looks.point(Looks.graphic(10, Looks.filled("blob", Color.RED))));
        assertEquals(Optional.of("The style asks for a mark “blob”, which is not known"), Looks.problem(unknown));
    }

    @Test
    void theFirstSymbolThatCanBeDrawnCounts() {
        Picture picture = Looks.picture(
                MIDDLE,
                Looks.point(Looks.graphic(10, Looks.filled("blob", Color.BLUE), Looks.filled("circle", Color.RED))));
        picture.shows(Color.RED, 50, 40);
    }

    @Test
    void marksAreTurnedClockwiseThenMoved() {
        Graphic graphic = Looks.graphic(10, Looks.filled("half_square", Color.RED));
        graphic.setRotation(Looks.expression("45 * 2"));
        graphic.setDisplacement(STYLES.createDisplacement(Looks.mm(20), Looks.mm(10)));
        Picture picture = Looks.picture(MIDDLE, Looks.point(graphic));
        // Moved to the right and up; its left half has come to lie above.
        picture.shows(Color.RED, 70, 27);
        picture.shows(Sheet.SEA, 70, 33);
        picture.shows(Sheet.SEA, 50, 40);
    }

    @Test
    void anAnchorBelowLeftPutsTheMarkAboveRight() {
        Graphic graphic = Looks.graphic(10, Looks.filled("square", Color.RED));
        graphic.setAnchorPoint(STYLES.createAnchorPoint(0, 0));
        Picture picture = Looks.picture(MIDDLE, Looks.point(graphic));
        picture.shows(Color.RED, 50.2, 39.8);
        picture.shows(Color.RED, 59.8, 30.2);
        picture.shows(Sheet.SEA, 49.8, 40.2);
    }

    @Test
    void aGraphicIsSeeThroughAsAWhole() {
        Graphic graphic = Looks.graphic(
                20, STYLES.createMark("square", STYLES.createFill(Color.BLACK), STYLES.createStroke(Color.BLACK, 10)));
        graphic.setOpacity(STYLES.literalExpression(0.5));
        Picture picture = Looks.picture(MIDDLE, Looks.point(graphic));
        // Fill and stroke overlap at the inner half of the stroke, and are no darker there.
        assertEquals(picture.at(50, 40), picture.at(41, 40));
        assertEquals(Sheet.SEA.getRed() / 2.0, picture.at(50, 40).getRed(), 2);
    }

    @Test
    void areasAreMovedAndGrown() {
        PolygonSymbolizer moved = Sheet.area(Color.RED);
        moved.setDisplacement(STYLES.createDisplacement(Looks.mm(30), Looks.mm(-10)));
        PolygonSymbolizer grown = Sheet.area(Color.BLUE);
        grown.setPerpendicularOffset(Looks.mm(4));
        Picture picture = Looks.picture(Sheet.square(20, 40, 10), moved, grown);
        picture.shows(Color.RED, 55, 45);
        picture.shows(Color.BLUE, 17, 35);
        picture.shows(Color.BLUE, 33, 35);
        picture.shows(Sheet.SEA, 15, 35);
    }

    @Test
    void linesMovedAsideRunOnTheirLeft() {
        LineSymbolizer line = STYLES.createLineSymbolizer(Color.RED, 4);
        line.setPerpendicularOffset(Looks.mm(10));
        Picture picture = Looks.picture("LINESTRING (10 40, 90 40)", line);
        picture.shows(Color.RED, 50, 30);
        picture.shows(Sheet.SEA, 50, 40);
        picture.shows(Sheet.SEA, 50, 50);
    }

    @Test
    void functionsGiveColoursWidthsAndSizes() {
        var fill = STYLES.createFill(
                Looks.expression("Categorize(n, '#ff0000', 1, '#0000ff')"), STYLES.literalExpression(1.0));
        var stroke = STYLES.createStroke(
                Looks.expression("Recode(n, 0, '#00ff00', 1, '#000000')"),
                Looks.expression("Interpolate(n, 0, 10, 1, 20)"));
        Picture picture = Picture.of(new Sheet()
                .layer(
                        "Areas",
                        Sheet.style(STYLES.createPolygonSymbolizer(stroke, fill)),
                        Sheet.square(10, 10, 20),
                        Sheet.square(60, 10, 20))
                .page());
        picture.shows(Color.RED, 20, 60);
        picture.shows(Color.BLUE, 70, 60);
        picture.shows(Color.GREEN, 10, 60);
        picture.shows(Sheet.SEA, 8, 60);
        picture.shows(Color.BLACK, 58, 60);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void aSizeAndAColourAreInterpolated() {
        Graphic graphic = Looks.graphic(1, STYLES.createMark("square", STYLES.createFill(Color.RED), null));
        graphic.setSize(Looks.expression("Interpolate(n, 0, 10, 2, 90)"));
        STYLES.createFill(Color.RED);
        var fill = STYLES.createFill(
                Looks.expression("Interpolate(n, 0, '#000000', 2, '#ffffff', 'color')"), STYLES.literalExpression(1.0));
        Picture picture = Picture.of(new Sheet()
                .layer("Towns", Sheet.style(Looks.point(graphic)), "POINT (20 40)", "POINT (60 40)")
                .layer(
                        "Areas",
                        Sheet.style(STYLES.createPolygonSymbolizer(null, fill)),
                        "POINT EMPTY",
                        Sheet.square(90, 0, 10))
                .page());
        picture.shows(Color.RED, 21.2, 40);
        picture.shows(Sheet.SEA, 21.6, 40);
        picture.shows(Color.RED, 66.8, 40);
        assertEquals(128, picture.at(95, 75).getRed(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1e9, 'The style has a length of 1.0E9, which is cut to 2,000 mm on the page'",
        "NaN, The style has “NaN” where a number is needed",
        "-Infinity, The style has “-Infinity” where a number is needed",
        "large, The style has “large” where a number is needed"
    })
    void absurdWidthsAreToldAndTheMapIsDrawn(String width, String problem) {
        var stroke = STYLES.createStroke(STYLES.literalExpression("#000000"), STYLES.literalExpression(width));
        Picture picture = Looks.picture("LINESTRING (10 40, 90 40)", STYLES.createLineSymbolizer(stroke));
        assertEquals(Optional.of(problem), Looks.problem(picture));
        picture.shows(Color.BLACK, 50, 40);
    }

    @Test
    void aMarkOfNoSizeIsNotDrawnAndNoProblem() {
        Graphic graphic = Looks.graphic(1, Looks.filled("square", Color.RED));
        graphic.setSize(Looks.expression("n * 10"));
        Picture picture = Looks.picture(MIDDLE, Looks.point(graphic));
        assertEquals(0, picture.count(Color.RED, 40, 30, 20, 20));
        assertEquals(List.of(), picture.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "brush://dense1, 0.94",
        "brush://dense2, 0.88",
        "brush://dense3, 0.63",
        "brush://dense4, 0.5",
        "brush://dense5, 0.37",
        "brush://dense6, 0.12",
        "brush://dense7, 0.06"
    })
    void denseBrushesFillTheirShareOfTheSquare(String name, double share) {
        Picture picture = Looks.picture(MIDDLE, Looks.point(Looks.graphic(20, Looks.filled(name, Color.RED))));
        assertEquals(share, picture.count(Color.RED, 40, 30, 20, 20) / 40_000.0, 0.04);
        assertEquals(List.of(), picture.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"horline", "verline", "vertline", "cross", "bdiag", "fdiag", "diagcross"})
    void brushesOfLinesAreKnown(String name) {
        assertTrue(Marks.named("brush://" + name).orElseThrow().open());
    }
}
