package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;
import org.myaypon.template.Paper;

class SheetPrinterTest {
    private static final Page A3 = new Page(
            "A3",
            "en",
            297,
            420,
            List.of(new PageItem.Rectangle(
                    "field", new Box(195, 280, 102, 140), Optional.of(new Color(0xBD0026)), Optional.empty())));

    @Test
    void aLargeSheetInItsOwnSizeIsPrintedOnSeveralPapers() {
        PrintOrder order = order(Paper.A4, true, Variant.PLAIN);
        assertEquals(4, order.papers(A3));
        assertEquals("2 × 2", order.grid(A3));
        assertEquals(1, order.scale(A3));
    }

    @Test
    void aSheetThatIsFittedIsOnePaperAndNeverEnlarged() {
        assertEquals(1, order(Paper.A4, false, Variant.PLAIN).papers(A3));
        assertEquals(200 / 297.0, order(Paper.A4, false, Variant.PLAIN).scale(A3), 1e-9);
        assertEquals(1, order(Paper.A2, false, Variant.PLAIN).scale(A3));
    }

    @Test
    void aSheetOfThePapersOwnSizeIsOnePaperWhoseEdgesMayBeLost() {
        PrintOrder order = order(Paper.A3, true, Variant.PLAIN);
        assertEquals(1, order.papers(A3));
        assertEquals(1, order.scale(A3));
        assertTrue(order.reachesEdges(A3));
        assertEquals(
                new Box(0, 0, 297, 420), order.layout(A3).tiles().tiles().get(0).onPaper());
        Page lying = new Page("Lying", "en", 420, 297, List.of());
        assertEquals(1, order.papers(lying));
        assertEquals(420, order.layout(lying).paperWidthMm());
        Page larger = new Page("Larger", "en", 298, 420, List.of());
        assertTrue(order.papers(larger) > 1);
        assertTrue(!order.reachesEdges(larger)
                && !order(Paper.A2, true, Variant.PLAIN).reachesEdges(A3));
    }

    @Test
    void thePaperLiesAsItTakesTheFewestPieces() {
        Page wide = new Page("Wide", "en", 280, 380, List.of());
        PrintOrder order = order(Paper.A4, true, Variant.PLAIN);
        assertEquals(2, order.papers(wide));
        PageFormat format = new PrintedTiles(List.of(wide), order, Progress.NONE).getPageFormat(0);
        assertEquals(PageFormat.LANDSCAPE, format.getOrientation());
        assertEquals(297 / 25.4 * 72, format.getWidth(), 0.01);
    }

    @Test
    void theLastPieceShowsItsPartOfTheSheetWithItsMarks() {
        BufferedImage paper = paper(3, Variant.PLAIN);
        // The piece starts at 190, 277 on the sheet and at 5, 5 on the paper: the field starts at 10, 8 on the paper.
        assertEquals(0xFFBD0026, paper.getRGB(20 * 4, 20 * 4));
        assertEquals(0xFFFFFFFF, paper.getRGB(8 * 4, 120 * 4), "left of the field");
        assertEquals(0xFFFFFFFF, paper.getRGB(120 * 4, 20 * 4), "the sheet has ended");
        boolean marked = false;
        for (int y = 5 * 4; y < 100 * 4; y++) {
            marked |= paper.getRGB(15 * 4, y) != 0xFFBD0026;
        }
        assertTrue(marked, "a dashed line 10 mm from the piece's edge");
    }

    @Test
    void theFirstPieceHasNoMarks() {
        BufferedImage paper = paper(0, Variant.PLAIN);
        for (int rgb : paper.getRGB(0, 0, 180 * 4, 250 * 4, null, 0, 180 * 4)) {
            assertEquals(0xFFFFFFFF, rgb);
        }
    }

    @Test
    void greysArePrintedAsGreys() {
        int rgb = paper(3, new Variant(true, false, Optional.empty(), false)).getRGB(20 * 4, 20 * 4);
        assertEquals(rgb & 0xFF, rgb >> 16 & 0xFF);
        assertNotEquals(0xFFFFFFFF, rgb);
    }

    @Test
    void everyPaperComesOutOfThePrinter() {
        StreamPrintServiceFactory[] printers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetPrinter.print(
                List.of(A3), order(Paper.A4, true, Variant.PLAIN), printers[0].getPrintService(out), Progress.NONE);
        String postscript = out.toString(StandardCharsets.ISO_8859_1);
        assertEquals(4, postscript.split("%%Page: ", -1).length - 1);
    }

    @Test
    void aPrinterThatIsNotThereIsTold() {
        UserException refused = assertThrows(
                UserException.class,
                () -> SheetPrinter.print(List.of(A3), order(Paper.A4, true, Variant.PLAIN), Progress.NONE));
        assertEquals("There is no printer \"Nowhere\"", refused.problem().what());
    }

    /** A paper at 4 pixels for each millimetre. */
    private static BufferedImage paper(int index, Variant variant) {
        BufferedImage image = new BufferedImage(210 * 4, 297 * 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(4 * 25.4 / 72, 4 * 25.4 / 72);
        PrintedTiles tiles = new PrintedTiles(List.of(A3), order(Paper.A4, true, variant), Progress.NONE);
        tiles.print(graphics, tiles.getPageFormat(index), index);
        graphics.dispose();
        return image;
    }

    private static PrintOrder order(Paper paper, boolean fullSize, Variant variant) {
        return new PrintOrder("Nowhere", paper, fullSize, 1, variant);
    }
}
