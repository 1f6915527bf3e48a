package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Problem;

/** The form of GLIDE numbers, by which a disaster is known everywhere: hazard, year, serial number and country. */
public final class Glide {

    /** What a fix tells to write. */
    static final String LIKE = "Write it like FL-2024-000167-MMR";

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-((?:19|20)\\d{2})-(\\d{6})-([A-Z]{3})");

    /** The codes of hazards that GLIDE numbers begin with. */
    private static final Set<String> HAZARDS = Set.of(
            "AC", "AV", "CE", "CW", "DR", "EC", "EP", "EQ", "ET", "FA", "FF", "FL", "FR", "HT", "IN", "LS", "MS", "OT",
            "SL", "SS", "ST", "TC", "TO", "TS", "VO", "VW", "WF", "WV");

    private Glide() {}

    /** A number as it is to be printed: without blanks around it, in capitals. */
    public static String plain(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a number, as a whole sentence without its full stop; empty when nothing is. */
    public static Optional<String> mistake(String text) {
        Matcher parts = FORM.matcher(plain(text));
        if (!parts.matches()) {
            return Optional.of("\"" + text.strip() + "\" has not the form of a GLIDE number");
        }
        return HAZARDS.contains(parts.group(1))
                ? Optional.empty()
                : Optional.of("No hazard has the GLIDE code " + parts.group(1));
    }

    /** What a reader should know of a number; nothing when it is right or there is none. */
    static List<Problem> problems(String glide) {
        return Optional.of(glide).filter(text -> !text.isEmpty()).flatMap(Glide::mistake).stream()
                .map(what -> new Problem(what, "glide", LIKE))
                .toList();
    }
}
