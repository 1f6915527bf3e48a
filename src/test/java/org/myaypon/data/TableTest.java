package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private final Table table = new Table(
            new FileSource(Path.of("a.csv"), "csv", "UTF-8", "detected"),
            List.of(
                    new Field("Org", Field.Type.TEXT),
                    new Field("org", Field.Type.TEXT),
                    new Field("N", Field.Type.INTEGER)),
            List.of());

    @Test
    void aColumnIsFoundExactlyFirstAndElseRegardlessOfCase() {
        assertEquals(OptionalInt.of(1), table.column("org"));
        assertEquals(OptionalInt.of(0), table.column("ORG"));
        assertEquals(OptionalInt.of(2), table.column("n"));
        assertTrue(table.column("m").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "NA", "n/a", "N.A.", "NULL", "NaN", "#N/A"})
    void noDataIsKnownInItsSpellings(String cell) {
        assertTrue(Table.isNoData(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "none", "Nay Pyi Taw", "--1"})
    void zeroAndWordsAreData(String cell) {
        assertFalse(Table.isNoData(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-3.5|-3.5",
                "+7|7",
                ".5|0.5",
                "5.|5",
                "1e3|1000",
                "1,234|1234",
                "12,345,678.5|12345678.5",
                "1 234|1234",
                "' 8 '|8",
                "12%|12",
                "12.5 %|12.5",
                "၁၂၃|123",
                "၁,၂၃၄.၅|1234.5",
                "-၀.၅%|-0.5"
            })
    void numbersAreReadAsPeopleWriteThem(String cell, double number) {
        assertEquals(OptionalDouble.of(number), Table.number(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NA",
                "abc",
                "1,23",
                "12,34,567",
                "1.2.3",
                "0x10",
                "1e999",
                "NaN",
                "Infinity",
                "1d",
                "%",
                "5%%",
                "%5",
                "၁ ခု"
            })
    void whatIsNoNumberIsEmpty(String cell) {
        assertTrue(Table.number(cell).isEmpty());
    }
}
