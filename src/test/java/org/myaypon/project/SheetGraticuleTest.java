package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.FrameView;
import org.myaypon.page.GridLine;
import org.myaypon.template.Box;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.LineLook;
import org.myaypon.template.Slot;

class SheetGraticuleTest {

    private static final Box BOX = new Box(10, 10, 277, 328);
    private static final SheetProjection COUNTRY = SheetProjection.around(new Envelope(92, 101, 10, 28));

    private static FrameView view(double scale) {
        return new FrameView(COUNTRY.crs(), 0, 0, scale, BOX);
    }

    private static GraticuleItem item(OptionalDouble every) {
        return new GraticuleItem(
                new Slot("graticule", BOX, Optional.empty(), ""),
                GraticuleLook.TICKS,
                every,
                Optional.empty(),
                new LineLook(Color.GRAY, 0.12));
    }

    private static List<String> labels(double scale, OptionalDouble every, boolean burmese, boolean meridians) {
        return SheetGraticule.lines(COUNTRY, view(scale), item(every), burmese).stream()
                .filter(line -> line.meridian() == meridians)
                .map(line -> line.label().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void theDistanceOfLinesSuitsTheScale() {
        assertTrue(labels(6_500_000, OptionalDouble.empty(), false, false)
                .containsAll(List.of("10° N", "12° N", "28° N")));
        List<String> near = labels(250_000, OptionalDouble.empty(), false, true);
        assertTrue(near.contains("96° 30′ E") && near.contains("96° 35′ E"), near.toString());
    }

    @Test
    void theGivenDistanceIsTaken() {
        assertEquals(
                List.of("90° E", "95° E", "100° E", "105° E"), labels(6_500_000, OptionalDouble.of(5), false, true));
    }

    @Test
    void tooManyLinesAreThinnedToWhatSuitsTheScale() {
        assertTrue(SheetGraticule.isTooMany(COUNTRY, view(6_500_000), 0.1));
        assertEquals(
                labels(6_500_000, OptionalDouble.empty(), false, true),
                labels(6_500_000, OptionalDouble.of(0.1), false, true));
    }

    @Test
    void burmeseDegreesHaveBurmeseDigitsAndWords() {
        assertTrue(labels(6_500_000, OptionalDouble.empty(), true, true).contains("၉၆° အရှေ့"));
    }

    @Test
    void aParallelIsDrawnAsTheCurveThatItIs() {
        GridLine line = SheetGraticule.lines(COUNTRY, view(6_500_000), item(OptionalDouble.of(2)), false).stream()
                .filter(parallel -> parallel.label().startsWith("28°"))
                .findFirst()
                .orElseThrow();
        var places = line.placesMm();
        double middle = places.get(places.size() / 2).getY();
        assertTrue(middle - places.get(0).getY() > 1, "it sags in the middle");
        assertTrue(places.size() > 40);
    }
}
