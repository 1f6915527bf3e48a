package org.myaypon.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.page.PageItem;
import org.myaypon.project.MapDocument;
import org.myaypon.template.Arranging;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.NewItem;
import org.myaypon.template.TemplateDraft;
import org.myaypon.template.TemplateEdit;

/** The open map's template while it is edited on the page: what is selected, and what is written into its file. */
final class PageEditModel {

    private final SessionModel session;
    private final EditableTemplate templates;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<TemplateDraft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Map<Path, TemplateHistory> histories = new HashMap<>();

    PageEditModel(SessionModel session, EditableTemplate templates, Notices notices) {
        this.session = session;
        this.templates = templates;
        this.notices = notices;
        session.openProperty().addListener((property, before, now) -> follow());
        session.madeProperty().addListener((property, before, now) -> follow());
        session.failureProperty().addListener((property, before, now) -> follow());
    }

    /** Whether the page is being edited. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** The template as it is now; empty while none is edited, and while its file is broken. */
    ReadOnlyObjectProperty<Optional<TemplateDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The names of the selected items, the first selected first. */
    ReadOnlyObjectProperty<List<String>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether a change of the template can be taken back. */
    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether a change of the template that was taken back can be made again. */
    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Begins to edit the page, or ends it. */
    void edit(boolean wanted) {
        editing.set(wanted && session.document().isPresent());
        selection.set(List.of());
        follow();
    }

    /** The items on the page, lowest first; none while nothing can be edited. */
    List<DraftItem> items() {
        return draft.get().map(TemplateDraft::items).orElse(List.of());
    }

    /** An item by its name. */
    Optional<DraftItem> item(String name) {
        return draft.get().flatMap(now -> now.item(name));
    }

    /** The selected items. */
    List<DraftItem> selected() {
        return items().stream()
                .filter(item -> selection.get().contains(item.name()))
                .toList();
    }

    /** The item at a place of the page: the smallest of those that are drawn there. */
    Optional<DraftItem> at(double xMm, double yMm, double reachMm) {
        Set<String> drawn = drawn();
        return items().stream()
                .filter(item -> !item.hidden() && isNear(item.box(), xMm, yMm, reachMm))
                .filter(item -> drawn.isEmpty() || drawn.contains(item.name()))
                .min((a, b) -> Double.compare(area(a.box()), area(b.box())));
    }

    /** The names of the items on the page as it was made last; those whose condition does not hold are not among them. */
    private Set<String> drawn() {
        return session.madeProperty().get().stream()
                .flatMap(map -> map.page().items().stream())
                .map(PageItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNear(Box box, double xMm, double yMm, double reachMm) {
        return xMm >= box.xMm() - reachMm
                && xMm <= box.rightMm() + reachMm
                && yMm >= box.yMm() - reachMm
                && yMm <= box.bottomMm() + reachMm;
    }

    private static double area(Box box) {
        return box.widthMm() * box.heightMm();
    }

    /** Selects an item alone, or adds it to the others or takes it from them. */
    void select(String name, boolean more) {
        List<String> names = more ? new ArrayList<>(selection.get()) : new ArrayList<>();
        if (!names.remove(name)) {
            names.add(name);
        }
        selection.set(List.copyOf(names));
    }

    void selectNothing() {
        selection.set(List.of());
    }

    /** Moves the selected items. */
    void nudge(double dxMm, double dyMm) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        selected().forEach(item -> boxes.put(item.name(), shifted(item.box(), dxMm, dyMm)));
        place(boxes);
    }

    static Box shifted(Box box, double dxMm, double dyMm) {
        return new Box(box.xMm() + dxMm, box.yMm() + dyMm, box.widthMm(), box.heightMm());
    }

    /** Gives items other places. */
    void place(Map<String, Box> boxes) {
        if (!boxes.isEmpty()) {
            apply(new TemplateEdit.Place(boxes));
        }
    }

    /** Brings the selected items into line. */
    void arrange(Arranging how) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        selected().forEach(item -> boxes.put(item.name(), item.box()));
        place(how.of(boxes));
    }

    /** Takes the selected items from the page. */
    void remove() {
        if (!selection.get().isEmpty()) {
            apply(new TemplateEdit.Remove(selection.get()));
        }
    }

    /** Adds an item around a place of the page and selects it. */
    void add(String kind, double xMm, double yMm) {
        List<String> before = items().stream().map(DraftItem::name).toList();
        apply(new TemplateEdit.Add(kind, NewItem.box(kind, xMm, yMm)));
        items().stream()
                .map(DraftItem::name)
                .filter(name -> !before.contains(name))
                .findFirst()
                .ifPresent(name -> select(name, false));
    }

