package org.myaypon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichLayoutTest {

    private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Color.BLACK);
    private static final TextStyle BOLD = TextStyle.of(Face.SEMIBOLD, 10, Color.BLACK);

    private static RichText text(String plain, String bold, String more) {
        return RichText.of(plain, PLAIN).then(RichText.of(bold, BOLD)).then(RichText.of(more, PLAIN));
    }

    private static List<String> lines(RichText text, double widthMm) {
        return RichLayout.wrap(text, widthMm).lines().stream()
                .map(RichLine::text)
                .toList();
    }

    @Test
    void aTextOfOneStyleBreaksAsItDoesAlone() {
        String words = "Distinct organisations with ongoing activities, all sectors, မြို့နယ်အလိုက် လိုအပ်ချက်များ";
        for (double widthMm : new double[] {12, 25, 40, 80}) {
            assertEquals(
                    TextLayout.wrap(words, PLAIN, widthMm).stream()
                            .map(ShapedText::text)
                            .toList(),
                    lines(RichText.of(words, PLAIN), widthMm));
        }
    }

    @Test
    void aLineRunsOnAcrossStretchesAndBreaksInsideOfThem() {
        RichText text = text("In all ", "three townships of the north", " more are reached");
        RichLine whole = RichLayout.wrap(text, 200).lines().get(0);
        assertEquals(3, whole.parts().size());
        assertEquals("In all ", whole.parts().get(0).text());
        double before = Fonts.shape("In all ", PLAIN).widthMm();
        assertEquals(before, whole.startsMm().get(1), 1e-9);
        assertEquals(
                before
                        + Fonts.shape("three townships of the north", BOLD).widthMm()
                        + Fonts.shape(" more are reached", PLAIN).widthMm(),
                whole.widthMm(),
                1e-9);
        List<String> narrow = lines(text, 34);
        assertTrue(narrow.size() > 1, narrow.toString());
        assertEquals(text.text(), String.join(" ", narrow));
    }

    @Test
    void aStretchInsideOfAWordDoesNotBreakIt() {
        assertEquals(List.of("pre", "unbreakable"), lines(text("pre un", "break", "able"), 24));
    }

    @Test
    void burmeseBreaksBetweenSyllablesAcrossStretches() {
        RichText text = text("မြစ်ကြီး", "နားမြို့", "နယ်");
        RichLayout.Wrapped wrapped = RichLayout.wrap(text, 9);
        assertTrue(wrapped.lines().size() > 1);
        assertTrue(wrapped.whole(), "no syllable is cut");
        assertEquals(
                text.text(),
                String.join("", wrapped.lines().stream().map(RichLine::text).toList()));
    }

    @Test
    void allStretchesShrinkInProportionAndShareABaseline() {
        RichText text = RichText.of("a ", PLAIN).then(RichText.of("b", BOLD.withSize(20)));
        RichLine half = RichLine.of(text.scaled(0.5));
        assertEquals(5, half.parts().get(0).style().sizePt());
        assertEquals(10, half.parts().get(1).style().sizePt());
        assertEquals(TextLayout.leadingMm(half.parts().get(1)), half.leadingMm(), 1e-9);
    }

    @Test
    void whatIsTooLongEndsInAnEllipsisInTheStyleOfItsEnd() {
        RichText text = text("Some ", "important words that are many", "");
        RichLine line = RichLayout.shortened(text, 30);
        assertTrue(line.text().endsWith("…") && line.text().startsWith("Some imp"), line.text());
        assertTrue(line.widthMm() <= 30);
        assertEquals(BOLD, line.parts().get(line.parts().size() - 1).style());
    }

    @Test
    void anAddressBreaksBetweenItsParts() {
        String address = "See https://example.org/maps/revisions/flood-2026_v3.pdf?lang=my&paper=A3 today";
        List<String> lines = lines(RichText.of(address, PLAIN), 32);
        assertTrue(RichLayout.wrap(RichText.of(address, PLAIN), 32).whole(), lines.toString());
        assertEquals(address.replace(" ", ""), String.join("", lines).replace(" ", ""));
        assertFalse(RichLayout.wrap(RichText.of("a".repeat(60), PLAIN), 32).whole());
        assertFalse(LineBreaks.allowedAt("1.5", 2), "a number is no address");
    }
}
