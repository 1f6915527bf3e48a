package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The words for those hazards that have a sign and a colour of their own on a sheet. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("FL", "flood"),
            Map.entry("FF", "flood"),
            Map.entry("SS", "flood"),
            Map.entry("TC", "cyclone"),
            Map.entry("EQ", "earthquake"),
            Map.entry("TS", "tsunami"),
            Map.entry("LS", "landslide"),
            Map.entry("MS", "landslide"),
            Map.entry("FR", "fire"),
            Map.entry("WF", "fire"),
            Map.entry("DR", "drought"),
            Map.entry("ST", "storm"),
            Map.entry("TO", "storm"),
            Map.entry("VW", "storm"),
            Map.entry("CE", "conflict"));

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

    /** The word for the hazard that a number begins with; empty when there is none. */
    static Optional<String> hazard(String number) {
        return number.length() < 2 ? Optional.empty() : Optional.ofNullable(WORDS.get(number.substring(0, 2)));
    }

    /** What a reader should know of a number; nothing when it is right or there is none. */
    static List<Problem> problems(String glide) {
        return Optional.of(glide).filter(text -> !text.isEmpty()).flatMap(Glide::mistake).stream()
                .map(what -> new Problem(what, "glide", LIKE))
                .toList();
    }
}
