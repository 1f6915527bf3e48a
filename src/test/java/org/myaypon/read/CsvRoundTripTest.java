package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripTest {

    @Property(tries = 300)
    void whateverIsQuotedRightIsReadAsItWas(
            @ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> quoted = row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .toList();
            text.append(String.join(String.valueOf(delimiter), quoted)).append("\r\n");
        }

        CsvParser parser = new CsvParser(text.toString(), 0, 1, delimiter, new CellPool(1 << 20));

        List<List<String>> read = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (parser.next(row)) {
            read.add(List.copyOf(row));
        }
        assertEquals(
                rows.stream()
                        .map(cells -> cells.stream()
                                .map(new CellPool(1 << 20)::trimmed)
                                .toList())
                        .toList(),
                read);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'က', '9')
                .ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }
}
