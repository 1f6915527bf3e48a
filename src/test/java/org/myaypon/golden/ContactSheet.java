package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.myaypon.data.Progress;
import org.myaypon.draw.ImageSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * The ten sample maps on one picture for the documentation, made of their approved pictures. {@code -Dgolden.update} and
 * {@code -Dcontact.update} make it anew.
 */
final class ContactSheet {

    /** In the order of the documentation, row by row. */
    static final List<String> MAPS = List.of(
            "sample-3w",
            "sample-sectors",
            "sample-bands",
            "sample-conflict",
            "sample-gap",
            "sample-flood",
            "sample-cyclone",
            "sample-earthquake",
            "sample-displacement",
            "sample-programme");

    private static final Path FILE =
            Path.of(System.getProperty("myaypon.home", ".")).resolve("docs/images/contact-sheet.png");
    private static final int LARGEST_BYTES = 600_000;
    private static final int WIDTH = 1600;
    private static final int ACROSS = 5;
    private static final int GAP = 20;
    private static final int CELL_WIDTH = (WIDTH - (ACROSS + 1) * GAP) / ACROSS;
    private static final int CELL_HEIGHT = 418;
    private static final int CAPTION = 52;
    private static final Color TABLE = new Color(0xECEAE6);
    private static final Color EDGE = new Color(0xC9C5BD);
    private static final TextStyle TITLE = TextStyle.of(Face.SEMIBOLD, 14, new Color(0x2E2C28));
    private static final TextStyle NAME = TextStyle.of(Face.REGULAR, 12, new Color(0x6B675F));
    private static final double POINTS_PER_MM = 72 / 25.4;

    private ContactSheet() {}

    /** Asserts that the picture of the documentation is what the approved pictures make. */
    static void isUpToDate() throws IOException {
        BufferedImage made = make();
        if (System.getProperty("contact.update") != null || System.getProperty("golden.update") != null) {
            ImageIO.write(FewColors.of(made), "png", FILE.toFile());
        }
        PictureComparison comparison = PictureComparison.of(ImageIO.read(FILE.toFile()), made);
        assertTrue(
                comparison.isSame(),
                () -> FILE + " is not of the approved pictures: " + comparison
                        + "; make it anew with -Dcontact.update");
        long bytes = Files.size(FILE);
        assertTrue(bytes < LARGEST_BYTES, () -> FILE + " has " + bytes + " bytes");
    }

    private static BufferedImage make() throws IOException {
        List<String> names = MAPS.stream().filter(SampleMaps.names()::contains).toList();
        int rows = (names.size() + ACROSS - 1) / ACROSS;
        int height = rows * (CELL_HEIGHT + CAPTION + GAP) + GAP;
        BufferedImage sheet = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = sheet.createGraphics();
        paper.setColor(TABLE);
        paper.fillRect(0, 0, WIDTH, height);
        List<PlacedLine> captions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int left = GAP + i % ACROSS * (CELL_WIDTH + GAP);
            int top = GAP + i / ACROSS * (CELL_HEIGHT + CAPTION + GAP);
            thumbnail(SampleMaps.golden(names.get(i)).image(), paper, left, top);
            String title = SampleMaps.document(names.get(i)).heading().title();
            captions.add(new PlacedLine(fitting(title), left, top + CELL_HEIGHT + 20));
            captions.add(new PlacedLine(Fonts.shape(names.get(i) + ".yaml", NAME), left, top + CELL_HEIGHT + 38));
        }
        paper.dispose();
        write(captions, sheet);
        return sheet;
    }

    private static ShapedText fitting(String title) {
        ShapedText text = Fonts.shape(title, TITLE);
        double widthPx = text.widthMm() * POINTS_PER_MM;
        return widthPx <= CELL_WIDTH ? text : Fonts.shape(title, TITLE.withSize(TITLE.sizePt() * CELL_WIDTH / widthPx));
    }

    /** A sheet at its size beside the others, standing on the lower edge of its cell. */
    private static void thumbnail(BufferedImage picture, Graphics2D paper, int left, int top) {
        double scale = Math.min((double) CELL_WIDTH / picture.getWidth(), (double) CELL_HEIGHT / picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        int x = left + (CELL_WIDTH - width) / 2;
        int y = top + CELL_HEIGHT - height;
        Image small = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        paper.drawImage(small, x, y, null);
        paper.setColor(EDGE);
        paper.drawRect(x, y, width - 1, height - 1);
    }

    /** Letters, with the points of their size as pixels. */
    private static void write(List<PlacedLine> lines, BufferedImage sheet) {
        Box all = new Box(0, 0, sheet.getWidth(), sheet.getHeight());
        List<PlacedLine> inMm = lines.stream()
                .map(line -> new PlacedLine(line.text(), line.xMm() / POINTS_PER_MM, line.baselineMm() / POINTS_PER_MM))
                .toList();
        Page page = new Page(
                "Samples", "en", all.widthMm(), all.heightMm(), List.of(new PageItem.TextBox("captions", all, inMm)));
        AffineTransform toPixels = AffineTransform.getScaleInstance(POINTS_PER_MM, POINTS_PER_MM);
        try (ImageSurface surface = new ImageSurface(sheet, toPixels)) {
            PageDrawer.draw(page, surface, Progress.NONE);
        }
    }
}
