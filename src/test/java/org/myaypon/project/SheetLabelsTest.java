package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Progress;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.PageItem;

class SheetLabelsTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @TempDir
    private Path folder;

    private MadeMap made(Path file, UnaryOperator<MapDocument> change) {
        return new MapMaker(Recipes.folders(folder))
                .make(change.apply(MapFile.read(file)), file, SheetOptions.NONE, Progress.NONE);
    }

    /** The sample's national sheet at A3. */
    private MadeMap national(LabelRules rules) {
        Path file = ProgramFolders.ofThisStart().home().resolve("maps").resolve("sample-conflict.yaml");
        return made(file, map -> map.withTemplate(MapDocument.DEFAULT_TEMPLATE)
                .withLabels(map.labels().withShown(true).withRules(rules)));
    }

    private static LabelRules rules(
            OptionalDouble size, LabelRules.Priority priority, boolean leaders, OptionalDouble smallestScale) {
        return new LabelRules(size, NONE, priority, leaders, Map.of(), smallestScale, Optional.empty());
    }

    private static List<PlacedLabel> labels(MadeMap map) {
        return map.page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow()
                .labels();
    }

    private static List<String> texts(MadeMap map) {
        return labels(map).stream()
                .map(label -> label.lines().get(0).text().text())
                .toList();
    }

    @Test
    void moreThan200OfTheNationalNamesFindAPlaceAndNoneOverlap() {
        MadeMap map = national(LabelRules.USUAL);
        assertTrue(330 - map.labelsLeftOut() >= 200, 330 - map.labelsLeftOut() + " names");
        List<PlacedLabel> labels = labels(map);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(labels.get(i).inkMm().intersects(labels.get(j).inkMm()));
            }
        }
        assertTrue(labels.stream()
                .flatMap(label -> label.lines().stream())
                .allMatch(line -> line.text().style().sizePt() >= 6.5));
    }

    @Test
    void withoutLeadersFewerNamesFindAPlace() {
        MadeMap map = national(rules(NONE, LabelRules.Priority.SIZE, false, NONE));
        assertTrue(labels(map).stream().noneMatch(label -> label.leader().isPresent()));
        assertTrue(map.labelsLeftOut() > national(LabelRules.USUAL).labelsLeftOut());
    }

    @Test
    void theFirstNamesWithoutRoomAreTold() {
        MadeMap map = national(rules(OptionalDouble.of(20), LabelRules.Priority.SIZE, false, NONE));
        String told = map.problems().stream()
                .map(problem -> problem.what())
                .filter(what -> what.contains("found no room"))
                .findFirst()
                .orElseThrow();
        assertTrue(told.matches("\\d+ of 330 labels found no room on the map \\(.+, .+, .+ and others\\)"), told);
    }

    @Test
    void belowItsScaleNoAreaIsNamedAndThatIsTold() throws IOException {
        Path file = Recipes.map(folder);
        MadeMap near = made(
                file,
                map -> map.withLabels(
                        map.labels().withRules(rules(NONE, LabelRules.Priority.SIZE, true, OptionalDouble.of(1e9)))));
        MadeMap far = made(
                file,
                map -> map.withLabels(
                        map.labels().withRules(rules(NONE, LabelRules.Priority.SIZE, true, OptionalDouble.of(1000)))));
        assertTrue(texts(near).contains("Ford"), texts(near)::toString);
        assertFalse(texts(far).contains("Ford"), texts(far)::toString);
        assertEquals(0, far.labelsLeftOut());
        assertTrue(
                far.problems().stream().anyMatch(problem -> problem.what().contains("their names begin at 1:1,000")));
    }

    @Test
    void theHighestValueGoesFirstWhereThatIsAsked() throws IOException {
        Path file = Recipes.map(folder);
        MapDocument document = MapFile.read(file);
        MapDocument byValue =
                document.withLabels(document.labels().withRules(rules(NONE, LabelRules.Priority.VALUE, true, NONE)));
        JoinedAreas joined = new MapMaker(Recipes.folders(folder)).join(document, file, Progress.NONE);
        List<Geometry> shapes = joined.values().numbers().stream()
                .map(number -> new GeometryFactory().toGeometry(new Envelope(0, 1, 0, 1)))
                .toList();
        List<Double> turns = LabelTurns.of(byValue, joined, shapes).value();
        int highest = joined.values().numbers().indexOf(12.0);
        assertEquals(turns.size() - 1.0, turns.get(highest));
        for (int area = 0; area < turns.size(); area++) {
            boolean known = !joined.values().numbers().get(area).isNaN();
            assertTrue(known
                    || turns.get(area)
                            < turns.size()
                                    - joined.values().numbers().stream()
                                            .filter(number -> !number.isNaN())
                                            .count());
        }
    }

    @Test
    void whereNobodyKnowsThePeopleTheLargestGoFirstAndThatIsTold() throws IOException {
        Path file = Recipes.map(folder);
        MadeMap map = made(
                file,
                document -> document.withLabels(
                        document.labels().withRules(rules(NONE, LabelRules.Priority.POPULATION, true, NONE))));
        assertTrue(map.problems().stream().anyMatch(problem -> problem.what().contains("how many people")));
    }
}
