package org.myaypon.series;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * Names of files by a pattern such as {@code {pcode}_{area.name}_{paper}.pdf}: usable on every system, and none twice, whatever
 * the case of its letters.
 *
 * <p>What Windows or a Unix does not allow ({@code / \ : * ? " < > |} and control characters) becomes a hyphen; characters that are
 * not seen (marks of direction, joiners, byte order marks) are dropped; names that Windows reserves (CON, LPT1), and those that
 * begin as a formula or an option does (=, +, -, @), get a low line in front; dots and spaces at either end are dropped; a name has
 * at most 120 characters of UTF-16 and 180 bytes of UTF-8. Letters of every script stay as they are, composed (NFC).
 */
public final class FileNames {

    /** The usual pattern. */
    public static final String USUAL = "{pcode}_{area.name}_{paper}.pdf";

    /** What a pattern may name. */
    static final Set<String> VARIABLES =
            Set.of("pcode", "area.name", "area.name_my", "area.state", "area.district", "paper", "orientation", "lang");

    private static final String ENDING = ".pdf";
    private static final int MOST_BYTES = 180;
    private static final int MOST_CHARACTERS = 120;
    private static final int LONGEST_PATH = 259;
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");
    private static final Pattern NO_BEGIN = Pattern.compile("[=+\\-@].*");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}.]+|[\\s\\p{Z}.]+$");

    private final String pattern;
    private final String suffix;
    private final Set<String> taken = new HashSet<>(Set.of("manifest.csv"));

    /**
     * Names by a pattern; ".pdf" is added when it does not end so.
     *
     * @throws UserException when it names a variable that there is not
     */
    public FileNames(String pattern) {
        this(pattern, "");
    }

    /**
     * The same with something in front of each ending that no pattern can leave out.
     *
     * @param suffix what can stand in a name everywhere
     */
    FileNames(String pattern, String suffix) {
        this.suffix = suffix;
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
        String ending = suffix + ENDING;
        String name = stem;
        for (int i = 2; !taken.add(folded(name + ending)); i++) {
            name = stem + "-" + i;
        }
        return name + ending;
    }

    /** What is to be told of files whose whole paths are longer than most programs on Windows can open. */
    static Optional<Problem> overlong(Path folder, List<String> names) {
        int before = folder.toAbsolutePath().normalize().toString().length() + 1;
        long count = names.stream()
                .filter(name -> before + name.length() > LONGEST_PATH)
                .count();
        return Optional.of(new Problem(
                        (count == 1 ? "The path of 1 sheet has" : "The paths of " + count + " sheets have")
                                + " more than " + LONGEST_PATH
                                + " characters, which many programs on Windows do not open",
                        folder.toString(),
                        "Choose a folder with a shorter path, or shorter names with --name"))
                .filter(problem -> count > 0);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String safe(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFC);
        String name = ends(cut(ends(FORBIDDEN.matcher(plain).replaceAll("-"))));
        if (name.isEmpty()) {
            return "sheet";
        }
        boolean front =
                RESERVED.matcher(name).matches() || NO_BEGIN.matcher(name).matches();
        return front ? "_" + name : name;
    }

    private static String ends(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /** Cut before a letter, never within one or between one and its marks. */
    private static String cut(String name) {
        int end = name.length();
        while (end > 0
                && (end > MOST_CHARACTERS
                        || name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
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
