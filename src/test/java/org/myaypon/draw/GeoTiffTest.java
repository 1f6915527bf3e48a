package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.crs.DefaultProjectedCRS;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.read.UtmZone;
import org.myaypon.template.Box;

class GeoTiffTest {
    private static final Box FRAME = new Box(10, 20, 60, 50);
    private static final double K = 250;

    @TempDir
    private Path folder;

    @Test
    void thePixelsAreThoseOfThePage() throws IOException {
        BufferedImage tiff = ImageIO.read(write(Sheet.sample(), 254).toFile());
        BufferedImage exact = Picture.of(Sheet.sample()).image();
        int[] drawn = exact.getRGB(0, 0, 1000, 800, null, 0, 1000);
        assertArrayEquals(drawn, tiff.getRGB(0, 0, 1000, 800, null, 0, 1000));
    }

    @Test
    void aPictureOfManyStripsIsWhole() throws IOException {
        int dpi = 600;
        BufferedImage tiff = ImageIO.read(write(Sheet.sample(), dpi).toFile());
        Path png = folder.resolve("same.png");
        PictureWriter.png(Sheet.sample(), dpi, png, Progress.NONE);
        BufferedImage same = ImageIO.read(png.toFile());
        int width = same.getWidth();
        int height = same.getHeight();
        assertArrayEquals(
                same.getRGB(0, 0, width, height, null, 0, width), tiff.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void theSheetsCornerLiesWhereItsMainMapSays() throws IOException {
        Path file = write(page(UtmZone.at(95, 20).crs()), 127);
        double[] numbers = worldNumbers(file);
        double pixel = K * 25.4 / 127;
        assertEquals(pixel, numbers[0], 1e-9);
        assertEquals(-pixel, numbers[3], 1e-9);
        // The frame's middle, 40 mm from the left and 45 mm from the top, is at 400 km east and 2,200 km north.
        assertEquals(400_000 - 40 * K + pixel / 2, numbers[4], 1e-6);
        assertEquals(2_200_000 + 45 * K - pixel / 2, numbers[5], 1e-6);
    }

    @Test
    void aZoneIsToldByItsNumberInTheRegister() {
        GeoKeys keys = GeoKeys.of(UtmZone.at(95, 20).crs()).orElseThrow();
        assertEquals(List.of(3072, 0, 1, 32646), last(keys.directory()));
        assertEquals(List.of(), keys.doubles());
    }

    @Test
    void aProjectionOfNoRegisterIsToldByItsMethodAndParameters() throws FactoryException {
        GeoKeys keys = GeoKeys.of(projected("Albers_Conic_Equal_Area")).orElseThrow();
        String directory = keys.directory().toString();
        assertTrue(directory.contains("3075, 0, 1, 11"), directory);
        assertTrue(keys.doubles().containsAll(List.of(12.5, 25.5, 96.0, 19.0)), keys.doubles()::toString);
    }

    @Test
    void aConformalConicHasKeysOfItsOwnForItsOrigin() throws FactoryException {
        GeoKeys keys = GeoKeys.of(projected("Lambert_Conformal_Conic_2SP")).orElseThrow();
        String directory = keys.directory().toString();
        assertTrue(directory.contains("3084, 34736, 1, 2"), directory);
        assertTrue(directory.contains("3085, 34736, 1, 3"), directory);
        assertEquals(
                Set.of(12.5, 25.5, 96.0, 19.0, 0.0), Set.copyOf(keys.doubles().subList(0, 6)));
    }

    @Test
    void aPageWithoutAMapIsAPlainTiff() throws IOException {
        Page page = new Page("Tables", "en", 40, 30, List.of());
        Path file = write(page, 100);
        assertEquals(157, ImageIO.read(file.toFile()).getWidth());
        assertEquals(List.of(file), PictureWriter.files(page, settings(100), file));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(Sheet.sample(), 100));
        assertArrayEquals(first, Files.readAllBytes(write(Sheet.sample(), 100)));
    }

    private static CoordinateReferenceSystem projected(String method) throws FactoryException {
        DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
        ParameterValueGroup values = factory.getDefaultParameters(method);
        values.parameter("semi_major").setValue(6_378_137.0);
        values.parameter("semi_minor").setValue(6_356_752.314245179);
        values.parameter("standard_parallel_1").setValue(12.5);
        values.parameter("standard_parallel_2").setValue(25.5);
        values.parameter("central_meridian").setValue(96.0);
        values.parameter("latitude_of_origin").setValue(19.0);
        return new DefaultProjectedCRS(
                "A conic · WGS 84",
                DefaultGeographicCRS.WGS84,
                factory.createParameterizedTransform(values),
                DefaultCartesianCS.PROJECTED);
    }

    private static List<Integer> last(List<Integer> directory) {
        return directory.subList(directory.size() - 4, directory.size());
    }

    /** The numbers of the world file beside a picture. */
    private static double[] worldNumbers(Path file) throws IOException {
        return Files.readAllLines(file.resolveSibling("map.tfw")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Page page(CoordinateReferenceSystem crs) {
        FrameView view = new FrameView(crs, 400_000, 2_200_000, K * 1000, FRAME);
        PageItem map = new PageItem.MapFrame("map", view, Sheet.SEA, List.of(), List.of(), Optional.empty());
        return new Page("A map", "en", 100, 80, List.of(map));
    }

    private static PictureWriter.Settings settings(int dpi) {
        return new PictureWriter.Settings(PictureFormat.TIFF, dpi, 90, true, Variant.PLAIN);
    }

    private Path write(Page page, int dpi) {
        Path file = folder.resolve("map.tif");
        PictureWriter.write(List.of(page), settings(dpi), List.of(file), Progress.NONE);
        return file;
    }
}
