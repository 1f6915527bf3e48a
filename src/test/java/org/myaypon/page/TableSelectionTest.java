package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageContent.LegendContent;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
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
}
