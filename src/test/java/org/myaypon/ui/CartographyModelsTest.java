package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.project.FormLayer;
import org.myaypon.project.FormLayer.Kind;
import org.myaypon.project.FrameGrid;
import org.myaypon.project.LabelRules.Priority;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Overlay;
import org.myaypon.sld.SldFile;
import org.myaypon.template.GraticuleLook;

/** Layers, labels, the frame and styles as the inspector sets them. */
class CartographyModelsTest extends OpenSession {

    private final Lane looking = new Lane("looking into files");
    private ChoicesModel choices;
    private OverlaysModel overlays;
    private FormsModel forms;
    private FrameModel frame;
    private LabelsModel labels;
    private StylesModel styles;
    private Optional<Path> chosen = Optional.empty();

    @BeforeEach
    void makeModels() {
        Questions questions = new Questions(
                () -> chosen,
                wanted -> chosen,
                map -> chosen,
                style -> chosen,
                (last, layers) -> Optional.of(last),
                sheet -> chosen,
                List::of,
                (pages, printers) -> Optional.empty(),
                name -> {
                    throw new AssertionError("asked after unsaved changes");
                });
        choices = new ChoicesModel(session, folders, looking);
        overlays = new OverlaysModel(inspector, looking, questions.file());
        forms = new FormsModel(inspector, overlays, choices);
        frame = new FrameModel(inspector);
        labels = new LabelsModel(session, inspector);
        styles = new StylesModel(session, folders, questions);
    }

    @AfterEach
    void endLooking() {
        interact(looking::close);
    }

    @Test
    void symbolsOfTheMapsOwnValueAreDrawnAboveAndSurviveTheFile() throws Exception {
        openWithChoices();
        change(() -> forms.add(Kind.SYMBOLS));
        change(() -> {
            forms.setValue("people");
            forms.setShape("square");
            forms.setColor(Color.BLUE);
            forms.setLargest("12 mm");
            overlays.setOpacity(0.5);
        });
        assertEquals(Optional.empty(), session.failureProperty().get());
        FormLayer layer = form();
        assertEquals("people", layer.measured().value());
        assertEquals(OptionalDouble.of(12), layer.look().largestMm());
        assertEquals(0.5, layer.opacity());
        Path file = folder.resolve("saved.yaml");
        MapFile.save(document(), file);
        assertEquals(document().overlays(), MapFile.read(file).overlays());
    }

    @Test
    void piesArePartedByAColumnOfKinds() throws Exception {
        openWithChoices();
        change(() -> forms.add(Kind.PIES));
        assertEquals(Optional.of("pcode"), form().measured().by());
        change(() -> forms.setBy("kind"));
        assertEquals(Optional.of("kind"), form().measured().by());
        assertEquals(Optional.empty(), session.failureProperty().get());
    }

    @Test
    void aSizeThatIsNoneIsRefusedBesideItsField() throws Exception {
        openWithChoices();
        change(() -> forms.add(Kind.DOTS));
        interact(() -> forms.setDotSize("wide"));
        assertEquals(
                "Write a number from 0.1 to 5, or leave it empty.",
                inspector.errors().get(Setting.LAYER_DOT));
        change(() -> {
            forms.setDotSize("0.8");
            forms.setEach("1,000");
        });
        assertFalse(inspector.errors().containsKey(Setting.LAYER_DOT));
        assertEquals(OptionalDouble.of(0.8), form().look().sizeMm());
        assertEquals(OptionalDouble.of(1000), form().look().each());
        change(() -> forms.setEach(""));
        assertEquals(OptionalDouble.empty(), form().look().each());
    }

    @Test
    void aLayerOfAFileIsDrawnByAStyleAndByItsLookAgain() throws Exception {
        openWithChoices();
        chosen = Optional.of(country.flood());
        change(overlays::add);
        change(() -> overlays.setStyle("flood-extent.sld"));
        assertEquals(
                Optional.of("flood-extent.sld"), ((Overlay) overlays.selected().orElseThrow()).style());
        assertEquals(Optional.empty(), session.failureProperty().get());
        change(() -> overlays.setStyle(""));
        assertEquals(Optional.empty(), ((Overlay) overlays.selected().orElseThrow()).style());
    }

    @Test
    void theScaleIsTakenAsItIsWritten() throws Exception {
        open();
        for (String text : List.of("1:5,000,000", "5000000", "1 : 5 000 000")) {
            interact(() -> frame.setScale(text));
            assertEquals(OptionalDouble.of(5_000_000), document().frame().scale(), text);
            assertEquals("1:5,000,000", FrameModel.scale(document().frame()));
            interact(() -> frame.setScale(""));
            assertEquals(OptionalDouble.empty(), document().frame().scale());
        }
        interact(() -> frame.setScale("1:12"));
        assertEquals(
                "Write a scale like 1:2,500,000, or leave it empty.",
                inspector.errors().get(Setting.SCALE));
    }

