package org.myaypon.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which kinds of items can be added to a page as it is now. */
final class NewKinds {

    private static final String NET = "graticule";
    private static final String TABLE = "table";
    private static final String SMALL_MAP = "small-map";
    private static final String FIRST_OF = "of: 1,";

    private NewKinds() {}

    /** Words for kinds: on further pages none that belong to the map, of a net no second one, of small maps as many as may be. */
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
                .filter(kind -> !kind.equals(SMALL_MAP) || freeNumber(draft) <= SmallMapItem.MOST)
                .toList();
    }

    /** What a new small map says, with the first number that no small map on the page has. */
    static String numbered(String look, TemplateDraft draft) {
        return look.startsWith(FIRST_OF) ? look.replace(FIRST_OF, "of: " + freeNumber(draft) + ",") : look;
    }

    private static int freeNumber(TemplateDraft draft) {
        Set<String> taken = draft.items().stream()
                .filter(item -> item.kind().equals(SMALL_MAP) && !item.hidden())
                .map(item -> item.values().getOrDefault("of", "1"))
                .collect(Collectors.toUnmodifiableSet());
        int number = 1;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return number;
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
