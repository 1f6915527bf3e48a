package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.share.Pairs;

/** What the command says and leaves behind. */
class SeriesCommandTest {

    private static final String CACHE = "myaypon.cache";

    @TempDir
    private Path folder;

    private Path map;
    private Path out;
    private String before;

    /** Three townships: Port and Quay in the district of Port, Quay without a shape, and Cape in a district of its own name. */
    @BeforeEach
    void areas() throws IOException {
        before = System.getProperty(CACHE, "");
        System.setProperty(CACHE, folder.resolve("cache").toString());
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[%1$d,20],[%2$d,20],[%2$d,21],[%1$d,21],[%1$d,20]]]}";
        Files.writeString(
                folder.resolve("areas.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + feature("MMR950001", "Port", "MMR950D001", "Port", square.formatted(95, 96)) + ","
                        + feature("MMR950002", "Quay", "MMR950D001", "Port", "null") + ","
                        + feature("MMR950003", "Cape", "MMR950D002", "Cape", square.formatted(96, 97)) + "]}");
        Files.writeString(folder.resolve("who.csv"), "pcode,org\nMMR950001,Open Door\nMMR950003,Open Door\n");
        map = Files.writeString(
                folder.resolve("map.yaml"),
                """
                myaypon: 1
                title: Partners
                sources: Invented, 2026
                created: "2026-06-30T14:00:00+06:30"
                boundaries: {file: areas.geojson, key: TS_PCODE}
                table: {file: who.csv, key: pcode}
                value: distinct(org)
                template: 3w-township-a4-portrait.yaml
                """);
        out = folder.resolve("out");
    }

    @AfterEach
    void cacheAsItWas() {
        if (before.isEmpty()) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, before);
        }
    }

    private static String feature(String code, String name, String districtCode, String district, String shape) {
        return ("{\"type\":\"Feature\",\"properties\":{\"ST\":\"Coast\",\"ST_PCODE\":\"MMR950\",\"DT\":\"%s\",\"DT_PCODE\":\"%s\","
                        + "\"TS\":\"%s\",\"TS_PCODE\":\"%s\"},\"geometry\":%s}")
                .formatted(district, districtCode, name, code, shape);
    }

    private String series(String... more) {
        return Pairs.said(Stream.concat(Stream.of("series", map.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(out)) {
            try (Stream<Path> all = Files.list(out)) {
                all.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        return names.stream().sorted().toList();
    }

    @Test
    void oneFileOfAllSheetsHasItsListBesideItAndNothingElse() throws IOException {
        String said = series("--combined", out.resolve("all.pdf").toString());
        assertTrue(said.startsWith("0 "), said);
        assertTrue(
                said.contains("3 sheets, of which 3 were drawn now; all-manifest.csv has what is to be told of"), said);
        assertEquals(List.of("all-manifest.csv", "all.pdf"), files());
        List<String> rows = Files.readAllLines(out.resolve("all-manifest.csv"));
        assertEquals("file,key,name,page,pages,scale,problems,sha256", rows.get(0));
        String sha256 = Digest.ofFile(out.resolve("all.pdf"));
        assertTrue(
                rows.get(1).startsWith("all.pdf,MMR950001,Port,3,1,")
                        && rows.get(1).endsWith(sha256),
                rows.get(1));
        assertTrue(rows.get(2).contains("Quay has no shape in the boundaries"), rows.get(2));
        assertTrue(rows.get(3).startsWith("all.pdf,MMR950003,Cape,5,1,"), rows.get(3));
    }

    @Test
    void theSameFileAgainIsNotDrawnAndTellsTheSame() throws IOException {
        String[] words = {"--combined", out.resolve("all.pdf").toString()};
        String first = series(words);
        String again = series(words);
        String list = "all-manifest.csv has what is to be told of";
        assertTrue(again.contains("3 sheets, of which 0 were drawn now; " + list), again);
        assertEquals(first.substring(first.indexOf(list)), again.substring(again.indexOf(list)));
        Files.delete(out.resolve("all-manifest.csv"));
        assertTrue(series(words).contains("3 were drawn now"));
        assertEquals(List.of("all-manifest.csv", "all.pdf"), files());
    }

    @Test
    void aFileThatSomebodyPutInThePlaceOfTheSeriesStays() throws IOException {
        String[] words = {"--combined", out.resolve("all.pdf").toString()};
        series(words);
        Files.writeString(out.resolve("all.pdf"), "mine");
        String said = series(words);
        assertTrue(said.startsWith("1 all.pdf is there already"), said);
        assertEquals("mine", Files.readString(out.resolve("all.pdf")));
        assertEquals(List.of("all-manifest.csv", "all.pdf"), files());
    }

    @Test
    void aFileThatCouldNotBeWrittenIsNotTheSeriesOwn() throws IOException {
        Path book = out.resolve("all.pdf");
        Files.createDirectories(book.resolve("notes"));
        assertTrue(series("--combined", book.toString(), "--force").contains("all.pdf could not be written"));
        Files.delete(book.resolve("notes"));
        Files.delete(book);
        Files.writeString(book, "mine");
        assertTrue(series("--combined", book.toString()).startsWith("1 all.pdf is there already"));
        assertEquals("mine", Files.readString(book));
        assertEquals(List.of("all.pdf"), files());
    }

    @Test
    void aNameOfADistrictAndATownshipIsAskedForAndTheOthersAreMade() throws IOException {
        String said = series("-o", out.toString(), "--only", "port,MMR950003");
        assertTrue(said.startsWith("1 "), said);
        assertTrue(
                said.contains(
                        "port is the name of a district (MMR950D001, 2 townships) and a township (MMR950001) (--only)."
                                + " Write the code of the one that is meant."),
                said);
        assertTrue(said.contains("1 sheet, which was drawn now"), said);
        assertTrue(files().contains("MMR950003_Cape_A4.pdf") && files().size() == 3, files().toString());
    }

    @Test
    void aDistrictOfOneTownshipOfTheSameNameIsNoRiddle() throws IOException {
        assertTrue(series("-o", out.toString(), "--only", "Cape").startsWith("0 "));
        assertTrue(files().contains("MMR950003_Cape_A4.pdf"), files().toString());
    }

    @Test
    void codesTellADistrictAndATownshipApart() throws IOException {
        assertTrue(series("-o", out.toString(), "--only", "MMR950D001").startsWith("0 "));
        assertTrue(files().contains("MMR950002_Quay_A4.pdf"), files().toString());
    }

    @Test
    void wherePartsOfNothingAreAskedForNothingIsMadeOrLeft() throws IOException {
        String said = series("-o", out.toString(), "--only", "ZZ");
        assertEquals("1 The map has no area called ZZ (--only).\nNo sheet was made.\n", said.replace("\r", ""));
        assertFalse(Files.exists(out));
        said = series("--combined", out.resolve("all.pdf").toString(), "--only", "ZZ");
        assertTrue(said.startsWith("1 ") && !Files.exists(out), said);
    }

    @Test
    void askingForNothingLeavesAnEarlierRunAsItIs() throws IOException {
        series("-o", out.toString());
        String list = Files.readString(out.resolve("manifest.csv"));
        series("-o", out.toString(), "--only", "ZZ");
        assertEquals(list, Files.readString(out.resolve("manifest.csv")));
        assertTrue(SeriesState.of(out).finished());
    }

    @Test
    void nearMissesOfNamesAndCodesArePutRight() {
        String said = series("-o", out.toString(), "--only", "Quai,MMR95000,MMR950003");
        assertTrue(said.contains("no area called Quai (--only). Did you mean Quay (MMR950002)?"), said);
        assertTrue(
                said.contains(
                        "no area called MMR95000 (--only). Did you mean Port (MMR950001), Quay (MMR950002) or Cape (MMR950003)?"),
                said);
    }

    @Test
    void aLongListOfMistakesIsCut() throws IOException {
        StringBuilder list = new StringBuilder("MMR950003\n");
        for (int i = 0; i < 400; i++) {
            list.append("Nowhere").append(1000 + i).append('\n');
        }
        Path file = Files.writeString(folder.resolve("list.txt"), list);
        String said = series("-o", out.toString(), "--only", "@" + file);
        assertTrue(said.contains("395 more of the words that were asked for are no areas of the map"), said);
        assertTrue(said.length() < 2000, said);
    }

    @Test
    void oneSheetThatIsAsItWasIsToldInTheSingular() {
        series("-o", out.toString(), "--only", "MMR950003");
        String said = series("-o", out.toString(), "--only", "MMR950003");
        assertTrue(said.contains("1 sheet, which was made before and has not changed"), said);
    }

    @Test
    void aSmallerChoiceTellsOnlyOfItsSheets() {
        series("-o", out.toString());
        series("-o", out.toString(), "--only", "MMR950003");
        String said = series("-o", out.toString(), "--only", "MMR950003");
        assertTrue(said.contains("1 sheet, which was made before and has not changed"), said);
    }
}
