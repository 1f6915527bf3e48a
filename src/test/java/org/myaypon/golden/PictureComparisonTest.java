package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.draw.ImageSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.project.Colors;
import org.myaypon.project.MapDocument;

/** What a person would see is found, and what nobody would see is not. */
class PictureComparisonTest {

    private static final String MAP = "sample-conflict";
    private static final double PIXELS_PER_MM = 50 / 25.4;
    private static final Page PAGE = SampleMaps.made(MAP).page();
    private static final BufferedImage PICTURE = picture(PAGE, new AffineTransform());

    private static BufferedImage picture(Page page, AffineTransform moved) {
        int width = (int) Math.round(page.widthMm() * PIXELS_PER_MM);
        int height = (int) Math.round(page.heightMm() * PIXELS_PER_MM);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.dispose();
        AffineTransform toPixels = AffineTransform.getScaleInstance(PIXELS_PER_MM, PIXELS_PER_MM);
        toPixels.concatenate(moved);
        try (ImageSurface surface = new ImageSurface(image, toPixels)) {
            PageDrawer.draw(page, surface, Progress.NONE);
        }
        return image;
    }

    private static BufferedImage changed(UnaryOperator<List<PageItem>> change) {
        List<PageItem> items = change.apply(new ArrayList<>(PAGE.items()));
        return picture(
                new Page(PAGE.title(), PAGE.language(), PAGE.widthMm(), PAGE.heightMm(), items), new AffineTransform());
    }

    private static PictureComparison with(BufferedImage other) {
        return PictureComparison.of(PICTURE, other);
    }

    private static void found(BufferedImage other) {
        assertFalse(with(other).isSame(), with(other)::toString);
    }

    @Test
    void thePictureIsItself() {
        assertTrue(with(picture(PAGE, new AffineTransform())).isSame());
    }

    @Test
    void aPictureOfFewColorsIsTheSame() {
        PictureComparison few = with(FewColors.of(PICTURE));
        assertTrue(few.isSame(), few::toString);
    }

    @Test
    void aTwentiethOfAPixelIsNotSeen() {
        double mm = 0.05 / PIXELS_PER_MM;
        PictureComparison moved = with(picture(PAGE, AffineTransform.getTranslateInstance(mm, mm)));
        assertTrue(moved.isSame(), moved::toString);
    }

    @Test
    void noiseIsNotSeen() {
        Random random = new Random(7);
        BufferedImage noisy = new BufferedImage(PICTURE.getWidth(), PICTURE.getHeight(), PICTURE.getType());
        for (int y = 0; y < noisy.getHeight(); y++) {
            for (int x = 0; x < noisy.getWidth(); x++) {
                Color color = new Color(PICTURE.getRGB(x, y));
                int by = random.nextInt(13) - 6;
                noisy.setRGB(
                        x, y, new Color(by(color.getRed(), by), by(color.getGreen(), by), color.getBlue()).getRGB());
            }
        }
        assertTrue(with(noisy).isSame());
    }

    private static int by(int channel, int more) {
        return Math.max(0, Math.min(255, channel + more));
    }

    @Test
    void anotherPaletteIsFound() {
        MapDocument document = SampleMaps.document(MAP).withColors(new Colors("Oranges", false));
        found(picture(SampleMaps.made(MAP, document).page(), new AffineTransform()));
    }

    /** The class that fewest townships are in, in a colour a little darker: on a map of 330 townships these are few pixels. */
    @Test
    void anotherColorOfOneClassIsFound() {
        Map<Color, Integer> few = Map.of(new Color(0xBD0026), 0x8D0026);
        BufferedImage darker = new BufferedImage(PICTURE.getWidth(), PICTURE.getHeight(), PICTURE.getType());
        for (int y = 0; y < darker.getHeight(); y++) {
            for (int x = 0; x < darker.getWidth(); x++) {
                int rgb = PICTURE.getRGB(x, y);
                darker.setRGB(x, y, few.getOrDefault(new Color(rgb), rgb));
            }
        }
        found(darker);
    }

    @Test
    void oneLabelElsewhereIsFound() {
        found(changed(items -> {
            items.replaceAll(item -> item instanceof PageItem.MapFrame map ? withLabelMoved(map) : item);
            return items;
        }));
    }

    private static PageItem.MapFrame withLabelMoved(PageItem.MapFrame map) {
        List<PlacedLabel> labels = new ArrayList<>(map.labels());
        int moved = longest(labels);
        List<PlacedLabel.Line> lines = labels.get(moved).lines().stream()
                .map(line -> new PlacedLabel.Line(line.text(), line.xMm() + 4, line.baselineMm() + 3))
                .toList();
        labels.set(moved, new PlacedLabel(lines));
        return new PageItem.MapFrame(map.id(), map.view(), map.background(), map.layers(), labels, map.neatline());
    }

    /** The longest name of a township: those of states are a veil of letters. */
    private static int longest(List<PlacedLabel> labels) {
        return IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).lines().get(0).text().style().color().getAlpha() == 255)
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> labels.get(i).lines().get(0).text().widthMm()))
                .orElseThrow();
    }

    @Test
    void aMissingLegendIsFound() {
        found(changed(items -> {
            items.removeIf(PageItem.Legend.class::isInstance);
            return items;
        }));
    }

    @Test
    void aMissingScaleBarIsFound() {
        found(changed(items -> {
            items.removeIf(PageItem.ScaleBar.class::isInstance);
            return items;
        }));
    }

    @Test
    void picturesOfTwoSizesAreNotTheSame() {
        found(PICTURE.getSubimage(0, 0, PICTURE.getWidth() - 1, PICTURE.getHeight()));
    }
}
