package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.style.HazardLayers;
import org.myaypon.style.HazardLook;
import org.myaypon.style.HazardLooks;
import org.myaypon.template.Box;

/** Hazards as they come out: on white paper of 100 by 80 mm, a metre for each millimetre. */
class HazardPictureTest {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 80;
    private static final double SWATCHES_LEFT = 80;

    private static HazardLook look(Layer layer, String name) {
        return HazardLooks.of(layer, Optional.of(name), Optional.empty(), Optional.empty());
    }

    private static Page page(Layer layer, HazardLook look) {
        FrameView view = new FrameView(
                DefaultEngineeringCRS.CARTESIAN_2D, WIDTH / 2, HEIGHT / 2, 1000, new Box(0, 0, WIDTH, HEIGHT));
        List<PageItem.Swatch> swatches = new ArrayList<>();
        for (int i = 0; i < look.legend().size(); i++) {
            swatches.add(new PageItem.Swatch(
                    new Box(SWATCHES_LEFT, 5 + 6.0 * i, 6, 3.6),
                    look.legend().get(i).symbolizers()));
        }
        List<MapLayer> layers = List.of(new MapLayer(look.title(), layer.features(), look.style()));
        return new Page(
                "A test",
                "en",
                WIDTH,
                HEIGHT,
                List.of(
                        new PageItem.MapFrame("map", view, Color.WHITE, layers, List.of(), Optional.empty()),
                        new PageItem.Legend("legend", new Box(70, 0, 30, HEIGHT), List.of(), swatches)));
    }

    private static Picture picture(Layer layer, String name) {
        return Picture.of(page(layer, look(layer, name)));
    }

    private static void near(Color wanted, Color seen) {
        double off = Math.max(
                Math.abs(wanted.getRed() - seen.getRed()),
                Math.max(Math.abs(wanted.getGreen() - seen.getGreen()), Math.abs(wanted.getBlue() - seen.getBlue())));
        assertTrue(off <= 3, "wanted " + wanted + " but saw " + seen);
    }

    static List<String> looks() {
        return HazardLooks.names();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyLookIsDrawnInFullForAreasLinesAndPoints(String name) {
        Layer layer = HazardLayers.layer(
                "x.shp",
                "LEVEL:text",
                Sheet.square(10, 10, 20) + "|low",
                "LINESTRING (5 50, 60 50)|high",
                "POINT (50 20)|moderate",
                "GEOMETRYCOLLECTION (POINT (50 40), LINESTRING (5 60, 60 60), " + Sheet.square(40, 62, 10) + ")|none");
        Picture picture = picture(layer, name);
        assertEquals(List.of(), picture.problems());
        for (double[] place : new double[][] {{20, 60}, {30, 30}, {50, 60}, {50, 40}, {30, 20}, {45, 13}}) {
            assertTrue(
                    picture.count(Color.WHITE, place[0] - 1, place[1] - 1, 2, 2) < 400,
                    name + " is not to be seen at " + place[0] + ", " + place[1]);
        }
    }

    @Test
    void aFloodIsTranslucentAndOverlapsAreNoDarker() {
        Layer layer = HazardLayers.layer("flood.shp", "", Sheet.square(10, 10, 30), Sheet.square(20, 20, 30));
        Picture picture = picture(layer, "flood");
        Color blue = new Color(0x8B, 0xB8, 0xDA);
        near(blue, picture.at(15, 65));
        near(blue, picture.at(30, 50));
        near(blue, picture.at(39.95, 50));
        near(blue, picture.at(SWATCHES_LEFT + 3, 7));
    }

    @Test
    void strongerZonesCoverWeakerOnesInWhateverOrderTheyStand() {
        Layer layer = HazardLayers.layer(
                "zones.shp", "RADII:whole", Sheet.square(25, 25, 10) + "|64", Sheet.square(10, 10, 40) + "|34");
        Picture picture = picture(layer, "cyclone");
        near(picture.at(SWATCHES_LEFT + 3, 13), picture.at(30, 50));
        near(picture.at(SWATCHES_LEFT + 3, 7), picture.at(15, 65));
    }

    @Test
    void aTrackHasAWhiteCasing() {
        Layer layer = HazardLayers.layer("track.shp", "", "LINESTRING (0 40, 60 40)");
        HazardLook look = look(layer, "cyclone");
        Page page = page(layer, look);
        Picture onBlack = Picture.of(new Page(
                page.title(),
                "en",
                WIDTH,
                HEIGHT,
                page.items().stream().map(HazardPictureTest::onBlack).toList()));
        onBlack.shows(new Color(0x5E4FA2), 30, 40);
        onBlack.shows(Color.WHITE, 30, 40.55);
        onBlack.shows(Color.BLACK, 30, 41);
    }

    private static PageItem onBlack(PageItem item) {
        return item instanceof PageItem.MapFrame map
                ? new PageItem.MapFrame("map", map.view(), Color.BLACK, map.layers(), List.of(), Optional.empty())
                : item;
    }

    @Test
    void marksTooLargeForALegendAreAllSmallerThereByAsMuch() {
        Layer layer = HazardLayers.layer(
                "quake.shp", "MAG:number", "POINT (20 20)|7.1", "POINT (20 50)|6.1", "POINT (50 50)|3");
        Picture picture = picture(layer, "earthquake");
        assertEquals(6.2, heightMm(picture, 20, 60), 1.4);
        double large = heightMm(picture, SWATCHES_LEFT + 3, 5 + 12 + 1.8);
        double middle = heightMm(picture, SWATCHES_LEFT + 3, 5 + 6 + 1.8);
        assertEquals(3.6 * 1.25, large, 1);
        assertTrue(middle < large - 0.5, middle + " and " + large);
    }

    /** How far down and up there is colour at a place. */
    private static double heightMm(Picture picture, double xMm, double yMm) {
        double up = 0;
        double down = 0;
        while (up < 10 && !picture.at(xMm, yMm - up).equals(Color.WHITE)) {
            up += 0.1;
        }
        while (down < 10 && !picture.at(xMm, yMm + down).equals(Color.WHITE)) {
            down += 0.1;
        }
        return up + down;
    }

    @Test
    void aPdfHoldsRealTransparencyAndNoPictures() throws IOException {
        Layer layer = HazardLayers.layer("flood.shp", "", Sheet.square(10, 10, 30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfInfo info = new PdfInfo("", "", Instant.EPOCH, "en");
        PdfWriter.write(List.of(page(layer, look(layer, "flood"))), info, out, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDResources resources = document.getPage(0).getResources();
            List<COSName> names = new ArrayList<>();
            resources.getXObjectNames().forEach(names::add);
            assertEquals(1, names.size());
            PDFormXObject group = (PDFormXObject) resources.getXObject(names.get(0));
            assertEquals(COSName.TRANSPARENCY, group.getGroup().getCOSObject().getCOSName(COSName.S));
            assertEquals(
                    0.55f, resources.getExtGState(COSName.getPDFName("A140")).getNonStrokingAlphaConstant(), 0.01f);
            String code = new String(group.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1);
            assertTrue(code.contains("rg"), code);
        }
    }
}
