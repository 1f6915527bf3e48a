package org.myaypon.carry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.CarriedInPdf;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Recipes;
import org.myaypon.project.SheetOptions;

class CarriedMapTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10' fill='#B5432A'/></svg>";

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Path export(Path map, String pdf, SheetOptions options) {
        ProgramFolders folders = Recipes.folders(folder);
        MapMaker maker = new MapMaker(folders);
        MadeMap made = maker.make(MapFile.read(map), map, options, Progress.NONE);
        Result<List<Attachment>> carried = CarriedMap.of(folders, maker, made, map, options);
        problems.addAll(carried.problems());
        Path file = folder.resolve(pdf);
        MapExport.write(made, file, 150, carried.value(), Progress.NONE);
        return file;
    }

    private static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A map with a template, a logo, a palette, changes of P-codes, and a style with a picture of its own. */
    private Path richMap() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path map = Recipes.map(own);
        text(own.resolve("sheets/mine.yaml"), "extends: a4-portrait.yaml\ntexts: {logo: logos/mine.svg}\n");
        text(own.resolve("sheets/logos/mine.svg"), SVG);
        text(own.resolve("Dusk.yaml"), "kind: sequential\ncolours: [\"#FFEEDD\", \"#AA5500\", \"#331100\"]\n");
        text(own.resolve("codes.csv"), "old_pcode,new_pcode\nMMR902009,MMR902001\n");
        text(own.resolve("looks/sites.sld"), style());
        text(own.resolve("looks/signs/site.svg"), SVG);
        text(
                map,
                Files.readString(map)
                                .replaceFirst("template: .*", "template: sheets/mine.yaml")
                                .replaceFirst("(?m)^palette:(\\n  .*)*", "palette: {name: Dusk, reversed: false}")
                        + "\nlayers: [{file: townships.shp, style: looks/sites.sld}]\n");
        return map;
    }

    private static String style() {
        return """
                <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:xlink="http://www.w3.org/1999/xlink">
                <NamedLayer><Name>sites</Name><UserStyle><FeatureTypeStyle><Rule><Name>site</Name>
                <PointSymbolizer><Graphic><ExternalGraphic><OnlineResource xlink:type="simple" xlink:href="signs/site.svg"/>
                <Format>image/svg+xml</Format></ExternalGraphic><Size>8</Size></Graphic></PointSymbolizer>
                </Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>
                """;
    }

    @Test
    void aMapRestoredFromItsPdfAloneGivesTheSamePdfByteForByte() throws IOException {
        Path map = richMap();
        SheetOptions options = new SheetOptions(
                Optional.of(MapDocument.Language.BOTH),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Map.of("title", "Another"));
        Path first = export(map, "first.pdf", options);
        remove(map.getParent());

        Path restored = RestoredMap.in(folder.resolve("elsewhere"), first);

        Path second = export(restored, "second.pdf", SheetOptions.NONE);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(List.of(), problems);
    }

    @Test
    void everythingThatTheMapIsMadeOfComesWithItAndItsJoinedTable() throws IOException {
        Map<String, byte[]> files = CarriedInPdf.read(export(richMap(), "map.pdf", SheetOptions.NONE));
        assertTrue(
                files.keySet()
                        .containsAll(List.of(
                                "map.yaml",
                                "joined.csv",
                                "data/cases.csv",
                                "data/townships.dbf",
                                "data/townships.shp",
                                "template/mine.yaml",
                                "template/logos/mine.svg",
                                "style/sites.sld",
                                "style/signs/site.svg",
                                "Dusk.yaml")),
                files.keySet().toString());
        String joined = new String(files.get("joined.csv"), StandardCharsets.UTF_8);
        assertTrue(joined.lines().anyMatch(line -> line.contains("MMR901002") && line.contains("12")), joined);
        assertFalse(new String(files.get("template/mine.yaml"), StandardCharsets.UTF_8).contains("extends"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-flood.yaml", "sample-gap.yaml", "sample-sectors.yaml"})
    void aSampleMapComesBackAsItWas(String sample) throws IOException {
        Path map = Recipes.folders(folder).home().resolve("maps").resolve(sample);
        Path first = export(map, "first.pdf", SheetOptions.NONE);
        Path second = export(RestoredMap.beside(first), "second.pdf", SheetOptions.NONE);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void openingAPdfAgainTakesTheFolderThatIsThereAndNeverWritesOverWorkInIt() throws IOException {
        Path pdf = export(Recipes.map(folder), "floods.pdf", SheetOptions.NONE);
        Path first = RestoredMap.beside(pdf);
        assertEquals(folder.resolve("floods-map/map.yaml"), first);
        assertEquals(first, RestoredMap.beside(pdf));

        String revised = Files.readString(first).replace("Cases by township", "Cases, revised");
        Files.writeString(first, revised);

        assertEquals(folder.resolve("floods-map-2/map.yaml"), RestoredMap.beside(pdf));
        assertEquals(revised, Files.readString(first));
    }

    @Test
    void aRestoredMapCanBeRevised() throws IOException {
        Path restored = RestoredMap.beside(export(richMap(), "map.pdf", SheetOptions.NONE));
        MapDocument document = MapFile.read(restored);
        MapFile.save(document.withValue("count()"), restored);
        MadeMap revised = Recipes.make(restored, folder);
        assertEquals(1, revised.values().numbers().get(1));
        assertEquals(1, revised.pictures().size());
    }

    @Test
    void aPictureNamedByItsWholePathIsTold() throws IOException {
        Path map = richMap();
        text(folder.resolve("logo.svg"), SVG);
        text(
                map.resolveSibling("sheets/mine.yaml"),
                "extends: a4-portrait.yaml\ntexts: {logo: '" + folder.resolve("logo.svg") + "'}\n");
        export(map, "map.pdf", SheetOptions.NONE);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).what().contains("logo.svg"), problems.get(0).sentence());
    }
}
