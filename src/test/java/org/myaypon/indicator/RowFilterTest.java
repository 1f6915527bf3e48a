package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                    new Field("Status (now)", Field.Type.TEXT),
                    new Field("Begins", Field.Type.DATE, Optional.of("#date+start")),
                    new Field("Who", Field.Type.TEXT, Optional.of("#org+impl")),
                    new Field("Sub-sector", Field.Type.TEXT)),
            List.of(
                    row(2, "WASH", "120", "Ongoing", "2026-01-15", "Red", "Water"),
                    row(3, "Health", "9", "Ongoing", "2025-12-31", "O'Hara", "Clinics"),
                    row(4, "WASH", "NA", "Planned", "NA", "Blue", "Water")));

    private static Table.Row row(int line, String... cells) {
        return new Table.Row(line, List.of(cells));
    }

    private static List<Integer> linesKept(Table table, String condition) {
        return RowFilter.met(table, condition).stream()
                .mapToObj(table.rows()::get)
                .map(Table.Row::line)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sector = 'WASH' | 2 4",
                "sector = 'wash' | 2 4",
                "SECTOR <> 'Wash' | 3",
                "sector != 'Wash' | 3",
                "sector == 'Wash' | 2 4",
                "sector in ('wash', 'food') | 2 4",
                "sector like 'w%' | 2 4",
                "not sector = 'wash' | 3",
                "\"Reached people\" > 9 | 2",
                "Reached people > 9 | 2",
                "reached >= 9 | 2 3",
                "reached between 1 and 10 | 3",
                "9 < reached | 2",
                "Reached people = '120' | 2",
                "reached is null | 4",
                "sector = 'WASH' and \"Status (now)\" = 'Ongoing' | 2",
                "sector = 'WASH' and Status (now) = 'Ongoing' | 2",
                "start >= 2026-01-01 | 2",
                "start < '2026-01-01' | 3",
                "start between 2025-12-31 and 2026-01-14 | 3",
                "start after 2026-01-01T00:00:00Z | 2",
                "Begins = 2025-12-31 | 3",
                "#date+start >= 2026-01-01 | 2",
                "#org = 'red' | 2",
                "org = 'O''Hara' | 3",
                "#org+impl = 'blue' or org = 'red' | 2 4",
                "Sub-sector = 'clinics' | 3",
                "sub_sector = 'clinics' | 3",
                "(sector = 'wash' or reached < 10) and not org = 'Blue' | 2 3"
            })
    void rowsThatMeetTheConditionAreKept(String condition, String lines) {
        assertEquals(
                lines,
                String.join(
                        " ",
                        linesKept(ROWS, condition).stream().map(String::valueOf).toList()));
    }

    @Test
    void aCellWithoutDataMeetsNoComparison() {
        assertEquals(List.of(2, 3), linesKept(ROWS, "\"Reached people\" < 1000"));
        assertEquals(List.of(2, 3), linesKept(ROWS, "start > 2000-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2025, 05/01/2026, 2026-01-05",
        "12/31/2025, 01/05/2026, 2026-01-05",
        "1.2.2025, 5.1.2026, 2026-01-05",
        "31 Dec 2025, 5-Jan-2026, 2026-01-05",
        "2025/12/31, 2026/01/05, 2026-01-05",
        "2025-12-31T10:00, 2026-01-05 23:59, 2026-01-05"
    })
    void datesAreReadAsTheColumnWritesThem(String before, String on, String date) {
        Table table = new Table(
                ROWS.source(), List.of(new Field("day", Field.Type.DATE)), List.of(row(2, before), row(3, on)));
        assertEquals(List.of(3), linesKept(table, "day = " + date));
        assertEquals(List.of(2), linesKept(table, "day < " + date));
    }

    @Test
    void numbersAmongTextsCompareAsNumbers() {
        Table table = new Table(
                ROWS.source(),
                List.of(new Field("n", Field.Type.TEXT)),
                List.of(row(2, "10"), row(3, "9"), row(4, "not accessible")));
        assertEquals(List.of(2), linesKept(table, "n > 9"));
    }

    @Test
    void anUnknownColumnIsNamedWithTheNearest() {
        UserException refused = assertThrows(UserException.class, () -> linesKept(ROWS, "Sektor = 'WASH'"));
        assertTrue(refused.getMessage().contains("Sector"), refused.getMessage());
        UserException tag = assertThrows(UserException.class, () -> linesKept(ROWS, "#sector = 'WASH'"));
        assertTrue(tag.getMessage().contains("no column \"#sector\""), tag.getMessage());
    }

    @Test
    void aBrokenConditionIsRefusedInASentence() {
        UserException refused = assertThrows(UserException.class, () -> linesKept(ROWS, "Sector = = 'WASH"));
        assertTrue(refused.problem().fix().contains("sector = 'WASH'"), refused.getMessage());
        UserException year = assertThrows(UserException.class, () -> linesKept(ROWS, "start >= 2026"));
        assertTrue(year.problem().fix().contains("2026-01-31"), year.getMessage());
    }
}
