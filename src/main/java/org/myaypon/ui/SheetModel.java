package org.myaypon.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.template.Box;

/**
 * The page in its window: how large and where, and the pixels of what is seen of it. After every change the visible part
 * is drawn anew at the exact zoom; a coarser picture of the whole page stands in for it until then.
 */
final class SheetModel {

    private static final double STEP = 1.25;

    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SheetPictures pictures;
    private final PageTurner turner = new PageTurner(this::show);
    private Optional<Page> page = Optional.empty();
    private double widthPx;
    private double heightPx;
    private double density = 1;
    private boolean fitted = true;

    SheetModel(SessionModel session, Lane painting, Notices notices) {
        pictures = new SheetPictures(painting, notices);
        session.madeProperty().addListener((property, before, now) -> turner.take(now.map(MadeMap::sheet)));
    }

    /** Which of the sheet's pages is shown. */
    PageTurner turner() {
        return turner;
    }

    ReadOnlyObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** The visible part, sharp; for a moment after a change it is of the view or the page before. */
    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return pictures.pictureProperty();
    }

    /** The whole page, coarse. */
    ReadOnlyObjectProperty<Optional<Picture>> backdropProperty() {
        return pictures.backdropProperty();
    }

    /**
     * Takes the size of the window.
     *
     * @param newDensity the screen's pixels for one of the window's
     */
    void resize(double newWidthPx, double newHeightPx, double newDensity) {
        boolean denser = newDensity != density;
        widthPx = newWidthPx;
        heightPx = newHeightPx;
        density = newDensity;
        if (page.isPresent() && (viewport.get().isEmpty() || fitted)) {
            fit();
        } else {
            viewport.get().ifPresent(view -> move(view.resized(widthPx, heightPx)));
        }
        if (denser) {
            paint();
        }
    }

    /** Shows the whole page, and keeps showing it when the window's size changes. */
    void fit() {
        page.filter(sheet -> widthPx > 0 && heightPx > 0).ifPresent(sheet -> {
            move(Viewport.fit(sheet.widthMm(), sheet.heightMm(), widthPx, heightPx));
            fitted = true;
        });
    }

    /** Shows a millimetre of the page as a millimetre. */
    void actualSize() {
        viewport.get().ifPresent(view -> zoomTo(Viewport.ACTUAL_SIZE, widthPx / 2, heightPx / 2));
    }

    void zoomIn() {
        zoomBy(STEP, widthPx / 2, heightPx / 2);
    }

    void zoomOut() {
        zoomBy(1 / STEP, widthPx / 2, heightPx / 2);
    }

    /** Enlarges by a factor around a point of the window. */
    void zoomBy(double factor, double xPx, double yPx) {
        viewport.get().ifPresent(view -> zoomTo(view.pxPerMm() * factor, xPx, yPx));
    }

    /** Moves the page by pixels of the window. */
    void pan(double dxPx, double dyPx) {
        viewport.get().ifPresent(view -> {
            Viewport moved = view.panned(dxPx, dyPx);
            if (!moved.equals(view)) {
                fitted = false;
                move(moved);
            }
        });
    }

    /** Moves the page so that a place of it is seen. */
    void reveal(Box place) {
        viewport.get()
                .map(view -> view.showing(place))
                .filter(view -> !viewport.get().equals(Optional.of(view)))
                .ifPresent(view -> {
                    fitted = false;
                    move(view);
                });
    }

    private void zoomTo(double pxPerMm, double xPx, double yPx) {
        fitted = false;
        viewport.get().ifPresent(view -> move(view.zoomedTo(pxPerMm, xPx, yPx)));
    }

    private void show(Optional<Page> sheet) {
        page = sheet;
        pictures.take(sheet);
        if (sheet.isEmpty()) {
            viewport.set(Optional.empty());
            fitted = true;
        } else if (viewport.get().isEmpty() || fitted) {
            fit();
        } else {
            viewport.set(viewport.get()
                    .map(view -> view.onPage(sheet.get().widthMm(), sheet.get().heightMm())));
        }
        paint();
    }

    private void move(Viewport view) {
        if (!viewport.get().equals(Optional.of(view))) {
            viewport.set(Optional.of(view));
            paint();
        }
    }

    private void paint() {
        pictures.paint(viewport.get(), density);
    }
}
