package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

class FollowingPagesTest {

    private static final String TABLE =
            """
            - item: table
              name: figures
              at: {left: 120, width: 60, top: 20, height: 60}
              title-style: note
              head-style: note
              cell-style: note
              note-style: note
              overflow: %s
            """;

    private static Template read(String overflow, String items) {
        return Templates.template(
                        TABLE.formatted(overflow), items.isEmpty() ? "" : "continuation:\n  items:\n" + items.indent(4))
                .value();
    }

    @Test
    void aTemplateWhoseTablesStayHasNoFurtherPages() {
        assertEquals(List.of(), read("shrink", "").following());
    }

    @Test
    void aTableThatGoesOnHasAPlainPageWithinTheMargins() {
        List<TemplateItem> items = read("continue", "").following();
        Box table = items.stream()
                .filter(TableItem.class::isInstance)
                .findFirst()
                .orElseThrow()
                .slot()
                .box();
        assertEquals(5, table.xMm());
        assertEquals(287, table.widthMm());
        assertTrue(items.stream()
                .noneMatch(item ->
                        !(item instanceof TableItem) && item.slot().box().overlaps(table)));
    }

    @Test
    void aTablesPlaceOnFurtherPagesKeepsItsLook() {
        Template template = read(
                "continue",
                """
                - item: table
                  name: figures
                  at: {left: 10, right: 10, top: 20, bottom: 20}
                  beside: 2
                """);
        TableItem table = (TableItem) template.following().get(0);
        assertEquals(277, table.slot().box().widthMm());
        assertEquals(2, table.beside());
        assertEquals(10, table.cell().text().sizePt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- item: map|A map cannot stand on a page without the map|Put it under the first page's items",
                "- {item: table, name: figurs, at: {left: 1, width: 9, top: 1, height: 9}}"
                        + "|No table of the first page that goes on has the name \"figurs\"|Did you mean figures",
                "- {item: table, name: figures, at: {left: 9, width: 9, top: 9, height: 9}, beside: 99}"
                        + "|beside is 99, outside its range|Choose a whole number from 1 to 12",
                "- {item: table, name: figures, at: {left: 9, width: 9, top: 9, height: 9}, rule: none}"
                        + "|Unknown key \"rule\"|name",
                "- {item: rectangle, at: {left: 9, width: 9, top: 9, height: 9}}"
                        + "|The continuation has no place for the table figures|Write \"- item: table\"",
            })
    void mistakesAreToldWithWhatIsAllowed(String items, String what, String fix) {
        Result<Template> template =
                Templates.template(TABLE.formatted("continue"), "continuation:\n  items:\n" + items.indent(4));
        Problem mistake = template.problems().stream()
                .filter(problem -> problem.what().startsWith(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template.problems()));
        assertTrue(mistake.fix().contains(fix), mistake.fix());
        assertTrue(mistake.where().startsWith("test.yaml, line "), mistake.where());
        assertEquals(
                1,
                template.value().following().stream()
                        .filter(TableItem.class::isInstance)
                        .count(),
                "the table goes on all the same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{column: x, width: 0}|width is 0, outside its range",
                "{column: x, width: 120 %}|The width 120 % is no part of a table",
                "{column: x, align: middle}|There is no align \"middle\"",
                "{title: x}|column is missing",
                "{column: x, colour: ink}|Unknown key \"colour\" in columns 1",
            })
    void aColumnThatCannotBeUnderstoodIsTold(String column, String what) {
        String item = TABLE.formatted("shrink") + "  columns: [" + column + "]\n";
        Problem mistake = Templates.template(item).problems().get(0);
        assertEquals(what, mistake.what());
        assertTrue(mistake.where().startsWith("test.yaml, line 21"), mistake.where());
    }

    @Test
    void anUnknownOverflowIsTold() {
        Problem mistake = Templates.template(TABLE.formatted("flow")).problems().get(0);
        assertEquals("There is no overflow \"flow\"", mistake.what());
    }
}
