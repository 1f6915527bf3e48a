package org.myaypon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.project.MapFile;
import org.myaypon.project.Recipes;
import org.myaypon.template.Templates;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<Path> opened = Optional.empty();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return new Main(print(out), print(err), document -> {
                    opened = document;
                    return 0;
                })
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out());
    }

    private void refused(String... words) {
        for (String word : words) {
            assertTrue(err().contains(word), err());
        }
        assertFalse(err().contains("\tat "), err());
        assertFalse(err().contains("Exception"), err());
    }

    @Test
    void wantOfMemoryIsToldInASentence() throws IOException {
        Path map = Recipes.map(folder);
        int code = new Main(print(out), print(err), document -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .run("open", map.toString());
        assertEquals(1, code);
        assertTrue(err().startsWith("This takes more memory than the program may have here."), err());
        assertFalse(err().contains("Java heap space"), err());
    }

    @Test
    void newThenExportMakesAPdfAndAPicture() throws IOException {
        Path map = folder.resolve("map.yaml");
        assertEquals(
                0,
                run(
                        "new",
                        "choropleth",
                        "-o",
                        map,
                        "--boundaries",
                        Recipes.townships(folder),
                        "--table",
                        Recipes.table(folder, "cases.csv", Recipes.TABLE),
                        "--value",
                        "cases",
                        "--title",
                        "Cases"),
                err());
        assertEquals(0, run("export", map, "-o", folder.resolve("map.pdf")), err());
        assertEquals(0, run("export", map, "-o", folder.resolve("map.png"), "--dpi", "40"), err());
        assertEquals(
                "%PDF",
                Files.readString(folder.resolve("map.pdf"), StandardCharsets.ISO_8859_1)
                        .substring(0, 4));
        assertTrue(Files.size(folder.resolve("map.png")) > 1000);
    }

    @Test
    void marksForAPressStandAroundAPdfOnly() throws IOException {
        Path map = Recipes.map(folder);
        assertEquals(0, run("export", map, "-o", folder.resolve("map.pdf"), "--marks", "--colour-bar"), err());
        assertEquals(2, run("export", map, "-o", folder.resolve("map.png"), "--marks"));
        assertTrue(err().contains("Only a PDF has marks"), err());
        assertFalse(Files.exists(folder.resolve("map.png")));
    }

    @Test
    void theSameMapGivesTheSameBytes() throws IOException {
        Path map = Recipes.map(folder);
        run("export", map, "-o", folder.resolve("a.pdf"));
        run("export", map, "-o", folder.resolve("b.pdf"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void checkCountsRowsAndAreasAndFailsWhenTheyDoNotMeet() throws IOException {
        assertEquals(1, run("check", Recipes.map(folder), "--json"));
        JsonNode report = json();
        assertEquals(6, report.get("boundaries").asInt());
        assertEquals(5, report.get("rows").asInt());
        assertEquals(4, report.get("matched").asInt());
        assertEquals(0, report.get("healed").asInt());
        assertEquals("[\"MMR902009\"]", report.get("unmatchedRows").toString());
        assertEquals(4, report.get("boundariesMatched").asInt());
        assertEquals(
                "[\"MMR902002\",\"MMR902003\"]",
                report.get("unmatchedBoundaries").toString());
        assertEquals("[]", report.get("duplicateKeys").toString());
        assertTrue(report.get("problems").get(0).has("fix"));
    }

    @Test
    void checkPassesWhenEverythingMeets() throws IOException {
        Path map = Recipes.map(folder);
        Recipes.table(
                folder,
                "cases.csv",
                "pcode,cases\nMMR901001,1\nMMR901002,2\nMMR901003,3\nMMR902001,4\nMMR902002,5\nMMR902003,6\n");
        assertEquals(0, run("check", map), err());
        assertTrue(out().contains("6 matched"), out());
    }

    @Test
    void checkPassesOverAreasThatAMapIsNotAbout() throws IOException {
        Path map = Recipes.map(folder);
        Recipes.table(folder, "cases.csv", "pcode,cases\nMMR901001,1\nMMR901002,2\n");
        Files.writeString(
                map, Files.readString(map).replaceFirst("(?m)^classes:\n", "classes:\n  unreported: outside\n"));
        assertEquals(0, run("check", map), err());
        assertTrue(out().contains("4 without a row, which the map is not about"), out());
        assertFalse(out().contains("area without a row"), out());
    }

    @Test
    void checkWritesTheUnmatchedRowsWithTheirOwnCells() throws IOException {
        Path csv = folder.resolve("unmatched.csv");
        run("check", Recipes.map(folder), "--csv", csv);
        assertEquals(
                List.of(
                        "line,key,reason,suggestion,pcode,place,cases",
                        "6,MMR902009,no township has the code MMR902009,,MMR902009,Rink,7"),
                Files.readAllLines(csv));
    }

    @Test
    void inspectTellsTheRulesOfAStyleAndWhatIsNotFollowed() throws IOException {
        Path style = Files.writeString(
                folder.resolve("my.sld"),
                """
                <FeatureTypeStyle xmlns="http://www.opengis.net/sld"><Rule><Name>All</Name><Glow/><PolygonSymbolizer/>
                </Rule></FeatureTypeStyle>
                """);
        assertEquals(0, run("inspect", style, "--json"));
        String json = out.toString(StandardCharsets.UTF_8);
        assertTrue(json.contains("\"type\" : \"style\""), json);
        assertTrue(json.contains("\"name\" : \"All\""), json);
        assertTrue(json.contains("<Glow>"), json);
        assertEquals(0, run("inspect", style));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("All (polygon)"));
    }

    @Test
    void aNewMapIsDrawnByTheStyleThatIsNamed() throws IOException {
        Files.writeString(folder.resolve("my.sld"), "<FeatureTypeStyle><Rule/></FeatureTypeStyle>");
        Path map = folder.resolve("styled.yaml");
        Path areas = Recipes.townships(folder);
        Path rows = Recipes.table(folder, "cases.csv", Recipes.TABLE);
        assertEquals(
                0, run("new", "choropleth", "-o", map, "--boundaries", areas, "--table", rows, "--style", "my.sld"));
        assertTrue(Files.readString(map).contains("style: \"my.sld\"")
                || Files.readString(map).contains("style: my.sld"));
        assertEquals(
                1, run("new", "choropleth", "-o", map, "--boundaries", areas, "--table", rows, "--style", "none.sld"));
    }

    @Test
    void templateExplainTellsWhereEachValueStands() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("sheet.yaml"), "extends: a4-portrait.yaml\nstyles: {title: {size: 20}}\n");
        assertEquals(0, run("template", "explain", sheet));
        assertEquals("", err());
        assertTrue(
                out().startsWith(
                                "# sheet.yaml, which extends templates/a4-portrait.yaml, which extends base/a4-portrait.yaml,"
                                        + " which extends a4.yaml, which extends furniture.yaml\n"),
                out());
        assertTrue(out().matches("(?s).*\npaper: A4 +# a4.yaml:\\d+\n.*"), out());
        assertTrue(out().matches("(?s).* size: 20 +# sheet.yaml:2\n.*"), out());
        assertEquals(0, run("template", "explain", sheet, "--json"));
        assertEquals(
                "sheet.yaml",
                Path.of(json().get("files").get(0).asText()).getFileName().toString());
        assertTrue(json().get("files").size() > 2, out());
        JsonNode first = json().get("values").get(0);
        assertEquals("name", first.get("path").get(0).asText());
        assertTrue(first.get("inherited").asBoolean());
    }

    @Test
    void templateExplainRefusesParentsInACircle() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.yaml"), "extends: other.yaml\n");
        Files.writeString(folder.resolve("other.yaml"), "extends: sheet.yaml\n");
        assertEquals(1, run("template", "explain", sheet, "--json"));
        refused("circle", "other.yaml, line 1, column 10");
        assertEquals(1, json().get("problems").size());
        assertEquals(2, run("template"));
        refused("Name a command of template");
    }

    @Test
    void inspectTellsWhatIsInALayerAndATable() throws IOException {
        assertEquals(0, run("inspect", Recipes.townships(folder), "--json"));
        JsonNode layer = json();
        assertEquals(6, layer.get("features").asInt());
        assertEquals("MultiPolygon", layer.get("geometry").asText());
        assertEquals("UTF-8", layer.get("encoding").asText());
        assertEquals(4, layer.get("extent").size());
        assertEquals(0, run("inspect", Recipes.table(folder, "cases.csv", Recipes.TABLE), "--json"));
        JsonNode table = json();
        assertEquals(5, table.get("rows").asInt());
        assertTrue(table.get("crs").isNull()
                && table.get("extent").isNull()
                && table.get("geometry").isNull());
        assertEquals(
                "{\"name\":\"cases\",\"type\":\"integer\"}",
                table.get("fields").get(2).toString());
    }

    @Test
    void convertWritesTheJoinedLayerWithItsValue() throws IOException {
        Path csv = folder.resolve("joined.csv");
        assertEquals(0, run("convert", Recipes.map(folder), csv), err());
        List<String> lines = Files.readAllLines(csv);
        assertEquals(7, lines.size());
        assertTrue(lines.get(0).endsWith(",value"), lines.get(0));
        assertTrue(lines.get(2).contains("MMR901002") && lines.get(2).endsWith(",12"), lines.get(2));
        assertTrue(lines.get(3).endsWith(","), "NA is no value: " + lines.get(3));
    }

    @Test
    void checkListsDecisionsAndWhatWasHealed() throws IOException {
        Path map = Recipes.map(folder);
        Files.writeString(
                map,
                Files.readString(map)
                        + "join: {decisions: [{row: MMR902009, to: MMR902001, why: a slip of the pen}]}\n");
        run("check", map);
        assertTrue(out().contains("Rows: 5 = 4 matched + 1 healed + 0 unmatched"), out());
        assertTrue(out().contains("decision: MMR902009 belongs to MMR902001 (a slip of the pen)"), out());
        assertTrue(out().contains("healed: MMR902009 → MMR902001 (1 row): put to"), out());
    }

    @Test
    void aHazardMapIsMadeInTwoCommands() throws IOException {
        Path flood = folder.resolve("flood.geojson");
        Files.writeString(
                flood,
                """
                {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]}
                """);
        Path people = Recipes.table(folder, "people.csv", "pcode,pop2014\nMMR901001,100\nMMR901002,50\n");
        Path map = folder.resolve("flood.yaml");
        assertEquals(
                0,
                run(
                        "new",
                        "hazard",
                        "-o",
                        map,
                        "--boundaries",
                        Recipes.townships(folder),
                        "--table",
                        people,
                        "--value",
                        "exposed(" + flood + ")",
                        "--level",
                        "state"),
                err());
        assertEquals(0, run("export", map, "-o", folder.resolve("flood.pdf")), err());
        assertEquals(2, run("new", "hazard", "-o", map, "--boundaries", "b", "--table", "t", "--level", "galaxy"));
    }

    @Test
    void aNewHazardMapCarriesItsNumbersAndACheckAsksForThem() throws IOException {
        Path flood = Recipes.table(
                folder,
                "flood.geojson",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]}");
        Path people = Recipes.table(folder, "people.csv", "pcode,pop2014\nMMR901001,100\nMMR901002,50\n");
        Path map = folder.resolve("flood.yaml");
        List<Object> command = new ArrayList<>(List.of(
                "new",
                "hazard",
                "-o",
                map,
                "--boundaries",
                Recipes.townships(folder),
                "--table",
                people,
                "--hazard",
                flood));
        assertEquals(0, run(command.toArray()), err());
        run("check", map);
        assertTrue(err().contains("has no GLIDE number"), err());

        command.addAll(List.of("--glide", "FL-2024-167-MMR"));
        assertEquals(1, run(command.toArray()));
        assertTrue(err().contains("has not the form of a GLIDE number"), err());

        command.addAll(List.of("--number", "MIMU1958"));
        command.set(command.indexOf("FL-2024-167-MMR"), "FL-2024-000167-MMR");
        assertEquals(0, run(command.toArray()), err());
        assertTrue(Files.readString(map).contains("glide: FL-2024-000167-MMR"), Files.readString(map));
        assertEquals(1, MapFile.read(map).revision().versionOrFirst());
        run("check", map);
        assertFalse(err().contains("GLIDE"), err());
    }

    @Test
    void openGivesTheDocumentToTheDesktop() throws IOException {
        Path map = Recipes.map(folder);
        assertEquals(0, run("open", map));
        assertEquals(Optional.of(map), opened);
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("new", "export", "check", "inspect", "convert", "open")) {
            assertEquals(0, run(command, "--help"), command);
            assertTrue(out().contains("Usage: myaypon " + command), out());
        }
    }

    @Test
    void wrongUsageIsToldInAFewLines() throws IOException {
        Path map = Recipes.map(folder);
        assertEquals(2, run("export", map, "-o", folder.resolve("x.pdf"), "--dpi", "many"));
        assertTrue(err().contains("\"many\" is not a whole number"), err());
        assertTrue(err().contains("myaypon export --help"), err());
        assertTrue(err().lines().count() <= 3, err());
        assertEquals(2, run("export", map, "-o", folder.resolve("x.svg"), "--pdfa", "3b"));
        assertTrue(err().contains("Only a PDF is for an archive"), err());
        assertEquals(2, run(map.toString()));
        assertTrue(err().contains("myaypon open"), err());
    }

    @Test
    void anOptionThatChangesNothingIsTold() throws IOException {
        assertEquals(0, run("export", Recipes.map(folder), "-o", folder.resolve("x.pdf"), "--dpi", "300"), err());
        assertTrue(err().contains("--dpi changes nothing in x.pdf"), err());
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("export", Recipes.map(folder)));
        assertEquals(2, run("export", Recipes.map(folder), "-o", "x.pdf", "--dpi", "many"));
        assertEquals(2, run("new", "hologram", "-o", "x.yaml", "--boundaries", "b", "--table", "t"));
    }

    @Test
    void aMissingOrEmptyFileIsASentence() throws IOException {
        assertEquals(1, run("inspect", folder.resolve("none.shp")));
        refused("none.shp");
        assertEquals(1, run("inspect", Files.createFile(folder.resolve("empty.csv"))));
        refused("empty.csv");
        assertEquals(1, run("export", folder.resolve("none.yaml"), "-o", folder.resolve("x.pdf")));
        refused("none.yaml");
    }

    @Test
    void aShapefileWithoutItsTableOpensButDoesNotJoin() throws IOException {
        Path map = Recipes.map(folder);
        Files.delete(folder.resolve("townships.dbf"));
        assertEquals(0, run("inspect", folder.resolve("townships.shp"), "--json"));
        assertFalse(json().get("problems").isEmpty());
        assertEquals(1, run("export", map, "-o", folder.resolve("x.pdf")));
        refused("townships");
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void aMissingColumnIsAnsweredWithTheNearest() throws IOException {
        Path shp = Recipes.townships(folder);
        Path csv = Recipes.table(folder, "cases.csv", Recipes.TABLE);
        Path map = folder.resolve("x.yaml");
        assertEquals(1, run("new", "choropleth", "-o", map, "--boundaries", shp, "--table", csv, "--value", "casess"));
        refused("casess", "cases");
        assertEquals(
                1, run("new", "choropleth", "-o", map, "--boundaries", shp, "--table", csv, "--table-key", "p_code"));
        refused("p_code", "pcode");
        assertEquals(1, run("new", "choropleth", "-o", map, "--boundaries", shp, "--table", csv, "--key", "TSPCODE"));
        refused("TSPCODE", "TS_PCODE");
        assertFalse(Files.exists(map));
    }

    @Test
    void textWhereNumbersAreNeededIsCountedAndShown() throws IOException {
        Path map = Recipes.map(folder);
        Recipes.table(
                folder,
                "cases.csv",
                "pcode,cases\nMMR901001,1\nMMR901002,many\nMMR901003,3\nMMR902001,4\nMMR902002,5\n");
        assertEquals(0, run("export", map, "-o", folder.resolve("x.pdf")), err());
        refused("many", "line 3");
    }

    @Test
    void aColumnOfWordsIsRefusedWhereNumbersAreNeeded() throws IOException {
        Path map = Recipes.map(folder);
        Recipes.table(folder, "cases.csv", "pcode,cases\nMMR901001,few\nMMR901002,many\nMMR901003,some\n");
        assertEquals(1, run("export", map, "-o", folder.resolve("x.pdf")));
        refused("3 of 3 values", "\"few\"", "unique-values");
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void aFailureIsJsonTooWhenJsonIsAskedFor() throws IOException {
        assertEquals(1, run("inspect", folder.resolve("none.csv"), "--json"));
        assertTrue(json().get("problems").get(0).get("what").asText().contains("none.csv"), out());
    }

    @Test
    void aMapOfTheSampleSaysThatItIsNotReal() throws IOException {
        Path sample = Recipes.folders(folder).home().resolve("maps").resolve("sample");
        Path map = folder.resolve("sample.yaml");
        assertEquals(
                0,
                run(
                        "new",
                        "choropleth",
                        "-o",
                        map,
                        "--boundaries",
                        sample.resolve("townships.shp"),
                        "--table",
                        sample.resolve("conflict.csv"),
                        "--value",
                        "Conflict_Score"),
                err());
        assertTrue(Files.readString(map).contains("Sample, not real"), Files.readString(map));
    }

    @Test
    void whatCannotBeExportedIsNotBegun() throws IOException {
        Path shp = Recipes.townships(folder);
        Path csv = Recipes.table(folder, "cases.csv", Recipes.TABLE);
        Path map = folder.resolve("x.yaml");
        assertEquals(
                1, run("new", "choropleth", "-o", map, "--boundaries", shp, "--table", csv, "--method", "quantle"));
        refused("quantle", "quantile");
        assertEquals(
                1, run("new", "choropleth", "-o", map, "--boundaries", shp, "--table", csv, "--template", "a9.yaml"));
        refused("a9.yaml");
        assertEquals(1, run("new", "choropleth", "-o", folder.resolve("x.txt"), "--boundaries", shp, "--table", csv));
        refused(".yaml");
        assertEquals(
                1, run("new", "choropleth", "-o", map, "--boundaries", "http://example.org/b.shp", "--table", csv));
        refused("remote address");
        assertEquals(2, run("export", Recipes.map(folder), "-o", folder.resolve("x.pdf"), "--date", "2026-02-30"));
        assertTrue(err().contains("is not a day"), err());
        assertFalse(Files.exists(map));
    }

    @Test
    void anUnwritableOutputLeavesNothingBehind() throws IOException {
        Path map = Recipes.map(folder);
        assertEquals(1, run("export", map, "-o", folder.resolve("no").resolve("x.pdf")));
        refused("no");
        assertEquals(1, run("export", map, "-o", folder.resolve("x.docx")));
        refused(".pdf");
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
        assertEquals(1, run("export", map, "-o", taken));
        try (Stream<Path> left = Files.list(taken)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aTemplateWithAnUnknownItemIsToldByLineAndColumn() throws IOException {
        Path map = Recipes.map(folder);
        String template = Templates.text("a3-portrait.yaml");
        Files.writeString(folder.resolve("a3-portrait.yaml"), template.replaceFirst("item: legend", "item: legendd"));
        assertEquals(0, run("export", map, "-o", folder.resolve("x.pdf")), err());
        String told = err().lines()
                .filter(line -> line.contains("legendd"))
                .findFirst()
                .orElse("");
        assertTrue(told.contains("line ") && told.contains("column ") && told.contains("mean legend"), err());
        assertTrue(Files.exists(folder.resolve("x.pdf")), "the rest of the page is drawn");
    }

    @Test
    void debugAloneShowsWhereAnErrorCameFrom() {
        assertEquals(1, run("inspect", folder.resolve("none.shp"), "--debug"));
        assertTrue(err().contains("\tat "), err());
    }
}
