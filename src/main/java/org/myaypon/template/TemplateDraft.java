package org.myaypon.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * A template that is edited on the page: what its file says and what comes of it. Each edit makes another draft, whose text
 * differs only in the values that were changed; nothing is written to disk, and files that it extends are never changed.
 */
public final class TemplateDraft {

    private static final String ITEMS = "items";
    private static final String PLACE = "at";
    private static final int MOST_ROUNDS = 4;

    private final YamlFile file;
    private final Path shelf;
    private final ResolvedTemplate resolved;
    private final Result<Template> read;
    private final DraftOwner owner;

    private TemplateDraft(YamlFile file, Path shelf) {
        this.file = file;
        this.shelf = shelf;
        resolved = ResolvedTemplate.of(file, Optional.of(shelf));
        read = TemplateFile.read(resolved);
        owner = DraftOwner.of(file, resolved, shelf);
    }

    /**
     * Takes a template that is to be edited.
     *
     * @param shelf the folder in which a parent is sought that is not beside its child
     * @throws UserException when it gives no page
     */
    public static TemplateDraft of(YamlFile file, Path shelf) {
        return new TemplateDraft(file, shelf);
    }

    /** What is to be written into its file. */
    public String text() {
        return file.text();
    }

    /** The file. */
    public Path file() {
        return file.file();
    }

    /** What comes of it. */
    public Template template() {
        return read.value();
    }

    /** What is not as it should be. */
    public List<Problem> problems() {
        return read.problems();
    }

    /** The names of its styles for text. */
    public List<String> styles() {
        return resolved.tree().find("styles").map(YamlValue::keys).orElse(List.of());
    }

    /** The items that have a place on the page, lowest first. */
    public List<DraftItem> items() {
        Map<String, YamlValue> said = said();
        List<DraftItem> items = new ArrayList<>();
        for (TemplateItem item : template().items()) {
            YamlValue value = said.get(item.slot().name());
            if (value != null && value.find(PLACE).isPresent()) {
                NamedItem named = NamedItem.read(value);
                items.add(new DraftItem(
                        named.name(),
                        named.kind().word(),
                        item.slot().box(),
                        owner.inherits(named.name()),
                        named.isHidden(),
                        owner.overridden(named.name()),
                        named.kind().allowed(),
                        DraftOwner.values(value)));
            }
        }
        return List.copyOf(items);
    }

    /** An item by its name. */
    public Optional<DraftItem> item(String name) {
        return items().stream().filter(item -> item.name().equals(name)).findFirst();
    }

    /**
     * The template after an edit.
     *
     * @throws UserException when it cannot be made: nothing is changed then
     */
    public TemplateDraft with(TemplateEdit edit) {
        Set<String> before = names();
        TemplateDraft after = applied(edit);
        if (edit instanceof TemplateEdit.Remove remove) {
            before.removeAll(remove.items());
        } else if (edit instanceof TemplateEdit.Revert revert) {
            before.remove(revert.item());
        }
        before.removeAll(after.names());
        if (!before.isEmpty()) {
            throw new UserException(after.problems().stream()
                    .filter(problem -> !problems().contains(problem))
                    .findFirst()
                    .orElse(new Problem("The item " + before.iterator().next() + " would be lost", "", "")));
        }
        return after;
    }

    private TemplateDraft applied(TemplateEdit edit) {
        if (edit instanceof TemplateEdit.Place place) {
            return placed(place.boxes());
        }
        if (edit instanceof TemplateEdit.Put put) {
            return next(put(put));
        }
        if (edit instanceof TemplateEdit.Add add) {
            return next(file.withItem(
                    ITEMS, NewItem.written(add, said().keySet(), resolved.tree().find("styles"))));
        }
        if (edit instanceof TemplateEdit.Remove remove) {
            TemplateDraft draft = this;
            for (String item : remove.items()) {
                draft = draft.removed(item);
            }
            return draft;
        }
        TemplateEdit.Revert revert = (TemplateEdit.Revert) edit;
        return next(owner.reverted(revert.item(), revert.key()));
    }

    /** Items may follow each other's edges: what is moved with another is put right in the next round. */
    private TemplateDraft placed(Map<String, Box> boxes) {
        TemplateDraft draft = this;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = draft.text();
            for (DraftItem item : draft.items()) {
                if (boxes.containsKey(item.name())) {
                    draft = draft.placed(item.name(), boxes.get(item.name()));
                }
            }
            if (draft.text().equals(before)) {
                return draft;
            }
        }
        return draft;
    }

    private TemplateDraft placed(String name, Box box) {
        Optional<DraftItem> item = item(name);
        if (item.isEmpty()) {
            return this;
        }
        DraftPlace place = new DraftPlace(template().page(), said().get(name).get(PLACE));
        YamlFile edited = file;
        for (Map.Entry<String, String> change :
                place.changed(item.get().box(), box).entrySet()) {
            edited = DraftOwner.put(edited, name, List.of(PLACE, change.getKey()), change.getValue());
        }
        return next(edited);
    }

    private YamlFile put(TemplateEdit.Put put) {
        boolean taken = put.value().isEmpty();
        if (!taken) {
            return DraftOwner.put(file, put.item(), put.path(), DraftOwner.scalar(put.value()));
        }
        return owner.inherits(put.item())
                ? DraftOwner.put(file, put.item(), put.path(), "~")
                : DraftOwner.without(file, put.item(), put.path());
    }

    private TemplateDraft removed(String name) {
        if (item(name).filter(item -> item.kind().equals("map")).isPresent()) {
            throw new UserException("The map cannot be taken from the page", "", "Make it smaller, or move it");
        }
        boolean needed = owner.inherits(name) || isFollowed(name);
        return next(
                needed
                        ? DraftOwner.put(file, name, List.of("hide"), "true")
                        : DraftOwner.without(file, name, List.of()));
    }

    private boolean isFollowed(String name) {
        return said().entrySet().stream()
                .filter(item -> !item.getKey().equals(name))
                .anyMatch(item -> DraftOwner.follows(item.getValue(), name));
    }

    private Map<String, YamlValue> said() {
        return DraftOwner.items(resolved.tree());
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        template().items().forEach(item -> names.add(item.slot().name()));
        return names;
    }

    private TemplateDraft next(YamlFile edited) {
        return new TemplateDraft(edited, shelf);
    }
}
