package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.PageItem;
import org.myaypon.page.TableContent;

/** Need of one table crossed with coverage of another. */
class GapMapTest {

    private static final String NEED =
            """
            pcode,vulnerability
            MMR901001,0.9
            MMR901002,0.8
            MMR901003,0.5
            MMR902001,0.4
            MMR902002,0.2
            MMR902003,0.1
            """;

    private static final String WHO =
            """
            TS_PCODE,Organisation
            MMR901002,Red
            MMR901003,Red
            MMR901003,Blue
            MMR902001,Red
            MMR902001,Blue
            MMR902002,Red
            MMR902002,Blue
            MMR902002,Green
            MMR902003,Red
            MMR902003,Blue
            MMR902003,Green
            """;

    @TempDir
    private Path folder;

    private NewMap wanted(String coverage, Optional<String> value) throws IOException {
        TableRows need = new TableRows(Recipes.table(folder, "need.csv", NEED), Optional.empty(), Optional.empty());
        TableRows done = new TableRows(Recipes.table(folder, "who.csv", coverage), Optional.empty(), Optional.empty());
        return new NewMap(
                MapKind.GAP,
                new NewMap.Files(Recipes.townships(folder), Optional.empty(), need, Optional.of(done), List.of()),
                new NewMap.Shown(
                        value, Optional.empty(), Optional.empty(), Optional.empty(), java.util.OptionalDouble.empty()),
                NewMap.Look.USUAL,
                NewMap.Words.NONE);
    }

    private MapDocument document() throws IOException {
        return wanted(WHO, Optional.empty())
                .document(Recipes.CREATED, Progress.NONE)
                .value();
    }

    private JoinedAreas joined(MapDocument document) {
        return new MapMaker(Recipes.folders(folder)).join(document, folder.resolve("map.yaml"), Progress.NONE);
    }

    @Test
    void needAndCoverageAreRecognisedInTheirTables() throws IOException {
        assertEquals("gap(vulnerability, distinct(org))", document().value());
    }

    @Test
    void theListRanksHighNeedWithLowCoverageAndNamesWhatIsNotKnown() throws IOException {
        TableContent table = Tables.of(joined(document()), "", SheetPart.ALL).get(0);
        assertEquals("gaps", table.name());
        assertEquals(
                List.of("1", "Ford", "North", "0.8", "1"), table.rows().get(0).cells());
        assertEquals(TableContent.Kind.HEADING, table.rows().get(1).kind());
        assertEquals(
                List.of("", "Hill", "North", "0.9", "Not reported"),
                table.rows().get(2).cells());
    }

    @Test
    void theListSaysFromWhereNeedIsHighAndUpToWhereCoverageIsLow() throws IOException {
        assertEquals(
                "Highest need first. High need: 0.6\u00a0–\u00a00.9; low coverage: 1.",
                Tables.of(joined(document()), "", SheetPart.ALL).get(0).note());
    }

    @Test
    void numbersOfOneColumnHaveTheSameDecimals() {
        DoubleFunction<String> people = Numbers.alike(List.of(90_347.5, 95_142.0));
        assertEquals(List.of("90,348", "95,142"), List.of(people.apply(90_347.5), people.apply(95_142.0)));
        DoubleFunction<String> scores = Numbers.alike(List.of(1.0, 0.8, Double.NaN));
        assertEquals(List.of("1.0", "0.8"), List.of(scores.apply(1.0), scores.apply(0.8)));
    }

    @Test
    void theLegendIsASquareOfNineFields() throws IOException {
        MadeMap map = new MapMaker(Recipes.folders(folder))
                .make(document(), folder.resolve("map.yaml"), SheetOptions.NONE, Progress.NONE);
        PageItem.Legend legend = map.page().items().stream()
                .filter(PageItem.Legend.class::isInstance)
                .map(PageItem.Legend.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(10, legend.swatches().size(), "nine fields and one of not reported");
        List<String> texts =
                legend.texts().stream().map(line -> line.text().text()).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Need")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Coverage")), texts.toString());
    }

    @Test
    void bothTablesAreReadFromTheDocument() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapDocument document = document();
        MapFile.save(document, file);
        assertEquals(document, MapFile.read(file));
        MapFile.save(document.withMeasure(document.measure().withCoverage(Optional.empty())), file);
        assertEquals(Optional.empty(), MapFile.read(file).measure().coverage());
    }

    @Test
    void tablesOfDifferentLevelsAreNotCrossed() throws IOException {
        NewMap wanted = wanted("code,reached\nMMR901,5\nMMR902,9\n", Optional.of("gap(vulnerability, reached)"));
        UserException refused =
                assertThrows(UserException.class, () -> wanted.document(Recipes.CREATED, Progress.NONE));
        assertTrue(
                refused.problem().what().contains("cannot be crossed"),
                refused.problem().sentence());
    }

    @Test
    void wordsAreNoNeed() throws IOException {
        NewMap wanted = wanted(WHO, Optional.of("gap(pcode, distinct(org))"));
        assertThrows(UserException.class, () -> wanted.document(Recipes.CREATED, Progress.NONE));
    }

    @Test
    void unmatchedRowsOfTheCoverageAreTold() throws IOException {
        MapDocument document = wanted(WHO + "MMR999999,Red\n", Optional.empty())
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        List<String> told = joined(document).problems().stream()
                .map(problem -> problem.what())
                .toList();
        assertTrue(
                told.stream().anyMatch(what -> what.contains("who.csv") && what.contains("MMR999999")),
                told.toString());
        assertFalse(told.isEmpty());
    }
}
