package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;

/** Fills of graphics, whose rows and columns start in the page's upper left corner. */
class PatternPictureTest {
    private static final StyleBuilder STYLES = Sheet.styles();
    private static final String ALL = "POLYGON ((0 0, 100 0, 100 80, 0 80, 0 0))";

    @Test
    void marksStandInRowsAndColumnsWithNothingBetween() {
        Picture picture = Looks.picture(
                Sheet.square(10, 10, 40), Looks.pattern(Looks.graphic(10, Looks.filled("circle", Color.RED))));
        picture.shows(Color.RED, 15, 35);
        picture.shows(Color.RED, 45, 65);
        picture.shows(Sheet.SEA, 20.2, 40.2);
        picture.shows(Sheet.SEA, 55, 65);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void marginsSetMarksApart() {
        Picture picture = Looks.picture(
                ALL, Looks.pattern(Looks.graphic(2.8, Looks.filled("square", Color.RED)), "graphic-margin", "10 20"));
        // Tiles of 2.8 + 11.2 by 2.8 + 5.6 mm.
        picture.shows(Color.RED, 7, 4.2);
        picture.shows(Color.RED, 7 + 14, 4.2 + 8.4);
        picture.shows(Sheet.SEA, 7 + 7, 4.2);
        picture.shows(Sheet.SEA, 7, 4.2 + 4.2);
    }

    @Test
    void distancesOfQgisAreThoseOfItsMarksAndRowsMayBeShifted() {
        Picture picture = Looks.picture(
                ALL,
                Looks.pattern(
                        Looks.graphic(2, Looks.filled("square", Color.RED)),
                        "distance",
                        "50,25",
                        "displacement",
                        "25,0"));
        picture.shows(Color.RED, 7, 3.5);
        picture.shows(Color.RED, 21, 3.5);
        picture.shows(Color.RED, 14, 10.5);
        picture.shows(Sheet.SEA, 7, 10.5);
    }

    @Test
    void scatteredMarksAreAsManyAsToldAndTheSameEachTime() {
        PolygonSymbolizer scattered = Looks.pattern(
                Looks.graphic(2, Looks.filled("square", Color.RED)),
                "random",
                "free",
                "random-tile-size",
                "100",
                "random-symbol-count",
                "10",
                "random-seed",
                "5");
        Picture one = Looks.picture(ALL, scattered);
        Picture two = Looks.picture(ALL, scattered);
        int inTile = one.count(Color.RED, 28, 28, 28, 28);
        assertEquals(10 * 400, inTile, 450);
        assertEquals(inTile, two.count(Color.RED, 28, 28, 28, 28));
        scattered.getOptions().put("random-seed", "6");
        Picture other = Looks.picture(ALL, scattered);
        int moved = 0;
        for (double x = 0.5; x < 28; x++) {
            for (double y = 0.5; y < 28; y++) {
                moved += one.at(x, y).equals(other.at(x, y)) ? 0 : 1;
            }
        }
        assertTrue(moved > 20, "the seed changes nothing");
    }

    @Test
    void aPatternIsAsSeeThroughAsFillAndGraphicTogether() {
        Graphic graphic = Looks.graphic(10, Looks.filled("square", Color.BLACK));
        graphic.setOpacity(STYLES.literalExpression(0.5));
        PolygonSymbolizer symbolizer = Looks.pattern(graphic);
        symbolizer.getFill().setOpacity(STYLES.literalExpression(0.5));
        Picture picture = Looks.picture(ALL, symbolizer);
        assertEquals(Sheet.SEA.getRed() * 0.75, picture.at(50, 40).getRed(), 3);
    }

    @Test
    void linesOfQgisAreTurnedCounterClockwise() {
        Graphic graphic = Looks.graphic(10, Looks.lined("horline", Color.RED, 1));
        graphic.setRotation(STYLES.literalExpression(45));
        Picture picture = Looks.picture(ALL, Looks.pattern(graphic));
        // Rising to the right through the corner that is 10 · √2 mm from the page's.
        double side = 10 * Math.sqrt(2);
        picture.shows(Color.RED, 3 * side - 20, 20);
        picture.shows(Sheet.SEA, 3.5 * side - 20, 20);
    }

    @Test
    void dashedHatchesKeepTheirDashes() {
        Graphic graphic = Looks.graphic(10, Looks.lined("shape://horline", Color.RED, 2));
        var stroke = ((org.geotools.api.style.Mark) graphic.graphicalSymbols().get(0)).getStroke();
        stroke.setDashArray(new float[] {5 / 0.28f, 5 / 0.28f});
        Picture picture = Looks.picture(ALL, Looks.pattern(graphic));
        picture.shows(Color.RED, 32, 35);
        picture.shows(Sheet.SEA, 38, 35);
    }

    @Test
    void patternsOfNeighboursMeet() {
        PolygonSymbolizer dots = Looks.pattern(Looks.graphic(7, Looks.filled("circle", Color.RED)));
        Picture whole = Looks.picture(ALL, dots);
        Picture halves = Picture.of(new Sheet()
                .layer(
                        "Areas",
                        Sheet.style(dots),
                        "POLYGON ((0 0, 33 0, 33 80, 0 80, 0 0))",
                        "POLYGON ((33 0, 100 0, 100 80, 33 80, 33 0))")
                .page());
        for (int x = 0; x < 1000; x++) {
            assertEquals(whole.image().getRGB(x, 333), halves.image().getRGB(x, 333));
        }
    }

    @Test
    void aPatternTooFineBecomesATint() {
        Picture picture = Looks.picture(ALL, Looks.pattern(Looks.graphic(0.15, Looks.filled("square", Color.RED))));
        assertEquals(
                Optional.of("The style has a pattern too fine to be seen; a tint stands for it"),
                Looks.problem(picture));
        picture.shows(Color.RED, 50, 40);
    }

    @Test
    void aHatchTooFineBecomesATint() {
        Picture picture =
                Looks.picture(ALL, Looks.pattern(Looks.graphic(0.001, Looks.lined("shape://horline", Color.RED, 1))));
        assertEquals(
                Optional.of("The style has a hatch too fine to be seen as lines; a tint stands for it"),
                Looks.problem(picture));
        picture.shows(Color.RED, 50, 40);
    }

    @Test
    void anOptionThatIsNoNumberIsTold() {
        Picture picture = Looks.picture(
                ALL, Looks.pattern(Looks.graphic(5, Looks.filled("square", Color.RED)), "graphic-margin", "wide"));
        assertEquals(
                Optional.of("The style has the vendor option graphic-margin “wide” where a number is needed"),
                Looks.problem(picture));
    }
}
