package org.myaypon.project;

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
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageItem;

/** The tiny country with 4 cases in Hill, 12 in Ford, no data in Isles, none in Ring, and no row of Core and the other Hill. */
class VersionChangesTest {

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void makeMap() throws IOException {
        map = Recipes.map(folder);
    }

    private MapDocument after(String previous) throws IOException {
        Path file = Recipes.table(folder, "map.v1.csv", previous);
        return MapFile.read(map)
                .withRevision(Revision.NONE.withVersion(OptionalInt.of(2)).withPrevious(Optional.of(file)));
    }

    private MadeMap make(MapDocument document) {
        return make(document, SheetOptions.NONE);
    }

    private MadeMap make(MapDocument document, SheetOptions options) {
        return new MapMaker(Recipes.folders(folder)).make(document, map, options, Progress.NONE);
    }

    private static List<String> keys(List<VersionChanges.Area> areas) {
        return areas.stream().map(VersionChanges.Area::key).toList();
    }

    private static List<String> layers(MadeMap made) {
        return made.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(item -> ((PageItem.MapFrame) item).layers().stream())
                .map(MapLayer::name)
                .toList();
    }

    private String told(MadeMap made, String part) {
        return made.problems().stream()
                .map(Problem::sentence)
                .filter(sentence -> sentence.contains(part))
                .findFirst()
                .orElseGet(() -> "not among " + made.problems());
    }

    @Test
    void areasAreAddedDroppedRisenFallenOrLost() throws IOException {
        MadeMap made = make(
                after(
                        """
                pcode,name,value,affected,version
                MMR901001,Hill,0,no,1
                MMR901002,Ford,20,yes,1
                MMR901003,Isles,3,yes,1
                MMR902001,Ring,5,yes,1
                MMR902002,Core,0,no,1
                """));

        VersionChanges changes = made.changes().orElseThrow();

        assertEquals(1, changes.since());
        assertEquals(List.of("MMR901001"), keys(changes.added()));
        assertEquals(List.of("MMR902001"), keys(changes.dropped()));
        assertEquals(List.of("MMR901002"), keys(changes.fallen()));
        assertEquals(List.of("MMR901003"), keys(changes.lost()), "no data is not unaffected");
        assertEquals(List.of(), changes.risen());
        assertEquals(List.of(), changes.appeared());
    }

    @Test
    void anAreaOfWhichNothingWasKnownIsNotAddedAndThatIsTold() throws IOException {
        MadeMap made = make(
                after(
                        """
                pcode,name,value,affected,version
                MMR901001,Hill,,,1
                MMR901002,Ford,12,yes,1
                """));

        VersionChanges changes = made.changes().orElseThrow();

        assertEquals(List.of(), changes.added());
        assertEquals(List.of("MMR901001"), keys(changes.appeared()));
        assertTrue(
                told(made, "so it does not count as added")
                        .startsWith("1 township is affected of which v1 had no data"),
                told(made, "count as added"));
    }

    @Test
    void whatIsAddedAndDroppedIsOutlinedAndExplained() throws IOException {
        String previous =
                """
                pcode,name,value,affected,version
                MMR901001,Hill,0,no,1
                MMR902001,Ring,5,yes,1
                """;
        MadeMap made = make(after(previous));
        List<String> layers = layers(made);

        assertTrue(layers.containsAll(List.of("Added", "No longer affected")), layers.toString());
        assertTrue(layers.indexOf("Added") > layers.indexOf("Border"), layers.toString());

        MapDocument plain = after(previous);
        MadeMap without = make(plain.withRevision(plain.revision().withOutlined(false)));
        assertFalse(layers(without).contains("Added"));
        assertEquals(1, without.changes().orElseThrow().added().size(), "they are told all the same");
    }

