package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Table;

/** Every expression and condition of the documentation can be read as it stands there. */
class ValuesDocumentationTest {

    private static final Table TABLE = new Table(
            new FileSource(Path.of("t.csv"), "csv", "UTF-8", "test"),
            Stream.of(
                            "conflict_score",
                            "Organisation",
                            "Sector",
                            "Status",
                            "Project",
                            "Activity",
                            "Reached people",
                            "People in need",
                            "Village tract",
                            "x",
                            "Wellbeing_Score",
                            "Vulnerability_Score",
                            "Population_2014",
                            "Start date",
                            "Donor",
                            "State/Region",
                            "Score (a/b)",
                            "Conflict_Index")
                    .map(title -> new Field(title, Field.Type.TEXT))
                    .toList(),
            List.of());

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("docs", "values.md"));
    }

    @TestFactory
    List<DynamicTest> expressionsOfTheTables() throws IOException {
        Pattern code = Pattern.compile("`([^`]+)`");
        List<String> expressions = lines().stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| write"))
                .flatMap(line -> code.matcher(line).results().map(match -> match.group(1)))
                .filter(text -> text.matches(".*(\\(.+\\)|_Score).*")
                        && !text.matches(".*\\((column|condition|part, whole)\\).*"))
                .distinct()
                .toList();
        assertTrue(expressions.size() > 15, expressions.toString());
        return expressions.stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> assertDoesNotThrow(() -> read(text))))
                .toList();
    }

    private static void read(String text) {
        if (ExposedExpression.parse(text).isPresent()) {
            return;
        }
        if (GapExpression.parse(text).isPresent()) {
            GapExpression gap = GapExpression.parse(text).orElseThrow();
            read(gap.need());
            read(gap.coverage());
            return;
        }
        Indicator.parse(text, TABLE);
    }

    @TestFactory
    List<DynamicTest> conditionsOfTheBlock() throws IOException {
        List<String> all = lines();
        int open = all.indexOf("```");
        List<String> block = all.subList(
                open + 1, open + 1 + all.subList(open + 1, all.size()).indexOf("```"));
        assertTrue(block.size() > 8, block.toString());
        return block.stream()
                .map(line -> line.split(" {2,}", -1)[0])
                .map(text ->
                        DynamicTest.dynamicTest(text, () -> assertDoesNotThrow(() -> RowFilter.check(TABLE, text))))
                .toList();
    }
}
