package org.myaypon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Color.BLACK);

    private static List<String> wrap(String text, String widthOf) {
        return texts(TextLayout.wrap(text, PLAIN, Fonts.shape(widthOf, PLAIN).widthMm()));
    }

    private static List<String> texts(List<ShapedText> lines) {
        return lines.stream().map(ShapedText::text).collect(Collectors.toList());
    }

    @Test
    void latinBreaksAtSpacesHyphensAndSlashes() {
        assertEquals(List.of("number of", "organisations"), wrap("number of organisations", "organisations"));
        assertEquals(List.of("Dagon-", "Seikkan"), wrap("Dagon-Seikkan", "Seikkanx"));
        assertEquals(List.of("and/", "or"), wrap("and/or", "and/"));
        assertEquals(List.of("in 2019/20,", "or -5"), wrap("in 2019/20, or -5", "in 2019/20, o"));
    }

    @Test
    void aSpaceThatDoesNotBreakHolds() {
        assertEquals(List.of("about", "10\u00A0km"), wrap("about 10\u00A0km", "about 10"));
    }

    @Test
    void burmeseBreaksBetweenSyllables() {
        assertEquals(List.of("မန္တလေးတိုင်း", "ဒေသကြီး"), wrap("မန္တလေးတိုင်းဒေသကြီး", "တိုင်းဒေသကြီး"));
        assertEquals(List.of("ဒဂုံမြို့သစ်", "(ဆိပ်ကမ်း)"), wrap("ဒဂုံမြို့သစ်(ဆိပ်ကမ်း)", "ဒဂုံမြို့သစ်("));
    }

    @Test
    void lineFeedsAlwaysBreak() {
        assertEquals(List.of("a", "", "b c"), wrap("a\n\nb c", "organisations"));
        assertEquals(List.of(), wrap("", "x"));
    }

    @Test
    void aWordThatIsTooWideIsCutBetweenLetters() {
        assertEquals(List.of("Myitk", "yina"), wrap("Myitkyina", "Myitk"));
        assertEquals(List.of("a", "b", "c"), texts(TextLayout.wrap("abc", PLAIN, 0)));
        assertEquals(List.of("မြို့", "န"), texts(TextLayout.wrap("မြို့န", PLAIN, 0)));
    }

    @Property(tries = 200)
    void wrappingLosesNoLetterAndKeepsTheWidth(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        'W', ' ', '-', '/', '(', ')', '1', 'က', 'င', '\u103A', '\u1039', '\u103C', '\u102D', '\u1038',
                        '၁', '၊', '\n'
                    })
                    @CharRange(from = 'a', to = 'f')
                    String text,
            @ForAll @DoubleRange(min = 8, max = 60) double widthMm) {
        List<ShapedText> lines = TextLayout.wrap(text, PLAIN, widthMm);
        String joined = String.join("", texts(lines));
        assertEquals(text.replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
        for (ShapedText line : lines) {
            assertTrue(line.widthMm() <= widthMm + 1e-6 || isOneCluster(line.text()), line.text());
        }
    }

    private static boolean isOneCluster(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (LineBreaks.possibleAt(text, i)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void burmeseLinesStandFurtherApart() {
        assertEquals(13 * Points.MM_PER_PT, TextLayout.leadingMm(Fonts.shape("a", PLAIN)), 1e-9);
        assertEquals(16 * Points.MM_PER_PT, TextLayout.leadingMm(Fonts.shape("a က", PLAIN)), 1e-9);
    }

    @Test
    void heightRunsFromFirstAscentToLastDescent() {
        ShapedText latin = Fonts.shape("a", PLAIN);
        ShapedText burmese = Fonts.shape("က", PLAIN);
        assertEquals(0, TextLayout.heightMm(List.of()));
        assertEquals(latin.ascentMm() + latin.descentMm(), TextLayout.heightMm(List.of(latin)), 1e-9);
        assertEquals(
                List.of(latin.ascentMm(), latin.ascentMm() + 16 * Points.MM_PER_PT),
                TextLayout.baselinesMm(List.of(latin, burmese)));
        assertEquals(
                latin.ascentMm() + 16 * Points.MM_PER_PT + burmese.descentMm(),
                TextLayout.heightMm(List.of(latin, burmese)),
                1e-9);
    }

    @Test
    void aTextIsHalvedWhereItsLinesAreMostAlike() {
        assertEquals(
                List.of("Nay Pyi Taw", "Za Bu Thi Ri"),
                texts(TextLayout.halve("Nay Pyi Taw Za Bu Thi Ri", PLAIN).orElseThrow()));
        assertTrue(TextLayout.halve("Myitkyina", PLAIN).isEmpty());
    }

    @Test
    void noBurmeseSyllableStandsAloneWhenAWordIsHalved() {
        assertTrue(TextLayout.halve("ဗန်းမော်", PLAIN).isEmpty());
        assertTrue(TextLayout.halve("မြစ်ကြီးနား", PLAIN).isEmpty());
        assertEquals(
                List.of("နေပြည်", "တော်ကြီး"),
                texts(TextLayout.halve("နေပြည်တော်ကြီး", PLAIN).orElseThrow()));
        assertEquals(
                List.of("ပန်ဆန်း", "(ပန်ခမ်း)"),
                texts(TextLayout.halve("ပန်ဆန်း(ပန်ခမ်း)", PLAIN).orElseThrow()));
    }

    @Test
    void aTitleThatFitsKeepsItsSize() {
        FittedText fitted = TextLayout.fit("Organisations", PLAIN, 100, 1, 6);
        assertEquals(10, fitted.style().sizePt());
        assertFalse(fitted.shortened());
    }

    @Test
    void aTitleShrinksBeforeItIsCut() {
        double widthMm =
                Fonts.shape("Organisations per township", PLAIN.withSize(8)).widthMm() + 0.1;
        FittedText fitted = TextLayout.fit("Organisations per township", PLAIN, widthMm, 1, 6);
        assertEquals(8, fitted.style().sizePt());
        assertEquals(List.of("Organisations per township"), texts(fitted.lines()));
        assertFalse(fitted.shortened());
    }

    @Test
    void aWordShrinksRatherThanBreaks() {
        double widthMm = Fonts.shape("Organisations", PLAIN.withSize(8)).widthMm() + 0.1;
        FittedText fitted = TextLayout.fit("Organisations", PLAIN, widthMm, 3, 6);
        assertEquals(List.of("Organisations"), texts(fitted.lines()));
        assertEquals(8, fitted.style().sizePt());
    }

    @Test
    void aTitleThatNeverFitsEndsInAnEllipsis() {
        FittedText fitted = TextLayout.fit("Organisations per township and sector", PLAIN, 30, 1, 9);
        assertTrue(fitted.shortened());
        assertEquals(9, fitted.style().sizePt());
        assertEquals(1, fitted.lines().size());
        assertTrue(fitted.lines().get(0).text().endsWith("…"));
        assertTrue(fitted.lines().get(0).widthMm() <= 30);
    }
}
