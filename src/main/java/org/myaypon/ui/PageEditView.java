package org.myaypon.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.Grip;

/** The items of the page under the hand, while the page is edited: it selects, moves and resizes them. */
final class PageEditView extends Pane {

    private static final double REACH_PX = 6;
    private static final double STILL_PX = 3;

    private final SheetView sheet;
    private final SheetModel pages;
    private final PageEditModel model;
    private final Pane marks = new Pane();
    private final TextInPlace words;
    private final PageEditKeys keys;
    private Optional<PageDrag> drag = Optional.empty();
    private Optional<PageDrag.Moved> moved = Optional.empty();
    private Optional<String> hovered = Optional.empty();
    private Point2D start = Point2D.ZERO;

    private PageEditView(SheetView sheet, SheetModel pages, PageEditModel model) {
        this.sheet = sheet;
        this.pages = pages;
        this.model = model;
        words = new TextInPlace(model, sheet::requestFocus);
        keys = new PageEditKeys(model, this::editWords);
        setId("page-edit");
        marks.setMouseTransparent(true);
        getChildren().addAll(marks, words);
        ChangeListener<Object> change = (property, before, now) -> draw();
        model.draftProperty().addListener(change);
        model.selectionProperty().addListener(change);
        pages.viewportProperty().addListener(change);
        pages.turner().numberProperty().addListener(change);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::pointed);
        setOnMouseExited(event -> hover(Optional.empty()));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        draw();
    }

    /** Lays the editing over a sheet, and above it what a problem speaks of. */
    static SheetView over(SheetView sheet, SheetModel pages, PageEditModel model, ItemFinder finder) {
        sheet.lay(new PageEditView(sheet, pages, model));
        FoundItemView.layOver(sheet, finder, pages);
        return sheet;
    }

    private Optional<PageMarks> marks() {
        return pages.viewportProperty()
                .get()
                .filter(view -> model.draftProperty().get().isPresent())
                .map(PageMarks::new);
    }

    private void draw() {
        Optional<PageMarks> seen = marks();
        setVisible(seen.isPresent());
        marks.getChildren().clear();
        if (seen.isEmpty()) {
            words.leave();
            return;
        }
        PageMarks by = seen.get();
        Map<String, Box> now = moved.map(PageDrag.Moved::boxes).orElse(Map.of());
        for (DraftItem item : model.items()) {
            if (hovered.filter(item.name()::equals).isPresent() && drag.isEmpty()) {
                marks.getChildren().addAll(by.outline(item.box(), "hovered"), by.name(item));
            }
        }
        List<DraftItem> selected = model.selected();
        for (DraftItem item : selected) {
            Box box = now.getOrDefault(item.name(), item.box());
            marks.getChildren().add(by.outline(box, "selected"));
            marks.getChildren().addAll(selected.size() == 1 && item.placed() ? by.handles(box) : List.of());
        }
        moved.ifPresent(to -> to.guides().forEach(guide -> marks.getChildren().add(by.guide(guide))));
    }

    private void pressed(MouseEvent event) {
        Optional<PageMarks> by = marks();
        if (by.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        words.finish();
        sheet.requestFocus();
        start = new Point2D(event.getX(), event.getY());
        Optional<Grip> grip = grip(event);
        Optional<DraftItem> item = grip.isPresent() ? Optional.empty() : under(event);
        if (grip.isEmpty() && item.isEmpty()) {
            model.selectNothing();
            return;
        }
        event.consume();
        if (item.isPresent() && event.getClickCount() == 2 && item.get().hasText()) {
            words.begin(item.get(), by.get());
            return;
        }
        item.filter(pointed ->
                        event.isShiftDown() || !model.selectionProperty().get().contains(pointed.name()))
                .ifPresent(pointed -> model.select(pointed.name(), event.isShiftDown()));
        drag = model.draftProperty()
                .get()
                .filter(draft -> !model.selectionProperty().get().isEmpty())
                .map(draft -> PageDrag.of(
                        draft,
                        model.selectionProperty().get(),
                        grip,
                        model.gridProperty().get()));
    }

    private Optional<Grip> grip(MouseEvent event) {
        List<DraftItem> selected = model.selected();
        return selected.size() != 1 || !selected.get(0).placed()
                ? Optional.empty()
                : marks().flatMap(by -> by.gripAt(selected.get(0).box(), event.getX(), event.getY()));
    }

    private Optional<DraftItem> under(MouseEvent event) {
        return pages.viewportProperty()
                .get()
                .flatMap(view ->
                        model.at(view.toMmX(event.getX()), view.toMmY(event.getY()), STILL_PX / view.pxPerMm()));
    }

    private void dragged(MouseEvent event) {
        Optional<Viewport> view = pages.viewportProperty().get();
        if (drag.isEmpty() || view.isEmpty()) {
            return;
        }
        event.consume();
        if (moved.isEmpty() && start.distance(event.getX(), event.getY()) < STILL_PX) {
            return;
        }
        double pxPerMm = view.get().pxPerMm();
        double reachMm = event.isAltDown() ? 0 : REACH_PX / pxPerMm;
        moved = Optional.of(drag.get()
                .moved((event.getX() - start.getX()) / pxPerMm, (event.getY() - start.getY()) / pxPerMm, reachMm));
        draw();
    }

    private void released(MouseEvent event) {
        if (drag.isEmpty()) {
            return;
        }
        event.consume();
        Optional<PageDrag.Moved> to = moved;
        drag = Optional.empty();
        moved = Optional.empty();
        to.ifPresent(where -> model.place(where.boxes()));
        draw();
    }

    private void pointed(MouseEvent event) {
        Optional<Grip> grip = grip(event);
        Optional<DraftItem> item = under(event);
        setCursor(grip.map(PageMarks::cursor).orElse(item.isPresent() ? Cursor.MOVE : Cursor.DEFAULT));
        hover(item.map(DraftItem::name));
    }

    private void hover(Optional<String> name) {
        if (!name.equals(hovered)) {
            hovered = name;
            draw();
        }
    }

    private void typed(KeyEvent event) {
        if (marks().isEmpty()
                || event.getTarget() != sheet
                || event.isShortcutDown()
                || model.selectionProperty().get().isEmpty()) {
            return;
        }
        keys.press(event);
    }

    private void editWords() {
        List<DraftItem> selected = model.selected();
        if (selected.size() == 1 && selected.get(0).hasText()) {
            marks().ifPresent(by -> words.begin(selected.get(0), by));
        }
    }
}
