package org.myaypon.template;

import java.util.Objects;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;

/**
 * A text that may differ by the sheet's language.
 *
 * @param english the English text; empty when there is none
 * @param burmese the Burmese text; empty when there is none
 * @param joined what stands between the two where a sheet speaks both; {@link #NONE} for the English one alone
 */
public record LocalText(String english, String burmese, String joined) {

    /** Between two short words. */
    public static final String SLASH = " / ";

    /** Between two lines. */
    public static final String LINE = "\n";

    /** Stands for the English text alone on sheets in both languages. */
    public static final String NONE = "";

    private static final Set<String> KEYS = Set.of("en", "my", "join");

    public LocalText {
        Objects.requireNonNull(english);
        Objects.requireNonNull(burmese);
        Objects.requireNonNull(joined);
    }

    /** A text that is the same in every language. */
    public static LocalText of(String text) {
        return new LocalText(text, text, SLASH);
    }

    /** Reads a text, or a group of {@code en}, {@code my} and {@code join} (slash, line or none). */
    public static LocalText read(YamlValue value) {
        if (!value.isMap()) {
            return of(value.text().strip());
        }
        value.allowOnly(KEYS);
        if (value.find("en").isEmpty() && value.find("my").isEmpty()) {
            throw value.error(value.name() + " has no text", "Write it as {en: townships, my: မြို့နယ်}");
        }
        return new LocalText(text(value, "en"), text(value, "my"), joined(value));
    }

    /** What {@code join} of a group says. */
    static String joined(YamlValue group) {
        return group.find("join")
                .map(join -> switch (join.text()) {
                    case "slash" -> SLASH;
                    case "line" -> LINE;
                    case "none" -> NONE;
                    default ->
                        throw join.error(
                                "There is no join \"" + join.text() + "\"",
                                Nearest.didYouMean(join.text(), Set.of("slash", "line", "none")));
                })
                .orElse(SLASH);
    }

    private static String text(YamlValue value, String key) {
        return value.find(key).map(YamlValue::text).orElse("").strip();
    }

    /** The text in a language; where there is none, in the other one. */
    public String in(SheetLanguage language) {
        if (english.isEmpty() || burmese.isEmpty() || english.equals(burmese)) {
            return english.isEmpty() ? burmese : english;
        }
        return switch (language) {
            case EN -> english;
            case MY -> burmese;
            case BOTH -> joined.isEmpty() ? english : english + joined + burmese;
        };
    }
}
