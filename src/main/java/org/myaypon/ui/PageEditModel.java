package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.myaypon.template.Arranging;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.DraftPage;
import org.myaypon.template.NewItem;
import org.myaypon.template.TemplateDraft;
import org.myaypon.template.TemplateEdit;

/** The page of the open map while it is edited: what is selected, and what is to be done to it. */
final class PageEditModel {

    private final SessionModel session;
    private final EditedTemplate template;
    private final ItemWords words;
    private final PageSelection selection = new PageSelection();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<PageGrid> grid = new SimpleObjectProperty<>(PageGrid.TWO);
    private int number = 1;

    PageEditModel(SessionModel session, EditableTemplate templates, Notices notices) {
        this.session = session;
        template = new EditedTemplate(session, templates, notices);
        words = new ItemWords(session, template);
        template.draftProperty()
                .addListener((property, before, now) -> now.ifPresent(draft -> selection.keep(draft.items())));
        Stream.<ObservableValue<?>>of(session.openProperty(), session.madeProperty(), session.failureProperty())
                .forEach(heard -> heard.addListener((property, before, now) -> follow()));
    }

    /** Whether the page is being edited. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** The page's template as it is now; empty while none is edited, and while its file is broken. */
    ReadOnlyObjectProperty<Optional<TemplateDraft>> draftProperty() {
        return template.draftProperty();
    }

    /** The names of the selected items, the first selected first. */
    ReadOnlyObjectProperty<List<String>> selectionProperty() {
        return selection.namesProperty();
    }

    /** Whether a change of the template can be taken back. */
    ReadOnlyBooleanProperty canUndoProperty() {
        return template.canUndoProperty();
    }

    /** Whether a change of the template that was taken back can be made again. */
    ReadOnlyBooleanProperty canRedoProperty() {
        return template.canRedoProperty();
    }

    /** The grid that draws what is moved by hand; it stays until the program is closed. */
    ObjectProperty<PageGrid> gridProperty() {
        return grid;
    }

    /** Begins to edit the page, or ends it. */
    void edit(boolean wanted) {
        editing.set(wanted && session.document().isPresent());
        selection.clear();
        follow();
    }

    /** Goes on with another page of the sheet, by its number from 1. */
    void turnTo(int page) {
        number = page;
        template.turnTo(DraftPage.ofNumber(page));
    }

    private void follow() {
        if (editing.get() && session.openProperty().get().isEmpty()) {
            edit(false);
        } else if (editing.get()) {
            template.follow();
        } else {
            template.leave();
        }
    }

    /** The items on the page, lowest first; none while nothing can be edited. */
    List<DraftItem> items() {
        return draftProperty().get().map(TemplateDraft::items).orElse(List.of());
    }

    /** An item by its name. */
    Optional<DraftItem> item(String name) {
        return draftProperty().get().flatMap(now -> now.item(name));
    }

    /** The selected items. */
    List<DraftItem> selected() {
        return selection.of(items());
    }

    /** The item at a place of the page: the smallest of those that are drawn there. */
    Optional<DraftItem> at(double xMm, double yMm, double reachMm) {
        return DrawnItems.of(session.madeProperty().get(), number).at(items(), xMm, yMm, reachMm);
    }

    /** Selects an item alone, or adds it to the others or takes it from them. */
    void select(String name, boolean more) {
        selection.select(name, more);
    }

    void selectNothing() {
        selection.clear();
    }

    /** Moves the selected items. */
    void nudge(double dxMm, double dyMm) {
        place(selectedBoxes(box -> PageDrag.shifted(box, dxMm, dyMm)));
    }

    private Map<String, Box> selectedBoxes(UnaryOperator<Box> change) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        selected().forEach(item -> boxes.put(item.name(), change.apply(item.box())));
        return boxes;
    }

    /** Gives items other places. */
    void place(Map<String, Box> boxes) {
        if (!boxes.isEmpty()) {
            template.apply(new TemplateEdit.Place(boxes));
        }
    }

    /** Brings the selected items into line. */
    void arrange(Arranging how) {
        place(how.of(selectedBoxes(box -> box)));
    }

    /** Takes the selected items from the page. */
    void remove() {
        if (!selection.names().isEmpty()) {
            template.apply(new TemplateEdit.Remove(selection.names()));
        }
    }

    /** Adds an item around a place of the page and selects it. */
    void add(String kind, double xMm, double yMm) {
        List<DraftItem> before = items();
        template.apply(new TemplateEdit.Add(kind, NewItem.box(kind, xMm, yMm)));
        selection.selectNew(before, items());
    }

    /** The words of items. */
    ItemWords words() {
        return words;
    }

    /** Gives a key of an item another value; nothing takes it away. */
    void set(DraftItem item, String key, String value) {
        if (!value.equals(item.value(key))) {
            template.apply(new TemplateEdit.Put(item.name(), List.of(key), value));
        }
    }

    /** Makes an item, or one of its keys, again what the parent says. */
    void revert(String name, Optional<String> key) {
        template.apply(new TemplateEdit.Revert(name, key));
    }

    /** Takes the last change of the template back; when there is none, that of the map. */
    void undo() {
        if (!template.undo()) {
            session.undo();
        }
    }

    /** Makes the last change that was taken back again. */
    void redo() {
        if (!template.redo()) {
            session.redo();
        }
    }
}
