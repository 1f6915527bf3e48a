package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.Decision;
import org.myaypon.indicator.StateUnits;
import org.myaypon.template.LocalText;

class MapFileTest {

    private static final LabelRules RULES = new LabelRules(
            OptionalDouble.of(7.5),
            OptionalDouble.of(6),
            LabelRules.Priority.POPULATION,
            false,
            Map.of("Hlaingtharya (East)", "Hlaingth.: E"),
            OptionalDouble.of(2_500_000),
            Optional.of(LabelRules.Named.WITH_VALUE));

    @TempDir
    private Path folder;

    private MapDocument document() {
        return new MapDocument(
                new Heading("Title: with colon", "", "A \"quoted\" source", "ကုန်း", "", "Sample, not real"),
                new Boundaries(
                        folder.resolve("b").resolve("t.gpkg"), Optional.of("townships"), Optional.of("TS_PCODE")),
                new TableRows(
                        folder.resolve("t.csv"),
                        Optional.of("Sheet 2"),
                        Optional.empty(),
                        Optional.of("sector = 'WASH'")),
                new Joining(
                        Optional.empty(),
                        false,
                        List.of(
                                Decision.to("MMR013008", "MMR013046", "asked the cluster: \"east\""),
                                Decision.share("MMR013045", "equal parts"),
                                Decision.share("x, y", List.of(new Decision.Part("MMR013017", 2.5)), ""),
                                Decision.leaveOut("line 12", "a test row"))),
                new Measure(
                        "gap(exposed(\"" + folder.resolve("flood, deep.shp") + "\"), distinct(org))",
                        Optional.of(AreaLevel.STATE),
                        Optional.of(StateUnits.FIFTEEN),
                        Optional.of("pop 2014"),
                        Optional.of(new TableRows(
                                folder.resolve("c.xlsx"),
                                Optional.empty(),
                                Optional.of("#adm3+code"),
                                Optional.empty()))),
                new Classes(
                        "manual",
                        5,
                        List.of(0.0, 1.5, 9.0),
                        new Nothing(ZeroClass.OWN, OptionalDouble.of(1), Silence.OUTSIDE),
                        Map.of("1", "Border, hills")),
                new Colors("Blues", true, List.of(new Color(0x1A80BB), Color.WHITE), OptionalDouble.of(2.5), true, 0.7),
                List.of(
                        Overlay.of(folder.resolve("sites.geojson")),
                        new Overlay(
                                folder.resolve("h").resolve("flood.gpkg"),
                                Optional.of("extent"),
                                Optional.of("DEPTH = 'deep'"),
                                Optional.of("flood"),
                                Optional.of("DEPTH"),
                                Optional.of("Flood: \"deep\" water"),
                                0.6,
                                Optional.of("water.sld")),
                        new FormLayer(
                                FormLayer.Kind.PIES,
                                new FormLayer.Measured(
                                        "sum(reached)",
                                        Optional.of("Sector, main"),
                                        Optional.of(new TableRows(
                                                folder.resolve("d").resolve("who.xlsx"),
                                                Optional.of("3W: all"),
                                                Optional.of("#adm3+code"),
                                                Optional.of("status = 'Ongoing'"))),
                                        Optional.of("donor = 'X'"),
                                        4),
                                Optional.of("Who, where"),
                                new FormLook(
                                        "circle",
                                        Optional.empty(),
                                        Map.of("Health: all", new Color(0x0A0B0C)),
                                        OptionalDouble.of(0.75),
                                        OptionalDouble.of(9.5),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty())),
                        new FormLayer(
                                FormLayer.Kind.DOTS,
                                new FormLayer.Measured(
                                        "exposed(\"" + folder.resolve("flood, deep.shp") + "\")",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        FormLayer.Measured.USUAL_MOST),
                                Optional.empty(),
                                new FormLook(
                                        "circle",
                                        Optional.of(new Color(0x6E5A4B)),
                                        Map.of(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(500),
                                        OptionalDouble.of(0.6))),
                        new FormLayer(
                                FormLayer.Kind.SYMBOLS,
                                new FormLayer.Measured(
                                        "sum(people)",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        FormLayer.Measured.USUAL_MOST),
                                Optional.empty(),
                                new FormLook(
                                        "diamond",
                                        Optional.empty(),
                                        Map.of(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty()))),
                new Labels(false, MapDocument.Language.BOTH, MapDocument.LabelText.BOTH, RULES),
                Optional.of("looks/my areas.sld"),
                Frame.USUAL,
                "a4-portrait.yaml",
                Recipes.CREATED);
    }

    @Test
    void whatIsSavedIsReadBackWhole() {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        assertEquals(document(), MapFile.read(file));
    }

    @Test
    void textsOfADocumentAreReadBackAndOneIsChangedAlone() throws IOException {
        Path file = folder.resolve("map.yaml");
        Map<String, LocalText> texts = new LinkedHashMap<>();
        texts.put("areas", new LocalText("camps: all", "စခန်း", LocalText.SLASH));
        texts.put("desk", LocalText.of("Mapping \"desk\""));
        texts.put("line", new LocalText("a", "b", LocalText.LINE));
        MapDocument document = document().withTexts(texts);
        MapFile.save(document, file);
        assertEquals(document, MapFile.read(file));
        String mine = Files.readString(file).replace("  desk:", "  # ours\n  desk:");
        Files.writeString(file, mine);
        texts.put("line", LocalText.of("c"));
        MapFile.save(document.withTexts(texts), file);
        assertEquals(texts, MapFile.read(file).texts());
        assertTrue(Files.readString(file).contains("  # ours\n  desk:"));
        texts.remove("desk");
        MapFile.save(document.withTexts(texts), file);
        assertEquals(texts, MapFile.read(file).texts());
    }

    @Test
    void pathsAreRelativeToTheDocument() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        assertTrue(Files.readString(file).contains("file: b/t.gpkg"), Files.readString(file));
    }

    @Test
    void savingAgainKeepsCommentsAndOrder() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        String mine = Files.readString(file).replace("value:", "# what the cluster asked for\nvalue:");
        Files.writeString(file, mine);
        MapFile.save(document().withValue(document().value().replace("distinct(org)", "count()")), file);
        assertEquals(mine.replace("distinct(org)", "count()"), Files.readString(file));
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        Files.writeString(file, Files.readString(file).replace("palette:", "pallette:"));
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.getMessage().contains("pallette"), refused.getMessage());
        assertTrue(refused.getMessage().contains("line "), refused.getMessage());
        assertTrue(refused.getMessage().contains("palette"), refused.getMessage());
    }

    @Test
    void aRemoteAddressIsRefused() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        Files.writeString(file, Files.readString(file).replace("t.csv", "http://example.org/t.csv"));
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.getMessage().contains("remote address"), refused.getMessage());
    }

    @Test
    void tooManyClassesAreRefusedAtTheirPlace() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        Files.writeString(file, Files.readString(file).replace("count: 5", "count: 500"));
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.getMessage().contains("500 classes"), refused.getMessage());
        assertTrue(refused.getMessage().contains("line "), refused.getMessage());
    }

    @Test
    void lettersThatCannotBeReadAreRefusedAtTheirPlace() throws IOException {
        Path file = folder.resolve("map.yaml");
        MapFile.save(document(), file);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("size: 7.5", "size: 0.1"));
        UserException refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.getMessage().contains("size: 0.10 cannot be used"), refused.getMessage());
        Files.writeString(file, text.replace("smallest: 6", "smallest: 9"));
        refused = assertThrows(UserException.class, () -> MapFile.read(file));
        assertTrue(refused.getMessage().contains("larger than the others"), refused.getMessage());
    }

    @Test
    void theVersionOfASheetSurvivesAndOtherBytesStay() throws IOException {
        Path file = folder.resolve("flood.yaml");
        Revision revision = new Revision(
                "MIMU: 1958",
                "Floods",
                "FL-2024-000167-MMR",
                OptionalInt.of(3),
                Optional.of(folder.resolve("old").resolve("flood.v2.csv")),
                Affected.comparison("value >= 1,000"),
                false,
                "Roads: \"new\"");
        MapFile.save(document().withRevision(revision), file);
        assertEquals(revision, MapFile.read(file).revision());

        Revision kinds = revision.withAffected(Optional.of(Affected.ofKinds(List.of("High", "Very, high"))));
        MapFile.save(document().withRevision(kinds), file);
        assertEquals(kinds, MapFile.read(file).revision());

        MapFile.save(document(), file);
        assertEquals(Revision.NONE, MapFile.read(file).revision());
    }

    @Test
    void mistakesInAVersionAreToldWithTheirPlace() throws IOException {
        Path file = folder.resolve("flood.yaml");
        MapFile.save(document(), file);
        String text = Files.readString(file);
        for (String wrong :
                List.of("version: 0", "version: two", "affected: \"> many\"", "changes: {outlined: true}")) {
            Files.writeString(file, text + wrong + "\n");
            UserException told = assertThrows(UserException.class, () -> MapFile.read(file), wrong);
            assertTrue(told.problem().where().contains("line"), told.getMessage());
        }
    }
}