    @Test
    void codesThatHaveChangedAreFoundByTheCrosswalk() throws IOException {
        Path crosswalk = Recipes.table(
                folder,
                "codes.csv",
                """
                from_pcode,change,to_pcode
                MMR909001,replace,MMR901001
                MMR909002,merge,MMR901002
                MMR909003,split,MMR902001
                MMR909003,split,MMR902002
                """);
        MapDocument document = after(
                """
                pcode,name,value,affected,version
                MMR909001,,0,no,1
                MMR909002,,9,yes,1
                MMR909003,,7,yes,1
                """);
        MadeMap made = make(document.withJoining(
                new Joining(Optional.of(crosswalk.getFileName().toString()), false, List.of())));

        VersionChanges changes = made.changes().orElseThrow();

        assertEquals(List.of("MMR901001"), keys(changes.added()));
        assertEquals(List.of("MMR901002"), keys(changes.risen()));
        assertEquals(List.of(), changes.dropped(), "nobody knows which part of what was split had been affected");
        assertTrue(told(made, "are not on this map").startsWith("1 of the 3 areas of map.v1.csv"));
    }

    @Test
    void aVersionOfOtherBoundariesIsToldInOneSentence() throws IOException {
        MadeMap made = make(
                after(
                        """
                pcode,name,value,affected,version
                KHM01,Elsewhere,5,yes,1
                KHM02,Nowhere,0,no,1
                """));

        assertEquals(Optional.empty(), made.changes());
        assertTrue(told(made, "None of the 2 areas of map.v1.csv is on this map")
                .endsWith("Compare with a version of the same boundaries and level."));
    }

    @Test
    void aFileThatCannotBeUsedIsToldAndTheMapDrawnAllTheSame() throws IOException {
        for (String broken :
                List.of("", "\u0000\u0001\u0002", "place,cases\nx,1\n", "pcode,affected\nMMR901001,maybe\n")) {
            MadeMap made = make(after(broken));
            assertEquals(Optional.empty(), made.changes());
            assertEquals(
                    1,
                    made.problems().stream()
                            .filter(problem -> problem.what().startsWith("The file of the last version, map.v1.csv"))
                            .count(),
                    broken);
        }
        MapDocument gone = after("");
        Files.delete(folder.resolve("map.v1.csv"));
        assertTrue(told(make(gone), "is not to be found, so no change is shown").contains("Put it back"));
    }

    @Test
    void aLaterVersionWithoutTheFileOfTheLastIsTold() {
        MadeMap made = make(MapFile.read(map).withRevision(Revision.NONE.withVersion(OptionalInt.of(3))));
        assertTrue(told(made, "The map is version 3").contains("update --revise"));
        assertEquals(Optional.empty(), make(MapFile.read(map)).changes(), "a first version changes nothing");
    }

    @Test
    void aFirstVersionHasNoLastOne() throws IOException {
        MapDocument document = after("pcode,affected\nMMR901001,no\n");
        MadeMap made = make(document.withRevision(document.revision().withVersion(OptionalInt.of(1))));
        assertEquals(Optional.empty(), made.changes());
        assertTrue(told(made, "but is itself the first").contains("Write version: 2"));
    }

    @Test
    void aSheetOfAPartOfTheCountryCountsWhatItShows() throws IOException {
        MapDocument document = after(
                """
                pcode,name,value,affected,version
                MMR901001,Hill,0,no,1
                MMR902001,Ring,5,yes,1
                """);
        MadeMap made = make(document.withFrame(Frame.USUAL.withAreas(List.of("South"))));
        VersionChanges changes = made.changes().orElseThrow();
        assertEquals(List.of(), changes.added());
        assertEquals(List.of("MMR902001"), keys(changes.dropped()));
    }

    @Test
    void whichAreasAreAffectedCanBeSaid() throws IOException {
        MapDocument document = after(
                """
                pcode,value,affected
                MMR901001,4,no
                MMR901002,9,no
                """);
        Revision many = document.revision().withAffected(Affected.comparison(">= 10"));
        assertEquals(
                List.of("MMR901002"),
                keys(make(document.withRevision(many)).changes().orElseThrow().added()));
    }

