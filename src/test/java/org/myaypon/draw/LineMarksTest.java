package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Graphic;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;

class LineMarksTest {
    private static final StyleBuilder STYLES = Sheet.styles();
    private static final String LINE = "LINESTRING (10 40, 60 40, 60 10)";

    private static Graphic square() {
        return Looks.graphic(4, Looks.filled("square", Color.RED));
    }

    @Test
    void marksStandAlongALineWithGaps() {
        Picture picture = Looks.picture(LINE, Looks.along(square(), 5, 6));
        // From 15 to 19 mm, then every 10 mm.
        picture.shows(Sheet.SEA, 14.8, 40);
        picture.shows(Color.RED, 15.2, 40);
        picture.shows(Color.RED, 18.8, 40);
        picture.shows(Sheet.SEA, 19.2, 40);
        picture.shows(Color.RED, 27, 40);
        picture.shows(Color.RED, 60, 47);
        assertEquals(List.of(), picture.problems());
    }

    @Test
    void marksTurnWithTheLineUnlessToldNotTo() {
        Graphic needle = Looks.graphic(8, Looks.lined("line", Color.RED, 1));
        Picture turned = Looks.picture(LINE, Looks.along(needle, 5, 2));
        turned.shows(Color.RED, 19, 37);
        turned.shows(Color.RED, 57, 49);
        Picture upright = Looks.picture(LINE, Looks.along(needle, 5, 2, "rotateMarker", "0"));
        upright.shows(Color.RED, 19, 37);
        upright.shows(Sheet.SEA, 57, 49);
        upright.shows(Color.RED, 60, 46);
    }

    @Test
    void marksMayStandAtCertainPointsOnly() {
        Picture last = Looks.picture(LINE, Looks.along(square(), 0, 1, "placement", "lastPoint"));
        last.shows(Color.RED, 60, 70);
        last.shows(Sheet.SEA, 30, 40);
        Picture points = Looks.picture(LINE, Looks.along(square(), 0, 1, "placement", "points"));
        points.shows(Color.RED, 10, 40);
        points.shows(Color.RED, 60, 40);
        points.shows(Sheet.SEA, 30, 40);
        Picture centre = Looks.picture(LINE, Looks.along(square(), 0, 1, "placement", "centralPoint"));
        centre.shows(Color.RED, 50, 40);
        centre.shows(Sheet.SEA, 10, 40);
    }

    @Test
    void dashesTellWhereGraphicsStandAsInGeoServer() {
        var symbolizer = Looks.along(square(), 0, 0);
        symbolizer.getStroke().setDashArray(new float[] {4 / 0.28f, 16 / 0.28f});
        Picture picture = Looks.picture(LINE, symbolizer);
        picture.shows(Color.RED, 12, 40);
        picture.shows(Color.RED, 32, 40);
        picture.shows(Sheet.SEA, 22, 40);
    }

    @Test
    void aLineMayBeFilledWithAPattern() {
        var stroke = STYLES.createStroke(Color.BLACK, 20 / SymbolPainter.MM_PER_PIXEL);
        stroke.setGraphicFill(Looks.graphic(10, Looks.filled("circle", Color.RED)));
        Picture picture = Looks.picture("LINESTRING (10 40, 90 40)", STYLES.createLineSymbolizer(stroke));
        picture.shows(Color.RED, 55, 35);
        picture.shows(Sheet.SEA, 50, 40);
        picture.shows(Sheet.SEA, 55, 25);
    }

    @Test
    void tooManyMarksBecomeAPlainLine() {
        Picture picture =
                Looks.picture(LINE, Looks.along(Looks.graphic(0.0001, Looks.filled("square", Color.RED)), 0, 0));
        assertEquals(
                Optional.of("The style asks for too many marks along a line; a plain line stands for them"),
                Looks.problem(picture));
        picture.shows(Color.BLACK, 30, 39.95);
    }

    @Test
    void outlinesOfAreasMayBeMadeOfMarks() {
        var stroke = STYLES.createStroke(Color.BLACK, 1);
        stroke.setGraphicStroke(square());
        Picture picture = Looks.picture(
                Sheet.square(20, 20, 40), STYLES.createPolygonSymbolizer(stroke, STYLES.createFill(Color.BLUE)));
        picture.shows(Color.RED, 21, 58.5);
        picture.shows(Color.RED, 40, 60);
        picture.shows(Color.BLUE, 40, 40);
    }

    @Test
    void dashesTooFineBecomeAWholeLine() {
        var stroke = STYLES.createStroke(Color.RED, 4, new float[] {0.001f, 0.001f});
        Picture picture = Looks.picture(LINE, STYLES.createLineSymbolizer(stroke));
        assertEquals(
                Optional.of("The style has dashes too fine to be seen; a whole line stands for them"),
                Looks.problem(picture));
        picture.shows(Color.RED, 30, 40);
    }
}
