package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class RowFilterTest {

    private static final Table ROWS = new Table(
            new FileSource(Path.of("3w.csv"), "csv", "UTF-8", "detected"),
            List.of(
                    new Field("Sector", Field.Type.TEXT),
                    new Field("Reached people", Field.Type.INTEGER),
                    new Field("Status (now)", Field.Type.TEXT)),
            List.of(
                    row(2, "WASH", "120", "Ongoing"),
                    row(3, "Health", "9", "Ongoing"),
                    row(4, "WASH", "NA", "Planned")));

    private static Table.Row row(int line, String... cells) {
        return new Table.Row(line, List.of(cells));
    }

    private static List<Integer> linesKept(String condition) {
        return RowFilter.keep(ROWS, condition).rows().stream()
                .map(Table.Row::line)
                .toList();
    }

    @Test
    void textNumbersAndTitlesWithSpacesAreCompared() {
        assertEquals(List.of(2, 4), linesKept("Sector = 'WASH'"));
        assertEquals(List.of(2), linesKept("\"Reached people\" > 9"));
        assertEquals(List.of(2), linesKept("sector = 'WASH' and \"Status (now)\" = 'Ongoing'"));
    }

    @Test
    void aCellWithoutDataMeetsNoComparison() {
        assertEquals(List.of(2, 3), linesKept("\"Reached people\" < 1000"));
    }

    @Test
    void anUnknownColumnIsNamedWithTheNearest() {
        UserException refused = assertThrows(UserException.class, () -> linesKept("Sektor = 'WASH'"));
        assertTrue(refused.getMessage().contains("Sector"), refused.getMessage());
    }

    @Test
    void aBrokenConditionIsRefusedInASentence() {
        UserException refused = assertThrows(UserException.class, () -> linesKept("Sector = = 'WASH"));
        assertTrue(refused.problem().fix().contains("sector = 'WASH'"), refused.getMessage());
    }
}
