package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/**
 * Writes an edit into a draft.
 *
 * @param draft the template before it
 * @param own the items of its own file
 * @param owner what of them a parent says
 */
record DraftChange(TemplateDraft draft, DraftList own, DraftOwner owner) {

    private static final String PLACE = "at";
    private static final int MOST_ROUNDS = 4;

    /** The draft after an edit, which may have lost an item. */
    TemplateDraft of(TemplateEdit edit) {
        if (edit instanceof TemplateEdit.Place place) {
            return placed(place.boxes());
        }
        if (edit instanceof TemplateEdit.Put put) {
            return draft.next(put(put));
        }
        if (edit instanceof TemplateEdit.Add add) {
            return draft.next(own.add(NewItem.written(add, draft)));
        }
        if (edit instanceof TemplateEdit.Remove remove) {
            TemplateDraft without = draft;
            for (String item : remove.items()) {
                without = without.change().removed(item);
            }
            return without;
        }
        TemplateEdit.Revert revert = (TemplateEdit.Revert) edit;
        return draft.next(owner.reverted(revert.item(), revert.key()));
    }

    /** Items may follow each other's edges: what is moved with another is put right in the next round. */
    private TemplateDraft placed(Map<String, Box> boxes) {
        TemplateDraft now = draft;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = now.text();
            for (DraftItem item : now.items()) {
                if (boxes.containsKey(item.name()) && item.placed()) {
                    now = now.change().placed(item.name(), boxes.get(item.name()));
                }
            }
            if (now.text().equals(before)) {
                return now;
            }
        }
        return now;
    }

    private TemplateDraft placed(String name, Box box) {
        Optional<DraftItem> item = draft.item(name);
        if (item.isEmpty()) {
            return draft;
        }
        DraftPlace place =
                new DraftPlace(draft.template().page(), draft.said().get(name).get(PLACE));
        DraftList edited = own;
        for (Map.Entry<String, String> change :
                place.changed(item.get().box(), box).entrySet()) {
            edited = edited.put(name, List.of(PLACE, change.getKey()), change.getValue());
        }
        return draft.next(edited);
    }

    private DraftList put(TemplateEdit.Put put) {
        boolean taken = put.value().isEmpty();
        if (!taken) {
            return own.putWords(put.item(), put.path(), put.value());
        }
        return owner.inherits(put.item()) ? own.put(put.item(), put.path(), "~") : own.without(put.item(), put.path());
    }

    private TemplateDraft removed(String name) {
        if (draft.item(name).filter(item -> item.kind().equals("map")).isPresent()) {
            throw new UserException("The map cannot be taken from the page", "", "Make it smaller, or move it");
        }
        boolean needed = owner.inherits(name) || isFollowed(name);
        return draft.next(needed ? own.put(name, List.of("hide"), "true") : own.without(name, List.of()));
    }

    /** Whether another item has its place by it, or a table goes on from it. */
    private boolean isFollowed(String name) {
        boolean goesOn = own.page() == DraftPage.FIRST
                && Optional.ofNullable(DraftList.items(draft.tree(), DraftPage.FOLLOWING)
                                .get(name))
                        .flatMap(item -> item.find("item"))
                        .filter(kind -> kind.isText() && kind.text().equals("table"))
                        .isPresent();
        return goesOn
                || draft.said().entrySet().stream()
                        .filter(item -> !item.getKey().equals(name))
                        .anyMatch(item -> follows(item.getValue(), name));
    }

    private static boolean follows(YamlValue item, String name) {
        boolean below = Stream.of("below", "before", "after")
                .flatMap(key -> item.find(key).stream())
                .anyMatch(value -> value.isText() && value.text().equals(name));
        return below
                || item.find(PLACE).filter(YamlValue::isMap).map(YamlValue::entries).orElse(Map.of()).values().stream()
                        .filter(value -> value.isText() && !value.isNumber())
                        .anyMatch(value -> Anchor.read(value)
                                .filter(anchor -> anchor.of().equals(name))
                                .isPresent());
    }
}
