package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.PageItem;
import org.myaypon.template.LocalText;

/** What the variables of a sheet stand for. */
class SheetValuesTest {

    @TempDir
    private Path folder;

    /** A map on a sheet with one text, which may have several lines. */
    private MadeMap made(String text, MapDocument.Language language, String... areas) throws IOException {
        return made("text: |\n" + text.indent(6), language, Map.of(), areas);
    }

    private MadeMap made(String text, MapDocument.Language language, Map<String, LocalText> texts, String... areas)
            throws IOException {
        Files.writeString(
                folder.resolve("sheet.yaml"),
                """
                paper: A4
                orientation: landscape
                colours: {ink: "#202020", accent: "#B5432A"}
                styles:
                  note: {size: 10, smallest: 6, colour: ink}
                  accent: {size: 14, weight: semibold, colour: accent}
                texts:
                  areas: {en: townships, my: မြို့နယ်}
                  greeting: {en: Hello, my: မင်္ဂလာပါ}
                  lines: {en: Hello, my: မင်္ဂလာပါ, join: line}
                items:
                  - item: map
                    at: {left: 10, width: 100, top: 10, bottom: 10}
                  - item: text
                    at: {left: 120, right: 10, top: 20, height: 120}
                    style: note
                """
                        + text.indent(4));
        Path file = Recipes.map(folder);
        MapDocument document = MapFile.read(file)
                .withTemplate("sheet.yaml")
                .withTexts(texts)
                .withFrame(Frame.USUAL.withAreas(List.of(areas)));
        SheetOptions options = new SheetOptions(Optional.of(language), Optional.of(LocalDate.of(2026, 8, 1)), Map.of());
        return new MapMaker(Recipes.folders(folder)).make(document, file, options, Progress.NONE);
    }

    private static List<String> lines(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .flatMap(item -> ((PageItem.TextBox) item).lines().stream())
                .map(line -> line.text().text())
                .toList();
    }

    @Test
    void aSheetOfOneAreaKnowsItsNameCodeStateAndValue() throws IOException {
        String text = "{area.name} {area.pcode}\n[{area.name_my}]\n[{area.state}]\n[{value|0.0} {unit}]";
        List<String> lines = lines(made(text, MapDocument.Language.EN, "MMR901002"));
        assertEquals(List.of("Ford MMR901002", "ကူးတို့", "North", "12.0 Cases"), lines);
        assertEquals(List.of(), lines(made(text, MapDocument.Language.EN)), "a sheet of many areas has none");
    }

    @Test
    void theSheetTellsOfItselfInNumbersAndDates() throws IOException {
        String text =
                "{matched|000} {count total: one area | # areas}\n{date|yyyy-MM-dd} {lang} {kind}\n{file} {page}/{pages}";
        MadeMap map = made(text, MapDocument.Language.EN);
        assertEquals(List.of("004 6 areas", "2026-08-01 en choropleth", "map.yaml 1/1"), lines(map));
        assertTrue(map.problems().stream().noneMatch(problem -> problem.what().contains("variable")));
    }

    @Test
    void aBurmeseSheetWritesItsOwnDigitsAndWords() throws IOException {
        String text = "{total} {areas}\n{date}\n{greeting}";
        assertEquals(List.of("၆ မြို့နယ်", "၁ ဩဂုတ် ၂၀၂၆", "မင်္ဂလာပါ"), lines(made(text, MapDocument.Language.MY)));
        assertEquals(
                List.of("Hello / မင်္ဂလာပါ", "Hello", "မင်္ဂလာပါ"),
                lines(made("{greeting}\n{lines}", MapDocument.Language.BOTH)));
    }

    @Test
    void anItemMayHaveATextForEachLanguage() throws IOException {
        String text = "text: {en: \"{total} in all\", my: \"စုစုပေါင်း {total}\"}";
        assertEquals(List.of("6 in all"), lines(made(text, MapDocument.Language.EN, Map.of())));
        assertEquals(List.of("စုစုပေါင်း ၆"), lines(made(text, MapDocument.Language.MY, Map.of())));
        assertEquals(List.of("6 in all / စုစုပေါင်း ၆"), lines(made(text, MapDocument.Language.BOTH, Map.of())));
        String english = text.replace("}\"}", "}\", join: none}");
        assertEquals(List.of("6 in all"), lines(made(english, MapDocument.Language.BOTH, Map.of())));
    }

    @Test
    void aDocumentsTextsStandInFrontAndUnusedOnesAreTold() throws IOException {
        MadeMap map = made(
                "text: \"{total} {areas} {glide ?? 'no GLIDE'}\"",
                MapDocument.Language.MY,
                Map.of("areas", new LocalText("camps", "စခန်း", LocalText.SLASH), "gretting", LocalText.of("Hi")));
        assertEquals(List.of("၆ စခန်း no GLIDE"), lines(map));
        Problem unused = map.problems().stream()
                .filter(problem -> problem.where().equals("texts: gretting"))
                .findFirst()
                .orElseThrow();
        assertTrue(unused.fix().startsWith("Did you mean greeting"), unused.sentence());
    }

    @Test
    void anUnknownVariableIsToldWithItsPlaceInTheTemplate() throws IOException {
        MadeMap map = made("Cases\n  of {titel}", MapDocument.Language.EN);
        assertEquals(List.of("Cases", "of"), lines(map));
        Problem unknown = map.problems().stream()
                .filter(problem -> problem.what().contains("titel"))
                .findFirst()
                .orElseThrow();
        assertEquals("text uses the variable titel, which has no value anywhere", unknown.what());
        String[] file = Files.readString(folder.resolve("sheet.yaml")).split("\n", -1);
        int line = 0;
        while (!file[line].contains("{titel}")) {
            line++;
        }
        assertEquals(
                "sheet.yaml, line " + (line + 1) + ", column " + (file[line].indexOf("{titel}") + 1), unknown.where());
    }

    @Test
    void aStretchOfAnotherLookStaysInItsLineInThePdf() throws IOException {
        MadeMap map = made(
                "In all <accent>{total} townships</accent> were **reached** by *many*: မြို့နယ် **အားလုံး** here",
                MapDocument.Language.EN);
        assertEquals(
                List.of(
                        "In all ",
                        "6 townships",
                        " were ",
                        "reached",
                        " by ",
                        "many",
                        ": မြို့နယ် ",
                        "အားလုံး",
                        " here"),
                lines(map));
        Path pdf = folder.resolve("map.pdf");
        MapExport.write(map, pdf, 96, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("In all 6 townships were reached by many: "), text);
        }
    }
}
