package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.style.Bivariate;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

class SquareLegendTest {

    static final List<String> SHIPPED = Templates.SHIPPED;

    private static final StyleBuilder STYLES = new StyleBuilder();

    private static SquareContent square() {
        List<List<LegendEntry>> rows = new ArrayList<>();
        for (int need = 0; need < 3; need++) {
            List<LegendEntry> row = new ArrayList<>();
            for (int coverage = 0; coverage < 3; coverage++) {
                Color color = Bivariate.color(need, coverage);
                row.add(new LegendEntry(
                        "", 101 + 10 * need + coverage, List.of(STYLES.createPolygonSymbolizer(color))));
            }
            rows.add(row);
        }
        return new SquareContent("people in need", "organisations", rows);
    }

    private static LegendContent legend(LegendGroup... groups) {
        return new LegendContent(
                        "Where help is missing",
                        List.of(),
                        List.of(Pages.entry("", 15), Pages.entry("Not reported", 7)),
                        false)
                .withSquare(square())
                .withGroups(List.of(groups));
    }

    private static LegendGroup wind(int entries) {
        return new LegendGroup(
                "Cyclone wind (mph)",
                IntStream.range(0, entries)
                        .mapToObj(i -> new LegendEntry(
                                "Wind " + i,
                                -1,
                                List.of(STYLES.createPointSymbolizer(STYLES.createGraphic(
                                        null, STYLES.createMark("circle", Color.BLUE), null, 1, 4 + 2 * i, 0)))))
                        .toList());
    }

    private static Result<Page> page(LegendContent legend, double widthMm, double heightMm) {
        Template template = Templates.template(
                        """
                - item: legend
                  at: {left: 120, width: %s, top: 20, height: %s}
                  title-style: note
                  label-style: note
                  count-style: note
                  count-title: "{areas}"
                  note: "{caveat}"
                  note-style: note
                """
                                .formatted(widthMm, heightMm))
                .value();
        return Pages.page(template, Pages.content(template, Map.of("caveat", "As reported"), legend));
    }

    private static PageItem.Legend item(Result<Page> page) {
        return (PageItem.Legend) page.value().items().get(1);
    }

    private static Swatch field(PageItem.Legend legend, int rowFromTop, int column) {
        return legend.swatches().get(3 * rowFromTop + column);
    }