    @Test
    void kindsCountOnceTheyAreNamed() throws IOException {
        Path table = Recipes.table(
                folder,
                "levels.csv",
                """
                pcode,level
                MMR901001,High
                MMR901002,Low
                """);
        MapDocument document = after(
                """
                pcode,value,affected
                MMR901001,Low,no
                MMR901002,High,yes
                """);
        document = document.withTable(new TableRows(table, Optional.of("pcode"), Optional.empty()))
                .withValue("level")
                .withClasses(document.classes().withMethod("unique-values"));

        MadeMap untold = make(document);
        assertTrue(told(untold, "nothing tells which of them are affected").contains("affected: [High, Severe]"));

        Revision high = document.revision().withAffected(Optional.of(Affected.ofKinds(List.of("high", "Severe"))));
        VersionChanges changes = make(document.withRevision(high)).changes().orElseThrow();
        assertEquals(List.of("MMR901001"), keys(changes.added()));
        assertEquals(List.of("MMR901002"), keys(changes.dropped()));

        Revision slip = document.revision().withAffected(Optional.of(Affected.ofKinds(List.of("Hihg"))));
        assertTrue(told(make(document.withRevision(slip)), "No area is of the kind")
                .contains("Did you mean High"));
    }

    @Test
    void theSentenceStandsOnTheSheetWhereATemplateHasIt() throws IOException {
        Files.writeString(
                folder.resolve("sheet.yaml"),
                """
                paper: A4
                orientation: portrait
                styles:
                  plain: {size: 10, colour: "#000000"}
                items:
                  - item: map
                    at: {left: 10, right: 10, top: 10, bottom: 60}
                  - item: text
                    name: revision
                    at: {left: 10, right: 10, bottom: 10, height: 40}
                    style: plain
                    text: |
                      {event}
                      {glide}
                      {number} version {version}
                      {changes}
                      {added} since {since}
                      {change-note}
                """,
                StandardCharsets.UTF_8);
        MapDocument document = after(
                """
                pcode,name,value,affected,version
                MMR901001,Hill,0,no,1
                MMR901002,Ford,12,yes,1
                MMR902001,Ring,5,yes,1
                """);
        document = document.withTemplate("sheet.yaml")
                .withRevision(document.revision()
                        .withEvent("Flood")
                        .withGlide("fl-2026-000001-mmr")
                        .withNumber("M 7")
                        .withNote("Roads added"));

        assertEquals(
                "Flood\nFL-2026-000001-MMR\nM 7 version 2\n1 township added since v1, 1 no longer affected\n1 since v1"
                        + "\nRoads added",
                revisionText(make(document)));
        SheetOptions burmese = new SheetOptions(Optional.of(MapDocument.Language.MY), Optional.empty(), Map.of());
        assertTrue(
                revisionText(make(document, burmese))
                        .contains("v၁ နောက်ပိုင်း မြို့နယ် ၁ ခု ထပ်တိုး၊ ၁ ခု ထိခိုက်မှု မရှိတော့"),
                revisionText(make(document, burmese)));
    }

    private static String revisionText(MadeMap made) {
        return made.page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .map(PageItem.TextBox.class::cast)
                .filter(text -> text.id().equals("revision"))
                .map(text -> String.join(
                        "\n",
                        text.lines().stream().map(line -> line.text().text()).toList()))
                .findFirst()
                .orElse("");
    }

    @Test
    void aGlideNumberOfAWrongFormIsTold() {
        MadeMap made = make(MapFile.read(map).withRevision(Revision.NONE.withGlide("FL-24-167")));
        assertTrue(told(made, "has not the form of a GLIDE number").contains("FL-2024-000167-MMR"));
        assertEquals(Optional.empty(), Glide.mistake(" fl-2024-000167-mmr "));
        assertEquals(Optional.of("No hazard has the GLIDE code XX"), Glide.mistake("XX-2024-000167-MMR"));
    }
}
