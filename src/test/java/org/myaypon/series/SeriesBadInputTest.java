package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.share.Pairs;

class SeriesBadInputTest {

    private static final List<String> NAMES =
            List.of("A/B\\C:D", "What*Is?This", "\"Quoted\" <tag>|pipe", "CON", "မြို့သစ်", "Twin", "Twin");

    @TempDir
    private Path folder;

    private Path map;
    private Path sheets;

    /** Seven areas with names that few systems take, the last without a shape, the first two without rows. */
    @BeforeEach
    void areasWithOddNames() throws IOException {
        List<String> features = new ArrayList<>();
        StringBuilder rows = new StringBuilder("pcode,org\n");
        for (int i = 0; i < NAMES.size(); i++) {
            String shape = i == NAMES.size() - 1
                    ? "null"
                    : "{\"type\":\"Polygon\",\"coordinates\":[[[" + (95 + i) + ",20],[" + (96 + i) + ",20],[" + (96 + i)
                            + ",21],[" + (95 + i) + ",21],[" + (95 + i) + ",20]]]}";
            String name = NAMES.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
            features.add("{\"type\":\"Feature\",\"properties\":{\"ST\":\"Odd\",\"ST_PCODE\":\"MMR950\",\"TS\":\"" + name
                    + "\",\"TS_PCODE\":\"MMR95000" + i + "\"},\"geometry\":" + shape + "}");
            rows.append(i < 2 ? "" : "MMR95000" + i + ",Open Door\n");
        }
        Files.writeString(
                folder.resolve("areas.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
        Files.writeString(folder.resolve("who.csv"), rows);
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
        sheets = folder.resolve("sheets");
    }

    private String series(String... more) {
        return Pairs.said(Stream.concat(Stream.of("series", map.toString(), "-o", sheets.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> pdfs() throws IOException {
        try (Stream<Path> all = Files.list(sheets)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void filesHaveNamesThatEverySystemTakesAndNoneTwice() throws IOException {
        String said = series("--name", "{area.name}");
        assertTrue(said.startsWith("0 "), said);
        assertEquals(
                List.of(
                        "A-B-C-D.pdf",
                        "Twin-2.pdf",
                        "Twin.pdf",
                        "What-Is-This.pdf",
                        "_-Quoted- -tag-pipe.pdf",
                        "_CON.pdf",
                        "မြို့သစ်.pdf"),
                pdfs());
    }

    @Test
    void twoAreasWithOneNameAreBothMeantByIt() throws IOException {
        series("--only", "twin");
        assertEquals(List.of("MMR950005_Twin_A4.pdf", "MMR950006_Twin_A4.pdf"), pdfs());
    }

    @Test
    void anAreaWithoutAShapeHasASheetThatSaysSo() throws IOException {
        series("--only", "MMR950006");
        String text = Pairs.text(sheets.resolve("MMR950006_Twin_A4.pdf"));
        assertTrue(text.contains("Twin has no shape in the boundaries"), text);
        assertTrue(Files.readString(sheets.resolve("manifest.csv")).contains("Twin has no shape in the boundaries"));
    }

    @Test
    void anAreaWithoutRowsHasASheetThatSaysSo() throws IOException {
        series("--only", "MMR950001");
        String text = Pairs.text(sheets.resolve("MMR950001_What-Is-This_A4.pdf"));
        assertTrue(text.contains("Not reported") || text.contains("No data"), text);
    }

    @Test
    void codesThatThereAreNotAreListedFromAFileToo() throws IOException {
        Path list = folder.resolve("codes.txt");
        Files.writeString(list, "\ufeffMMR950002\r\n\r\nMMR999999\nမြို့သစ်\n", StandardCharsets.UTF_8);
        String said = series("--only", "@" + list);
        assertTrue(said.startsWith("1 "), said);
        assertTrue(said.contains("The map has no area called MMR999999 (--only)."), said);
        assertEquals(2, pdfs().size());
    }

    @Test
    void aListThatIsNotThereIsToldInASentence() {
        String said = series("--only", "@" + folder.resolve("none.txt"));
        assertTrue(said.startsWith("1 The list ") && said.contains("cannot be read"), said);
        assertFalse(Files.exists(sheets));
    }

    @Test
    void aFileInTheWayOfTheFolderIsToldInASentence() throws IOException {
        Files.writeString(sheets, "mine");
        String said = series();
        assertTrue(said.startsWith("1 ") && said.contains("could not be written"), said);
        assertEquals("mine", Files.readString(sheets));
    }

    @Test
    void aFolderInTheWayOfASheetIsLeftAndTheOthersAreMade() throws IOException {
        Path mine = sheets.resolve("MMR950003_CON_A4.pdf");
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("notes.txt"), "mine");
        String said = series();
        assertTrue(said.startsWith("1 ") && said.contains("The sheet of CON (MMR950003) was not made"), said);
        assertEquals("mine", Files.readString(mine.resolve("notes.txt")));
        assertTrue(Files.exists(sheets.resolve("MMR950002_-Quoted- -tag-pipe_A4.pdf")), pdfs().toString());
    }

    @Test
    void aConditionThatCannotBeReadIsToldBeforeAnythingIsMade() {
        String said = series("--where", "value >");
        assertTrue(said.startsWith("1 "), said);
        assertFalse(said.contains("Something went wrong"), said);
    }
}
