package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.text.Face;
import org.myaypon.text.RichText;
import org.myaypon.text.TextStyle;

class TextPatternTest {

    private static FilledText filled(String pattern, Map<String, TextValue> values, SheetLanguage language) {
        return new TextPattern(pattern).fill(new TextValues(values, language));
    }

    private static String fill(String pattern, Map<String, String> values) {
        return filled(pattern, TextValue.words(values), SheetLanguage.EN).text();
    }

    @Test
    void variablesAreReplacedAndUnknownOnesStandForNothing() {
        assertEquals("A map at A3", fill("{title} at {paper} {what}", Map.of("title", "A map", "paper", "A3")));
        assertEquals(
                List.of("title", "paper"),
                List.copyOf(new TextPattern("{title} [at {paper}] {{x}} {title}").variables()));
    }

    @Test
    void aPartInBracketsNeedsAllItsVariables() {
        String pattern = "Map[ of {date}][ by {producer}, {date}].";
        assertEquals("Map.", fill(pattern, Map.of("date", "", "producer", "MIMU")));
        assertEquals("Map of May.", fill(pattern, Map.of("date", "May", "producer", " ")));
        assertEquals("Map of May by MIMU, May.", fill(pattern, Map.of("date", "May", "producer", "MIMU")));
        assertEquals("", fill("[{nodata} have no data]", Map.of("nodata", "0")));
        assertEquals("0 have none", fill("{nodata} have none", Map.of("nodata", "0")));
    }

    @Test
    void aLineOfNothingButVariablesWithoutValueIsLeftOut() {
        assertEquals("a\n\nc", fill("{x}\n[by {y}]\n\n{z}\n", Map.of("x", "a", "y", "", "z", "c")));
        assertEquals("c", fill("{x}\n{z}", Map.of("x", "", "z", "c")));
    }

    @Test
    void signsThatWouldPartAValueFromNothingAreLeftOut() {
        String pattern = "[{area.state}, ][{area.pcode}. ]{subtitle}";
        Map<String, String> all = Map.of("area.state", "Rakhine", "area.pcode", "MMR012009", "subtitle", "March");
        assertEquals("Rakhine, MMR012009. March", fill(pattern, all));
        assertEquals("Rakhine, MMR012009", fill(pattern, Map.of("area.state", "Rakhine", "area.pcode", "MMR012009")));
        assertEquals("MMR006", fill(pattern, Map.of("area.pcode", "MMR006")));
        assertEquals("March", fill("{area.pcode}[. {subtitle}]", Map.of("area.pcode", "", "subtitle", "March")));
        assertEquals("Sources: MIMU.", fill("Sources: {sources}.", Map.of("sources", "MIMU")));
        assertEquals("N.D.", fill("{place}[, {x}]", Map.of("place", "N.D.", "x", "")));
    }

    @Test
    void aValueIsNotReadAsAPattern() {
        assertEquals("{b} [c]", fill("{a}", Map.of("a", "{b} [c]", "b", "no")));
    }

    @Test
    void doubledBracketsStandForThemselves() {
        assertEquals("{title} [x] é", fill("{{title}} [[x]] {e}", Map.of("title", "no", "e", "é")));
    }

    @Test
    void brokenBracketsAreToldInASentence() {
        for (String broken : List.of("{title", "a ] b", "[a", "[a [b] c]", "{}", "[a\nb]", "a } b")) {
            assertThrows(IllegalArgumentException.class, () -> new TextPattern(broken), broken);
        }
    }

    private static final Map<String, TextValue> VALUES = Map.of(
            "people", new TextValue.Amount(1234567.891, "1,234,567.89"),
            "share", new TextValue.Amount(0.4567, "0.46"),
            "one", new TextValue.Amount(1, "1"),
            "nothing", new TextValue.Amount(0, "0"),
            "day", TextValue.of(LocalDate.of(2026, 8, 12)),
            "made", TextValue.of(OffsetDateTime.parse("2026-08-12T14:05:00+06:30")),
            "typed", TextValue.of("12,500"),
            "name", TextValue.of("Ma'ubin"),
            "empty", TextValue.of(""));

    private static String written(String pattern, SheetLanguage language) {
        FilledText filled = filled(pattern, VALUES, language);
        assertEquals(List.of(), filled.problems(), pattern);
        return filled.text();
    }

