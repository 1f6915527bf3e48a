package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableContent;

/** The sheet of a state of several townships tells of the state: the last row is of South, and of no township. */
class UnitSheetTest {

    private static final String ROWS =
            """
            pcode,org,sector
            MMR901001,Red,WASH
            MMR901001,Blue,WASH
            MMR901002,Red,Health
            MMR901002,White,WASH
            MMR902001,Red,Health
            MMR902009,Green,Health
            """;

    @TempDir
    private Path folder;

    private MadeMap made(String value, MapDocument.Language language, String area) throws IOException {
        Files.writeString(
                folder.resolve("sheet.yaml"),
                """
                paper: A4
                orientation: landscape
                colours: {ink: "#202020"}
                styles:
                  note: {size: 10, smallest: 6, colour: ink}
                items:
                  - {item: map, at: {left: 10, width: 100, top: 10, bottom: 10}}
                  - item: text
                    at: {left: 200, right: 10, top: 20, height: 120}
                    style: note
                    text: |
                      {area.name} [({area.state})]
                      [{value} {unit}]
                      [Rank {unit-rank} of {unit-rank-of} {units}]
                      [Rank {rank} of {rank-of} in {area.state}]
                      {with-value} with, {without-value} without
                """);
        MapDocument document = NewMap.of(Recipes.townships(folder), Recipes.table(folder, "rows.csv", ROWS))
                .document(Recipes.CREATED, Progress.NONE)
                .value()
                .withValue(value)
                .withClasses(new Classes(value.equals("sector") ? "unique-values" : "natural-breaks", 3, List.of()))
                .withTemplate("sheet.yaml")
                .withFrame(Frame.USUAL.withAreas(List.of(area)));
        Path file = folder.resolve("map.yaml");
        MapFile.save(document, file);
        SheetOptions options = new SheetOptions(Optional.of(language), Optional.empty(), Map.of());
        return new MapMaker(Recipes.folders(folder)).make(document, file, options, Progress.NONE);
    }

    private static List<String> said(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .flatMap(item -> ((PageItem.TextBox) item).lines().stream())
                .map(line -> line.text().text())
                .toList();
    }

    private TableContent organisations(MadeMap map, SheetPart part) {
        JoinedAreas joined =
                new MapMaker(Recipes.folders(folder)).join(map.document(), folder.resolve("map.yaml"), Progress.NONE);
        return Tables.of(joined, "", part).stream()
                .filter(table -> table.name().equals("organisations"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsValueIsThatOfItsRowsTogetherAndItsRankThatAmongStates() throws IOException {
        assertEquals(
                List.of("North", "3 Organisations", "Rank 1 of 2 states/regions", "2 with, 1 without"),
                said(made("distinct(org)", MapDocument.Language.EN, "MMR901")));
    }

    @Test
    void aRowThatIsOfTheStateButOfNoTownshipCounts() throws IOException {
        assertEquals(
                List.of("South", "2 Organisations", "Rank 2 of 2 states/regions", "1 with, 2 without"),
                said(made("distinct(org)", MapDocument.Language.EN, "South")));
    }

    @Test
    void theTableIsOfTheStateByNameAndHasNoRowsOfAnother() throws IOException {
        MadeMap map = made("distinct(org)", MapDocument.Language.EN, "MMR901");
        TableContent north = organisations(map, new SheetPart(List.of(0, 1, 2), "North"));
        assertEquals("Organisations by sector: North", north.title());
        assertEquals(List.of("All sectors", "", "3"), north.rows().get(2).cells());
        TableContent south = organisations(map, new SheetPart(List.of(3, 4, 5), "South"));
        assertEquals(List.of("Health", "Green, Red", "2"), south.rows().get(0).cells());
    }

    @Test
    void aTownshipIsRankedInItsState() throws IOException {
        List<String> said = said(made("distinct(org)", MapDocument.Language.EN, "MMR901002"));
        assertEquals("Ford (North)", said.get(0));
        assertEquals("Rank 1 of 2 in North", said.get(2));
    }

    @Test
    void whatIsNotCountedHasNoValueForAState() throws IOException {
        assertEquals(List.of("North", "2 with, 1 without"), said(made("sector", MapDocument.Language.EN, "MMR901")));
    }
}
