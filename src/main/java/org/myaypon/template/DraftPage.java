package org.myaypon.template;

import java.util.List;

/** A page of a template that is edited: the one with the map, or that of the further pages, which all have the same items. */
public enum DraftPage {
    FIRST(List.of("items")),
    FOLLOWING(List.of("continuation", "items"));

    private final List<String> path;

    DraftPage(List<String> path) {
        this.path = path;
    }

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
        return path;
    }
}
