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
 * A page of a template that is edited: what its file says and what comes of it. Each edit makes another draft, whose text
 * differs only in the values that were changed; nothing is written to disk, and files that it extends are never changed.
 */
public final class TemplateDraft {

    private static final String PLACE = "at";

    private final DraftList own;
    private final Path shelf;
    private final ResolvedTemplate resolved;
    private final Result<Template> read;
    private final DraftOwner owner;

    private TemplateDraft(DraftList own, Path shelf) {
        this.own = own;
        this.shelf = shelf;
        resolved = ResolvedTemplate.of(own.file(), Optional.of(shelf));
        read = TemplateFile.read(resolved);
        owner = DraftOwner.of(own, resolved, shelf);
    }

    /**
     * Takes the first page of a template that is to be edited.
     *
     * @param shelf the folder in which a parent is sought that is not beside its child
     * @throws UserException when it gives no page
     */
    public static TemplateDraft of(YamlFile file, Path shelf) {
        return new TemplateDraft(new DraftList(file, DraftPage.FIRST), shelf);
    }

    /** Another page of it. Further pages that the template leaves to the program are written out, to be changed. */
    public TemplateDraft on(DraftPage page) {
        if (page == own.page()) {
            return this;
        }
        TemplateDraft other = new TemplateDraft(new DraftList(own.file(), page), shelf);
        boolean plain = page == DraftPage.FOLLOWING
                && other.said().isEmpty()
                && !template().following().isEmpty();
        return plain ? other.next(PlainPages.written(other.own, DraftList.items(tree(), DraftPage.FIRST))) : other;
    }

    /** Which of its pages this is. */
    public DraftPage page() {
        return own.page();
    }

    /** What is to be written into its file. */
    public String text() {
        return own.file().text();
    }

    /** The file. */
    public Path file() {
        return own.file().file();
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
        return tree().find("styles").map(YamlValue::keys).orElse(List.of());
    }

    /** The items that can be changed, lowest first. */
    public List<DraftItem> items() {
        Map<String, YamlValue> said = said();
        List<DraftItem> items = new ArrayList<>();
        for (TemplateItem item : own.page().items(template())) {
            YamlValue value = said.get(item.slot().name());
            if (value != null
                    && (value.find(PLACE).isPresent()
                            || !NamedItem.read(value).kind().placed())) {
                items.add(item(NamedItem.read(value), item.slot().box()));
            }
        }
        return List.copyOf(items);
    }

    private DraftItem item(NamedItem named, Box box) {
        return new DraftItem(
                named.name(),
                named.kind().word(),
                box,
                named.kind().placed(),
                owner.inherits(named.name()),
                named.isHidden(),
                owner.overridden(named.name()),
                named.kind().allowed(),
                DraftItem.values(named.value()));
    }

    /** An item by its name. */
    public Optional<DraftItem> item(String name) {
        return items().stream().filter(item -> item.name().equals(name)).findFirst();
    }

    /** The words for the kinds of items that can be added to this page now. */
    public List<String> addable() {
        return NewKinds.of(this);
    }

    /**
     * The template after an edit.
     *
     * @throws UserException when it cannot be made: nothing is changed then
     */
    public TemplateDraft with(TemplateEdit edit) {
        Set<String> before = names();
        TemplateDraft after = change().of(edit);
        if (edit instanceof TemplateEdit.Remove remove) {
            before.removeAll(remove.items());
        } else if (edit instanceof TemplateEdit.Revert revert) {
            before.remove(revert.item());
        }
        boolean added = !(edit instanceof TemplateEdit.Add) || after.items().size() > items().size();
        before.removeAll(after.names());
        if (!before.isEmpty() || !added) {
            throw new UserException(after.problems().stream()
                    .filter(problem -> !problems().contains(problem))
                    .findFirst()
                    .orElse(new Problem("The item " + String.join(", ", before) + " would be lost", "", "")));
        }
        return after;
    }

    /** Writes edits into it. */
    DraftChange change() {
        return new DraftChange(this, own, owner);
    }

    /** The template with all that it inherits. */
    YamlValue tree() {
        return resolved.tree();
    }

    /** What is said of the page's items, by their names. */
    Map<String, YamlValue> said() {
        return DraftList.items(tree(), own.page());
    }

    /** The draft with other items of its own. */
    TemplateDraft next(DraftList edited) {
        return new TemplateDraft(edited, shelf);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        own.page().items(template()).forEach(item -> names.add(item.slot().name()));
        return names;
    }
}
