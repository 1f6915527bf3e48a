package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

/** Legends in parts, scale bars in other units, and what a template may not say of them. */
class FurnitureItemTest {
    private static final String LEGEND =
            """
            - item: legend
              at: {left: 120, width: 60, top: 10, height: 60}
              title-style: note
              label-style: note
              count-style: note
            """;
    private static final String HISTOGRAM =
            """
            - item: histogram
              at: {left: 190, width: 50, top: 10, height: 30}
              style: note
            """;

    private static HistogramContent bars() {
        var symbolizers = Pages.entry("", 1).symbolizers();
        return new HistogramContent(
                List.of(
                        List.of(new HistogramContent.Part(4, symbolizers)),
                        List.of(),
                        List.of(new HistogramContent.Part(9, symbolizers))),
                "1",
                "64");
    }

    private static List<String> lines(String items, LegendContent legend, String id) {
        Template template = Templates.template(items).value();
        return Pages.lines(
                Pages.page(template, Pages.content(template, Map.of(), legend)).value(), id);
    }

    @Test
    void aLegendHasATitleOfItsOwnAndNoCountsWhereThatIsWanted() {
        List<String> lines = lines(LEGEND + "  title: What it means\n  counts: false\n", Pages.legend(), "legend");
        assertEquals("What it means", lines.get(0));
        assertFalse(lines.contains("120"), lines.toString());
        assertTrue(lines.contains("1 – 2"), lines.toString());
    }

    @Test
    void classesWithoutAreasAreListedOnlyWhenThatIsAskedFor() {
        List<LegendEntry> entries = List.of(Pages.entry("Low", 3), Pages.entry("Middle", 0), Pages.entry("High", 2));
        LegendContent legend = LegendContent.of("Levels", entries, true);
        assertFalse(lines(LEGEND, legend, "legend").contains("Middle"));
        List<String> all = lines(LEGEND + "  only-present: false\n", legend, "legend");
        assertTrue(all.containsAll(List.of("Middle", "0")), all.toString());
    }

    @Test
    void aHistogramOnItsOwnPlaceTellsItsHighestBarAndLeavesTheLegend() {
        LegendContent legend = Pages.legend().withBars(bars());
        String items = LEGEND + "  histogram: true\n" + HISTOGRAM;
        assertEquals(List.of("1", "64", "9"), lines(items, legend, "histogram"));
        assertFalse(lines(items, legend, "legend").contains("64"));
        assertTrue(lines(LEGEND + "  histogram: true\n", legend, "legend").contains("64"));
        assertEquals(List.of(), lines(items, Pages.legend(), "histogram"));
    }

    @Test
    void aSquareOnItsOwnPlaceLeavesTheLegend() {
        LegendEntry field = new LegendEntry("", 7, List.of(new StyleBuilder().createPolygonSymbolizer(Color.RED)));
        List<LegendEntry> row = List.of(field, field, field);
        LegendContent legend =
                Pages.legend().withSquare(new SquareContent("Hunger", "Partners", List.of(row, row, row)));
        String items = LEGEND
                + """
                - item: bivariate-key
                  at: {left: 190, width: 60, top: 10, height: 60}
                  label-style: note
                  count-style: note
                """;
        List<String> key = lines(items, legend, "bivariate-key");
        assertTrue(key.stream().anyMatch(text -> text.startsWith("Need: Hunger")), key.toString());
        List<String> rest = lines(items, legend, "legend");
        assertFalse(rest.stream().anyMatch(text -> text.contains("Hunger")), rest.toString());
        assertFalse(rest.contains("1 – 2"), rest.toString());
        assertTrue(rest.contains("No data"), rest.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"mi; 0,100,200 mi", "nm; 0,100,200 NM"})
    void aScaleBarSpeaksOtherUnitsInAsManySteps(String units, String numbers) {
        String bar = "- item: scale-bar\n  at: {left: 120, width: 60, top: 10, height: 10}\n  style: note\n"
                + "  colour: ink\n  steps: 2\n  units: " + units + "\n";
        assertEquals(List.of(numbers.split(",", -1)), lines(bar, LegendContent.none(), "scale-bar"));
    }

    @Test
    void aScaleBarOfTwoUnitsHasTwoTrueScales() {
        Template template = Templates.template(
                        """
                        - item: scale-bar
                          at: {left: 120, width: 60, top: 10, height: 14}
                          style: note
                          colour: ink
                          units: both
                        """)
                .value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        PageItem.ScaleBar bar = (PageItem.ScaleBar)
                Pages.page(template, content).value().items().get(1);
        List<String> texts =
                bar.texts().stream().map(line -> line.text().text()).toList();
        assertTrue(texts.stream().anyMatch(text -> text.endsWith(" km")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.endsWith(" mi")), texts.toString());
        double km = last(texts, " km") / last(bar.ticksMm());
        double miles = last(texts, " mi") / last(bar.lowerTicksMm());
        assertEquals(1.609344, km / miles, 1e-6);
        bar.texts().forEach(line -> assertTrue(line.baselineMm() <= 24 && line.baselineMm() >= 10));
    }

    private static double last(List<String> texts, String unit) {
        Optional<String> number =
                texts.stream().filter(text -> text.endsWith(unit)).findFirst();
        return Double.parseDouble(number.orElseThrow().replace(unit, "").replace(",", ""));
    }

    private static double last(List<Double> ticks) {
        return ticks.get(ticks.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "item: line|line: {colour: ink, width: 1}|at: {left: 1, top: 2}; A line is either level or upright",
                "item: line|line: {colour: ink, width: 1}|at: {left: 1, right: 1, top: 2, height: 3}; either level",
                "item: picture|file: a.png|pictures: [b.png]|at: {left: 9, width: 9, top: 9, height: 9}; not both",
                "item: picture|pictures: []|at: {left: 9, width: 9, top: 9, height: 9}; The row has 0 pictures",
                "item: picture|pictures: [b.png]|fit: cover|at: {left: 9, width: 9, top: 9, height: 9}; shown whole",
                "item: stamp|text: A|style: note|turn: 200|at: {left: 9, width: 9, top: 9, height: 9}; turn is 200",
                "item: stamp|text: A|style: note|opacity: 2|at: {left: 9, width: 9, top: 9, height: 9}; opacity is 2"
            })
    void aMistakeIsToldWithItsPlace(String keys, String what) {
        List<Problem> told =
                Templates.template("- " + keys.replace("|", "\n  ") + "\n").problems();
        assertTrue(told.get(0).what().contains(what), told.toString());
        assertTrue(told.get(0).where().contains("line "), told.toString());
    }
}
