package org.myaypon.template;

import java.util.List;

/** A page of a template that is edited: the one with the map, or that of the further pages, which all have the same items. */
public enum DraftPage {
    FIRST,
    FOLLOWING;

    /** The page that has a number on the sheet, from 1. */
    public static DraftPage ofNumber(int number) {
        return number <= 1 ? FIRST : FOLLOWING;
    }

    /** The items that a template has on it, lowest first. */
    public List<TemplateItem> items(Template template) {
        return this == FIRST ? template.items() : template.following();
    }

    /** The keys that lead to its items. */
    List<String> path() {
        return this == FIRST ? List.of("items") : List.of("continuation", "items");
    }
}
