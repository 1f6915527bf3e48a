package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.myaypon.carry.CarriedMap;
import org.myaypon.data.Progress;
import org.myaypon.draw.Attachment;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;

class OpenJourneyTest extends Journey {

    @Test
    void withoutAMapTheWindowSaysWhatToDrop() {
        assertEquals("Drop boundaries and a table here", text("invitation"));
        assertTrue(seen("invitation"));
        assertEquals("Myaypon", window.getTitle());
        assertTrue(robot.lookup("#export").queryButton().isDisabled());
    }

    @Test
    void aMapDocumentChosenToOpenIsShown() throws Exception {
        chosen = Optional.of(country.document());
        robot.clickOn("#open");
        waitForColor(0xF03B20, true);
        assertEquals("Scores of the tiny country – tiny.yaml – Myaypon", window.getTitle());
        assertFalse(seen("invitation"));
        assertEquals("Scores of the tiny country", text("title"));
    }

    @Test
    void theKeysForOpenAskForAFileToo() throws Exception {
        chosen = Optional.of(country.document());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("the map is open", () -> window.getTitle().contains("tiny.yaml"));
    }

    @Test
    void boundariesAndATableDroppedTogetherMakeAMap() throws Exception {
        List<Path> files = List.of(country.boundaries(), country.table());
        robot.interact(() -> desktop.drop(files));
        assertEquals("Which kind of map?", text("invitation"));
        robot.clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        assertEquals("5 of 6 townships matched, 1 row unmatched", text("join-sentence"));
        assertTrue(window.getTitle().endsWith("Not saved yet* – Myaypon"), window.getTitle());
    }

    @Test
    void boundariesAndATableCanBeDroppedOneAfterTheOther() throws Exception {
        Path boundaries = country.boundaries();
        Path table = country.table();
        robot.interact(() -> desktop.drop(List.of(boundaries)));
        assertEquals("townships.shp is here. Now drop the table", text("invitation"));
        robot.interact(() -> desktop.drop(List.of(table)));
        robot.clickOn("#new-make");
        waitUntil("the page is drawn", () -> picture().getImage() != null);
        assertEquals("5 of 6 townships matched, 1 row unmatched", text("join-sentence"));
    }

    @Test
    void aDroppedMapDocumentIsOpened() throws Exception {
        Path document = country.document();
        robot.interact(() -> desktop.drop(List.of(document)));
        waitUntil("the map is open", () -> window.getTitle().contains("tiny.yaml"));
    }

    @Test
    void thatWhichAPdfCarriesIsOpenedFromAFolderBesideIt() throws Exception {
        Path document = country.document();
        ProgramFolders folders = new ProgramFolders(ProgramFolders.ofThisStart().home(), folder.resolve("cache"));
        MapMaker maker = new MapMaker(folders);
        MadeMap map = maker.make(MapFile.read(document), document, SheetOptions.NONE, Progress.NONE);
        Path pdf = folder.resolve("sheet.pdf");
        List<Attachment> carried =
                CarriedMap.of(folders, maker, map, document, SheetOptions.NONE).value();
        MapExport.write(map, pdf, MapExport.DEFAULT_DPI, carried, Progress.NONE);

        robot.interact(() -> desktop.drop(List.of(pdf)));

        waitForColor(0xF03B20, true);
        assertTrue(window.getTitle().contains("map.yaml"), window.getTitle());
        assertTrue(Files.isRegularFile(folder.resolve("sheet-map").resolve("map.yaml")));
    }

    @Test
    void aPdfWithoutAMapLeavesTheWindowAsItIs() throws Exception {
        openMap();
        Path pdf = Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7 letter");
        robot.interact(() -> desktop.drop(List.of(pdf)));
        waitUntil("the reason is told", () -> text("notice").contains("letter.pdf"));
        assertTrue(window.getTitle().contains("tiny.yaml"), window.getTitle());
    }

    @Test
    void aTableDroppedOnAnOpenMapTakesThePlaceOfItsTable() throws Exception {
        openMap();
        Path all = Files.writeString(
                folder.resolve("all.csv"),
                """
                pcode,score
                MMR001001,1
                MMR001002,2
                MMR001003,3
                MMR001004,4
                MMR001005,5
                MMR001006,6
                """);
        robot.interact(() -> desktop.drop(List.of(all)));
        waitUntil("all match", () -> text("join-sentence").equals("6 of 6 townships matched, 0 rows unmatched"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the old table is back", () -> text("join-sentence").startsWith("5 of 6"));
    }

    @Test
    void aFileThatIsNoMapIsToldAndTheOpenMapStays() throws Exception {
        openMap();
        chosen = Optional.of(Files.writeString(folder.resolve("broken.yaml"), "title: [\n"));
        robot.clickOn("#open");
        waitUntil("the mistake is told", () -> seen("notice"));
        assertTrue(text("notice").contains("broken.yaml"), text("notice"));
        assertTrue(window.getTitle().contains("tiny.yaml"));
        assertTrue(colors().contains(0xF03B20));
        robot.clickOn("#notice-close");
        assertFalse(seen("notice"));
    }
}
