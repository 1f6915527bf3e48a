package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class YamlSpliceTest {

    private static final String MAP =
            """
            # A map of ours
            title:   "Old title"   # the title
            map:
              data: {file: a.csv, key: 'TS_PCODE'}   # joined
              classes: 5

              # and the breaks
              breaks:
                - 1
                - 5  # five
              note: |
                two
                lines

            # the end
            last: 𝒳 မြန်မာ
            empty:
            """;

    private static YamlFile yaml(String text) {
        return YamlFile.parse(text, Path.of("map.yaml"));
    }

    private static String set(String text, String scalar, String... path) {
        return yaml(text).with(List.of(path), scalar).text();
    }

    @Test
    void aScalarIsReplacedAndEveryOtherCharacterStays() {
        assertEquals(MAP.replace("\"Old title\"", "New"), set(MAP, "New", "title"));
        assertEquals(MAP.replace("'TS_PCODE'", "PCODE"), set(MAP, "PCODE", "map", "data", "key"));
        assertEquals(MAP.replace("classes: 5", "classes: 7"), set(MAP, "7", "map", "classes"));
        assertEquals(MAP.replace("𝒳 မြန်မာ", "x"), set(MAP, "x", "last"));
        assertEquals(MAP.replace("- 5  #", "- 6  #"), set(MAP, "6", "map", "breaks", "1"));
        assertEquals(MAP.replace("empty:", "empty: 1"), set(MAP, "1", "empty"));
        assertEquals(MAP.replace("empty:", "empty: {a: {b: 1}}"), set(MAP, "1", "empty", "a", "b"));
    }

    @Test
    void aBlockIsReplacedWithoutTouchingWhatFollows() {
        assertEquals(MAP.replace("|\n    two\n    lines\n", "one\n"), set(MAP, "one", "map", "note"));
        assertEquals(MAP.replace("\n    - 1\n    - 5  # five", " [2, 3]  # five"), set(MAP, "[2, 3]", "map", "breaks"));
        assertEquals("a: [2]\nb: 1\n", set("a:\n- 1\n- 2\nb: 1\n", "[2]", "a"));
    }

    @Test
    void aNewKeyIsAddedAtTheEndOfItsMap() {
        assertEquals(MAP.replace("empty:\n", "empty:\nsubtitle: New\n"), set(MAP, "New", "subtitle"));
        assertEquals(MAP.replace("'TS_PCODE'}", "'TS_PCODE', where: x}"), set(MAP, "x", "map", "data", "where"));
        assertEquals(
                MAP.replace("    lines\n", "    lines\n  method: quantile\n"), set(MAP, "quantile", "map", "method"));
        assertEquals("a: {b: 1}\n", set("a: {}\n", "1", "a", "b"));
        assertEquals("a: {b: 1,c: 2}\n", set("a: {b: 1,}\n", "2", "a", "c"));
        assertEquals("a: 1 # one\nb:\n  c: 2", set("a: 1 # one", "2", "b", "c"));
        assertEquals("a: 1\r\nb: 2\r\n", set("a: 1\r\n", "2", "b"));
        assertEquals("a:\n  - b: 1\n    c: 2\n", set("a:\n  - b: 1\n", "2", "a", "0", "c"));
    }

    @Test
    void aSharedValueIsNotChanged() {
        String shared = "a: &x {b: 1}\nc: *x\nd: 1\n";
        assertThrows(UserException.class, () -> set(shared, "2", "c", "b"));
        assertThrows(UserException.class, () -> set(shared, "2", "c"));
        assertEquals(shared.replace("d: 1", "d: 2"), set(shared, "2", "d"));
        assertEquals("a: &x 1\nc: *x\nd: 2\n", set("a: &x 1\nc: *x\n", "2", "d"));
    }

    @Test
    void anItemThatIsNotThereIsRefused() {
        assertThrows(UserException.class, () -> set(MAP, "6", "map", "breaks", "2"));
        assertThrows(IllegalArgumentException.class, () -> set(MAP, "a\nb: 1", "title"));
    }

    @Property(tries = 300)
    void anyTextSurvivesQuotingInBlockAndInFlow(@ForAll String value) {
        String text = value.codePoints()
                .filter(c -> !(Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String quoted = YamlFile.quote(text);
        assertEquals(text, value(set(MAP, quoted, "title"), "title"));
        assertEquals(text, value(set(MAP, quoted, "map", "data", "key"), "map", "data", "key"));
        assertEquals(text, value(set(MAP, quoted, "map", "note"), "map", "note"));
        assertEquals("x", value(set(MAP, quoted, "map", "note").replace("𝒳 မြန်မာ", "x"), "last"));
    }

    @Test
    void wordsThatYamlUnderstandsOtherwiseAreQuoted() {
        for (String word : List.of("", "null", "~", "true", "no", "1", "-", "- a", "a: b", "a #b", "*a", " a", "a ")) {
            assertEquals(word, value("a: " + YamlFile.quote(word) + "\n", "a"), word);
        }
        assertEquals("Organisations per township", YamlFile.quote("Organisations per township"));
        assertEquals("မြန်မာ", YamlFile.quote("မြန်မာ"));
        assertEquals("\"true\"", YamlFile.quote("true"));
    }

    private static String value(String text, String... path) {
        YamlValue value = yaml(text).root();
        for (String key : path) {
            value = value.get(key);
        }
        return value.text();
    }
}
