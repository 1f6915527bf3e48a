package org.myaypon.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.draw.CarriedInPdf;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.Overlay;
import org.myaypon.template.LocalText;

class PublicExportTest {

    @TempDir
    private Path folder;

    private String map;

    @BeforeEach
    void mapWithRestrictedRows() throws IOException {
        map = Pairs.map(folder).toString();
    }

    private String export(String name, String... more) {
        return Pairs.said(Stream.concat(
                        Stream.of("export", map, "-o", folder.resolve(name).toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void aPairIsWrittenInOneRunAndThePublicOneHoldsNothingRestricted() throws IOException {
        String said = export("map.pdf", "--public", "--restricted");
        assertTrue(said.startsWith("0 "), said);
        Path open = folder.resolve("map-public.pdf");
        Path all = folder.resolve("map-restricted.pdf");
        assertTrue(Pairs.holds(all, Pairs.SECRET), Pairs.text(all));
        for (String secret : List.of(Pairs.SECRET, "လျှို့ဝှက်အဖွဲ့", Pairs.SITE, "Camps of one partner", "98765")) {
            assertFalse(Pairs.holds(open, secret), secret);
        }
        assertTrue(Pairs.holds(open, "Open Door"), Pairs.text(open));
    }

    @Test
    void figuresOfThePublicSheetAreCountedFromPublicRowsAlone() throws IOException {
        export("map.pdf", "--public", "--restricted", "--set", "subtitle={value}");
        String open = Pairs.text(folder.resolve("map-public.pdf"));
        String all = Pairs.text(folder.resolve("map-restricted.pdf"));
        assertTrue(all.contains("2"), all);
        assertFalse(open.contains("Shelter"), open);
        assertTrue(all.contains("Shelter"), all);
    }

    @Test
    void aPublicPdfThatCarriesItsMapCarriesPublicRowsAlone() throws IOException {
        String said = export("map.pdf", "--public", "--pdfa", "3b");
        assertTrue(said.startsWith("0 "), said);
        Path open = folder.resolve("map.pdf");
        var files = CarriedInPdf.read(open);
        String rows = new String(files.get("data/who.csv"), StandardCharsets.UTF_8);
        assertTrue(rows.contains("Open Door") && !rows.contains("Quiet"), rows);
        assertTrue(files.keySet().stream().noneMatch(name -> name.contains("sites")), files.keySet()::toString);
        String recipe = new String(files.get("map.yaml"), StandardCharsets.UTF_8);
        assertFalse(recipe.contains("restricted: {"), recipe);
        assertFalse(Pairs.holds(open, Pairs.SECRET));
        String again = Pairs.said(
                "open", open.toString(), "--restore", folder.resolve("again").toString());
        assertTrue(again.startsWith("0 "), again);
        String drawn = Pairs.said(
                "export",
                folder.resolve("again/map.yaml").toString(),
                "-o",
                folder.resolve("again.pdf").toString());
        assertTrue(drawn.startsWith("0 "), drawn);
        assertEquals(Pairs.text(open), Pairs.text(folder.resolve("again.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.pdf", "map.svg", "map.png"})
    void aRestrictedNameInThePublicTitleIsToldAndNothingIsWritten(String file) throws IOException {
        Pairs.titled(folder, "What quiet  hands: mission does");
        List<String> before = files();
        String said = export(file, "--public");
        assertTrue(said.startsWith("1 "), said);
        assertTrue(said.contains("The public sheet would hold \"Quiet Hands Mission\""), said);
        assertEquals(before, files());
    }

    @Test
    void aRestrictedNameInBurmeseIsFoundBehindItsGlyphs() throws IOException {
        Pairs.titled(folder, "အကြောင်း လျှို့ဝှက်အဖွဲ့များ");
        assertTrue(export("map.pdf", "--public").contains("\"လျှို့ဝှက်အဖွဲ့\""));
    }

    @Test
    void aRestrictedNumberIsFoundHoweverItIsWritten() throws IOException {
        Pairs.titled(folder, "Reached 98,765 people");
        assertTrue(export("map.pdf", "--public").contains("\"98765\""));
    }

    @Test
    void aRestrictedNameInTheCarriedRecipeAloneIsTold() throws IOException {
        MapDocument document = MapFile.read(Path.of(map));
        MapFile.save(document.withTexts(Map.of("contact", LocalText.of(Pairs.SECRET))), Path.of(map));
        String alone = export("map.pdf", "--public");
        assertTrue(alone.startsWith("0 "), alone);
        String carried = export("carried.pdf", "--public", "--pdfa", "3b");
        assertTrue(carried.startsWith("1 ") && carried.contains("(map.yaml)"), carried);
    }

    @Test
    void aWordThatIsAPartOfAPublicOneIsNotTakenForIt() throws IOException {
        Pairs.titled(folder, "Hope Foundation and others");
        String part = export("map.pdf", "--public");
        assertTrue(part.startsWith("0 "), part);
        Pairs.titled(folder, "Hope and others");
        assertTrue(export("map.pdf", "--public").contains("\"Hope\""));
    }

    @Test
    void aWordThatIsAllowedMayStandOnThePublicSheet() throws IOException {
        Pairs.titled(folder, "Shelter and others");
        String said = export("map.pdf", "--public");
        assertTrue(said.startsWith("0 "), said);
    }

    @Test
    void whoeverDoesNotChooseIsTold() {
        String said = export("map.pdf");
        assertTrue(said.contains("The sheet shows what is restricted: rows of who.csv, the layer Camps of one"), said);
        assertFalse(export("map.pdf", "--restricted").contains("shows what is restricted"));
        assertTrue(Pairs.said("check", map).contains("The sheet shows what is restricted"));
    }

    @Test
    void whatCountsAsPublicIsNamed() {
        String said = export("map.pdf", "--public");
        assertTrue(
                said.contains(
                        "3 of 6 rows are restricted and left out; in sharing the others have nothing (1), public (2)"),
                said);
    }

    @Test
    void aMapWithoutRestrictedRowsHasNoPublicSheet() throws IOException {
        MapDocument document = MapFile.read(Path.of(map));
        MapFile.save(
                document.withOverlays(List.of()).withTable(document.table().withRestricted(Optional.empty())),
                Path.of(map));
        assertTrue(export("map.pdf", "--public").contains("says of no rows and no layer that they are restricted"));
    }

    @Test
    void aColumnThatThereIsNotIsToldAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("who.csv"), "pcode,org\nMMR901001,Open Door\n");
        String said = export("map.pdf", "--public");
        assertTrue(said.startsWith("1 ") && said.contains("who.csv has no column sharing"), said);
        assertFalse(Files.exists(folder.resolve("map.pdf")));
    }

    @Test
    void aMarkIsKeptWhenTheMapIsSaved() throws IOException {
        MapDocument document = MapFile.read(Path.of(map));
        Path copy = folder.resolve("copy.yaml");
        MapFile.save(document, copy);
        assertEquals(document.table(), MapFile.read(copy).table());
        assertEquals(document.overlays(), MapFile.read(copy).overlays());
        assertTrue(((Overlay) document.overlays().get(1))
                .withStyle(Optional.empty())
                .restricted());
    }
}
