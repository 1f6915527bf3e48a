package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskJourneyTest extends Journey {

    @Test
    void aTableThatAnotherProgramWritesIsShownAtOnce() throws Exception {
        openMap();
        Files.writeString(
                folder.resolve("scores.csv"),
                """
                pcode,township,score,added
                MMR001001,Aung,1,5
                MMR001006,Falam,2,7
                """);
        waitUntil("the new rows are joined", () -> text("join-sentence").startsWith("2 of 6 townships matched"));
        assertFalse(window.getTitle().contains("*"), "the map itself is unchanged");
    }

    @Test
    void aMapDocumentThatAnotherProgramWritesIsShownAtOnce() throws Exception {
        openMap();
        Path file = folder.resolve("tiny.yaml");
        Files.writeString(file, Files.readString(file).replace("Scores of the tiny country", "Written elsewhere"));
        waitUntil("the title is the other's", () -> text("title").equals("Written elsewhere"));
        assertFalse(window.getTitle().contains("*"), window.getTitle());
        robot.clickOn("#undo");
        waitUntil("the old title is back", () -> text("title").equals("Scores of the tiny country"));
    }

    @Test
    void aChangeInAParentOfTheTemplateIsShownAtOnce() throws Exception {
        String base = "extends: a4-portrait.yaml\n";
        Files.createDirectories(folder.resolve("sheets"));
        Path parent = Files.writeString(folder.resolve("sheets").resolve("base.yaml"), base);
        Files.writeString(folder.resolve("own.yaml"), "extends: sheets/base.yaml\n");
        openMap();
        Path file = folder.resolve("tiny.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^template:.*\\R", "") + "template: own.yaml\n");
        Files.writeString(
                parent,
                base
                        + "items:\n  - {item: rectangle, name: mark, fill: \"#12ab34\", at: {left: 60, width: 90, top: 60, height: 90}}\n");
        waitForColor(0x12ab34, true);
        Files.writeString(parent, base);
        waitForColor(0x12ab34, false);
    }

    @Test
    void aStyleThatAnotherProgramWritesIsShownAtOnce() throws Exception {
        String style =
                """
                <FeatureTypeStyle xmlns="http://www.opengis.net/sld"><Rule><Name>All</Name><PolygonSymbolizer><Fill>
                <CssParameter name="fill">#12ab34</CssParameter></Fill></PolygonSymbolizer></Rule></FeatureTypeStyle>
                """;
        Files.writeString(folder.resolve("my.sld"), style);
        openMap();
        Path file = folder.resolve("tiny.yaml");
        Files.writeString(file, Files.readString(file) + "style: my.sld\n");
        waitForColor(0x12ab34, true);
        Files.writeString(folder.resolve("my.sld"), style.replace("#12ab34", "#8a12cd"));
        waitForColor(0x8a12cd, true);
        waitForColor(0x12ab34, false);
    }

    @Test
    void anotherProgramsWritingDoesNotTakeUnsavedChangesAway() throws Exception {
        openMap();
        type("title", "My own");
        Path file = folder.resolve("tiny.yaml");
        Files.writeString(file, Files.readString(file).replace("Scores of the tiny country", "Written elsewhere"));
        waitUntil("the other's change is told", () -> seen("notice"));
        assertTrue(text("notice").startsWith("Another program has changed tiny.yaml."), text("notice"));
        assertTrue(window.getTitle().startsWith("My own – tiny.yaml*"), window.getTitle());
    }

    @Test
    void aPictureThatAnotherProgramDrawsIsShownAtOnce() throws Exception {
        Files.createDirectories(folder.resolve("logos"));
        Path logo = Files.writeString(folder.resolve("logos").resolve("mine.svg"), square("#12ab34"));
        Files.writeString(
                folder.resolve("own.yaml"),
                """
                extends: a4-portrait.yaml
                items:
                  - {item: picture, name: mine, file: logos/mine.svg, at: {left: 60, width: 90, top: 60, height: 90}}
                  - {item: picture, name: later, file: later.svg, at: {left: 60, width: 90, top: 160, height: 60}}
                """);
        Path file = country.document();
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^template: .*$", "template: own.yaml"));
        robot.interact(() -> desktop.open(file));
        waitForColor(0x12ab34, true);
        Files.writeString(logo, square("#ab1234"));
        waitForColor(0xab1234, true);
        Files.writeString(folder.resolve("later.svg"), square("#3412ab"));
        waitForColor(0x3412ab, true);
    }

    private static String square(String color) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\""
                + color + "\"/></svg>";
    }
}
