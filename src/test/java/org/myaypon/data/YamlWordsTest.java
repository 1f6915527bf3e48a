package org.myaypon.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWordsTest {

    private static final Path FILE = Path.of("words.yaml");

    private static String with(String text, String words, String... path) {
        YamlFile edited = YamlFile.parse(text, FILE).withWords(List.of(path), words, YamlFile.quote(words));
        YamlValue value = edited.root();
        for (String key : path) {
            value = value.get(key);
        }
        assertEquals(words, value.text().stripTrailing());
        return edited.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "|-", "|+", "| # as it is"})
    void aBlockStaysABlockWithItsIndentation(String head) {
        String text = "a: 1   # one\ntext: " + head + "\n    First\n    second\n\n# After.\nb: 2\n";
        assertEquals(
                "a: 1   # one\ntext: " + head + "\n    Other\n\n    သုံး {title}: \"x\"\n\n# After.\nb: 2\n",
                with(text, "Other\n\nသုံး {title}: \"x\"", "text"));
    }

    @Test
    void aBlockByLanguageWithWindowsLineBreaksStaysOne() {
        String text = "text:\r\n  en: |\r\n    One\r\n    two\r\n  my: |\r\n    တစ်\r\n";
        assertEquals(
                "text:\r\n  en: |\r\n    One\r\n    two\r\n  my: |\r\n    နှစ်\r\n    သုံး\r\n",
                with(text, "နှစ်\nသုံး", "text", "my"));
    }

    @Test
    void paragraphsOfAFoldedBlockThatStayKeepTheirLines() {
        String text = "text: >-\n  The first paragraph\n  over two lines.\n\n  The second.\nb: 2\n";
        assertEquals(
                "text: >-\n  The first paragraph\n  over two lines.\n\n  Another second.\nb: 2\n",
                with(text, "The first paragraph over two lines.\nAnother second.", "text"));
    }

    @Test
    void aLongParagraphOfAFoldedBlockIsBrokenAsWideAsTheOldOne() {
        String text = "text: >\n  The boundaries and names shown on this map\n  imply nothing.\n";
        assertEquals(
                "text: >\n  The names shown and the boundaries used on\n  this map do not imply official\n  endorsement.\n"
                        .lines()
                        .count(),
                with(
                                text,
                                "The names shown and the boundaries used on this map do not imply official endorsement of anybody.",
                                "text")
                        .lines()
                        .count());
    }

    @Test
    void linesThatAFoldedBlockWouldRunTogetherStandInALiteralOne() {
        assertEquals("text: |\n  One\n    two\n", with("text: >\n  Old\n", "One\n  two", "text"));
    }

    @Test
    void quotesStayTheSameQuotes() {
        assertEquals("{t: 'It''s'}\n", with("{t: 'old'}\n", "It's", "t"));
        assertEquals("t: \"New\"   # why\n", with("t: \"old\"   # why\n", "New", "t"));
        assertEquals("t: \"a\\nb\"\n", with("t: 'old'\n", "a\nb", "t"));
        assertEquals("t: New words\n", with("t: Old words\n", "New words", "t"));
    }

    @Test
    void wordsThatABlockCannotHoldAreQuoted() {
        assertEquals("t: \"  a\\nb\"\nb: 2\n", with("t: |\n  old\nb: 2\n", "  a\nb", "t"));
        assertEquals("t: \"a\\u0007\"\n", with("t: |\n  old\n", "a\u0007", "t"));
    }
}
