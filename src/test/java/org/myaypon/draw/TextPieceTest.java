package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

class TextPieceTest {

    @Test
    void latinWordsNeedNoStatement() {
        List<TextPiece> pieces = pieces("Kyaukme, 1:250,000", 0);
        assertEquals(1, pieces.size());
        assertTrue(pieces.get(0).plain());
    }

    @Test
    void burmeseIsStatedWordByWordWithItsSpacesBetween() {
        List<TextPiece> pieces = pieces("မြစ်ကြီးနား မြို့", 0);
        assertEquals(
                List.of("မြစ်ကြီးနား", " ", "မြို့"),
                pieces.stream().map(TextPiece::text).toList());
        assertEquals(
                List.of(false, true, false),
                pieces.stream().map(TextPiece::plain).toList());
    }

    @Test
    void lettersWithSeparateMarksAreStated() {
        assertFalse(pieces("Re\u0301union", 0).get(0).plain());
    }

    @Test
    void letterSpacedLinesAreStatedWhole() {
        List<TextPiece> pieces = pieces("SHAN STATE", 0.4);
        assertEquals(List.of("SHAN STATE"), pieces.stream().map(TextPiece::text).toList());
        assertFalse(pieces.get(0).plain());
    }

    /** What Poppler takes for a stated text's place: a wrong one makes it lose or invent spaces around the word. */
    @ParameterizedTest
    @ValueSource(strings = {"ဂွ", "ဖားကန့်", "မင်္ဂလာတောင်ညွန့်", "တွန်းဇန်", "မြို့", "ဟိုပန်", "ကွေ့", "ခန္တီး"})
    void aStatedWordReachesFromItsFirstGlyphToTheEndOfItsLast(String word) {
        ShapedText line = Fonts.shape(word, style(0));
        GlyphRun run = line.runs().get(0);
        TextPiece piece = TextPiece.of(run, line.widthMm(), false).get(0);
        double em = run.sizePt() * 25.4 / 72;
        GlyphRun.Glyph last = piece.glyphs().get(piece.glyphs().size() - 1);
        double end = last.xMm() + FontOutlines.of(run.font()).width(last.id()) * em / 1000;
        assertEquals(0, piece.glyphs().get(0).xMm(), 0.05 * em);
        assertEquals(line.widthMm(), end, 0.05 * em);
    }

    private static List<TextPiece> pieces(String text, double letterSpacing) {
        ShapedText line = Fonts.shape(text, style(letterSpacing));
        return TextPiece.of(line.runs().get(0), line.widthMm(), letterSpacing != 0);
    }

    private static TextStyle style(double letterSpacing) {
        return new TextStyle(Face.REGULAR, 10, Color.BLACK, letterSpacing, 1.3, Optional.empty());
    }
}
