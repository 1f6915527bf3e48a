package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.myaypon.template.Box;
import org.myaypon.template.Templates;

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

    /** The main map, then its insets. */
    private static List<PageItem.MapFrame> frames(MadeMap map) {
        List<PageItem.MapFrame> frames = new ArrayList<>();
        for (PageItem item : map.page().items()) {
            if (item instanceof PageItem.MapFrame main) {
                frames.add(0, main);
            } else if (item instanceof PageItem.SideMap side) {
                frames.add(side.map());
            }
        }
        return frames;
    }

    private static List<PlacedLabel> labels(MadeMap map) {
        return frames(map).get(0).labels();
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

    private MadeMap sample(String name, UnaryOperator<MapDocument> change) {
        return made(ProgramFolders.ofThisStart().home().resolve("maps").resolve(name), change);
    }

    private static UnaryOperator<MapDocument> named(LabelRules.Named areas) {
        return map -> map.withLabels(map.labels()
                .withRules(new LabelRules(
                        NONE, NONE, LabelRules.Priority.SIZE, true, Map.of(), NONE, Optional.of(areas))));
    }

    @Test
    void onAMapOfExposureOnlyAreasWithAValueAreNamed() {
        MadeMap usual = sample("sample-flood.yaml", map -> map);
        assertFalse(texts(usual).contains("Natmauk"), texts(usual)::toString);
        assertTrue(texts(usual).contains("Bogale"), texts(usual)::toString);
        MadeMap all = sample("sample-flood.yaml", named(LabelRules.Named.ALL));
        assertTrue(texts(all).contains("Natmauk"), texts(all)::toString);
        assertTrue(usual.labelsLeftOut() < all.labelsLeftOut());
    }

    @Test
    void theShortFormOfANameThatNoAreaHasIsToldWithTheNearOnes() {
        LabelRules wrong = new LabelRules(
                NONE, NONE, LabelRules.Priority.AUTO, true, Map.of("Bogle", "Bg."), NONE, Optional.empty());
        MadeMap map = sample(
                "sample-flood.yaml", sheet -> sheet.withLabels(sheet.labels().withRules(wrong)));
        assertTrue(map.problems().stream()
                .anyMatch(problem ->
                        problem.what().contains("\"Bogle\"") && problem.fix().contains("Bogale")));
    }

    @Test
    void theLargestSymbolsAreNamedThoughOthersAreLeftOut() {
        List<String> texts = texts(sample("sample-displacement.yaml", map -> map));
        assertTrue(texts.containsAll(List.of("Monywa", "Mawlaik", "Kyaukme")), texts::toString);
    }

    @Test
    void onOtherMapsThatIsSoWhereItIsAsked() {
        List<String> some = texts(sample("sample-conflict.yaml", named(LabelRules.Named.WITH_VALUE)));
        List<String> all = texts(sample("sample-conflict.yaml", map -> map));
        assertTrue(some.size() < all.size() / 2, () -> some.size() + " of " + all.size());
    }

    @Test
    void anInsetInWhichTheMapTellsOfNothingIsLeftOutUnlessItIsAlwaysWanted() throws IOException {
        String template = Templates.text("a3-portrait-table.yaml");
        Path always = folder.resolve("always.yaml");
        Files.writeString(always, template.replace("  - item: inset\n", "  - item: inset\n    always: true\n"));
        assertEquals(2, frames(sample("sample-earthquake.yaml", map -> map)).size());
        assertEquals(
                3,
                frames(sample("sample-earthquake.yaml", map -> map.withTemplate(always.toString())))
                        .size());
    }

    @Test
    void namesKeepClearOfTheLinesAroundThePlacesOfInsets() {
        MadeMap map = sample("sample-3w.yaml", document -> document);
        PageItem.MapFrame main = frames(map).get(0);
        for (PageItem.MapFrame inset : frames(map).subList(1, frames(map).size())) {
            Box place = main.view().onPage(inset.view().ground());
            Geometry line = new GeometryFactory()
                    .toGeometry(new Envelope(place.xMm(), place.rightMm(), place.yMm(), place.bottomMm()))
                    .getBoundary();
            assertTrue(labels(map).stream()
                    .noneMatch(label -> line.intersects(new GeometryFactory().toGeometry(label.inkMm()))));
        }
        assertEquals(3, frames(map).size());
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
