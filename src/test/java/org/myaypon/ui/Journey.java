package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.TransformException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.draw.PrintOrder;
import org.myaypon.page.FrameView;
import org.myaypon.page.PageItem;
import org.myaypon.project.ProgramFolders;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does on the desktop, on a tiny country; the answers to the system's own dialogs stand ready. */
@EnabledIf(value = "org.myaypon.ui.TextLibraries#present", disabledReason = TextLibraries.REASON)
abstract class Journey {

    @TempDir
    Path folder;

    /** The file that the next chooser gives back; nothing is as good as Cancel. */
    Optional<Path> chosen = Optional.empty();

    /** How the next export is to be written; nothing is as good as Cancel. */
    Optional<ExportChoice> howToExport = Optional.of(ExportChoice.USUAL);

    /** The printers that there are, and how the next sheet is to be printed. */
    List<String> printers = List.of();

    Optional<PrintOrder> howToPrint = Optional.empty();

    /** The answers to the questions after unsaved changes, and how often one was asked. */
    final Deque<Questions.Unsaved> answers = new ArrayDeque<>();

    final List<String> asked = new ArrayList<>();

    /** What writes a sheet; a journey may slow it down. */
    BiConsumer<ExportModel.Order, Progress> writer = ExportModel::write;

    final FxRobot robot = new FxRobot();
    TinyCountry country;
    Stage window;
    Desktop desktop;

    @BeforeEach
    void openTheDesktop() throws TimeoutException {
        country = new TinyCountry(folder);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::start);
    }

    private void start(Stage stage) {
        window = stage;
        Questions questions = new Questions(
                () -> chosen,
                wanted -> chosen,
                proposal -> chosen,
                proposal -> chosen,
                (last, layers) -> howToExport,
                proposal -> chosen,
                () -> printers,
                (pages, there) -> howToPrint,
                name -> {
                    asked.add(name);
                    return answers.remove();
                });
        desktop = new Desktop(
                stage, ProgramFolders.ofThisStart(), questions, (order, progress) -> writer.accept(order, progress));
        desktop.show();
    }

    @AfterEach
    void closeTheDesktop() throws TimeoutException {
        FxToolkit.cleanupStages();
        robot.interact(desktop::close);
    }

    /** Opens the tiny country's map and waits until its page is seen. */
    void openMap() throws IOException, TimeoutException {
        Path file = country.document();
        robot.interact(() -> desktop.open(file));
        waitUntil("the page is drawn", () -> picture().getImage() != null);
    }

    void waitUntil(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new TimeoutException("waited in vain until " + what + "; the window shows: " + words());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a colour is, or is no longer, on the sheet. */
    void waitForColor(int rgb, boolean there) throws TimeoutException {
        waitUntil(
                Integer.toHexString(rgb) + (there ? " is" : " is not") + " on the sheet",
                () -> colors().contains(rgb) == there);
    }

    ImageView picture() {
        return (ImageView) window.getScene().lookup("#picture");
    }

    /** All colours on the sheet as it is seen now, as 0xRRGGBB. */
    Set<Integer> colors() {
        Image image = picture().getImage();
        Set<Integer> colors = new HashSet<>();
        if (image != null) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colors.add(image.getPixelReader().getArgb(x, y) & 0xFFFFFF);
                }
            }
        }
        return colors;
    }

    Picture shown() {
        return (Picture) picture().getUserData();
    }

    Node sheet() {
        return window.getScene().lookup("#sheet");
    }

    Bounds paper() {
        Node paper = window.getScene().lookup("#paper");
        Bounds inside = paper.getLayoutBounds();
        return new BoundingBox(paper.getLayoutX(), paper.getLayoutY(), inside.getWidth(), inside.getHeight());
    }

    double pxPerMm() {
        return paper().getWidth() / shown().page().widthMm();
    }

    /** Where a place of the world stands on the screen. */
    Point2D screenPlace(double longitude, double latitude) throws TransformException {
        FrameView view = shown().page().items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(item -> ((PageItem.MapFrame) item).view())
                .findFirst()
                .orElseThrow();
        double[] place = {longitude, latitude};
        ((ProjectedCRS) view.crs()).getConversionFromBase().getMathTransform().transform(place, 0, place, 0, 1);
        view.toPage().transform(place, 0, place, 0, 1);
        return sheet().localToScreen(
                        paper().getMinX() + place[0] * pxPerMm(), paper().getMinY() + place[1] * pxPerMm());
    }

    String text(String id) {
        Node node = window.getScene().lookup("#" + id);
        return node instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node).getText();
    }

    boolean seen(String id) {
        return seen(window.getScene().lookup("#" + id));
    }

    private static boolean seen(Node shown) {
        for (Node node = shown; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return shown != null;
    }

    /** Types a text in a field's place and presses Enter. */
    void type(String id, String text) {
        click(id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        robot.push(KeyCode.ENTER);
    }

    /** Chooses from a box of choices. */
    void choose(String id, String choice) {
        walkTo(id);
        robot.clickOn("#" + id + " .arrow-button");
        robot.clickOn(choice);
    }

    /** Clicks on a field that may have to be scrolled into sight. */
    void click(String id) {
        walkTo(id);
        robot.clickOn("#" + id);
    }

    private void walkTo(String id) {
        robot.interact(() -> window.getScene().lookup("#" + id).requestFocus());
    }

    private String words() {
        return String.join(
                " | ",
                window.getScene().getRoot().lookupAll(".label").stream()
                        .filter(Journey::seen)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
    }
}
