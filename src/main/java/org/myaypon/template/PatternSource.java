package org.myaypon.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.myaypon.data.YamlValue;

/** Reads texts with variables from a file; one text, or a group of {@code en}, {@code my} and {@code join}. */
final class PatternSource {

    private static final Set<String> KEYS = Set.of("en", "my", "join");

    private static final int MOST_LETTERS = 5_000;

    private final Optional<Map<String, TypeStyle>> styles;

    private PatternSource(Optional<Map<String, TypeStyle>> styles) {
        this.styles = styles;
    }

    /** Texts without marks of emphasis. */
    static PatternSource plain() {
        return new PatternSource(Optional.empty());
    }

    /** Texts with marks of emphasis, which may name these styles. */
    static PatternSource rich(Map<String, TypeStyle> styles) {
        return new PatternSource(Optional.of(styles));
    }

    TextPattern read(YamlValue value) {
        if (!value.isMap()) {
            return one(value);
        }
        value.allowOnly(KEYS);
        TextPattern english = one(value.get("en"));
        return value.find("my")
                .map(burmese -> english.withBurmese(one(burmese), LocalText.joined(value)))
                .orElse(english);
    }

    private TextPattern one(YamlValue value) {
        String text = value.text();
        if (text.length() > MOST_LETTERS) {
            throw value.error(
                    String.format(Locale.ROOT, "The text has %,d characters", text.length()),
                    String.format(Locale.ROOT, "Write at most %,d", MOST_LETTERS));
        }
        UnaryOperator<String> places = value::where;
        try {
            return styles.map(known -> TextPattern.rich(text, places, known))
                    .orElseGet(() -> TextPattern.plain(text, places));
        } catch (IllegalArgumentException e) {
            throw value.error(e.getMessage(), fix(e.getMessage()));
        }
    }

    private static String fix(String what) {
        return what.contains("style") || what.contains("</")
                ? "Write \\< for a sign that is meant as itself"
                : "Double a bracket that is meant as itself: {{ }} [[ ]]";
    }
}
