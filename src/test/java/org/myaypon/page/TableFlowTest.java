package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

/** Tables that go on on further pages. */
class TableFlowTest {

    private static final Column SECTOR = new Column("Sector", false);
    private static final Column PEOPLE = new Column("People", true);
    private static final Row TOTAL = new Row(List.of("Total", "99,999"), Kind.TOTAL);

    private static final String TABLE =
            """
            - item: table
              at: {left: 120, width: 60, top: 20, height: %s}
              table: %s
              overflow: continue
              title-style: note
              head-style: note
              cell-style: note
              note-style: note
              rule: {colour: ink, width: 0.15}
              stripes: "#F5F4F1"
            """;

    private static final String CONTINUATION =
            """
            continuation:
              items:
                - item: text
                  name: number
                  at: {left: 10, width: 60, top: 6, height: 6}
                  style: note
                  text: "{page} of {pages}[, {following} to come]"
                - item: table
                  at: {left: 10, width: %s, top: 20, height: %s}
                  beside: %s
            """;

    private static Result<Sheet> sheet(String items, String continuation, TableContent... tables) {
        Template template = Templates.template(items, continuation).value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        return SheetComposer.compose(
                template,
                new PageContent("en", Map.of(), content.map(), content.legend(), 0, 7_000_000, List.of(tables)));
    }

    private static Result<Sheet> flowing(double heightMm, double widthMm, int beside, TableContent... tables) {
        return sheet(
                TABLE.formatted(heightMm, tables.length > 1 ? "all" : "any"),
                CONTINUATION.formatted(widthMm, heightMm, beside),
                tables);
    }

    private static TableContent content(List<Row> rows) {
        return new TableContent("sectors", "By sector", List.of(SECTOR, PEOPLE), rows, "As reported");
    }

