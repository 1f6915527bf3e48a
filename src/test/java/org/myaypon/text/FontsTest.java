package org.myaypon.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Color.BLACK);

    @Test
    void latinLettersHaveOneGlyphEach() {
        ShapedText line = Fonts.shape("office affluent", PLAIN);
        assertEquals(1, line.runs().size());
        assertEquals(line.text().length(), line.runs().get(0).glyphs().size());
    }

    @Test
    void figuresAreAllOfOneWidth() {
        double zero = Fonts.shape("0", PLAIN).widthMm();
        for (String digit : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")) {
            assertEquals(zero, Fonts.shape(digit, PLAIN).widthMm(), 1e-9, digit);
        }
    }

    /** The medial ra (U+103C) is written around the consonant that it follows, so its glyph comes first. */
    @Test
    void burmeseSignsAreReorderedAndStacked() {
        ShapedText line = Fonts.shape("မြစ်ကြီးနား", PLAIN);
        GlyphRun run = line.runs().get(0);
        assertEquals(FontFile.NOTO_MYANMAR_REGULAR, run.font());
        assertEquals(11, run.glyphs().size());
        assertEquals("မြစ်ကြီးနား", run.text());
        int ma = glyphOf("မ");
        assertEquals(ma, run.glyphs().get(1).id());
        assertTrue(run.glyphs().get(0).xMm() < run.glyphs().get(1).xMm());
        assertTrue(Fonts.shape("န္တ", PLAIN).widthMm()
                < Fonts.shape("န", PLAIN).widthMm() + Fonts.shape("တ", PLAIN).widthMm());
    }

    private static int glyphOf(String letter) {
        return Fonts.shape(letter, PLAIN).runs().get(0).glyphs().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"မြစ်ကြီးနား", "ကျွန်ုပ်", "အင်္ဂလိပ်", "ဒဂုံမြို့သစ်", "၁၂၃၊ ၄၅၆။"})
    void burmeseStandsWhereJavaWouldDrawIt(String text) {
        GlyphRun run = Fonts.shape(text, PLAIN).runs().get(0);
        Font font = Fonts.font(run.font()).deriveFont(100f);
        char[] chars = text.toCharArray();
        GlyphVector drawn = font.layoutGlyphVector(
                new FontRenderContext(null, true, true), chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        double mmPerUnit = run.sizePt() * 25.4 / 72 / 100;
        assertEquals(drawn.getNumGlyphs(), run.glyphs().size());
        for (int i = 0; i < drawn.getNumGlyphs(); i++) {
            assertEquals(drawn.getGlyphCode(i), run.glyphs().get(i).id());
            assertEquals(
                    drawn.getGlyphPosition(i).getX() * mmPerUnit,
                    run.glyphs().get(i).xMm(),
                    0.01);
        }
    }

    @Test
    void burmeseIsSetEightPercentSmaller() {
        assertEquals(9.2, Fonts.shape("က", PLAIN).runs().get(0).sizePt(), 1e-9);
        assertEquals(10, Fonts.shape("k", PLAIN).runs().get(0).sizePt(), 1e-9);
    }

    @Test
    void everyFaceHasItsFiles() {
        assertEquals(List.of("OPEN_SANS_SEMIBOLD", "NOTO_MYANMAR_BOLD"), fonts("a က", Face.SEMIBOLD));
        assertEquals(List.of("OPEN_SANS_ITALIC", "NOTO_MYANMAR_REGULAR"), fonts("a က", Face.ITALIC));
    }

    private static List<String> fonts(String text, Face face) {
        return Fonts.shape(text, TextStyle.of(face, 10, Color.BLACK)).runs().stream()
                .map(run -> run.font().name())
                .collect(Collectors.toList());
    }

    @Test
    void runsSplitWhereTheScriptChanges() {
        assertEquals(
                List.of("Waingmaw (", "ဝိုင်းမော်", ") 12 – ", "၁၂၊ ၃။ ", "km"),
                runTexts("Waingmaw (ဝိုင်းမော်) 12 – ၁၂၊ ၃။ km"));
        assertEquals(List.of(" က ခ "), runTexts(" က ခ "));
        assertEquals(List.of("Cafe\u0301"), runTexts("Cafe\u0301"));
    }

    private static List<String> runTexts(String text) {
        return Fonts.shape(text, PLAIN).runs().stream().map(GlyphRun::text).collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "က\u200Bခ", "日本 က x 🙂", "x\u102C", "Bago\u00A0East", "\u0301"})
    void noCharacterIsLost(String text) {
        ShapedText line = Fonts.shape(text, PLAIN);
        assertEquals(text, line.text());
        assertEquals(text, String.join("", runTexts(text)));
    }

    @Test
    void missingCharactersAreNamedOnceAndDrawnAsBoxes() {
        ShapedText line = Fonts.shape("a日b日🙂", PLAIN);
        assertEquals(List.of("日", "🙂"), line.missing());
        GlyphRun box = line.runs().get(1);
        assertEquals(0, box.glyphs().get(0).id());
        assertTrue(Fonts.ink(Fonts.shape("日", PLAIN)).getHeight() > 1);
    }

    @Test
    void signsOfASheetAreAllThere() {
        String signs = "“Note” ‘x’ … – — − × ≥ ≤ ± ° © • · € é ñ ü \u00A0\u202F\u2009\u2011\u200B\t/ ၊ ။ ၏ ၎င်း";
        assertEquals(List.of(), Fonts.shape(signs, PLAIN).missing());
    }

    @Test
    void invisibleSignsHaveNoGlyph() {
        assertEquals(
                Fonts.shape("ကခ", PLAIN).widthMm(),
                Fonts.shape("က\u200Bခ", PLAIN).widthMm(),
                1e-9);
        for (GlyphRun run : Fonts.shape("က\u200Bခ a\u200Bb", PLAIN).runs()) {
            assertFalse(run.glyphs().stream().anyMatch(glyph -> glyph.id() >= 0xFFFE));
        }
    }

    @Test
    void widthGrowsWithTheSizeAlone() {
        for (String text : List.of("Nay Pyi Taw 1,234", "နေပြည်တော် က x")) {
            double widthMm = Fonts.shape(text, PLAIN).widthMm();
            assertEquals(widthMm * 0.55, Fonts.shape(text, PLAIN.withSize(5.5)).widthMm(), widthMm * 1e-9);
            assertEquals(widthMm * 7, Fonts.shape(text, PLAIN.withSize(70)).widthMm(), widthMm * 1e-9);
        }
    }

    @Test
    void widthIsThatOfTheFontFile() {
        // "0" is 1171 of 2048 units wide in Open Sans, "က" 1124 of 1000 in Noto Sans Myanmar.
        assertEquals(1171 / 2048.0 * 10 * 25.4 / 72, Fonts.shape("0", PLAIN).widthMm(), 1e-6);
        assertEquals(1.124 * 9.2 * 25.4 / 72, Fonts.shape("က", PLAIN).widthMm(), 1e-6);
    }

    @Test
    void letterSpacingStandsBetweenLatinLettersOnly() {
        TextStyle spaced = new TextStyle(Face.REGULAR, 10, Color.BLACK, 0.1, 1.3, Optional.empty());
        double stepMm = 0.1 * 10 * 25.4 / 72;
        assertEquals(4 * stepMm, growth("SHANx", spaced), 1e-6);
        assertEquals(0, growth("S", spaced), 1e-9);
        assertEquals(0, growth("ရှမ်းပြည်နယ်", spaced), 1e-9);
        assertEquals(stepMm, growth("e\u0301x", spaced), 1e-6);
        List<GlyphRun.Glyph> glyphs = Fonts.shape("HHH", spaced).runs().get(0).glyphs();
        double pitchMm = Fonts.shape("H", PLAIN).widthMm() + stepMm;
        assertArrayEquals(
                new double[] {0, pitchMm, 2 * pitchMm},
                glyphs.stream().mapToDouble(GlyphRun.Glyph::xMm).toArray(),
                1e-6);
    }

    private static double growth(String text, TextStyle spaced) {
        return Fonts.shape(text, spaced).widthMm() - Fonts.shape(text, PLAIN).widthMm();
    }

    @Test
    void inkLiesWithinTheFontsHeight() {
        for (String text : List.of("Ågjy", "ကျွန်ုပ်", "မြို့")) {
            ShapedText line = Fonts.shape(text, PLAIN);
            Rectangle2D ink = Fonts.ink(line);
            assertTrue(-ink.getMinY() <= line.ascentMm() && -ink.getMinY() > 0.5 * 10 * 25.4 / 72, text);
            assertTrue(ink.getMaxY() <= line.descentMm() && ink.getMaxY() > 0, text);
            assertEquals(line.widthMm(), ink.getWidth(), 0.6, text);
        }
        assertTrue(Fonts.ink(Fonts.shape(" ", PLAIN)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void bytesAreATrueTypeFile(FontFile file) {
        byte[] bytes = Fonts.bytes(file);
        assertTrue(bytes.length > 100_000);
        assertArrayEquals(new byte[] {0, 1, 0, 0}, java.util.Arrays.copyOf(bytes, 4));
    }

    @Test
    void manyThreadsGetTheSameShapes() {
        ShapedText expected = Fonts.shape("Myitkyina မြစ်ကြီးနား", PLAIN);
        assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> Fonts.shape("Myitkyina မြစ်ကြီးနား", PLAIN)
                .equals(expected)));
    }
}
