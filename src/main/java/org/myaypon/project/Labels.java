package org.myaypon.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in the areas.
 *
 * @param shown whether there is anything
 * @param language the language of names
 * @param text what it is
 * @param rules how it finds its place
 * @param moves what stands elsewhere than there, or not at all, by the codes of the areas
 */
public record Labels(
        boolean shown,
        MapDocument.Language language,
        MapDocument.LabelText text,
        LabelRules rules,
        Map<String, LabelMove> moves) {

    public Labels {
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        Objects.requireNonNull(rules);
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    }

    /** Names. */
    public Labels(boolean shown, MapDocument.Language language) {
        this(shown, language, MapDocument.LabelText.NAMES);
    }

    /** What finds its place as usual. */
    public Labels(boolean shown, MapDocument.Language language, MapDocument.LabelText text) {
        this(shown, language, text, LabelRules.USUAL);
    }

    /** What stands where it finds its place. */
    public Labels(boolean shown, MapDocument.Language language, MapDocument.LabelText text, LabelRules rules) {
        this(shown, language, text, rules, Map.of());
    }

    /** The same, shown or not. */
    public Labels withShown(boolean other) {
        return new Labels(other, language, text, rules, moves);
    }

    /** The same in another language. */
    public Labels withLanguage(MapDocument.Language other) {
        return new Labels(shown, other, text, rules, moves);
    }

    /** Another text in the same places. */
    public Labels withText(MapDocument.LabelText other) {
        return new Labels(shown, language, other, rules, moves);
    }

    /** The same with other rules for places. */
    public Labels withRules(LabelRules other) {
        return new Labels(shown, language, text, other, moves);
    }

    /** The same with other things moved or hidden. */
    public Labels withMoves(Map<String, LabelMove> others) {
        return new Labels(shown, language, text, rules, others);
    }
}
