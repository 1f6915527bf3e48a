package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

class LegendLayoutTest {

    private static Result<Page> page(LegendContent legend, int widthMm, int heightMm) {
        Template template = Templates.template(
                        """
                - item: legend
                  at: {left: 120, width: %d, top: 20, height: %d}
                  title-style: note
                  label-style: note
                  count-style: note
                  count-title: "{areas}"
                """
                                .formatted(widthMm, heightMm))
                .value();
        return Pages.page(template, Pages.content(template, Map.of(), legend));
    }

    private static PageItem.Legend legend(Result<Page> page) {
        return (PageItem.Legend) page.value().items().get(1);
    }

    private static LegendContent classes(int count, String label) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(Pages.entry(label + i, 10 * i));
        }
        return LegendContent.of("Title", entries, true);
    }

    private static PlacedLine line(PageItem.Legend legend, String text) {
        return legend.texts().stream()
                .filter(line -> line.text().text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + legend.texts()));
    }

    @Test
    void theHighestClassStandsAtTheTopAndNoDataLast() {
        Result<Page> page = page(Pages.legend(), 100, 60);
        PageItem.Legend legend = legend(page);
        assertEquals(List.of(), page.problems());
        assertEquals(6, legend.swatches().size());
        assertTrue(line(legend, "25 – 64").baselineMm() < line(legend, "1 – 2").baselineMm());
        assertTrue(line(legend, "1 – 2").baselineMm() < line(legend, "No data").baselineMm());
    }

    @Test
    void classesWithoutRankKeepTheirOrder() {
        LegendContent bands =
                LegendContent.of("Bands", List.of(Pages.entry("first", 1), Pages.entry("second", 2)), false);
        PageItem.Legend legend = legend(page(bands, 100, 60));
        assertTrue(line(legend, "first").baselineMm() < line(legend, "second").baselineMm());
    }

    @Test
    void countsStandRightAlignedOnTheLineOfTheirLabel() {
        PageItem.Legend legend = legend(page(Pages.legend(), 100, 60));
        PlacedLine thousand = line(legend, "1,030");
        PlacedLine label = line(legend, "11 – 24");
        assertEquals(label.baselineMm(), thousand.baselineMm());
        double right = thousand.xMm() + thousand.text().widthMm();
        for (String count : List.of("120", "90", "60", "15")) {
            PlacedLine line = line(legend, count);
            assertEquals(right, line.xMm() + line.text().widthMm(), 1e-6);
        }
        PlacedLine title = line(legend, "townships");
        assertEquals(right, title.xMm() + title.text().widthMm(), 1e-6);
        assertTrue(right < 100 + 120);
    }

    @Test
    void theNumbersOfAClassStandOnOneLineInSmallerLettersRatherThanOnTwo() {
        LegendContent people = LegendContent.of(
                "",
                List.of(
                        Pages.entry("28,814 to below 128,587", 17),
                        Pages.entry("128,587 – 195,549", 10),
                        Pages.entry("195,550 – 284,177", 5)),
                true);
        Result<Page> page = page(people, 46, 60);
        assertEquals(List.of(), page.problems());
        PlacedLine highest = line(legend(page), "195,550 – 284,177");
        assertTrue(highest.text().style().sizePt() < 10);
        line(legend(page), "28,814 to below 128,587");
    }

    @Test
    void anEntryThatCountsNothingShowsNoCount() {
        LegendContent content =
                new LegendContent("", List.of(Pages.entry("a", 3)), List.of(Pages.entry("line", -1)), true);
        assertEquals(
                List.of("townships", "a", "3", "line"),
                legend(page(content, 100, 60)).texts().stream()
                        .map(line -> line.text().text())
                        .toList());
    }

    @Test
    void manyClassesFlowIntoTwoColumns() {
        Result<Page> page = page(classes(12, "class "), 100, 45);
        PageItem.Legend legend = legend(page);
        assertEquals(List.of(), page.problems());
        assertEquals(12, legend.swatches().size());
        assertEquals(
                2,
                legend.swatches().stream()
                        .map(swatch -> swatch.box().xMm())
                        .distinct()
                        .count());
        assertEquals(6, legend.swatches().get(0).box().widthMm());
        for (PageItem.Swatch swatch : legend.swatches()) {
            assertTrue(swatch.box().bottomMm() <= legend.box().bottomMm() + 0.01);
            assertTrue(swatch.box().rightMm() <= legend.box().rightMm());
        }
    }

    @Test
    void aFullLegendShrinksBeforeAnythingIsLeftOut() {
        Result<Page> page = page(classes(16, "class "), 100, 45);
        assertEquals(List.of(), page.problems());
        assertEquals(16, legend(page).swatches().size());
        assertTrue(legend(page).swatches().get(0).box().widthMm() < 6);
    }

    @Test
    void classesThatDoNotFitAreCountedInAProblem() {
        Result<Page> page = page(classes(60, "class "), 100, 45);
        int shown = legend(page).swatches().size();
        assertEquals(
                (60 - shown) + " of 60 rows of the legend do not fit and are left out",
                page.problems().get(0).what());
        assertTrue(shown > 10 && shown < 60);
        List<PlacedLine> texts = legend(page).texts();
        assertEquals(
                "+ " + (60 - shown) + " more",
                texts.get(texts.size() - 1).text().text());
    }

    @Test
    void noDataIsKeptHoweverManyClassesThereAre() {
        LegendContent many =
                new LegendContent("Title", classes(60, "class ").classes(), List.of(Pages.entry("", 7)), false);
        PageItem.Legend legend = legend(page(many, 60, 40));
        assertEquals(
                "7",
                legend.texts().stream()
                        .map(line -> line.text().text())
                        .dropWhile(text -> !text.equals("No data"))
                        .skip(1)
                        .findFirst()
                        .orElse("no data is missing"));
        assertTrue(legend.texts().stream().allMatch(line -> line.baselineMm() <= 60), legend.toString());
    }

    @Test
    void aLongLabelRunsOverSeveralLinesAtItsFullSizeWhereThereIsRoom() {
        Result<Page> page = page(
                LegendContent.of(
                        "Bands",
                        List.of(
                                Pages.entry("4. Very low access to services and infrastructure", 20),
                                Pages.entry("5. Urban", 7)),
                        false),
                60,
                60);
        PageItem.Legend legend = legend(page);
        assertEquals(List.of(), page.problems());
        PlacedLine first = line(legend, "4. Very low access to");
        PlacedLine second = line(legend, "services and infrastructure");
        assertEquals(10, first.text().style().sizePt());
        assertEquals(first.xMm(), second.xMm());
        assertEquals(first.baselineMm(), line(legend, "20").baselineMm());
        assertTrue(line(legend, "5. Urban").baselineMm() > second.baselineMm() + 3);
    }

    @Test
    void aLabelThatIsTooLongIsCutWithAProblem() {
        Result<Page> page =
                page(classes(3, "a very long label that says far too much about its class ".repeat(6)), 60, 40);
        assertEquals(
                "Labels of the legend do not fit and are cut",
                page.problems().get(0).what());
        for (PlacedLine line : legend(page).texts()) {
            assertTrue(line.xMm() + line.text().widthMm() <= 180.01, line.text().text());
        }
        assertTrue(legend(page).texts().stream()
                .anyMatch(line -> line.text().text().endsWith("…")));
    }

    private static SizeKey sizes(double... mm) {
        List<SizeKey.Size> sizes = new ArrayList<>();
        for (double each : mm) {
            sizes.add(new SizeKey.Size(
                    "size " + each, each, each, Pages.entry("", -1).symbolizers()));
        }
        return new SizeKey(sizes, Pages.entry("", -1).symbolizers());
    }

    private static LegendContent withSizes(SizeKey key) {
        return LegendContent.none()
                .withGroups(List.of(new LegendGroup("Displaced people", List.of(), Optional.of(key))));
    }

    @Test
    void sizesAreNestedOnOneBaseAsLargeAsOnTheMap() {
        PageItem.Legend legend = legend(page(withSizes(sizes(12, 6)), 100, 60));
        Box large = legend.swatches().get(0).box();
        Box small = legend.swatches().get(1).box();
        assertEquals(12, large.widthMm());
        assertEquals(6, small.heightMm());
        assertEquals(large.bottomMm(), small.bottomMm(), 1e-9);
        assertEquals(large.xMm() + 6, small.xMm() + 3, 1e-9);
    }

    @Test
    void aThinLineLeadsFromTheTopOfEachSizeToItsNumber() {
        PageItem.Legend legend = legend(page(withSizes(sizes(12, 6)), 100, 60));
        Box large = legend.swatches().get(0).box();
        Box tick = legend.swatches().get(2).box();
        assertEquals(large.yMm(), tick.yMm() + tick.heightMm() / 2, 1e-9);
        assertTrue(tick.rightMm() > large.rightMm());
        assertTrue(line(legend, "size 12.0").xMm() > tick.rightMm());
    }

    @Test
    void sizesWhoseNumbersWouldLieOnEachOtherAreLeftOut() {
        PageItem.Legend legend = legend(page(withSizes(sizes(12, 11, 6, 5.5, 1)), 100, 60));
        assertEquals(
                List.of("Displaced people", "size 12.0", "size 6.0", "size 1.0"),
                legend.texts().stream().map(line -> line.text().text()).toList());
    }

    @Test
    void sizesStandBelowTheClassesAndStayInTheLegend() {
        LegendContent both =
                Pages.legend().withGroups(List.of(new LegendGroup("People", List.of(), Optional.of(sizes(10, 4)))));
        for (int heightMm = 34; heightMm <= 70; heightMm += 6) {
            Result<Page> page = page(both, 96, heightMm);
            PageItem.Legend legend = legend(page);
            assertEquals(List.of(), page.problems(), heightMm + " mm");
            legend.swatches().forEach(swatch -> {
                assertTrue(swatch.box().bottomMm() <= legend.box().bottomMm() + 0.01);
                assertTrue(swatch.box().rightMm() <= legend.box().rightMm() + 0.01);
            });
        }
    }

    @Test
    void aGroupIsNotPartedBetweenColumnsWhereItHasRoom() {
        List<LegendEntry> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(Pages.entry("Sector " + i, -1));
        }
        LegendContent parts = LegendContent.none()
                .withGroups(List.of(
                        new LegendGroup("Sectors", six),
                        new LegendGroup("Organisations", List.of(), Optional.of(sizes(8)))));
        PageItem.Legend legend = legend(page(parts, 96, 44));
        for (int i = 1; i < 6; i++) {
            assertEquals(
                    line(legend, "Sector 0").xMm(), line(legend, "Sector " + i).xMm());
        }
        assertTrue(
                line(legend, "Organisations").xMm() > line(legend, "Sector 0").xMm());
    }
}
