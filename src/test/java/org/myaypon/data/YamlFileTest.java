package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {

    private static YamlFile yaml(String text) {
        return YamlFile.parse(text, Path.of("maps", "map.yaml"));
    }

    private static Problem refused(String text) {
        return assertThrows(UserException.class, () -> yaml(text)).problem();
    }

    @Test
    void readsEveryKindOfValue() {
        YamlValue root =
                yaml("""
                title: Organisations per township
                classes: 5
                width: 12.5
                labels: true
                breaks: [1, 5, 10]
                legend: {title: မြစ်ကြီးနား}
                answer: no
                empty:
                """)
                        .root();
        assertEquals("Organisations per township", root.get("title").text());
        assertEquals(5, root.get("classes").wholeNumber());
        assertEquals(12.5, root.get("width").number());
        assertTrue(root.get("labels").flag());
        assertEquals(
                List.of(1.0, 5.0, 10.0),
                root.get("breaks").items().stream().map(YamlValue::number).toList());
        assertEquals("မြစ်ကြီးနား", root.get("legend").get("title").text());
        assertEquals("no", root.get("answer").text());
        assertTrue(root.find("empty").isEmpty());
        assertEquals(8, root.keys().size());
    }

    @Test
    void aMissingKeyIsNamedWithTheFile() {
        UserException e =
                assertThrows(UserException.class, () -> yaml("a: 1\n").root().get("title"));
        assertEquals("title is missing", e.problem().what());
        assertEquals("map.yaml, line 1, column 1", e.problem().where());
    }

    @Test
    void aValueOfTheWrongKindIsNamedWithItsPlace() {
        YamlValue root =
                yaml("a: 1\nlegend:\n  width: wide\n  list: 3\n  on: yes\n").root();
        YamlValue legend = root.get("legend");
        UserException e =
                assertThrows(UserException.class, () -> legend.get("width").number());
        assertEquals("width must be a number, not \"wide\"", e.problem().what());
        assertEquals("map.yaml, line 3, column 10", e.problem().where());
        assertThrows(UserException.class, () -> legend.get("list").items());
        assertThrows(UserException.class, () -> root.get("a").get("b"));
        assertThrows(UserException.class, legend::text);
        assertTrue(assertThrows(UserException.class, () -> legend.get("on").flag())
                .getMessage()
                .contains("true or false"));
    }

    @Test
    void anUnknownKeyIsNamedWithItsPlaceAndTheNearestKeys() {
        YamlValue root = yaml("legend:\n  titel: x\n").root();
        UserException e =
                assertThrows(UserException.class, () -> root.get("legend").allowOnly(Set.of("title", "width")));
        assertEquals("Unknown key \"titel\" in legend", e.problem().what());
        assertEquals("map.yaml, line 2, column 3", e.problem().where());
        assertTrue(e.problem().fix().startsWith("Did you mean title"));
    }

    @Test
    void brokenYamlIsToldWithLineAndColumnInPlainWords() {
        assertEquals("map.yaml, line 2, column 1", refused("a: 1\n\tb: 2\n").where());
        assertEquals(
                "A tab stands where only spaces may stand",
                refused("a: 1\n\tb: 2\n").what());
        assertEquals(
                "A \":\" is not allowed here",
                refused("title: Cyclone: day 2\n").what());
        Problem quote = refused("title: \"open\nnext: 1\n");
        assertEquals("A quotation mark is not closed", quote.what());
        assertEquals("map.yaml, line 1, column 8", quote.where());
        assertEquals(
                "A bracket is not closed, or a comma is missing",
                refused("a: [1, 2\nb: 3\n").what());
        assertEquals(
                "The indentation does not fit the lines above",
                refused("a:\n  b: 1\n c: 2\n").what());
        assertTrue(refused("title\nb: 1\n").what().contains("\":\" is"));
        assertEquals(
                "The file holds more than one document",
                refused("a: 1\n---\nb: 1\n").what());
        assertEquals(
                "This cannot be read as YAML", refused("# A page\n\n![a](b)\n").what());
        assertTrue(refused("[a](b) and words\n").what().startsWith("This is no YAML"));
        assertTrue(refused("a: x\u0007y\n").what().contains("U+0007"));
        assertEquals(
                "map.yaml, line 2, column 5", refused("b: 1\na: x\u0007y\n").where());
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        Problem problem = refused("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n");
        assertTrue(problem.what().contains("\"c\" stands twice"));
        assertTrue(problem.what().contains("line 3"));
        assertEquals("map.yaml, line 5, column 3", problem.where());
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder laughs = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            laughs.append("l").append(i).append(": &l").append(i).append(" [");
            laughs.append(("*l" + (i - 1) + ", ").repeat(8)).append("x]\n");
        }
        assertTrue(refused(laughs.toString()).what().contains("aliases"));
        StringBuilder few = new StringBuilder("l0: &l0 [x, x]\n");
        for (int i = 1; i < 25; i++) {
            few.append("l%d: &l%d [*l%d, *l%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTrue(refused(few.toString()).what().contains("aliases"));
        assertTrue(refused("a: &a [1, *a]\n").what().contains("itself"));
    }

    @Test
    void deepNestingIsRefused() {
        assertTrue(refused("a: " + "[".repeat(100_000)).what().contains("nested"));
        assertTrue(refused("- ".repeat(2000) + "x").what().contains("nested"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("map.yaml is empty", refused("").what());
        assertEquals("map.yaml is empty", refused("# only a remark\n").what());
    }

    @Test
    void filesThatCannotBeYamlAreRefused(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "title: é\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(UserException.class, () -> YamlFile.read(latin))
                .getMessage()
                .contains("not UTF-8"));
        Path large = Files.writeString(folder.resolve("large.yaml"), "a: " + "x".repeat(YamlFile.MAX_BYTES));
        assertTrue(assertThrows(UserException.class, () -> YamlFile.read(large))
                .getMessage()
                .contains("2 MB"));
        assertThrows(UserException.class, () -> YamlFile.read(folder.resolve("none.yaml")));
        assertTrue(assertThrows(UserException.class, () -> YamlFile.read(folder))
                .getMessage()
                .contains("is a folder"));
        Path good = Files.writeString(folder.resolve("good.yaml"), "\uFEFFtitle: é\n");
        assertEquals("é", YamlFile.read(good).root().get("title").text());
    }

    @Test
    void whereNamesFileLineAndColumn() {
        YamlFile file = yaml("a: 1\nလ: {b: 2}\n");
        assertEquals("map.yaml, line 2, column 8", file.root().get("လ").get("b").where());
        assertFalse(file.root().get("a").isMap());
    }
}
