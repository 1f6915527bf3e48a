package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.TableContent;

/** The tables beside a map, of the tiny country. */
class SheetTablesTest {

    private static final String WHO =
            """
            pcode,org,sector
            MMR901001,Red,WASH
            MMR901002,Red,Health
            MMR901002,Blue,WASH
            MMR902001,Red,NA
            """;

    @TempDir
    private Path folder;

    private List<TableContent> tables(String table, String value) throws IOException {
        return tables(table, value, "");
    }

    private List<TableContent> tables(String table, String value, String called) throws IOException {
        return Tables.of(joined(document(table, value)), called, SheetPart.ALL);
    }

    private List<TableContent> tables(String table, String value, Silence silence) throws IOException {
        MapDocument document = document(table, value);
        Nothing silent = new Nothing(Nothing.USUAL.zero(), Nothing.USUAL.none(), silence);
        return Tables.of(joined(document.withClasses(document.classes().withNothing(silent))), "", SheetPart.ALL);
    }

    private JoinedAreas joined(MapDocument document) {
        return new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
    }

    private MapDocument document(String table, String value) throws IOException {
        return NewMap.of(Recipes.townships(folder), Recipes.table(folder, "rows.csv", table))
                .document(Recipes.CREATED, Progress.NONE)
                .value()
                .withValue(value);
    }

    private static List<List<String>> cells(TableContent table) {
        return table.rows().stream().map(TableContent.Row::cells).toList();
    }

    @Test
    void fewOrganisationsAreListedByName() throws IOException {
        TableContent names = tables(WHO, "distinct(org)").get(0);
        assertEquals("organisations", names.name());
        assertEquals(
                List.of(
                        List.of("Health", "Red", "1"),
                        List.of("Sector not stated", "Red", "1"),
                        List.of("WASH", "Blue, Red", "2"),
                        List.of("All sectors", "", "2")),
                cells(names));
    }

    @Test
    void aConditionInTheValueHoldsForTheListsToo() throws IOException {
        TableContent names = tables(WHO, "distinct(org) where sector = 'WASH' or sector = 'Health'")
                .get(0);
        assertTrue(cells(names).stream().noneMatch(row -> row.get(0).equals("Sector not stated")));
    }

    @Test
    void statesAreCountedAnew() throws IOException {
        TableContent states = tables(WHO, "distinct(org)").stream()
                .filter(table -> table.name().equals("states"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(List.of("North", "2"), List.of("South", "1"), List.of("All", "2")), cells(states));
    }

    @Test
    void aColumnIsRankedWithAsManyDecimalsAsItNeeds() throws IOException {
        List<TableContent> tables =
                tables("pcode,score\nMMR901001,2\nMMR901002,10.5\nMMR901003,7\nMMR902001,NA\n", "score");
        assertEquals(1, tables.size());
        assertEquals(
                List.of(
                        List.of("Ford", "North", "10.5"),
                        List.of("Isles", "North", "7.0"),
                        List.of("Hill", "North", "2.0")),
                cells(tables.get(0)));
    }

    @Test
    void theTableCallsValuesAsTheLegendDoes() throws IOException {
        String rows = "pcode,score\nMMR901001,2\nMMR901002,10.5\n";
        assertEquals(
                "Score of 10",
                tables(rows, "score", "Score of 10").get(0).columns().get(2).title());
    }

    @Test
    void statesAndAreasOutsideTheMapAreNotListed() throws IOException {
        List<TableContent> tables = tables("pcode,people\nMMR901001,2\nMMR901002,4\n", "sum(people)", Silence.OUTSIDE);
        assertEquals(
                List.of("ranking", "states"),
                tables.stream().map(TableContent::name).toList());
        assertEquals(List.of(List.of("Ford", "North", "4"), List.of("Hill", "North", "2")), cells(tables.get(0)));
        assertEquals(List.of(List.of("North", "6"), List.of("All", "6")), cells(tables.get(1)));
    }

    @Test
    void kindsHaveNoTable() throws IOException {
        assertEquals(List.of(), tables("pcode,kind\nMMR901001,a\nMMR901002,b\n", "kind"));
    }
}