    /** The words of an item as its template writes them, in the map's language. */
    String text(DraftItem item) {
        return item.value(String.join(".", item.textPath(language())));
    }

    /** Gives an item other words, in the map's language. */
    void setText(DraftItem item, String text) {
        if (!text.equals(text(item))) {
            apply(new TemplateEdit.Put(item.name(), item.textPath(language()), text));
        }
    }

    private String language() {
        return session.document()
                .filter(map -> map.labels().language() == MapDocument.Language.MY)
                .map(map -> "my")
                .orElse("en");
    }

    /** Gives a key of an item another value; nothing takes it away. */
    void set(DraftItem item, String key, String value) {
        if (!value.equals(item.value(key))) {
            apply(new TemplateEdit.Put(item.name(), List.of(key), value));
        }
    }

    /** Makes an item, or one of its keys, again what the parent says. */
    void revert(String name, Optional<String> key) {
        apply(new TemplateEdit.Revert(name, key));
    }

    /** Takes the last change of the template back; when there is none, that of the map. */
    void undo() {
        if (!step(TemplateHistory::canUndo, TemplateHistory::undo)) {
            session.undo();
        }
    }

    /** Makes the last change that was taken back again. */
    void redo() {
        if (!step(TemplateHistory::canRedo, TemplateHistory::redo)) {
            session.redo();
        }
    }

    private boolean step(Predicate<TemplateHistory> able, Predicate<TemplateHistory> step) {
        Optional<TemplateHistory> history =
                draft.get().map(TemplateDraft::file).map(histories::get).filter(able);
        history.ifPresent(file -> attempt(() -> {
            if (!step.test(file)) {
                tellOther(file);
            }
            load(file);
            session.make();
        }));
        return history.isPresent();
    }

    private void apply(TemplateEdit edit) {
        draft.get()
                .ifPresent(now -> attempt(() -> {
                    String wanted = now.with(edit).text();
                    if (wanted.equals(now.text())) {
                        return;
                    }
                    if (templates.isShared(now.file())) {
                        begin(now.file(), edit);
                    } else {
                        write(histories.get(now.file()), wanted);
                    }
                }));
    }

    /** The first change of one of the program's templates goes into a template of the map's own. */
    private void begin(Path shared, TemplateEdit edit) {
        OpenMap map = session.openProperty().get().orElseThrow();
        Path child = templates.childOf(shared, map);
        TemplateHistory history = new TemplateHistory(child);
        histories.put(child, history);
        String name = child.getFileName().toString();
        history.write(draft(history).with(edit).text());
        session.edit(document -> document.withTemplate(name));
        notices.tell("The map has a template of its own now, " + name + ", which changes " + shared.getFileName()
                + " for this map alone.");
    }

    private void write(TemplateHistory history, String text) {
        if (history.write(text)) {
            load(history);
            session.make();
        } else {
            tellOther(history);
            load(history);
        }
    }

    private void tellOther(TemplateHistory history) {
        history.lookAgain();
        notices.warn("Another program has changed " + history.file().getFileName()
                + ". Your change was not made; this is how the page is now.");
        session.make();
    }

    private void follow() {
        if (!editing.get()) {
            none();
            return;
        }
        Optional<OpenMap> map = session.openProperty().get();
        if (map.isEmpty()) {
            edit(false);
            return;
        }
        attempt(() -> {
            Path file = templates.of(map.get());
            boolean fresh = !histories.containsKey(file);
            TemplateHistory history = histories.computeIfAbsent(file, TemplateHistory::new);
            if (!fresh && history.lookAgain() && !templates.isShared(file)) {
                notices.warn("Another program has changed " + file.getFileName() + ". This is how the page is now.");
            }
            load(history);
        });
    }

    private void none() {
        canUndo.set(false);
        canRedo.set(false);
        draft.set(Optional.empty());
    }

    private void load(TemplateHistory history) {
        // Read again from disk, so that a file that is broken now is told and not edited.
        YamlFile.read(history.file());
        TemplateDraft now = draft(history);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        draft.set(Optional.of(now));
        List<String> names = now.items().stream().map(DraftItem::name).toList();
        selection.set(selection.get().stream().filter(names::contains).toList());
    }

    private TemplateDraft draft(TemplateHistory history) {
        return TemplateDraft.of(YamlFile.parse(history.text(), history.file()), templates.shelf());
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (UserException e) {
            notices.failed(e.problem());
            isBroken();
        }
    }

    /** Without a template that can be read, nothing is edited until its file is mended. */
    private void isBroken() {
        draft.get().map(TemplateDraft::file).map(histories::get).ifPresent(history -> {
            try {
                TemplateDraft.of(YamlFile.read(history.file()), templates.shelf());
            } catch (UserException e) {
                none();
            }
        });
    }
}
