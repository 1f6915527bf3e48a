package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;

class TemplateFileTest {

    private static final String TEXT = "- item: text\n  style: note\n  text: Hello\n  at: ";

    static final List<String> SHIPPED = Templates.SHIPPED;

    private static Problem refused(String items) {
        return Templates.template(items).problems().get(0);
    }

    private static Box place(String at) {
        return Templates.template(TEXT + at).value().items().get(1).slot().box();
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyShippedTemplateIsReadWithoutARemark(String name) {
        Path file = Path.of(System.getProperty("myaypon.home", "."), "templates", name);
        Result<Template> template = TemplateFile.read(file);
        assertEquals(List.of(), template.problems());
        assertEquals(
                name.contains("a3-") ? Paper.A3 : Paper.A4, template.value().paper());
        assertEquals(name.contains("landscape"), template.value().landscape());
        assertTrue(template.value().texts().get("disclaimer").english().contains("do not imply"));
    }

    @Test
    void aPlaceIsMeasuredFromAnyEdge() {
        assertEquals(new Box(120, 20, 50, 10), place("{left: 120, width: 50, top: 20, height: 10}"));
        assertEquals(new Box(237, 190, 50, 10), place("{right: 10, width: 50, bottom: 10, height: 10}"));
        assertEquals(new Box(120, 20, 167, 180), place("{left: 120, right: 10, top: 20, bottom: 10}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{left: 1, top: 20, height: 10}; needs two of left, right and width",
                "{left: 1, right: 2, width: 3, top: 20, height: 10}; needs two of left, right and width",
                "{left: 1, width: 9, top: 20}; needs two of top, bottom and height",
                "{left: 1, width: -5, top: 20, height: 10}; outside its range",
                "{left: 1, width: 0, top: 20, height: 10}; outside its range",
                "{left: 150, right: 150, top: 20, height: 10}; leave no room",
                "{left: 1, widht: 9, top: 20, height: 10}; Unknown key \"widht\"",
                "{left: a, width: 9, top: 20, height: 10}; left must be a number"
            })
    void aPlaceThatMakesNoSenseIsRefused(String at, String what) {
        Problem problem = refused(TEXT + at);
        assertTrue(problem.what().contains(what), problem.sentence());
        assertTrue(problem.where().startsWith("test.yaml, line 16, column "), problem.sentence());
    }

    @Test
    void whatReachesBeyondThePaperOrIntoTheMarginIsRemarked() {
        List<Problem> beyond = Templates.template(TEXT + "{left: 280, width: 50, top: 20, height: 10}")
                .problems();
        assertEquals("text reaches beyond the paper", beyond.get(0).what());
        assertEquals("test.yaml, line 16, column 9", beyond.get(0).where());
        List<Problem> margin = Templates.template(TEXT + "{left: 120, width: 50, top: 2, height: 10}")
                .problems();
        assertEquals("text reaches into the margin", margin.get(0).what());
        assertEquals(
                List.of(),
                Templates.template("- item: rectangle\n  fill: ink\n  at: {left: 0, right: 0, top: 0, height: 9}")
                        .problems());
    }

    @Test
    void anUnknownItemIsNamedWithLineAndColumnAndTheNearestName() {
        Problem problem = refused("- item: scalebar\n  at: {left: 1}");
        assertEquals("There is no item \"scalebar\"", problem.what());
        assertEquals("test.yaml, line 13, column 11", problem.where());
        assertTrue(problem.fix().startsWith("Did you mean scale-bar"), problem.fix());
    }

    @Test
    void anUnknownKeyOfAnItemIsNamedWithLineAndColumn() {
        Problem problem = refused("- item: text\n  txt: x");
        assertEquals("test.yaml, line 14, column 5", problem.where());
        assertTrue(problem.fix().contains("text"), problem.fix());
        assertTrue(refused("- item: rectangle\n  style: note\n  at: {left: 1}")
                .what()
                .contains("Unknown key \"style\""));
    }

    @Test
    void anUnknownStyleColourOrChoiceIsRefusedWithWhatThereIs() {
        assertTrue(refused(TEXT.replace("note", "nott") + "{left: 120, width: 50, top: 20, height: 10}")
                .fix()
                .contains("note"));
        String bar = "- item: scale-bar\n  style: note\n  colour: inc\n  at: {left: 9, width: 9, top: 9, height: 9}";
        assertTrue(refused(bar).fix().startsWith("Did you mean ink"));
        String align = TEXT + "{left: 120, width: 50, top: 20, height: 10}\n  align: center";
        assertTrue(refused(align).fix().contains("centre"));
        assertTrue(refused(TEXT.replace("Hello", "'{title'") + "{left: 120, width: 50, top: 20, height: 10}")
                .where()
                .startsWith("test.yaml, line 15, column 11"));
    }

    @Test
    void aTableHasRulesStripesAndAnyTableUnlessItIsTold() {
        String table =
                """
                - item: table
                  at: {left: 120, width: 50, top: 20, height: 10}
                  title-style: note
                  head-style: note
                  cell-style: note
                  note-style: note
                """;
        TableItem plain = (TableItem) Templates.template(table).value().items().get(1);
        assertEquals("any", plain.table());
        assertTrue(plain.rule().isEmpty() && plain.stripes().isEmpty());
        TableItem full = (TableItem) Templates.template(
                        table + "  table: sectors\n  rule: {colour: ink, width: 0.15}\n  stripes: \"#F5F4F1\"")
                .value()
                .items()
                .get(1);
        assertEquals("sectors", full.table());
        assertEquals(0.15, full.rule().orElseThrow().widthMm());
        assertEquals(new Color(0xF5F4F1), full.stripes().orElseThrow());
        assertTrue(refused(table + "  strips: ink").what().contains("Unknown key \"strips\""));
    }

    @Test
    void itemsNeedNamesOfTheirOwn() {
        String one = TEXT + "{left: 120, width: 50, top: 20, height: 10}\n";
        assertTrue(refused(one + one).what().contains("Two items have the name \"text\""));
        assertEquals(
                3,
                Templates.template(one + one + "  name: second").value().items().size());
    }

    @Test
    void aTemplateHasOneMapAndAKnownPaper() {
        String head =
                "paper: %s\norientation: %s\nitems:\n  - item: rectangle\n    at: {left: 1, width: 9, top: 1, height: 9}";
        YamlFile noMap = YamlFile.parse(head.formatted("A5", "portrait"), Path.of("x.yaml"));
        assertTrue(assertThrows(UserException.class, () -> TemplateFile.read(noMap))
                .getMessage()
                .contains("has no map"));
        YamlFile paper = YamlFile.parse(head.formatted("A33", "portrait"), Path.of("x.yaml"));
        assertTrue(assertThrows(UserException.class, () -> TemplateFile.read(paper))
                .getMessage()
                .contains("A3"));
        YamlFile lying = YamlFile.parse(head.formatted("A3", "lying"), Path.of("x.yaml"));
        assertThrows(UserException.class, () -> TemplateFile.read(lying));
    }

    @Test
    void papersAreKnownByNameInAnyCase() {
        for (Paper paper : Paper.all()) {
            assertEquals(
                    paper, Paper.named(paper.title().toLowerCase(Locale.ROOT)).orElseThrow());
            assertTrue(paper.shortSideMm() < paper.longSideMm());
        }
        assertFalse(Paper.named("A9").isPresent());
        assertEquals(Paper.LETTER, Paper.named("Letter").orElseThrow());
    }

    @Test
    void aBombIsRefused() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x]\n";
        for (char c = 'b'; c < 'k'; c++) {
            char before = (char) (c - 1);
            bomb += "%c: &%c [%s*%c]\n".formatted(c, c, ("*" + before + ", ").repeat(7), before);
        }
        String text = bomb;
        assertThrows(UserException.class, () -> YamlFile.parse(text, Path.of("bomb.yaml")));
    }
}
