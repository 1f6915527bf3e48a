package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

/** Which columns and rows of a table a template shows. */
class TableSelectionTest {

    private static final TableContent TABLE = new TableContent(
            "sectors",
            "By sector",
            List.of(new Column("Sector", false), new Column("Organisations", true), new Column("People", true)),
            List.of(
                    new Row(List.of("Kachin"), Kind.HEADING),
                    Row.of("Health", "3", "1,200"),
                    Row.of("Food", "4", "980"),
                    new Row(List.of("Total", "6", "2,180"), Kind.TOTAL)),
            "");

    private static Result<Page> page(String more) {
        Template template = Templates.template(
                        """
                - item: table
                  at: {left: 120, width: 80, top: 20, height: 80}
                  title-style: note
                  head-style: note
                  cell-style: note
                  note-style: note
                """
                                + more.indent(2))
                .value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        return Pages.page(
                template,
                new PageContent("en", Map.of(), content.map(), content.legend(), 0, 7_000_000, List.of(TABLE)));
    }

    private static List<PlacedLine> lines(Result<Page> page) {
        return ((PageItem.Table) page.value().items().get(1)).texts();
    }

    @Test
    void columnsStandInTheOrderThatIsAskedForUnderTheirOwnOrOtherTitles() {
        Result<Page> page = page("columns: [People, {column: 1, title: Cluster}]");
        assertEquals(List.of(), page.problems());
        assertEquals(
                List.of("By sector", "People", "Cluster", "Kachin", "1,200", "Health", "980", "Food", "2,180", "Total"),
                Places.texts(lines(page)));
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsToldWithNearNamesAndTheOthersAreShown() {
        Result<Page> page = page("columns: [sector, Peeple]");
        assertEquals(
                List.of(new Problem(
                        "The table By sector has no column \"Peeple\"",
                        "test.yaml, line 19, column 23",
                        "Did you mean People, Sector or Organisations")),
                page.problems());
        assertEquals(List.of("By sector", "Sector", "Kachin", "Health", "Food", "Total"), Places.texts(lines(page)));
    }

    @Test
    void totalsMayBeLeftOut() {
        assertTrue(Places.texts(lines(page("totals: true"))).contains("Total"));
        Result<Page> page = page("totals: false");
        assertEquals(List.of(), page.problems());
        assertTrue(!Places.texts(lines(page)).contains("Total"));
    }

    @Test
    void widthsAreMillimetresOrPartsOfTheTable() {
        List<PlacedLine> lines = lines(page("columns: [{column: Sector, width: 50 %}, {column: People, width: 30}]"));
        assertEquals(120, Places.line(lines, "Sector").xMm(), 1e-6);
        double rightMm = Places.rightMm(Places.line(lines, "980"));
        double gapMm = rightMm - 120 - 40 - 30;
        assertTrue(gapMm > 1 && gapMm < 5, "gap: " + gapMm);
    }

    @Test
    void aNumberIsNeverCutByAWidth() {
        Result<Page> page = page("columns: [Sector, {column: People, width: 2}]");
        assertEquals(List.of(), page.problems());
        assertTrue(Places.texts(lines(page)).contains("1,200"));
    }

    @Test
    void columnsAreAlignedAsTheTemplateSays() {
        List<PlacedLine> lines = lines(
                page(
                        "columns: [{column: Sector, align: right}, {column: Organisations, align: centre}, {column: People, align: left}]"));
        assertEquals(Places.rightMm(Places.line(lines, "Food")), Places.rightMm(Places.line(lines, "Health")), 1e-6);
        assertEquals(middle(Places.line(lines, "3")), middle(Places.line(lines, "Organisations")), 1e-6);
        assertEquals(
                Places.line(lines, "980").xMm(), Places.line(lines, "1,200").xMm(), 1e-6);
    }

    private static double middle(PlacedLine line) {
        return line.xMm() + line.text().widthMm() / 2;
    }

    private static List<String> firstColumn(String sort, TableContent table) {
        Template template = Templates.template(
                        """
                - item: table
                  at: {left: 120, width: 80, top: 20, height: 80}
                  title-style: note
                  head-style: note
                  cell-style: note
                  note-style: note
                """
                                + ("sort: " + sort).indent(2))
                .value();
        TableSelection selection = TableSelection.of(
                (TableItem) template.items().stream()
                        .filter(TableItem.class::isInstance)
                        .findFirst()
                        .orElseThrow(),
                table,
                new ArrayList<>());
        return selection.table().rows().stream().map(row -> row.cell(0)).toList();
    }

    @Test
    void rowsAreOrderedWithinTheirHeadingsAndAboveTheirTotals() {
        assertEquals(List.of("Kachin", "Food", "Health", "Total"), firstColumn("People", TABLE));
        assertEquals(
                List.of("Kachin", "Health", "Food", "Total"), firstColumn("{column: 3, order: descending}", TABLE));
        assertEquals(List.of("Kachin", "Food", "Health", "Total"), firstColumn("sector", TABLE));
    }

    private static TableContent column(String... cells) {
        return new TableContent(
                "names",
                "",
                List.of(new Column("Name", false)),
                Stream.of(cells).map(Row::of).toList(),
                "");
    }

    @Test
    void numbersInTextsBurmeseDigitsAndLettersHaveTheirOrderAndNothingComesLast() {
        assertEquals(
                List.of("ward 2", "Ward 10", "zone", "–"),
                firstColumn("Name", column("–", "Ward 10", "zone", "ward 2")));
        assertEquals(
                List.of("zone", "Ward 10", "ward 2", "–"),
                firstColumn("{column: Name, order: descending}", column("–", "Ward 10", "zone", "ward 2")));
        assertEquals(List.of("၉", "၁၀", "၁,၂၀၀"), firstColumn("Name", column("၁,၂၀၀", "၁၀", "၉")));
        assertEquals(List.of("ကချင်", "ချင်း", "မွန်"), firstColumn("Name", column("မွန်", "ချင်း", "ကချင်")));
    }

    @Test
    void anOrderByAColumnThatIsNotThereIsTold() {
        Result<Page> page = page("sort: Organisation");
        assertTrue(page.problems().stream()
                .map(Problem::sentence)
                .anyMatch(text -> text.contains("no column \"Organisation\"") && text.contains("Organisations")));
    }

    @Test
    void turnedHeadsReadUpwardsAndLetManyNarrowColumnsStandBesideEachOther() {
        List<Column> columns = new ArrayList<>(List.of(new Column("Organisation", false)));
        List<String> cells = new ArrayList<>(List.of("Mission for Health"));
        for (int i = 0; i < 12; i++) {
            columns.add(new Column("Disaster risk reduction", true));
            cells.add("1");
        }
        TableContent matrix = new TableContent("matrix", "", columns, List.of(new Row(cells, Kind.PLAIN)), "");
        PageItem.Table level = matrix("heads: level", matrix);
        PageItem.Table turned = matrix("heads: turned", matrix);
        assertEquals(List.of(), level.upwards());
        assertTrue(level.texts().size() < 13 + 13, "not all columns have room with level heads");
        assertTrue(turned.upwards().size() >= 12, "all of them have with turned ones");
        assertEquals(
                13,
                turned.texts().stream()
                        .filter(line -> line.text().text().matches("1|Mission.*"))
                        .count());
        double foot = turned.upwards().get(0).baselineMm();
        double row = turned.texts().get(turned.texts().size() - 1).baselineMm();
        assertTrue(foot < row, "heads stand above the rows");
        for (int i = 1; i < turned.upwards().size(); i++) {
            assertTrue(
                    turned.upwards().get(i).xMm() > turned.upwards().get(i - 1).xMm());
        }
    }

    private static PageItem.Table matrix(String more, TableContent table) {
        Template template = Templates.template(
                        """
                - item: table
                  at: {left: 120, width: 80, top: 20, height: 80}
                  title-style: note
                  head-style: note
                  cell-style: note
                  note-style: note
                """
                                + more.indent(2))
                .value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        return (PageItem.Table) Pages.page(
                        template,
                        new PageContent("en", Map.of(), content.map(), content.legend(), 0, 7_000_000, List.of(table)))
                .value()
                .items()
                .get(1);
    }
}
