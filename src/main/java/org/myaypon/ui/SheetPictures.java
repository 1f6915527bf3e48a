package org.myaypon.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.Problem;
import org.myaypon.page.Page;
import org.myaypon.template.Box;

/**
 * The pixels of what is seen of a page: the visible part is drawn at the exact zoom, and a coarser picture of the whole page
 * stands in for it until then.
 */
final class SheetPictures {

    private static final double BACKDROP_PX = 1000;

    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Picture>> backdrop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Lane painting;
    private final Notices notices;
    private Optional<Page> page = Optional.empty();
    private Optional<Viewport> view = Optional.empty();
    private double density = 1;
    private boolean drawing;
    private boolean outdated;

    SheetPictures(Lane painting, Notices notices) {
        this.painting = painting;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Picture>> backdropProperty() {
        return backdrop.getReadOnlyProperty();
    }

    /** Takes another page, or one that was made anew; it is drawn once {@link #paint} tells how it is seen. */
    void take(Optional<Page> other) {
        page = other;
        drawing = false;
        if (other.isEmpty()) {
            picture.set(Optional.empty());
            backdrop.set(Optional.empty());
        }
    }

    /**
     * Draws what is seen. A page that is being drawn is drawn to its end, so that a hand that keeps moving sees it follow.
     *
     * @param seen where the page stands in its window
     * @param pxForOne the screen's pixels for one of the window's
     */
    void paint(Optional<Viewport> seen, double pxForOne) {
        view = seen;
        density = pxForOne;
        paint();
    }

    private void paint() {
        if (drawing && painting.busyProperty().get()) {
            outdated = true;
            return;
        }
        outdated = false;
        if (page.isEmpty() || view.isEmpty()) {
            return;
        }
        Page sheet = page.get();
        double pxPerMm = view.get().pxPerMm() * density;
        view.get().visible().ifPresent(part -> {
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