    @Test
    void projectionsAreChosenByNameOrCodeAndOthersRefused() throws Exception {
        open();
        change(() -> frame.setProjection("EPSG:32646"));
        assertEquals(Optional.of("EPSG:32646"), document().frame().crs());
        assertEquals(Optional.empty(), session.failureProperty().get());
        interact(() -> frame.setProjection("utm-99x"));
        assertTrue(inspector.errors().get(Setting.PROJECTION).contains("utm-99x"));
        interact(() -> frame.setProjection("auto"));
        assertEquals(Optional.empty(), document().frame().crs());
        FrameModel.PROJECTIONS.forEach(name -> assertFalse(
                FrameModel.explanation(name).equals(FrameModel.explanation("EPSG:1")), name + " is explained"));
    }

    @Test
    void theFrameIsFittedToAreasThatAreNamed() throws Exception {
        open();
        double before = made().view().scaleDenominator();
        change(() -> frame.setAreas(" Aung,MMR001002 "));
        assertEquals(List.of("Aung", "MMR001002"), document().frame().areas());
        assertTrue(made().view().scaleDenominator() < before);
        change(() -> frame.setAreas("Nowhere"));
        assertTrue(inspector.errors().get(Setting.FRAME_AREAS).contains("Nowhere"));
    }

    @Test
    void theNetKeepsItsDistanceWhenItsLookChanges() throws Exception {
        open();
        interact(() -> inspector.change(
                Setting.NET,
                map -> map.withFrame(map.frame()
                        .withGraticule(Optional.of(new FrameGrid(
                                Optional.of(GraticuleLook.TICKS), OptionalDouble.of(2), Optional.empty()))))));
        change(() -> frame.setNet(FrameModel.Net.LINES));
        assertEquals(FrameModel.Net.LINES, FrameModel.Net.of(document().frame()));
        assertEquals(
                OptionalDouble.of(2),
                document().frame().graticule().orElseThrow().everyDegrees());
        change(() -> frame.setNet(FrameModel.Net.AS_TEMPLATE));
        assertEquals(Optional.empty(), document().frame().graticule());
    }

    @Test
    void namesHaveSizesAndTheSmallestIsNeverTheLarger() throws Exception {
        open();
        change(() -> labels.setSize("6.5 pt"));
        change(() -> labels.setSmallest("8"));
        assertEquals(OptionalDouble.of(6.5), document().labels().rules().smallestPt());
        change(() -> labels.setSize("5"));
        assertEquals(OptionalDouble.of(5), document().labels().rules().smallestPt());
        interact(() -> labels.setSize("100"));
        assertEquals(
                "Write a size in points, 3 to 60, or leave it empty.",
                inspector.errors().get(Setting.LABEL_SIZE));
        change(() -> {
            labels.setPriority(Priority.VALUE);
            labels.setLeaders(false);
        });
        assertEquals(Priority.VALUE, document().labels().rules().priority());
        assertFalse(document().labels().rules().leaders());
        Path file = folder.resolve("saved.yaml");
        MapFile.save(document(), file);
        assertEquals(document().labels(), MapFile.read(file).labels());
    }

    @Test
    void namesThatFindNoPlaceAreCounted() throws Exception {
        open();
        assertEquals("", labels.leftOutProperty().get());
        change(() -> {
            labels.setSize("60");
            labels.setLeaders(false);
            frame.setScale("1:50,000,000");
        });
        assertEquals(
                made().labelsLeftOut() + " names found no place.",
                labels.leftOutProperty().get());
    }

    @Test
    void theChoroplethIsSavedAsAStyleThatDrawsTheAreas() throws Exception {
        open();
        Path target = folder.resolve("classes.sld");
        chosen = Optional.of(target);
        Notices notices = new Notices();
        interact(() -> styles.save(new MapMaker(folders), reading, notices));
        waitUntil(() -> Files.exists(target) && !reading.busyProperty().get());
        assertEquals(List.of(), SldFile.read(target).problems());
        Optional<String> name = styles.ask();
        assertEquals(Optional.of("classes.sld"), name, "beside the map its name is enough");
        change(() -> inspector.setStyle(name.orElseThrow()));
        assertEquals(Optional.empty(), session.failureProperty().get());
        assertTrue(styles.names().contains("classes.sld"));
        assertEquals(Optional.of(target), styles.file("classes.sld"));
        assertEquals(Optional.empty(), styles.file("nowhere.sld"));
    }

    private void openWithChoices() throws Exception {
        open();
        waitUntil(() -> !choices.kinds().isEmpty());
    }

    private FormLayer form() {
        return (FormLayer) overlays.selected().orElseThrow();
    }
}
