package org.myaypon.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.Problem;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.template.Box;

/**
 * The page in its window: how large and where, and the pixels of what is seen of it. After every change the visible part
 * is drawn anew at the exact zoom; a coarser picture of the whole page stands in for it until then.
 */
final class SheetModel {

    private static final double STEP = 1.25;
    private static final double BACKDROP_PX = 1000;

    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Picture>> backdrop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Lane painting;
    private final Notices notices;
    private final PageTurner turner = new PageTurner(this::show);
    private Optional<Page> page = Optional.empty();
    private double widthPx;
    private double heightPx;
    private double density = 1;
    private boolean fitted = true;
    private boolean drawing;
    private boolean outdated;

    SheetModel(SessionModel session, Lane painting, Notices notices) {
        this.painting = painting;
        this.notices = notices;
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
        return picture.getReadOnlyProperty();
    }

    /** The whole page, coarse. */
    ReadOnlyObjectProperty<Optional<Picture>> backdropProperty() {
        return backdrop.getReadOnlyProperty();
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

    private void zoomTo(double pxPerMm, double xPx, double yPx) {
        fitted = false;
        viewport.get().ifPresent(view -> move(view.zoomedTo(pxPerMm, xPx, yPx)));
    }

    private void show(Optional<Page> sheet) {
        page = sheet;
        if (sheet.isEmpty()) {
            viewport.set(Optional.empty());
            picture.set(Optional.empty());
            backdrop.set(Optional.empty());
            fitted = true;
        } else if (viewport.get().isEmpty() || fitted) {
            fit();
        } else {
            viewport.set(viewport.get()
                    .map(view -> view.onPage(sheet.get().widthMm(), sheet.get().heightMm())));
        }
        drawing = false;
        paint();
    }

    private void move(Viewport view) {
        if (!viewport.get().equals(Optional.of(view))) {
            viewport.set(Optional.of(view));
            paint();
        }
    }

    /** A page that is being drawn is drawn to its end, so that a hand that keeps moving sees it follow. */
    private void paint() {
        if (drawing && painting.busyProperty().get()) {
            outdated = true;
            return;
        }
        outdated = false;
        if (page.isEmpty() || viewport.get().isEmpty()) {
            return;
        }
        Page sheet = page.get();
        double pxPerMm = viewport.get().get().pxPerMm() * density;
        viewport.get().get().visible().ifPresent(part -> {
            drawing = true;
            painting.start(new Job<>(
                    "Drawing the page",
                    progress -> SheetPainter.paint(sheet, part, pxPerMm, progress),
                    this::painted,
                    this::failed));
        });
    }

    // Whether it is the very page that was painted; comparing pages by value would walk all their shapes.
    @SuppressWarnings("ReferenceEquality")
    private void painted(Picture sharp) {
        drawing = false;
        boolean current = page.filter(sheet -> sheet == sharp.page()).isPresent();
        if (current) {
            picture.set(Optional.of(sharp));
        }
        if (outdated || !current) {
            paint();
        } else if (sharp.isWhole()) {
            backdrop.set(Optional.of(sharp));
        } else if (backdrop.get().filter(old -> old.page() == sharp.page()).isEmpty()) {
            paintBackdrop(sharp.page());
        }
    }

    private void paintBackdrop(Page sheet) {
        Box all = new Box(0, 0, sheet.widthMm(), sheet.heightMm());
        double pxPerMm = BACKDROP_PX / Math.max(sheet.widthMm(), sheet.heightMm());
        painting.start(new Job<>(
                "Drawing the whole page",
                progress -> SheetPainter.paint(sheet, all, pxPerMm, progress),
                whole -> backdrop.set(Optional.of(whole)),
                notices::failed));
    }

    private void failed(Problem problem) {
        drawing = false;
        notices.failed(problem);
    }
}
