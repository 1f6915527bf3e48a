package org.myaypon.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of items can be added to a page as it is now. */
final class NewKinds {

    private static final String NET = "graticule";
    private static final String TABLE = "table";

    private NewKinds() {}

    /** Words for kinds: on further pages none that belong to the map, and of a net of meridians no second one. */
    static List<String> of(TemplateDraft draft) {
        boolean first = draft.page() == DraftPage.FIRST;
        Set<String> shown = draft.items().stream()
                .filter(item -> !item.hidden())
                .map(DraftItem::kind)
                .collect(Collectors.toUnmodifiableSet());
        return NewItem.kinds().stream()
                .filter(kind -> first || !FollowingPages.OF_THE_MAP.contains(kind))
                .filter(kind -> first || !kind.equals(TABLE) || !unplaced(draft).isEmpty())
                .filter(kind -> !kind.equals(NET) || !shown.contains(NET))
                .toList();
    }

    /** The names of the tables that go on and have no place of their own on the further pages. */
    static List<String> unplaced(TemplateDraft draft) {
        Set<String> placed = DraftList.items(draft.tree(), DraftPage.FOLLOWING).keySet();
        return draft.template().items().stream()
                .filter(item -> item instanceof TableItem table && table.continues())
                .map(item -> item.slot().name())
                .filter(name -> !placed.contains(name))
                .toList();
    }
}
