package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.myaypon.template.Box;
import org.myaypon.template.ScaleBarItem;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.Slot;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

class ScaleBarLayoutTest {

    private static Optional<PageItem.ScaleBar> bar(double widthMm, double denominator) {
        TextStyle style = TextStyle.of(Face.REGULAR, 7, Color.BLACK);
        ScaleBarItem item = new ScaleBarItem(
                new Slot("bar", new Box(10, 20, widthMm, 8), Optional.empty(), ""),
                new TypeStyle(style, 7),
                Color.BLACK,
                1.6);
        return ScaleBarLayout.layout(item, denominator / 1000);
    }

    private static List<String> numbers(double widthMm, double denominator) {
        return bar(widthMm, denominator).orElseThrow().texts().stream()
                .map(line -> line.text().text())
                .toList();
    }

    @Test
    void divisionsAreRoundAndSpeakTheUnitThatFits() {
        assertEquals(List.of("0", "100", "200", "300", "400 km"), numbers(68, 7_000_000));
        assertEquals(List.of("0", "0.5", "1", "1.5", "2 km"), numbers(50, 50_000));
        assertEquals(List.of("0", "100", "200", "300", "400 m"), numbers(50, 10_000));
        assertEquals(List.of("0", "500", "1,000", "1,500", "2,000 km"), numbers(72, 32_000_000));
    }

    @Test
    void aBurmeseBarHasBurmeseDigitsAndUnits() {
        ScaleBarItem item = new ScaleBarItem(
                        new Slot("bar", new Box(10, 20, 68, 8), Optional.empty(), ""),
                        new TypeStyle(TextStyle.of(Face.REGULAR, 7, Color.BLACK), 7),
                        Color.BLACK,
                        1.6)
                .in(SheetLanguage.MY);
        List<String> numbers = ScaleBarLayout.layout(item, 7_000).orElseThrow().texts().stream()
                .map(line -> line.text().text())
                .toList();
        assertEquals("၀", numbers.get(0));
        assertTrue(numbers.get(numbers.size() - 1).matches("[၀-၉,]+ ကီလိုမီတာ"), numbers::toString);
    }

    @Test
    void aBarThatFitsNowhereIsLeftOut() {
        assertTrue(bar(4, 1_000_000).isEmpty());
    }

    @Property(tries = 200)
    void aBarIsRoundFillsItsBoxAndTellsTheTruth(@ForAll @DoubleRange(min = 3, max = 8) double magnitude) {
        double denominator = Math.pow(10, magnitude);
        PageItem.ScaleBar bar = bar(60, denominator).orElseThrow();
        List<Double> ticks = bar.ticksMm();
        assertEquals(0, ticks.get(0));
        assertEquals(bar.barMm().widthMm(), ticks.get(ticks.size() - 1), 1e-9);
        double divisionM = ticks.get(1) * denominator / 1000;
        double leading = divisionM / Math.pow(10, Math.floor(Math.log10(divisionM) + 1e-9));
        assertTrue(List.of(1L, 2L, 5L).contains(Math.round(leading)), "division: " + divisionM);
        assertEquals(Math.rint(leading), leading, 1e-6);
        assertTrue(bar.barMm().widthMm() > 60 * 0.35, "width: " + bar.barMm().widthMm());
        double free = 0;
        for (PageItem.PlacedLine line : bar.texts()) {
            assertTrue(line.xMm() >= free);
            free = line.xMm() + line.text().widthMm();
        }
        assertTrue(free <= 70);
    }
}
