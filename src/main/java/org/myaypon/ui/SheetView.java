package org.myaypon.ui;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.myaypon.template.Box;

/** The page on a grey table: shows the pictures that the model has drawn, and takes the hand's movements. */
final class SheetView extends Region {

    private static final double KEY_STEP_PX = 64;
    private static final double ZOOM_PER_PX = 1.0025;

    private final SheetModel model;
    private final PointerModel pointer;
    private final Region paper = new Region();
    private final ImageView backdrop = new ImageView();
    private final ImageView picture = new ImageView();
    private Point2D grip = Point2D.ZERO;
    private final List<Region> covers = new ArrayList<>();

    SheetView(SheetModel model, PointerModel pointer) {
        this.model = model;
        this.pointer = pointer;
        setId("sheet");
        getStyleClass().add("sheet-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("The page as it will print");
        paper.getStyleClass().add("sheet-paper");
        paper.setId("paper");
        picture.setId("picture");
        getChildren().addAll(paper, backdrop, picture);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.viewportProperty().addListener((property, before, now) -> requestLayout());
        model.turner().numberProperty().addListener((property, before, now) -> pointer.leave());
        model.pictureProperty().addListener((property, before, now) -> show(picture, now));
        model.backdropProperty().addListener((property, before, now) -> show(backdrop, now));
        takeHand();
    }

    /** Lays something over the whole table; what it leaves of the hand's movements comes here. */
    void lay(Region over) {
        covers.add(over);
        over.setManaged(false);
        getChildren().add(over);
    }

    private void takeHand() {
        setOnScroll(this::scrolled);
        setOnZoom(event -> model.zoomBy(event.getZoomFactor(), event.getX(), event.getY()));
        setOnMousePressed(event -> {
            requestFocus();
            grip = new Point2D(event.getX(), event.getY());
            setCursor(Cursor.CLOSED_HAND);
        });
        setOnMouseDragged(event -> {
            model.pan(event.getX() - grip.getX(), event.getY() - grip.getY());
            grip = new Point2D(event.getX(), event.getY());
        });
        setOnMouseReleased(event -> setCursor(Cursor.DEFAULT));
        setOnMouseMoved(this::pointed);
        setOnMouseExited(event -> pointer.leave());
        setOnKeyPressed(this::pressed);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            model.zoomBy(Math.pow(ZOOM_PER_PX, event.getDeltaY()), event.getX(), event.getY());
        } else {
            model.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pointed(MouseEvent event) {
        model.viewportProperty()
                .get()
                .filter(view -> model.turner().isAtMap())
                .ifPresent(view -> pointer.moveTo(view.toMmX(event.getX()), view.toMmY(event.getY())));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.pan(KEY_STEP_PX, 0);
            case RIGHT -> model.pan(-KEY_STEP_PX, 0);
            case UP -> model.pan(0, KEY_STEP_PX);
            case DOWN -> model.pan(0, -KEY_STEP_PX);
            case PAGE_UP -> turn(model.turner()::previous, getHeight());
            case PAGE_DOWN -> turn(model.turner()::next, -getHeight());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Turns to another page; moves the page where there is only one. */
    private void turn(Runnable otherPage, double heightPx) {
        if (model.turner().hasSeveral()) {
            otherPage.run();
        } else {
            model.pan(0, heightPx * 0.8);
        }
    }

    private void show(ImageView view, Optional<Picture> drawn) {
        view.setUserData(drawn.orElse(null));
        view.setImage(drawn.map(SheetView::image).orElse(null));
        requestLayout();
    }

    private static WritableImage image(Picture drawn) {
        return new WritableImage(new PixelBuffer<>(
                drawn.widthPx(),
                drawn.heightPx(),
                IntBuffer.wrap(drawn.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    protected void layoutChildren() {
        double density = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        model.resize(getWidth(), getHeight(), density);
        covers.forEach(over -> over.resizeRelocate(0, 0, getWidth(), getHeight()));
        Optional<Viewport> viewport = model.viewportProperty().get();
        paper.setVisible(viewport.isPresent());
        viewport.ifPresent(view -> {
            paper.resizeRelocate(
                    snapPositionX(view.leftPx()),
                    snapPositionY(view.topPx()),
                    view.pageWidthMm() * view.pxPerMm(),
                    view.pageHeightMm() * view.pxPerMm());
            place(backdrop, view);
            place(picture, view);
        });
    }

    private void place(ImageView view, Viewport viewport) {
        if (view.getUserData() instanceof Picture drawn) {
            Box part = drawn.part();
            view.setX(snapPositionX(viewport.leftPx() + part.xMm() * viewport.pxPerMm()));
            view.setY(snapPositionY(viewport.topPx() + part.yMm() * viewport.pxPerMm()));
            view.setFitWidth(part.widthMm() * viewport.pxPerMm());
            view.setFitHeight(part.heightMm() * viewport.pxPerMm());
        }
    }
}