    private static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Row.of("Sector " + i, String.valueOf(1000 * i)))
                .toList();
    }

    private static PageItem.Table table(Page page) {
        return page.items().stream()
                .filter(PageItem.Table.class::isInstance)
                .map(PageItem.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Page page) {
        return Places.texts(table(page).texts());
    }

    private static List<String> beginning(Result<Sheet> sheet, String with) {
        return sheet.value().pages().stream()
                .flatMap(page -> texts(page).stream())
                .filter(text -> text.startsWith(with))
                .toList();
    }

    @Test
    void aTableThatFitsOrCanShrinkToFitNeedsNoFurtherPage() {
        for (int count : new int[] {3, 18}) {
            Result<Sheet> sheet = flowing(80, 60, 1, content(rows(count)));
            assertEquals(1, sheet.value().pages().size());
            assertEquals(List.of(), sheet.problems());
            assertEquals(
                    List.of(new RowCount("By sector", count, count, 0)),
                    sheet.value().rows());
        }
    }

    @Test
    void rowsGoOnUnderTheRepeatedTitleAndHeadAndTotalAndNoteEndThem() {
        List<Row> rows = new ArrayList<>(rows(60));
        rows.add(TOTAL);
        Result<Sheet> sheet = flowing(80, 60, 1, content(rows));
        assertEquals(List.of(), sheet.problems());
        List<Page> pages = sheet.value().pages();
        assertTrue(pages.size() > 2, () -> "pages: " + pages.size());
        for (int i = 0; i < pages.size(); i++) {
            List<String> texts = texts(pages.get(i));
            boolean last = i == pages.size() - 1;
            assertEquals(
                    List.of(i == 0 ? "By sector" : "By sector (continued)", "Sector", "People"), texts.subList(0, 3));
            assertEquals(last, texts.contains("As reported"));
            assertEquals(last, texts.contains("Total"));
            assertEquals(!last, texts.contains("Continued on page " + (i + 2)));
            assertTrue(texts.stream().anyMatch(text -> text.startsWith("Sector ")));
        }
        assertEquals(
                rows(60).stream().map(row -> row.cell(0)).toList(), beginning(sheet, "Sector "), "in order, each once");
        assertTrue(sheet.value().isComplete());
    }

    @Test
    void lettersKeepTheirFullSizeWhereATableGoesOn() {
        Result<Sheet> sheet = flowing(80, 60, 1, content(rows(60)));
        for (Page page : sheet.value().pages()) {
            table(page).texts().stream()
                    .filter(line -> line.text().text().startsWith("Sector"))
                    .forEach(line -> assertEquals(10, line.text().style().sizePt()));
        }
    }

    @Test
    void everySecondRowHasItsStripeAcrossTheTurnOfThePage() {
        Result<Sheet> sheet = flowing(80, 60, 1, content(rows(60)));
        for (Page page : sheet.value().pages()) {
            List<Box> stripes =
                    table(page).stripes().stream().map(PageItem.Field::box).toList();
            for (PlacedLine line : table(page).texts()) {
                if (line.text().text().matches("Sector \\d+")) {
                    int number = Integer.parseInt(line.text().text().substring(7));
                    boolean striped = stripes.stream()
                            .anyMatch(box -> box.yMm() < line.baselineMm() && line.baselineMm() < box.bottomMm());
                    assertEquals(number % 2 == 0, striped, line.text().text());
                }
            }
        }
    }

    @Test
    void theHeadingOfRowsThatGoOnIsRepeatedAndNoneStandsAlone() {
        List<Row> rows = new ArrayList<>();
        for (int group = 1; group <= 4; group++) {
            rows.add(new Row(List.of("State " + group), Kind.HEADING));
            rows.addAll(rows(14));
        }
        for (int height = 50; height < 62; height++) {
            Result<Sheet> sheet = flowing(height, 60, 1, content(rows));
            assertEquals(56, beginning(sheet, "Sector ").size());
            assertTrue(sheet.value().pages().stream()
                    .skip(1)
                    .anyMatch(page -> texts(page).get(3).matches("State \\d \\(continued\\)")));
            for (Page page : sheet.value().pages()) {
                List<String> texts = texts(page);
                assertTrue(texts.get(3).startsWith("State"), texts::toString);
                for (int i = 0; i < texts.size(); i++) {
                    if (texts.get(i).startsWith("State")) {
                        assertTrue(texts.get(i + 1).startsWith("Sector "), texts::toString);
                    }
                }
            }
        }
    }

    @Test
    void aTableWhoseColumnsDoNotFitBesideTheMapStandsOnTheFurtherPages() {
        List<Column> columns = Stream.concat(
                        Stream.of(SECTOR), IntStream.range(0, 9).mapToObj(i -> new Column("Year " + i, true)))
                .toList();
        Row row = new Row(
                Stream.concat(Stream.of("Health"), IntStream.range(0, 9).mapToObj(i -> "1,234,567,89" + i))
                        .toList(),
                Kind.PLAIN);
        Result<Sheet> sheet = flowing(60, 270, 1, new TableContent("x", "Years", columns, List.of(row), ""));
        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of("Years: see page 2"), texts(sheet.value().first()));
        assertEquals(9, beginning(sheet, "1,234,567,89").size());
    }

    @Test
    void aNarrowTableStandsInPartsSideBySideOnAWidePage() {
        Result<Sheet> sheet = flowing(80, 270, 3, content(rows(40)));
        assertEquals(2, sheet.value().pages().size());
        PageItem.Table second = table(sheet.value().pages().get(1));
        long columns = second.texts().stream()
                .filter(line -> line.text().text().equals("Sector"))
                .mapToDouble(PlacedLine::xMm)
                .distinct()
                .count();
        assertEquals(3, columns);
        assertEquals(40, beginning(sheet, "Sector ").size());
        Places.assertApart(Places.inks(second.texts()));
        Places.assertInside(second.box(), Places.inks(second.texts()));
    }

    @Test
    void allTablesFollowEachOtherWhereTheyGoOn() {
        TableContent other = new TableContent("other", "Also here", List.of(SECTOR, PEOPLE), rows(40), "");
        Result<Sheet> sheet = flowing(80, 60, 1, content(rows(3)), other);
        assertEquals(List.of(), sheet.problems());
        assertTrue(texts(sheet.value().first()).contains("By sector"));
        assertEquals("Also here", texts(sheet.value().pages().get(1)).get(0));
        assertEquals(43, beginning(sheet, "Sector ").size());
    }

    @Test
    void aPlainPageIsMadeWhereTheTemplateDescribesNone() {
        Result<Sheet> sheet = sheet(TABLE.formatted(80, "any"), "", content(rows(150)));
        List<Page> pages = sheet.value().pages();
        assertTrue(pages.size() >= 2);
        assertEquals(List.of("2 / " + pages.size()), Pages.lines(pages.get(1), "following-page"));
        assertEquals(150, beginning(sheet, "Sector ").size());
        for (Page page : pages) {
            Places.assertApart(Places.inks(table(page).texts()));
            Places.assertInside(table(page).box(), Places.inks(table(page).texts()));
        }
    }

    @Test
    void textsTellThePageTheirNumberAndHowManyFollow() {
        Result<Sheet> sheet = flowing(80, 60, 1, content(rows(35)));
        List<Page> pages = sheet.value().pages();
        assertEquals(3, pages.size());
        assertEquals(List.of("2 of 3, 1 to come"), Pages.lines(pages.get(1), "number"));
        assertEquals(List.of("3 of 3"), Pages.lines(pages.get(2), "number"));
    }

    @Test
    void aLongCellRunsOverMoreLinesThanBesideAMapAndOnlyOneHigherThanAPageIsCut() {
        String names = "Organisation for relief and recovery, ".repeat(12).strip();
        TableContent longer = content(List.of(Row.of(names, "7"), Row.of("Food", "4")));
        assertEquals(List.of(), flowing(80, 60, 1, longer).problems());
        TableContent endless = content(List.of(Row.of(names.repeat(12), "7"), Row.of("Food", "4")));
        Result<Sheet> cut = flowing(80, 60, 1, endless);
        assertEquals(
                List.of("Cells of the table By sector do not fit and are cut"),
                cut.problems().stream().map(Problem::what).toList());
        assertEquals(List.of("Food"), beginning(cut, "Food"));
    }

    @Test
    void rowsThatNoPageCanHoldAreMissedByTheProof() {
        Result<Sheet> sheet = sheet(TABLE.formatted(30, "any"), CONTINUATION.formatted(60, 9, 1), content(rows(30)));
        int printed = beginning(sheet, "Sector ").size();
        assertTrue(printed < 30);
        assertFalse(sheet.value().isComplete());
        assertTrue(
                sheet.problems().stream()
                        .map(Problem::what)
                        .anyMatch(
                                ("The table By sector holds 30 rows, but the sheet prints " + printed + " of them")
                                        ::equals),
                () -> sheet.problems().toString());
    }

    @Test
    void rowsThatAShrinkingTableLeavesOutAreNotPrinted() {
        Result<Sheet> sheet = sheet(TABLE.formatted(40, "any").replace("continue", "shrink"), "", content(rows(30)));
        assertEquals(1, sheet.value().pages().size());
        assertFalse(sheet.value().isComplete());
        assertEquals(
                beginning(sheet, "Sector ").size(), sheet.value().rows().get(0).printed());
    }

    @Test
    void aTableThatIsCutKeepsItsSize() {
        Result<Sheet> sheet = sheet(TABLE.formatted(80, "any").replace("continue", "cut"), "", content(rows(18)));
        assertTrue(beginning(sheet, "+ ").size() == 1);
        assertEquals(
                10,
                Places.line(table(sheet.value().first()).texts(), "Sector 1")
                        .text()
                        .style()
                        .sizePt());
    }

    @Test
    void anOrderedTableWithTurnedHeadsGoesOnWithAllItsRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 60; i > 0; i--) {
            rows.add(Row.of("#" + i, String.valueOf(i)));
        }
        rows.add(TOTAL);
        Result<Sheet> sheet = sheet(
                TABLE.formatted(60, "any") + "  sort: Sector\n  heads: turned\n",
                CONTINUATION.formatted(60, 60, 1),
                content(rows));
        assertEquals(List.of(), sheet.problems());
        assertTrue(sheet.value().isComplete());
        assertEquals(IntStream.rangeClosed(1, 60).mapToObj(i -> "#" + i).toList(), beginning(sheet, "#"));
        assertTrue(sheet.value().pages().size() > 2);
        for (Page page : sheet.value().pages()) {
            assertEquals(List.of("People"), Places.texts(table(page).upwards()));
        }
    }

    @Test
    void headingsThatFillAPageLoseNoRow() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(new Row(List.of("Group " + i), Kind.HEADING));
        }
        rows.add(Row.of("#0", "1,234"));
        Result<Sheet> sheet = flowing(40, 60, 4, content(rows));
        assertEquals(List.of(), sheet.problems());
        assertTrue(sheet.value().isComplete());
    }

    @Test
    void aRowAsHighAsAPageLosesItsRepeatedHeadingNotItsPlace() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rows.add(new Row(List.of("Group " + i), Kind.HEADING));
        }
        rows.add(Row.of("#7 water, sanitation and hygiene in camps and villages", "1,234"));
        Result<Sheet> sheet = flowing(41, 40, 4, content(rows));
        assertEquals(List.of(), sheet.problems());
        assertTrue(sheet.value().isComplete());
    }

    @Property(tries = 60)
    void everyRowIsPrintedOnceInItsOrderAndNothingLeavesItsPlace(
            @ForAll @Size(min = 1, max = 90) List<@IntRange(max = 9) Integer> kinds,
            @ForAll @IntRange(min = 40, max = 80) int heightMm,
            @ForAll @IntRange(min = 40, max = 270) int widthMm) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String name = "#" + i + (kinds.get(i) == 3 ? " water, sanitation and hygiene in camps and villages" : "");
            rows.add(
                    switch (kinds.get(i)) {
                        case 0 -> new Row(List.of("Group " + i), Kind.HEADING);
                        case 1 -> new Row(List.of(name, "9"), Kind.TOTAL);
                        default -> Row.of(name, "1,234");
                    });
        }
        Result<Sheet> sheet = flowing(heightMm, widthMm, 4, content(rows));
        assertEquals(List.of(), sheet.problems());
        assertTrue(sheet.value().isComplete());
        assertEquals(
                rows.stream()
                        .filter(row -> row.kind() != Kind.HEADING)
                        .map(row -> row.cell(0).split(" ", -1)[0])
                        .toList(),
                beginning(sheet, "#").stream()
                        .map(text -> text.split(" ", -1)[0])
                        .toList());
        for (Page page : sheet.value().pages()) {
            PageItem.Table table = table(page);
            Places.assertApart(Places.inks(table.texts()));
            Places.assertInside(table.box(), Places.inks(table.texts()));
            Places.assertInside(
                    table.box(),
                    Stream.concat(table.rules().stream(), table.stripes().stream())
                            .map(PageItem.Field::box)
                            .toList());
        }
    }
}
