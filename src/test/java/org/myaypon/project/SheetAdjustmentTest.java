package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.PageItem;
import org.myaypon.project.SheetAdjustment.Orientation;

class SheetAdjustmentTest {

    private static final SheetAdjustment ADJUSTED = new SheetAdjustment(
            OptionalDouble.of(250_000),
            Optional.of(Orientation.LANDSCAPE),
            Map.of("MMR901002", LabelMove.by(3, -2.5), "MMR901003", LabelMove.HIDDEN));

    @TempDir
    private Path folder;

    private Path map;

    @BeforeEach
    void mapOfTheTinyCountry() throws IOException {
        map = Recipes.map(folder);
    }

    private void write(String more) throws IOException {
        Files.writeString(map, Files.readString(map) + more);
    }

    private MapDocument read() {
        return MapFile.read(map);
    }

    private Problem refused(String more) throws IOException {
        write(more);
        return assertThrows(UserException.class, this::read).problem();
    }

    @Test
    void whatIsDifferentOnASheetIsReadAsItWasWritten() {
        MapFile.save(read().withSheets(Map.of("MMR901001", ADJUSTED)), map);
        assertEquals(Map.of("MMR901001", ADJUSTED), read().sheets());
        MapDocument moved = read().withLabels(read().labels().withMoves(Map.of("MMR901001", LabelMove.by(1, 0))));
        MapFile.save(moved, map);
        assertEquals(moved, read());
    }

    @Test
    void savingAnAdjustmentChangesNoOtherByteAndTakingItBackNone() throws IOException {
        write("# the end\n");
        String before = Files.readString(map);
        MapFile.save(read().withSheets(Map.of("MMR901001", ADJUSTED)), map);
        String adjusted = Files.readString(map);
        assertTrue(adjusted.replace("\n", "").contains("orientation: landscape"), adjusted);
        for (String line : before.lines().toList()) {
            assertTrue(adjusted.contains(line), line);
        }
        MapFile.save(read().withSheets(Map.of()), map);
        assertEquals(before, Files.readString(map));
    }

    @Test
    void anAdjustmentWrittenByHandIsRead() throws IOException {
        write(
                """
                sheets:
                  MMR901001: {scale: 100000, labels: {MMR901002: {right: 3}}}
                  MMR901002: {orientation: auto}
                """);
        assertEquals(
                Map.of(
                        "MMR901001",
                        SheetAdjustment.NONE
                                .withScale(OptionalDouble.of(100_000))
                                .withLabel("MMR901002", LabelMove.by(3, 0))),
                read().sheets());
    }

    @Test
    void aMistakeIsToldWhereItStands() throws IOException {
        Problem problem = refused("sheets:\n  MMR901001: {orientation: upright}\n");
        assertTrue(problem.sentence().contains("upright") && problem.where().contains("line 28"), problem.sentence());
    }

    @Test
    void aNameIsNotMovedOffTheSheet() throws IOException {
        assertTrue(refused("sheets: {MMR901001: {labels: {MMR901002: {right: 9999}}}}\n")
                .sentence()
                .contains("9,999"));
    }

    @Test
    void aScaleHasTheRangeOfTheFrames() throws IOException {
        assertTrue(refused("sheets: {MMR901001: {scale: 3}}\n").sentence().contains("range"));
    }

    @Test
    void codesThatThereAreNotAreTold() throws IOException {
        write("sheets: {MMR901009: {scale: 100000}, MMR901: {labels: {MMR901: hidden}}}\n");
        List<String> told = Preflight.of(Recipes.make(map, folder)).problems().stream()
                .map(Problem::sentence)
                .filter(sentence -> sentence.contains("has the code"))
                .toList();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).contains("MMR901009") && told.get(0).contains("MMR901001"), told.get(0));
        assertTrue(told.get(1).contains("sheets: MMR901") && told.get(1).contains("code MMR901,"), told.get(1));
    }

    @Test
    void aMovedNameStandsSoFarFromItsPlaceAndAHiddenOneNowhere() throws IOException {
        Envelope before = label("Isles").orElseThrow().inkMm();
        move("MMR901003", LabelMove.by(4, -3));
        Envelope after = label("Isles").orElseThrow().inkMm();
        assertEquals(before.getMinX() + 4, after.getMinX(), 1e-9);
        assertEquals(before.getMinY() - 3, after.getMinY(), 1e-9);
        move("MMR901003", LabelMove.HIDDEN);
        assertTrue(label("Isles").isEmpty());
    }

    private void move(String code, LabelMove move) {
        MapFile.save(read().withLabels(read().labels().withMoves(Map.of(code, move))), map);
    }

    private Optional<PlacedLabel> label(String name) {
        return Recipes.make(map, folder).page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(frame -> ((PageItem.MapFrame) frame).labels().stream())
                .filter(label -> label.lines().get(0).text().text().equals(name))
                .findFirst();
    }
}
