package org.myaypon.cli;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.compare.ComparedTemplates;
import org.myaypon.project.Recipes;

class TemplateDiffCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path map;
    private Path before;
    private Path after;
    private Path report;

    @BeforeEach
    void makeMapAndTemplates() throws IOException {
        map = Recipes.map(folder);
        before = ComparedTemplates.write(folder, "old.yaml");
        after = ComparedTemplates.changed(folder, "new.yaml", "As it is", "As they are");
        report = folder.resolve("report");
    }

    private int run(Object... arguments) {
        return new Main(print(out), print(err), document -> 0)
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

    @Test
    void aReportIsWrittenAndSummedUp() {
        assertEquals(0, run("template", "diff", before, after, "-o", report, "--dpi", "40", "--maps", map), err());
        assertTrue(out().contains("of the page changed, in disclaimer"), out());
        assertTrue(out().contains("Report: " + report.resolve("report.html")), out());
        assertTrue(Files.isRegularFile(report.resolve("report.html")));
    }

    @Test
    void equalTemplatesMakeNoDifference() {
        assertEquals(0, run("template", "diff", before, before, "-o", report, "--dpi", "40", "--maps", map), err());
        assertTrue(out().contains("map.yaml: no difference"), out());
    }

    @Test
    void jsonTellsTheSame() throws IOException {
        assertEquals(
                0, run("template", "diff", before, after, "-o", report, "--dpi", "40", "--json", "--maps", map), err());
        JsonNode root = new ObjectMapper().readTree(out());
        assertFalse(root.get("same").asBoolean());
        JsonNode region = root.at("/maps/0/pages/0/regions/0");
        assertEquals("disclaimer", region.get("item").asText());
        assertEquals(10, region.get("xMm").asDouble(), 6);
    }

    @Test
    void aMapThatCannotBeMadeIsToldAndTheOthersCompared() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "kind: nothing\n");
        assertEquals(
                1, run("template", "diff", before, after, "-o", report, "--dpi", "40", "--maps", broken, map), err());
        assertTrue(out().contains("broken.yaml: could not be made"), out());
        assertTrue(err().startsWith("broken.yaml: "), err());
        assertTrue(Files.isRegularFile(report.resolve("report.html")));
    }

    @Test
    void aTemplateThatIsNotThereIsToldAsJsonToo() throws IOException {
        assertEquals(1, run("template", "diff", before, "none", "-o", report, "--json", "--maps", map));
        assertTrue(
                new ObjectMapper()
                        .readTree(out())
                        .at("/problems/0/what")
                        .asText()
                        .contains("none.yaml"),
                out());
        assertFalse(Files.exists(report));
    }

    @Test
    void aReportNeedsAFolder() {
        assertEquals(2, run("template", "diff", before, after));
        assertEquals(2, run("template"));
    }
}