    private static Problem told(String pattern) {
        List<Problem> problems = filled(pattern, VALUES, SheetLanguage.EN).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{people}; 1,234,567.89",
                "{people|0,0}; 1,234,568",
                "{people|0}; 1234568",
                "{people|0,0.0}; 1,234,567.9",
                "{one|0.00}; 1.00",
                "{one|0.##}; 1",
                "{one|000}; 001",
                "{one|+0}; +1",
                "{share|0 %}; 46 %",
                "{share|0.0%}; 45.7%",
                "{typed|0}; 12500",
                "{day}; 12 August 2026",
                "{day|d MMMM yyyy}; 12 August 2026",
                "{day|EEE dd/MM/yy}; Wed 12/08/26",
                "{day|yyyy-MM-dd}; 2026-08-12",
                "{day|d 'of' MMM}; 12 of Aug",
                "{made}; 12 August 2026, 14:05 UTC+06:30",
                "{made|HH:mm XXX}; 14:05 +06:30",
                "{name|upper}; MA'UBIN",
                "{name|lower}; ma'ubin",
                "{one|burmese}; ၁",
                "{day|d MMMM yyyy|burmese}; ၁၂ ဩဂုတ် ၂၀၂၆",
                "{empty|0,0}; ''"
            })
    void aFormatSaysHowAValueIsWritten(String pattern, String text) {
        assertEquals(text, written(pattern, SheetLanguage.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{people|0,0}; ၁,၂၃၄,၅၆၈",
                "{one}; ၁",
                "{day}; ၁၂ ဩဂုတ် ၂၀၂၆",
                "{day|EEEE}; ဗုဒ္ဓဟူး",
                "{made|HH:mm}; ၁၄:၀၅",
                "{one|latin}; 1",
                "{typed}; 12,500",
                "{count one: # မြို့နယ်}; ၁ မြို့နယ်"
            })
    void aBurmeseSheetHasItsOwnDigitsAndMonths(String pattern, String text) {
        assertEquals(text, written(pattern, SheetLanguage.MY));
    }

    @Test
    void theFirstThatHasAValueIsWritten() {
        assertEquals("Ma'ubin", written("{empty ?? name}", SheetLanguage.EN));
        assertEquals("no GLIDE yet", written("{empty ?? \"no GLIDE yet\"}", SheetLanguage.EN));
        assertEquals("it's } none", written("{empty ?? 'it''s } none'}", SheetLanguage.EN));
        assertEquals("1.0", written("{empty|0 ?? one|0.0}", SheetLanguage.EN));
        assertEquals("by none", written("[by {empty ?? \"none\"}]", SheetLanguage.EN), "words are a value");
        assertEquals("", written("[by {empty ?? empty}]", SheetLanguage.EN));
    }

    @Test
    void aCountChoosesItsWords() {
        String pattern = "{count %s: one township | # townships}";
        assertEquals("one township", written(pattern.formatted("one"), SheetLanguage.EN));
        assertEquals("12,500 townships", written(pattern.formatted("typed"), SheetLanguage.EN));
        assertEquals("0 townships", written(pattern.formatted("nothing"), SheetLanguage.EN));
        assertEquals("", written("[" + pattern.formatted("nothing") + "]", SheetLanguage.EN));
        assertEquals("none", written("[{count nothing: none | one | #}]", SheetLanguage.EN));
        assertEquals("man's #1", written("{count one: man's ### | men's #}", SheetLanguage.EN));
    }

    @Test
    void whatNobodyKnowsIsToldAndNeverPrinted() {
        FilledText filled = filled("{titel}[ of {titel}]\n{name}", VALUES, SheetLanguage.EN);
        assertEquals("Ma'ubin", filled.text());
        assertEquals(
                "uses the variable nam, which has no value anywhere",
                told("{nam}").what());
        assertTrue(told("{nam}").fix().startsWith("Did you mean name"));
        assertTrue(told("{nam ?? name}").what().contains("nam"), "a slip before a fallback is one too");
        assertTrue(told("{name|uper}").fix().startsWith("Did you mean upper"));
        assertTrue(told("{people|zero}").what().contains("the format \"zero\""));
        assertEquals("", filled("[{name|uper}]", VALUES, SheetLanguage.EN).text());
    }

    @Test
    void aFormatOfAnotherKindIsToldAndTheValueStandsPlain() {
        assertEquals(
                "writes name as a number, but it is \"Ma'ubin\"",
                told("{name|0,0}").what());
        assertEquals(
                "writes name as a date, but it is \"Ma'ubin\"",
                told("{name|d MMM}").what());
        assertTrue(told("{day|HH:mm}").what().contains("as a date"), "a day has no time");
        assertTrue(told("{count name: one | many}").what().contains("no number"));
        assertEquals("Ma'ubin", filled("{name|0,0}", VALUES, SheetLanguage.EN).text());
    }

    private static RichText rich(String pattern, Map<String, String> values) {
        TextStyle note = TextStyle.of(Face.REGULAR, 10, Color.BLACK);
        TypeStyle accent = TypeStyle.fixed(TextStyle.of(Face.SEMIBOLD, 14, Color.RED), 14);
        return TextPattern.rich(pattern, place -> "", Map.of("accent", accent))
                .fill(new TextValues(TextValue.words(values), SheetLanguage.EN))
                .in(note);
    }

    private static String told(RichText text) {
        return text.stretches().stream()
                .map(one -> one.text() + "/" + one.style().face().name().charAt(0)
                        + Math.round(one.style().sizePt()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a **b c** d; a /R10|b c/S10| d/R10",
                "a *b* d; a /R10|b/I10| d/R10",
                "**a *b* c**; a b c/S10",
                "***a***; a/S10",
                "<accent>3 *x*</accent> y; 3 /S14|x/I14| y/R10",
                "**{v}** x; *v* <accent>/S10| x/R10",
                "[**{v}**] x; *v* <accent>/S10| x/R10",
                "**[{none}]** x; x/R10",
                "2 * 3 * 4; 2 * 3 * 4/R10",
                "**a; **a/R10",
                "\\*a\\* \\<accent> \\\\; *a* <accent> \\/R10",
                "a < b > c <d>; a < b > c <d>/R10"
            })
    void marksOfEmphasisAreOnlyThoseOfTheTemplate(String pattern, String stretches) {
        assertEquals(stretches, told(rich(pattern, Map.of("v", "*v* <accent>", "none", ""))));
    }

    @Test
    void aStyleThatIsNotThereOrNotClosedIsRefused() {
        for (String broken : List.of("<acent>a</acent>", "<accent>a", "a</accent>", "<accent>a [b</accent>]")) {
            assertThrows(IllegalArgumentException.class, () -> rich(broken, Map.of()), broken);
        }
    }
}
