package org.myaypon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.project.MapFile;
import org.myaypon.project.Recipes;

class UpdateCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        document -> 0)
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theNextRoundIsWrittenAndItsChangesListed() throws IOException {
        Path map = Recipes.map(folder);
        Path next = Recipes.table(folder, "next.csv", "pcode,cases\nMMR901001,5\nMMR901002,12\n");

        assertEquals(0, run("update", map, "--table", next), err());

        assertTrue(out().contains("MMR901001 Hill: 4 to 5"), out());
        assertTrue(out().contains("MMR902001 Ring: 0 to no data"), out());
        assertTrue(out().contains("Dropped columns: place"), out());
        assertEquals(next, MapFile.read(map).table().file());
        assertEquals(0, run("check", map, "--json") - 1, "two of six townships have rows");
    }

    @Test
    void jsonListsTheSame() throws IOException {
        Path map = Recipes.map(folder);
        Path next = Recipes.table(folder, "next.csv", "pcode,cases\nMMR901001,5\nMMR901002,12\n");

        assertEquals(0, run("update", map, "--table", next, "--json"), err());

        JsonNode report = new ObjectMapper().readTree(out());
        assertEquals(1, report.get("changed").size());
        assertEquals("5", report.get("changed").get(0).get("after").asText());
        assertEquals(5, report.get("before").get("rows").asInt());
        assertEquals(2, report.get("after").get("rows").asInt());
        assertEquals(
                "[\"MMR902009\"]", report.get("before").get("unmatchedRows").toString());
    }

    @Test
    void aTableWithoutTheColumnChangesNothing() throws IOException {
        Path map = Recipes.map(folder);
        String before = Files.readString(map);
        Path next = Recipes.table(folder, "next.csv", "pcode,Case\nMMR901001,5\n");

        assertEquals(1, run("update", map, "--table", next));

        assertTrue(err().contains("Did you mean") && err().contains("Case"), err());
        assertEquals(before, Files.readString(map));
    }

    @Test
    void filesThatHaveMovedAreRelinked() throws IOException {
        Path map = Recipes.map(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.move(folder.resolve("cases.csv"), data.resolve("cases.csv"));

        assertEquals(0, run("update", map, "--relink", data), err());
        assertTrue(out().contains("Found the table at"), out());
        assertEquals(data.resolve("cases.csv"), MapFile.read(map).table().file());
        assertEquals(0, run("update", map, "--relink", data), err());
        assertTrue(out().contains("nothing was written"), out());
    }

    @Test
    void withoutATableOrAFolderItIsWrongUsage() throws IOException {
        assertEquals(2, run("update", Recipes.map(folder)));
        assertEquals(0, run("update", "--help"));
        assertTrue(out().contains("--table"), out());
    }

    @Test
    void theNextVersionOfASheetIsMadeAndItsChangesTold() throws IOException {
        Path map = Recipes.map(folder);
        Path next = Recipes.table(folder, "next.csv", "pcode,cases\nMMR901001,5\nMMR901002,0\nMMR902001,2\n");

        assertEquals(0, run("update", map, "--table", next, "--revise", "--note", "New reports"), err());

        assertTrue(out().contains("Version:    2; what v1 showed is kept in map.v1.csv"), out());
        assertTrue(out().contains("Changes:    1 township added since v1, 1 no longer affected"), out());
        assertEquals("New reports", MapFile.read(map).revision().note());
    }

    @Test
    void aNoteAloneMakesNoVersion() throws IOException {
        assertEquals(2, run("update", Recipes.map(folder), "--relink", folder, "--note", "New"));
        assertTrue(err().contains("--note belongs to --revise"), err());
    }
}
