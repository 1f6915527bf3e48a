package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.template.GraticuleLook;

class FrameTextTest {

    @TempDir
    private Path folder;

    private static Frame read(String yaml) {
        return FrameText.read(YamlFile.parse(yaml, Path.of("map.yaml")).root());
    }

    @Test
    void aFrameIsReadBackAsItWasWritten() throws IOException {
        Frame frame = new Frame(
                Optional.of("EPSG:32647"),
                OptionalDouble.of(250_000),
                List.of("MMR017024", "Bago (East)"),
                Optional.of(
                        new FrameGrid(Optional.of(GraticuleLook.LINES), OptionalDouble.of(0.25), Optional.of(false))));
        Path file = Recipes.map(folder);
        MapFile.save(MapFile.read(file).withFrame(frame), file);
        assertEquals(frame, MapFile.read(file).frame());
        MapFile.save(MapFile.read(file).withFrame(Frame.USUAL), file);
        assertEquals(Frame.USUAL, MapFile.read(file).frame());
    }

    @Test
    void anUsualFrameIsNotWritten() throws IOException {
        assertTrue(Files.readString(Recipes.map(folder)).lines().noneMatch(line -> line.startsWith("frame")));
    }

    @Test
    void autoIsAsNothing() {
        assertEquals(Frame.USUAL, read("crs: auto\nscale: auto\n"));
    }

    @Test
    void aGraticuleIsAWordOrAGroup() {
        assertEquals(Optional.of(FrameGrid.SHOWN), read("graticule: true").graticule());
        assertEquals(
                Optional.of(FrameGrid.of(GraticuleLook.NONE)),
                read("graticule: false").graticule());
        assertEquals(
                OptionalDouble.of(2),
                read("graticule: {every: 2}").graticule().orElseThrow().everyDegrees());
    }

    @Test
    void oneAreaNeedsNoList() {
        assertEquals(List.of("Kachin"), read("area: Kachin").areas());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crs: albres|There is no projection \"albres\"|line 1, column 6",
                "scale: 0|outside its range|line 1, column 8",
                "scale: NaN|must be a number|line 1, column 8",
                "graticule: dots|There is no graticule|line 1, column 12",
                "graticule: {every: 0.001}|outside its range|line 1, column 20",
                "zoom: 3|Unknown key \"zoom\"|line 1, column 1"
            })
    void aMistakeIsToldWithItsPlace(String yaml, String what, String where) {
        UserException mistake = assertThrows(UserException.class, () -> read(yaml));
        assertTrue(mistake.problem().what().contains(what), mistake.problem().what());
        assertTrue(mistake.problem().where().contains(where), mistake.problem().where());
    }
}
