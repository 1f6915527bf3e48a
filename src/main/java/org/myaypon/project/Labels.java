package org.myaypon.project;

import java.util.Objects;

/**
 * What stands in the areas.
 *
 * @param shown whether there is anything
 * @param language the language of names
 * @param text what it is
 * @param rules how it finds its place
 */
public record Labels(boolean shown, MapDocument.Language language, MapDocument.LabelText text, LabelRules rules) {

    public Labels {
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        Objects.requireNonNull(rules);
    }

    /** Names. */
    public Labels(boolean shown, MapDocument.Language language) {
        this(shown, language, MapDocument.LabelText.NAMES);
    }

    /** What finds its place as usual. */
    public Labels(boolean shown, MapDocument.Language language, MapDocument.LabelText text) {
        this(shown, language, text, LabelRules.USUAL);
    }

    /** The same, shown or not. */
    public Labels withShown(boolean other) {
        return new Labels(other, language, text, rules);
    }

    /** The same in another language. */
    public Labels withLanguage(MapDocument.Language other) {
        return new Labels(shown, other, text, rules);
    }

    /** Another text in the same places. */
    public Labels withText(MapDocument.LabelText other) {
        return new Labels(shown, language, other, rules);
    }

    /** The same with other rules for places. */
    public Labels withRules(LabelRules other) {
        return new Labels(shown, language, text, other);
    }
}
