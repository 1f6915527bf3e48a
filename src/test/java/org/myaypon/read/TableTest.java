package org.myaypon.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** What tests of table formats share: files in a folder of their own, and looking at what was read. */
abstract class TableTest {

    @TempDir
    Path folder;

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    static Result<Table> read(Path file) {
        return TableReader.read(file, Progress.NONE);
    }

    static Result<Table> read(Path file, String sheet) {
        return TableReader.read(file, Optional.of(sheet), Progress.NONE);
    }

    Result<Table> csv(String text) throws IOException {
        return read(file("t.csv", text));
    }

    static void assertTitles(Result<Table> result, String... titles) {
        assertEquals(List.of(titles), result.value().columnNames());
    }

    static void assertRows(Result<Table> result, String... rows) {
        assertEquals(
                List.of(rows),
                result.value().rows().stream()
                        .map(row -> row.line() + ": " + String.join("|", row.cells()))
                        .toList());
    }

    static void assertTold(String sentence, Result<Table> result) {
        List<String> told = result.problems().stream().map(Problem::sentence).toList();
        assertTrue(told.stream().anyMatch(line -> line.startsWith(sentence)), told::toString);
    }

    static void assertNothingTold(Result<Table> result) {
        assertEquals(
                List.of(), result.problems().stream().map(Problem::sentence).toList());
    }

    static void assertRefused(String sentence, Path file) {
        UserException refused = assertThrows(UserException.class, () -> read(file));
        assertTrue(refused.getMessage().startsWith(sentence), refused::getMessage);
    }
}
