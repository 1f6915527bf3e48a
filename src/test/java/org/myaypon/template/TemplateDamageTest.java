package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;

/** Templates that are damaged or made to exhaust the machine: each is told in a sentence, and the rest is drawn. */
class TemplateDamageTest {

    private static final String AT = "  at: {left: 120, width: 50, top: 20, height: 10}\n";

    private static Problem told(String item) {
        Result<Template> read = Templates.template(item);
        assertEquals(1, read.problems().size(), read.problems().toString());
        assertTrue(read.problems().get(0).where().startsWith("test.yaml, line 1"));
        return read.problems().get(0);
    }

    private static String text(String words) {
        return "- item: text\n  style: note\n  text: \"" + words + "\"\n" + AT;
    }

    @Test
    void aTextLongerThanAnySheetIsLeftOut() {
        Problem problem = told(text("x".repeat(1_000_000)));
        assertEquals("The text has 1,000,000 characters", problem.what());
        assertEquals("Write at most 5,000", problem.fix());
        assertEquals(
                2, Templates.template(text("x".repeat(5_000))).value().items().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", "NaN", ".inf", "Infinity", "-Infinity", "[]", "{a: 1}", "!!binary aGk="})
    void aWidthThatIsNoNumberLeavesOneItemOut(String width) {
        String item = "- item: rectangle\n  fill: ink\n  at: {left: 120, width: " + width + ", top: 9, height: 9}\n";
        assertEquals(1, Templates.template(item).value().items().size());
        told(item);
    }

    @ParameterizedTest
    @CsvSource({"1e308, 10", "-1e308, 10", "120, 1e308", "120, 1e-320"})
    void placesOutOfAllBoundsAreTold(String left, String width) {
        String item = "- item: rectangle\n  fill: ink\n  at: {left: %s, width: %s, top: 9, height: 9}\n";
        List<Problem> problems = Templates.template(item.formatted(left, width)).problems();
        assertTrue(width.equals("1e-320") || problems.size() == 1, problems.toString());
    }

    @ParameterizedTest
    @CsvSource({"inset, 0.4", "locator, 0.4", "inset, 1e-320"})
    void aMapThatHasNoRoomIsLeftOut(String kind, String width) {
        String item = "- item: " + kind + "\n  name: small\n  at: {left: 120, width: " + width
                + ", top: 9, height: 9}\n" + (kind.equals("inset") ? "  title-style: note\n" : "  colour: ink\n");
        Result<Template> read = Templates.template(item);
        assertEquals(1, read.value().items().size());
        assertTrue(
                read.problems().stream().anyMatch(problem -> problem.what().contains("too small for a map")),
                read.problems().toString());
    }

    @Test
    void aTemplateWhoseMapHasNoRoomIsRefusedInItsLine() {
        YamlFile file = YamlFile.parse(
                """
                paper: A4
                orientation: portrait
                items:
                  - {item: map, at: {left: 9, width: 0.01, top: 9, height: 90}}
                """,
                Path.of("test.yaml"));
        Problem problem =
                assertThrows(UserException.class, () -> TemplateFile.read(file)).problem();
        assertEquals("The place of map is 0.010 × 90 mm, too small for a map", problem.what());
        assertTrue(problem.where().startsWith("test.yaml, line 4"), problem::where);
    }

    @Test
    void aFormatThatNeverEndsIsNone() {
        assertTrue(NumberPattern.of("0," + "0,".repeat(20_000) + "0").isEmpty());
    }

    @Test
    void aLongConditionIsRefused() {
        Problem problem = told(text("a") + "  when: \"" + "title and ".repeat(10_000) + "title\"\n");
        assertTrue(problem.what().contains("longer than 400 characters"), problem.sentence());
    }

    @Test
    void moreValuesThanAnyTemplateHasAreNotCalledAliases() {
        String many = "items:\n" + "- {item: line}\n".repeat(100_000);
        UserException refused = assertThrows(UserException.class, () -> YamlFile.parse(many, Path.of("many.yaml")));
        assertEquals(
                "The file holds more than 100,000 values", refused.problem().what());
        assertTrue(
                refused.problem().where().startsWith("many.yaml, line 2"),
                refused.problem().sentence());
    }

    @Test
    void placesInACircleLeaveOnlyThoseOut() {
        String items = "- item: rectangle\n  name: a\n  fill: ink\n  at: {left: b.right, width: 9, top: 9, height: 9}\n"
                + "- item: rectangle\n  name: b\n  fill: ink\n  at: {left: a.right, width: 9, top: 9, height: 9}\n"
                + text("Hello");
        Result<Template> read = Templates.template(items);
        assertEquals(2, read.value().items().size());
        assertTrue(read.problems().stream().anyMatch(problem -> problem.what().contains("in a circle")));
    }
}