    @Test
    void nineTouchingFieldsHaveHighNeedOnTopAndLowCoverageAtTheLeft() {
        SquareContent square = square();
        PageItem.Legend legend = item(page(legend(), 120, 70));
        Box first = field(legend, 0, 0).box();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                Swatch field = field(legend, row, column);
                assertEquals(square.fields().get(2 - row).get(column).symbolizers(), field.symbolizers());
                assertEquals(first.xMm() + column * first.widthMm(), field.box().xMm(), 1e-9);
                assertEquals(first.yMm() + row * first.heightMm(), field.box().yMm(), 1e-9);
            }
        }
        assertTrue(first.widthMm() > 9 && first.widthMm() < 13, first::toString);
        assertTrue(first.heightMm() > 6 && first.heightMm() < 8, first::toString);
    }

    @Test
    void theCountOfAFieldStandsInItsMiddleInBlackOrWhite() {
        PageItem.Legend legend = item(page(legend(), 120, 70));
        PlacedLine dark = Places.line(legend.texts(), "123");
        PlacedLine pale = Places.line(legend.texts(), "101");
        assertEquals(Color.WHITE, dark.text().style().color());
        assertEquals(Color.BLACK, pale.text().style().color());
        Box field = field(legend, 0, 2).box();
        Box ink = Places.ink(dark);
        assertEquals(field.xMm() + field.widthMm() / 2, ink.xMm() + ink.widthMm() / 2, 0.3);
        assertEquals(field.yMm() + field.heightMm() / 2, ink.yMm() + ink.heightMm() / 2, 0.3);
    }

    @Test
    void rowsColumnsAndAxesHaveNamesInWords() {
        PageItem.Legend legend = item(page(legend(), 120, 70));
        List<PlacedLine> lines = legend.texts();
        Box top = field(legend, 0, 0).box();
        Box low = field(legend, 2, 0).box();
        PlacedLine highNeed = Places.line(lines, "High need");
        assertTrue(Places.rightMm(highNeed) < top.xMm());
        assertTrue(highNeed.baselineMm() > top.yMm() && highNeed.baselineMm() < top.bottomMm());
        assertTrue(Places.line(lines, "High").baselineMm() > low.bottomMm());
        assertTrue(Places.line(lines, "Need: people in need").baselineMm() < top.yMm());
        assertTrue(Places.line(lines, "Coverage: organisations").baselineMm()
                > Places.line(lines, "High").baselineMm());
    }

    private static LegendContent limited() {
        SquareContent names = square();
        return legend().withSquare(new SquareContent(
                names.needTitle(),
                names.coverageTitle(),
                names.fields(),
                List.of("0.20 – 0.41", "0.42 – 0.59", "0.60 – 0.79"),
                List.of("1 – 3", "4 – 7", "8 – 35")));
    }

    @Test
    void theLimitsOfNeedStandBesideTheirRowsAndThoseOfCoverageBelowTheirColumns() {
        PageItem.Legend legend = item(page(limited(), 120, 70));
        Box highNeedLowCoverage = field(legend, 0, 0).box();
        Box need = Places.ink(Places.line(legend.texts(), "0.60 – 0.79"));
        Box coverage = Places.ink(Places.line(legend.texts(), "1 – 3"));
        assertTrue(need.rightMm() < highNeedLowCoverage.xMm());
        assertTrue(need.yMm() > highNeedLowCoverage.yMm() && need.bottomMm() < highNeedLowCoverage.bottomMm());
        assertTrue(coverage.yMm() > field(legend, 2, 0).box().bottomMm());
        assertEquals(
                highNeedLowCoverage.xMm() + highNeedLowCoverage.widthMm() / 2,
                coverage.xMm() + coverage.widthMm() / 2,
                0.3);
        Places.assertApart(Places.inks(legend.texts()));
    }

    @Test
    void limitsAreLeftOutBeforeASquareBecomesHardToRead() {
        int without = 0;
        for (int heightMm = 24; heightMm <= 60; heightMm += 3) {
            Result<Page> page = page(limited(), 70, heightMm);
            assertEquals(page(legend(), 70, heightMm).problems(), page.problems(), heightMm + " mm");
            without += Places.texts(item(page).texts()).contains("8 – 35") ? 0 : 1;
        }
        assertTrue(without > 0 && without < 13, without + " of 13");
    }

    @ParameterizedTest
    @CsvSource({"120, 60", "60, 110"})
    void noDataStandsBesideTheSquareInAWidePlaceAndBelowItInAHighOne(double widthMm, double heightMm) {
        Result<Page> page = page(legend(), widthMm, heightMm);
        assertEquals(List.of(), page.problems());
        List<PlacedLine> lines = item(page).texts();
        PlacedLine coverage = Places.line(lines, "Coverage: organisations");
        PlacedLine noData = Places.line(lines, "No data");
        assertEquals(widthMm < heightMm, noData.baselineMm() > coverage.baselineMm());
        assertEquals(widthMm > heightMm, noData.xMm() > Places.rightMm(coverage));
        assertEquals("As reported", Places.texts(lines).get(lines.size() - 1));
        assertTrue(Places.line(lines, "As reported").baselineMm() > noData.baselineMm());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyShippedSheetHasRoomForASquareWithGroups(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        texts.put("caveat", "Figures are of organisations that reported.");
        LegendContent content = legend(wind(4), new LegendGroup("", List.of(Pages.entry("Flood extent", -1))));
        Result<Page> page = Pages.page(template, Pages.content(template, texts, content));
        assertEquals(List.of(), page.problems());
        assertEquals(
                9 + 2 + 4 + 1,
                page.value().items().stream()
                        .filter(PageItem.Legend.class::isInstance)
                        .mapToInt(item -> ((PageItem.Legend) item).swatches().size())
                        .sum());
    }

    @Test
    void aSquareInASmallPlaceShrinksAndIsToldWhenItIsHardToRead() {
        Result<Page> page = page(legend(), 30, 18);
        assertTrue(page.problems().stream().anyMatch(problem -> problem.what()
                .equals("The legend's square has so little room that it is hard to read")));
        assertEquals(
                "2 of 2 rows of the legend do not fit and are left out",
                page.problems().get(page.problems().size() - 1).what());
    }

    @Property(tries = 80)
    void nothingOverlapsOrLeavesTheBox(
            @ForAll @IntRange(min = 25, max = 150) int widthMm,
            @ForAll @IntRange(min = 20, max = 120) int heightMm,
            @ForAll @IntRange(max = 12) int entries,
            @ForAll boolean crossed) {
        LegendContent content = crossed
                ? legend(wind(entries))
                : new LegendContent("Title", legend().others(), List.of(Pages.entry("", 3)), true)
                        .withGroups(List.of(wind(entries)));
        PageItem.Legend legend = item(page(content, widthMm, heightMm));
        List<Box> swatches = legend.swatches().stream().map(Swatch::box).toList();
        Places.assertInside(legend.box(), swatches);
        Places.assertInside(legend.box(), Places.inks(legend.texts()));
        Places.assertApart(swatches);
        Places.assertApart(Places.inks(legend.texts()));
        List<Box> outside = legend.texts().stream()
                .filter(line -> !line.text().text().matches("1[0-2][0-9]"))
                .map(Places::ink)
                .toList();
        Places.assertApart(Stream.concat(outside.stream(), swatches.stream()).toList());
    }

    @Property(tries = 60)
    void aGroupsTitleIsFollowedByItsFirstEntryInItsColumn(
            @ForAll @IntRange(min = 40, max = 150) int widthMm,
            @ForAll @IntRange(min = 25, max = 120) int heightMm,
            @ForAll @IntRange(min = 1, max = 9) int classes) {
        List<LegendEntry> entries = IntStream.range(0, classes)
                .mapToObj(i -> Pages.entry("class " + i, i))
                .toList();
        LegendContent content = new LegendContent("", entries, List.of(), true).withGroups(List.of(wind(3)));
        List<PlacedLine> lines = item(page(content, widthMm, heightMm)).texts();
        List<String> texts = Places.texts(lines);
        int title = texts.indexOf("Cyclone wind (mph)");
        if (title >= 0) {
            PlacedLine first = lines.get(title + 1);
            assertTrue(
                    first.text().text().matches("Wind 0|\\+ .*"), first.text().text());
            assertTrue(first.baselineMm() > lines.get(title).baselineMm());
        }
    }

    @Test
    void groupsComeLastUnderTheirTitlesAndOneWithoutATitleHasJustItsEntries() {
        LegendContent content = Pages.legend()
                .withGroups(List.of(
                        wind(2),
                        new LegendGroup("Roads", List.of()),
                        new LegendGroup("", List.of(Pages.entry("Flood extent", -1)))));
        Result<Page> page = page(content, 60, 100);
        assertEquals(List.of(), page.problems());
        List<String> texts = Places.texts(item(page).texts());
        assertEquals(
                List.of("No data", "15", "Cyclone wind (mph)", "Wind 0", "Wind 1", "Flood extent", "As reported"),
                texts.subList(texts.size() - 7, texts.size()));
        assertFalse(texts.contains("Roads"));
    }

    @Test
    void aMarkHasRoomForItsSizeOnTheMap() {
        LegendContent content = Pages.legend().withGroups(List.of(wind(9)));
        PageItem.Legend legend = item(page(content, 90, 120));
        Box largest = legend.swatches().get(legend.swatches().size() - 1).box();
        assertTrue(largest.heightMm() >= 20 * 0.28, largest::toString);
        assertTrue(largest.widthMm() >= 20 * 0.28, largest::toString);
    }

    @Test
    void entriesOfGroupsAreLeftOutAfterClassesAndNoDataStays() {
        LegendContent content = Pages.legend().withGroups(List.of(wind(12)));
        Result<Page> page = page(content, 40, 30);
        List<String> texts = Places.texts(item(page).texts());
        assertTrue(texts.contains("No data"), texts::toString);
        assertTrue(page.problems().get(0).what().endsWith(" of 18 rows of the legend do not fit and are left out"));
        int leftOut = Integer.parseInt(page.problems().get(0).what().replaceAll(" .*", ""));
        assertTrue(texts.contains("+ " + leftOut + " more"));
        assertEquals(18 - leftOut, item(page).swatches().size());
    }
}
