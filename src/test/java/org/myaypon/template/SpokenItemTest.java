package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;

class SpokenItemTest {

    @TempDir
    Path folder;

    private Template template;

    @BeforeEach
    void readTemplate() throws Exception {
        Files.writeString(
                folder.resolve("base.yaml"),
                """
                paper: {width: 210, height: 297}
                styles:
                  note: {size: 7, colour: "#202020"}
                items:
                  - item: map
                    at: {left: 10, right: 10, top: 40, bottom: 120}
                  - item: text
                    name: title
                    at: {left: 10, right: 10, top: 10, height: 8}
                    style: note
                    text: A title
                  - item: table
                    at: {left: 10, right: 10, bottom: 20, height: 60}
                    overflow: continue
                    title-style: note
                    head-style: note
                    cell-style: note
                    note-style: note
                continuation:
                  items:
                    - {item: text, name: running, at: {left: 10, right: 10, top: 8, height: 6}, style: note, text: "{title}"}
                    - {item: table, at: {left: 10, right: 10, top: 20, bottom: 20}}
                """);
        Path own = Files.writeString(
                folder.resolve("own.yaml"), "extends: base.yaml\nitems:\n  - {name: title, at: {left: 20}}\n");
        template = TemplateFile.read(own, folder).value();
    }

    private Optional<SpokenItem> spoken(String what, String where) {
        return SpokenItem.of(new Problem(what, where, ""), template);
    }

    private static Optional<SpokenItem> first(String name) {
        return Optional.of(new SpokenItem(DraftPage.FIRST, name));
    }

    @Test
    void itIsTheOneInWhoseLinesTheProblemStands() {
        assertEquals(first("title"), spoken("The text is cut", "base.yaml, line 11, column 15"));
        assertEquals(first("title"), spoken("The text is cut", "own.yaml, line 3, column 5"));
        assertEquals(first("table"), spoken("3 rows are left out", "base.yaml, line 12, column 5"));
    }

    @Test
    void ofTwoItIsTheOneWithWhichTheSentenceBegins() {
        String where = "own.yaml, line 3, column 5 and base.yaml, line 5, column 5";
        assertEquals(first("map"), spoken("map is covered by title", where));
        assertEquals(first("title"), spoken("title and map overlap", where));
    }

    @Test
    void anItemOfTheFurtherPagesIsFoundThere() {
        assertEquals(
                Optional.of(new SpokenItem(DraftPage.FOLLOWING, "running")),
                spoken("The text is cut", "base.yaml, line 21, column 100"));
    }

    @Test
    void namesWithoutRoomSpeakOfTheMap() {
        assertEquals(first("map"), spoken("8 of 50 labels found no room", "labels"));
    }

    @Test
    void whatStandsElsewhereSpeaksOfNoItem() {
        assertEquals(Optional.empty(), spoken("Unknown style", "base.yaml, line 3, column 3"));
        assertEquals(Optional.empty(), spoken("Two rows", "cases.csv, line 12"));
        assertEquals(Optional.empty(), spoken("No title", ""));
    }
}
