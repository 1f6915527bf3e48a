package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;
import org.myaypon.draw.PictureWriter;
import org.myaypon.page.MapLayer;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.template.Box;

class PageJourneyTest extends Journey {

    private static final double ACTUAL_SIZE = 96 / 25.4;

    @Test
    void thePageOnTheScreenIsThePageThatIsPrinted() throws Exception {
        openMap();
        Page page = shown().page();
        Picture screen =
                SheetPainter.paint(page, new Box(0, 0, page.widthMm(), page.heightMm()), 100 / 25.4, Progress.NONE);
        Path file = folder.resolve("sheet.png");
        PictureWriter.png(page, 100, file, Progress.NONE);
        BufferedImage printed = ImageIO.read(file.toFile());
        int different = 0;
        for (int y = 0; y < printed.getHeight(); y++) {
            for (int x = 0; x < printed.getWidth(); x++) {
                int pixel = screen.pixels()[y * screen.widthPx() + x];
                different += (pixel & 0xFFFFFF) == (printed.getRGB(x, y) & 0xFFFFFF) ? 0 : 1;
            }
        }
        assertEquals(0, different);
    }

    @Test
    void whatOfAStyleCannotBeDrawnIsToldWithThePicture() throws Exception {
        openMap();
        Page page = shown().page();
        assertEquals(List.of(), shown().problems());
        robot.interact(() ->
                mapLayer(page).style().featureTypeStyles().get(0).getOptions().put("composite", "multiply"));
        robot.clickOn("#zoom-in");
        waitUntil("the page is drawn anew", () -> !shown().problems().isEmpty());
        robot.clickOn("#problems-tab");
        waitUntil(
                "the problem is told once",
                () -> robot.lookup("#problems .list-cell").queryAllAs(ListCell.class).stream()
                                .filter(cell ->
                                        cell.getText() != null && cell.getText().contains("composite"))
                                .count()
                        == 1);
    }

    private static MapLayer mapLayer(Page page) {
        return page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .flatMap(item -> ((PageItem.MapFrame) item).layers().stream())
                .reduce((lower, upper) -> upper)
                .orElseThrow();
    }

    @Test
    void theWholePageIsSeenAtFirst() throws Exception {
        openMap();
        Bounds paper = paper();
        assertTrue(shown().isWhole());
        assertTrue(sheet().getLayoutBounds().contains(paper), "the page lies inside of its table");
        assertEquals(210.0 / 297, paper.getWidth() / paper.getHeight(), 0.001);
        assertEquals(paper.getWidth(), picture().getBoundsInParent().getWidth(), 1.5);
    }

    @Test
    void zoomingDrawsTheVisiblePartAnewAtTheExactZoom() throws Exception {
        openMap();
        robot.clickOn("#zoom-actual");
        waitUntil("the page is drawn at 96 dpi", () -> isDrawnAt(ACTUAL_SIZE));
        assertEquals("100 %", text("zoom-actual"));
        robot.clickOn("#zoom-in");
        waitUntil("the page is drawn larger", () -> isDrawnAt(ACTUAL_SIZE * 1.25));
        assertEquals("125 %", text("zoom-actual"));
        assertTrue(shown().heightPx() <= sheet().getLayoutBounds().getHeight() + 1, "only what is seen is drawn");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        waitUntil("the whole page is drawn", () -> shown().isWhole());
    }

    @Test
    void theWheelWithControlEnlargesAroundThePointer() throws Exception {
        openMap();
        robot.clickOn("#zoom-actual").moveTo(sheet());
        waitUntil("the page is drawn", () -> isDrawnAt(ACTUAL_SIZE));
        Point2D pointer = middle();
        double xBefore = (pointer.getX() - paper().getMinX()) / paper().getWidth();
        double yBefore = (pointer.getY() - paper().getMinY()) / paper().getHeight();
        turnWheelWithControl(pointer, 3);
        waitUntil("the page is larger", () -> pxPerMm() > ACTUAL_SIZE * 1.2 && isDrawnAt(pxPerMm()));
        assertEquals(xBefore, (pointer.getX() - paper().getMinX()) / paper().getWidth(), 0.003);
        assertEquals(yBefore, (pointer.getY() - paper().getMinY()) / paper().getHeight(), 0.003);
    }

    @Test
    void draggingMovesThePageAndDrawsWhatComesIntoSight() throws Exception {
        openMap();
        robot.clickOn("#zoom-actual").clickOn("#zoom-in").clickOn("#zoom-in");
        waitUntil("the page is drawn", () -> isDrawnAt(ACTUAL_SIZE * 1.25 * 1.25));
        Bounds before = paper();
        double bottomBefore = shown().part().bottomMm();
        robot.moveTo(sheet()).press(MouseButton.PRIMARY).moveBy(0, -64).release(MouseButton.PRIMARY);
        waitUntil("the page has moved", () -> paper().getMinY() < before.getMinY());
        assertEquals(before.getMinY() - 64, paper().getMinY(), 1);
        assertEquals(before.getMinX(), paper().getMinX(), 1);
        waitUntil("the part below is drawn", () -> shown().part().bottomMm() > bottomBefore + 10);
    }

    @Test
    void theArrowKeysMoveThePage() throws Exception {
        openMap();
        robot.clickOn("#zoom-actual").clickOn("#zoom-in").clickOn(sheet());
        double before = paper().getMinY();
        robot.push(KeyCode.DOWN);
        waitUntil("the page has moved", () -> paper().getMinY() < before - 30);
    }

    @Test
    void theStatusLineTellsWhatIsUnderThePointer() throws Exception {
        openMap();
        robot.moveTo(screenPlace(TinyCountry.WEST + 1.5, TinyCountry.SOUTH + 0.5));
        waitUntil("the area is told", () -> text("status-area").equals("Bago · MMR001002 · 2"));
        assertTrue(text("status-place").matches("19\\.[45]\\d+° N 96\\.[45]\\d+° E"), text("status-place"));
        assertTrue(text("status-scale").matches("1:[\\d,]+"), text("status-scale"));
        robot.moveTo(screenPlace(TinyCountry.WEST + 2.5, TinyCountry.SOUTH + 1.5));
        waitUntil("no data is told", () -> text("status-area").equals("Falam · MMR001006 · no data"));
        robot.moveTo("#title");
        waitUntil("nothing is told", () -> text("status-area").isEmpty());
    }

    /** The headless window's own wheel turns by single pixels, so the event of a real one is made here. */
    private void turnWheelWithControl(Point2D at, int notches) {
        Point2D scene = sheet().localToScene(at);
        Point2D screen = sheet().localToScreen(at);
        double deltaY = 40.0 * notches;
        robot.interact(() -> Event.fireEvent(
                sheet(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.LINES,
                        notches,
                        0,
                        null)));
    }

    private boolean isDrawnAt(double pxPerMm) {
        return Math.abs(shown().widthPx() / shown().part().widthMm() - pxPerMm) < 1e-6
                && Math.abs(pxPerMm() - pxPerMm) < 1e-6;
    }

    private Point2D middle() {
        Bounds table = sheet().getLayoutBounds();
        return new Point2D(table.getCenterX(), table.getCenterY());
    }
}
