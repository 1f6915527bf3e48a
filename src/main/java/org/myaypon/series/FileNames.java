package org.myaypon.series;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;

/**
 * Names of files by a pattern such as {@code {pcode}_{area.name}_{paper}.pdf}: usable on every system, and none twice, whatever
 * the case of its letters.
 *
 * <p>What Windows or a Unix does not allow ({@code / \ : * ? " < > |} and control characters) becomes a hyphen; names that Windows
 * reserves (CON, LPT1) get a low line in front; dots and spaces at either end are dropped; a name has at most 180 bytes. Letters
 * of every script stay as they are.
 */
public final class FileNames {

    /** The usual pattern. */
    public static final String USUAL = "{pcode}_{area.name}_{paper}.pdf";

    /** What a pattern may name. */
    static final Set<String> VARIABLES =
            Set.of("pcode", "area.name", "area.name_my", "area.state", "area.district", "paper", "orientation", "lang");

    private static final String ENDING = ".pdf";
    private static final int MOST_BYTES = 180;
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private final String pattern;
    private final Set<String> taken = new HashSet<>(Set.of("manifest.csv"));

    /**
     * Names by a pattern; ".pdf" is added when it does not end so.
     *
     * @throws UserException when it names a variable that there is not
     */
    public FileNames(String pattern) {
        String plain = pattern.strip();
        this.pattern = plain.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? plain.substring(0, plain.length() - ENDING.length())
                : plain;
        Matcher found = VARIABLE.matcher(plain);
        while (found.find()) {
            if (!VARIABLES.contains(found.group(1).strip())) {
                throw new UserException(
                        "The names of files know no {" + found.group(1) + "}",
                        "--name",
                        Nearest.didYouMean(found.group(1).strip(), VARIABLES));
            }
        }
    }

    /** The name of the next sheet, another than all before. */
    public String of(Map<String, String> values) {
        String stem = safe(VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1).strip(), ""))));
        String name = stem;
        for (int i = 2; !taken.add(folded(name + ENDING)); i++) {
            name = stem + "-" + i;
        }
        return name + ENDING;
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String safe(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        String name = ends(cut(ends(FORBIDDEN.matcher(plain).replaceAll("-"))));
        if (name.isEmpty()) {
            return "sheet";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String ends(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /** Cut before a letter, never within one or between one and its marks. */
    private static String cut(String name) {
        int end = name.length();
        while (end > 0
                && (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                        || (end < name.length() && isWithin(name.codePointAt(end))))) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static boolean isWithin(int next) {
        int type = Character.getType(next);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
