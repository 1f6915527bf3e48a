package org.myaypon.ui;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.myaypon.template.Box;
import org.myaypon.ui.PlacedNames.PlacedName;

/** The names on the sheet of a series that is looked at, under the hand: a name that is dragged stands elsewhere on it. */
final class NameDragView extends Pane {

    private static final double REACH_PX = 3;
    private static final double STILL_PX = 3;
    private static final double AIR_PX = 4;

    private final SheetModel pages;
    private final SessionModel session;
    private final AdjustModel model;
    private final ObservableBooleanValue busy;
    private final Pane marks = new Pane();
    private PlacedNames names = PlacedNames.NONE;
    private Optional<PlacedName> held = Optional.empty();
    private Optional<PlacedName> hovered = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private Point2D movedMm = Point2D.ZERO;

    private NameDragView(SheetModel pages, SessionModel session, AdjustModel model, ObservableBooleanValue busy) {
        this.pages = pages;
        this.session = session;
        this.model = model;
        this.busy = busy;
        setId("name-drag");
        marks.setMouseTransparent(true);
        getChildren().add(marks);
        ChangeListener<Object> change = (property, before, now) -> draw();
        session.madeProperty().addListener((property, before, now) -> take());
        session.sheetProperty().addListener((property, before, now) -> take());
        pages.viewportProperty().addListener(change);
        pages.turner().numberProperty().addListener(change);
        model.areaProperty().addListener(change);
        busy.addListener(change);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::pointed);
        setOnMouseExited(event -> hover(Optional.empty()));
        take();
    }

    /**
     * Lays it over a sheet.
     *
     * @param busy whether the page itself is being edited, so that names are left alone
     */
    static void layOver(
            SheetView sheet, SheetModel pages, SessionModel session, AdjustModel model, ObservableBooleanValue busy) {
        sheet.lay(new NameDragView(pages, session, model, busy));
    }

    private void take() {
        names = session.sheetProperty().get().isPresent()
                ? session.madeProperty().get().map(PlacedNames::of).orElse(PlacedNames.NONE)
                : PlacedNames.NONE;
        held = Optional.empty();
        hovered = Optional.empty();
        draw();
    }

    private Optional<Viewport> view() {
        return pages.viewportProperty()
                .get()
                .filter(view -> !names.names().isEmpty() && pages.turner().isAtMap() && !busy.get());
    }

    private void draw() {
        marks.getChildren().clear();
        setVisible(view().isPresent());
        view().ifPresent(view -> {
            PageMarks by = new PageMarks(view);
            hovered.filter(name -> held.isEmpty())
                    .ifPresent(name -> marks.getChildren().add(by.outline(around(name.box(), view), "hovered")));
            model.areaProperty().get().flatMap(names::of).ifPresent(name -> marks.getChildren()
                    .add(by.outline(around(place(name), view), "selected")));
        });
    }

    /** A little larger, so that the letters stay free. */
    private static Box around(Box box, Viewport view) {
        double air = AIR_PX / view.pxPerMm();
        return new Box(box.xMm() - air, box.yMm() - air, box.widthMm() + 2 * air, box.heightMm() + 2 * air);
    }

    private Box place(PlacedName name) {
        return held.equals(Optional.of(name))
                ? PageDrag.shifted(name.box(), movedMm.getX(), movedMm.getY())
                : name.box();
    }

    private Optional<PlacedName> under(MouseEvent event) {
        return view().flatMap(view ->
                names.at(view.toMmX(event.getX()), view.toMmY(event.getY()), REACH_PX / view.pxPerMm()));
    }

    private void pressed(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY ? under(event) : Optional.empty();
        start = new Point2D(event.getX(), event.getY());
        movedMm = Point2D.ZERO;
        held.ifPresent(name -> {
            event.consume();
            getParent().requestFocus();
            model.areaProperty().set(Optional.of(name.area()));
        });
    }

    private void dragged(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        event.consume();
        Point2D movedPx = new Point2D(event.getX(), event.getY()).subtract(start);
        if (!movedMm.equals(Point2D.ZERO) || movedPx.magnitude() >= STILL_PX) {
            view().ifPresent(view -> movedMm = movedPx.multiply(1 / view.pxPerMm()));
            draw();
        }
    }

    private void released(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        event.consume();
        Point2D by = movedMm;
        held = Optional.empty();
        movedMm = Point2D.ZERO;
        if (!by.equals(Point2D.ZERO)) {
            model.nudge(tenths(by.getX()), tenths(by.getY()));
        }
        draw();
    }

    private static double tenths(double mm) {
        return Math.round(mm * 10) / 10.0;
    }

    private void pointed(MouseEvent event) {
        Optional<PlacedName> name = under(event);
        setCursor(name.isPresent() ? Cursor.MOVE : Cursor.DEFAULT);
        hover(name);
    }

    private void hover(Optional<PlacedName> name) {
        if (!name.equals(hovered)) {
            hovered = name;
            draw();
        }
    }
}
