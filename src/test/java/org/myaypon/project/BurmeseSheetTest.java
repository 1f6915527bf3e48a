package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.page.BurmeseWords;
import org.myaypon.page.PageItem;

/** Sheets of the samples in Burmese: numbers, units and the program's own words. */
class BurmeseSheetTest {

    private static final ProgramFolders FOLDERS = ProgramFolders.ofThisStart();
    private static final MapMaker MAKER = new MapMaker(FOLDERS);
    private static final Pattern LATIN_DIGIT = Pattern.compile("[0-9]");

    private static MadeMap made(String sample, MapDocument.Language language) {
        Path file = FOLDERS.home().resolve("maps").resolve(sample);
        return MAKER.make(
                MapFile.read(file),
                file,
                new SheetOptions(Optional.of(language), Optional.empty(), Map.of()),
                Progress.NONE);
    }

    private static <T extends PageItem> List<String> texts(MadeMap map, Class<T> kind) {
        return map.page().items().stream()
                .filter(kind::isInstance)
                .flatMap(BurmeseSheetTest::lines)
                .map(line -> line.text().text())
                .toList();
    }

    private static Stream<PageItem.PlacedLine> lines(PageItem item) {
        if (item instanceof PageItem.Legend legend) {
            return legend.texts().stream();
        }
        if (item instanceof PageItem.ScaleBar bar) {
            return bar.texts().stream();
        }
        if (item instanceof PageItem.Table table) {
            return table.texts().stream();
        }
        return Stream.empty();
    }

    @Test
    void theNumbersOfALegendAScaleBarAndATableAreBurmese() {
        MadeMap map = made("sample-earthquake.yaml", MapDocument.Language.MY);
        for (Class<? extends PageItem> kind : List.of(PageItem.Legend.class, PageItem.ScaleBar.class)) {
            List<String> texts = texts(map, kind);
            assertFalse(texts.isEmpty());
            assertTrue(
                    texts.stream().noneMatch(text -> LATIN_DIGIT.matcher(text).find()), texts::toString);
        }
        List<String> cells = texts(map, PageItem.Table.class);
        assertTrue(cells.contains("၉,၈၂၂,၁၀၈"), cells::toString);
        assertTrue(cells.containsAll(List.of("စုစုပေါင်း", "တောင်ကြီး", "မန္တလေး")), cells::toString);
        assertTrue(cells.stream().noneMatch(text -> text.matches("[0-9,]+")), cells::toString);
    }

    @Test
    void whatIsNotReportedOrCrossedIsSaidInBurmese() {
        List<String> texts = texts(made("sample-gap.yaml", MapDocument.Language.MY), PageItem.Legend.class);
        String all = String.join(" ", texts);
        assertTrue(all.contains("အစီရင်ခံချက် မရှိပါ"), all);
        assertTrue(all.contains("လိုအပ်ချက်မြင့်"), all);
        assertFalse(all.contains("Not reported"), all);
    }

    @Test
    void aSheetInBothLanguagesHasLatinDigits() {
        MadeMap map = made("sample-earthquake.yaml", MapDocument.Language.BOTH);
        assertTrue(texts(map, PageItem.ScaleBar.class).get(1).matches("[0-9,]+"));
        assertTrue(texts(map, PageItem.Table.class).contains("9,822,108"));
        assertTrue(texts(map, PageItem.Legend.class).stream().noneMatch(text -> text.matches(".*[၀-၉].*")));
    }

    @Test
    void wordsOfTheMakerStayAsTheyAre() {
        assertEquals("Sample Mission for Health 084", BurmeseWords.of("Sample Mission for Health 084"));
        assertEquals("မြို့နယ် 49 ခုအနက် အမြင့်ဆုံး 15 ခု", BurmeseWords.of("15 highest of 49 townships with any"));
        assertEquals("0.5 အောက်", BurmeseWords.of("below 0.5"));
    }

    @Test
    void aLayersTitleWithItsUnitIsSaidInBurmese() {
        assertEquals("ရေလွှမ်းမှု နယ်နိမိတ် (ရေအနက်၊ မီတာ)", BurmeseWords.of("Flood extent (flood depth in metres)"));
    }

    @Test
    void whichNeedAndCoverageATableOfGapsHasIsSaidInBurmeseDigits() {
        assertEquals(
                "လိုအပ်ချက်မြင့်: ၄၇,၀၀၀ – ၁၇၉,၁၂၉၊ လွှမ်းခြုံမှုနည်း: ၂ – ၁,၂၆၀။",
                BurmeseWords.of("High need: 47,000 – 179,129; low coverage: 2 – 1,260."));
    }
}
