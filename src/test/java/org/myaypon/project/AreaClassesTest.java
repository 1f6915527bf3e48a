package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;

/** Having none, and names of kinds, as a document says them. */
class AreaClassesTest {

    private static final String INDEX =
            """
            pcode,index,risk,band
            MMR901001,1,Low,1
            MMR901002,1,High,2
            MMR901003,1,Moderate,2
            MMR902001,1,High,1
            MMR902002,0.4,Low,1
            MMR902003,0.2,Low,2
            """;

    @TempDir
    private Path folder;

    private Result<List<MapClass>> classes(String value, UnaryOperator<Classes> edit) throws IOException {
        MapDocument document = NewMap.of(Recipes.townships(folder), Recipes.table(folder, "index.csv", INDEX))
                .document(Recipes.CREATED, Progress.NONE)
                .value()
                .withValue(value);
        MapDocument edited = document.withClasses(edit.apply(document.classes()));
        JoinedAreas joined =
                new MapMaker(Recipes.folders(folder)).join(edited, folder.resolve("map.yaml"), Progress.NONE);
        return AreaClasses.of(edited, joined);
    }

    private static boolean hinted(Result<List<MapClass>> classes, String words) {
        return classes.problems().stream().anyMatch(problem -> problem.what().contains(words));
    }

    @Test
    void aNumberOfMostAreasMayMeanNone() throws IOException {
        Result<List<MapClass>> classes = classes("index", usual -> usual);
        assertTrue(hinted(classes, "4 of 6 areas have 1, which may say that there is nothing"), "told");
    }

    @Test
    void theStatedNumberOfNoneIsAClassOfItsOwn() throws IOException {
        Result<List<MapClass>> classes = classes(
                "index", usual -> usual.withNothing(new Nothing(ZeroClass.AUTO, OptionalDouble.of(1), Silence.APART)));
        MapClass none = classes.value().get(0);
        assertTrue(none instanceof MapClass.None);
        assertEquals("1 (none)", none.label());
        assertEquals(4, none.count());
        assertFalse(hinted(classes, "which may say that there is nothing"), "once it is stated, nothing is asked");
    }

    @Test
    void anIndexTurnedRoundHasZeroApartByItself() throws IOException {
        MapClass none = classes("1 - index", usual -> usual).value().get(0);
        assertEquals("0 (none)", none.label());
        assertEquals(4, none.count());
    }

    @Test
    void zeroMayLieWithItsNeighbours() throws IOException {
        List<MapClass> classes = classes(
                        "1 - index",
                        usual -> usual.withNothing(
                                new Nothing(ZeroClass.TOGETHER, OptionalDouble.empty(), Silence.APART)))
                .value();
        assertTrue(classes.stream().noneMatch(MapClass.None.class::isInstance));
    }

    @Test
    void levelsStandFromLowToHigh() throws IOException {
        List<MapClass> classes =
                classes("risk", usual -> usual.withMethod("unique-values")).value();
        assertEquals(
                List.of("Low", "Moderate", "High"),
                classes.stream().map(MapClass::label).toList());
    }

    @Test
    void namesOfTheDocumentGoBeforeThoseOfTheTable() throws IOException {
        List<MapClass> classes = classes(
                        "band",
                        usual -> new Classes(
                                "unique-values", 5, List.of(), Nothing.USUAL, named("1", "Hills", "2", "Plain")))
                .value();
        assertEquals(
                List.of("1 – Hills", "2 – Plain"),
                classes.stream().map(MapClass::label).toList());
    }

    private static Map<String, String> named(String first, String itsName, String second, String itsNameToo) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(first, itsName);
        names.put(second, itsNameToo);
        return names;
    }

    @Test
    void kindsStandInTheOrderInWhichTheDocumentNamesThem() throws IOException {
        Map<String, String> names = named("2", "Plain", "1", "Hills");
        List<MapClass> kinds = classes(
                        "band", usual -> new Classes("unique-values", 5, List.of(), Nothing.USUAL, names))
                .value();
        assertEquals(
                List.of("2 – Plain", "1 – Hills"),
                kinds.stream()
                        .filter(MapClass.Category.class::isInstance)
                        .map(MapClass::label)
                        .toList());
    }
}
