package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.UserException;
import org.myaypon.template.LocalText;

/** Figures and small maps as a map document writes them. */
class SnapshotTextTest {

    @TempDir
    private Path folder;

    private Path file(String further) throws IOException {
        return Files.writeString(
                folder.resolve("map.yaml"),
                """
                created: "2026-06-30T14:00:00+06:30"
                boundaries: {file: t.shp}
                table: {file: t.csv}
                value: cases
                # ours
                """
                        + further);
    }

    private Snapshot read(String further) throws IOException {
        return MapFile.read(file(further)).snapshot();
    }

    private Snapshot snapshot() {
        TableRows other = new TableRows(
                folder.resolve("o, 1.csv"), Optional.of("S"), Optional.of("pcode"), Optional.of("a = 'b'"));
        return new Snapshot(
                List.of(
                        new KeyFigure(
                                LocalText.of("sum(people)"),
                                LocalText.of("%"),
                                new LocalText("people: all", "လူ", LocalText.LINE),
                                "people",
                                LocalText.of("2026-06-30"),
                                new LocalText("CCCM", "", LocalText.SLASH),
                                Optional.of(other)),
                        KeyFigure.of("12", "sites")),
                List.of(
                        new SmallMap(
                                new LocalText("Need, by township", "လို", LocalText.SLASH),
                                "exposed(\"" + folder.resolve("flood, deep.shp") + "\")",
                                Optional.of(other),
                                new Classes("manual", 5, List.of(0.0, 2.5), Nothing.USUAL, Map.of("1", "One: first")),
                                new Colors(
                                        "", true, List.of(Color.WHITE, Color.BLACK), OptionalDouble.of(1), true, 0.5)),
                        new SmallMap(
                                LocalText.of("Cases"),
                                "cases",
                                Optional.empty(),
                                SmallMap.USUAL_CLASSES,
                                new Colors("Blues", false))));
    }

    @Test
    void figuresAndSmallMapsAreReadBackAsTheyWereSaved() throws IOException {
        Path file = file("");
        MapFile.save(MapFile.read(file).withSnapshot(snapshot()), file);
        assertEquals(snapshot(), MapFile.read(file).snapshot());
        assertTrue(Files.readString(file).contains("file: \"o, 1.csv\""), Files.readString(file));
        assertTrue(Files.readString(file).contains("# ours"));
        MapFile.save(MapFile.read(file).withSnapshot(Snapshot.NONE), file);
        assertEquals(Snapshot.NONE, MapFile.read(file).snapshot());
    }

    @Test
    void savingAnotherTitleLeavesFiguresOnSeveralLinesAsTheyAre() throws IOException {
        String figures = "figures:\n  - value: 12   # counted twice\n    caption: sites\n";
        Path file = file("title: A\n" + figures);
        MapDocument document = MapFile.read(file);
        MapFile.save(document.withHeading(new Heading("B", "", "", "", "", "")), file);
        assertTrue(Files.readString(file).contains(figures), Files.readString(file));
    }

    @Test
    void aSmallMapIsReadByTheKeysOfTheMapItself() throws IOException {
        SmallMap map =
                read("""
                        small-maps:
                          - title: Need
                            value: need
                            classes: {method: quantile, count: 3, none: 1}
                            palette: {name: Blues, reversed: true}
                        """)
                        .maps()
                        .get(0);
        assertEquals("quantile", map.classes().method());
        assertEquals(OptionalDouble.of(1), map.classes().nothing().none());
        assertTrue(map.colors().reversed());
        assertEquals(
                SmallMap.USUAL_CLASSES,
                read("small-maps: [{title: A, value: b}]").maps().get(0).classes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sum(people); true",
                "sum (people) / 1000000; true",
                "count() where a = 'b'; true",
                "sums(people); true",
                "12,500; false",
                "1.2 million (estimate); false",
                "Not known; false"
            })
    void aValueWithAFunctionIsWorkedOut(String value, boolean workedOut) {
        assertEquals(workedOut, KeyFigure.of(value, "people").expression().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "figures: 12; figures",
                "figures: [12]; line",
                "figures: [{value: 12}]; caption",
                "figures: [{caption: people}]; value",
                "figures: [{value: '', caption: people}]; value is empty",
                "figures: [{value: {my: ''}, caption: people}]; value is empty",
                "figures: [{value: 1, caption: people, colour: red}]; colour",
                "figures: [{value: 1, caption: people, icon: [a]}]; icon",
                "figures: [{value: sum(a), caption: a, table: {file: 'https://x.org/a.csv'}}]; remote address",
                "small-maps: {title: A}; small-maps",
                "small-maps: [{title: A}]; value",
                "small-maps: [{value: a}]; title",
                "small-maps: [{title: A, value: \"gap(a, b)\"}]; two values crossed",
                "small-maps: [{title: A, value: a, classes: {count: 90}}]; cannot be told apart",
                "small-maps: [{title: A, value: a, palette: {opacity: 7}}]; opacity",
                "small-maps: [{title: A, value: exposed(http://x.org/a.shp)}]; remote address"
            })
    void aMistakeIsToldWithItsLine(String further, String told) throws IOException {
        Path file = file(further);
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(
                refused.problem().sentence().contains(told), refused.problem().sentence());
        assertTrue(
                refused.problem().where().contains("line 6"), refused.problem().sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "small-maps"})
    void moreThanASheetCanShowAreRefusedInBoundedTime(String key) throws IOException {
        Path file = file(key + ": [" + "{title: A, value: a}, ".repeat(20_000) + "]");
        UserException refused = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThrows(UserException.class, () -> MapFile.read(file)));
        assertTrue(
                refused.problem().sentence().contains("20000"),
                refused.problem().sentence());
    }

    @Test
    void aTextOfManyLettersIsRefused() throws IOException {
        Path file = file("figures: [{value: 1, caption: " + "a".repeat(5000) + "}]");
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.problem().sentence().contains("caption has 5000 letters"), refused.getMessage());
    }

    @Test
    void filesOfFiguresAndSmallMapsAreFoundAgainWhereTheyHaveMoved() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Path moved = Files.writeString(folder.resolve("new").resolve("o.csv"), "a\n1\n");
        Path file = file("figures: [{value: count(), caption: rows, table: {file: o.csv}}]");
        Relinking linked = Relinking.of(MapFile.read(file), file, Optional.of(folder.resolve("new")));
        assertEquals(List.of(moved), linked.document().snapshot().files());
        assertFalse(linked.moves().isEmpty());
    }
}
