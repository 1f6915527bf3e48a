package org.myaypon.indicator;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of area a boundary is, told by the form of its P-code. */
public enum AreaLevel {
    /** MMR017. */
    STATE("state/region", "states/regions"),
    /** MMR017D006; MMR015S002 for a self-administered zone. */
    DISTRICT("district", "districts"),
    /** MMR017024. */
    TOWNSHIP("township", "townships"),
    /** MMR017024040. */
    VILLAGE_TRACT("village tract", "village tracts"),
    /** The whole country. */
    COUNTRY("country", "countries"),
    /** Anything that is not known by its code. */
    AREA("area", "areas");

    private final String singular;
    private final String plural;

    AreaLevel(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** The level that most of the codes tell; {@link #AREA} when fewer than half of them are P-codes of one level. */
    public static AreaLevel of(Collection<String> codes) {
        Map<AreaLevel, Integer> counts = new EnumMap<>(AreaLevel.class);
        for (String code : codes) {
            counts.merge(ofCode(code), 1, Integer::sum);
        }
        for (AreaLevel level : values()) {
            if (level != AREA && counts.getOrDefault(level, 0) * 2 > codes.size()) {
                return level;
            }
        }
        return AREA;
    }

    /** The levels that a map can be asked to show, as documents and the command line write them. */
    public static List<String> words() {
        return List.of("village-tract", "township", "district", "state", "country");
    }

    /** The level of one of {@link #words}, in any case; empty when there is none. */
    public static Optional<AreaLevel> named(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).replace(' ', '-')) {
            case "village-tract" -> Optional.of(VILLAGE_TRACT);
            case "township" -> Optional.of(TOWNSHIP);
            case "district" -> Optional.of(DISTRICT);
            case "state", "state/region", "region" -> Optional.of(STATE);
            case "country" -> Optional.of(COUNTRY);
            default -> Optional.empty();
        };
    }

    /** How documents write the level, see {@link #words}. */
    public String word() {
        return this == VILLAGE_TRACT ? "village-tract" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether areas of this level hold those of another: a district holds townships. Nothing is known of {@link #AREA}. */
    public boolean isCoarserThan(AreaLevel other) {
        return this != AREA && other != AREA && size() > other.size();
    }

    private int size() {
        return switch (this) {
            case VILLAGE_TRACT -> 0;
            case TOWNSHIP, AREA -> 1;
            case DISTRICT -> 2;
            case STATE -> 3;
            case COUNTRY -> 4;
        };
    }

    /** "township", as it stands in a sentence. */
    public String singular() {
        return singular;
    }

    /** "townships", as it stands in a sentence. */
    public String plural() {
        return plural;
    }

    /** Whether a text has the form of a P-code: "MMR" in any case, then digits, or a "D" or "S" and three digits. */
    static boolean isPcode(String code) {
        return ofCode(code) != AREA;
    }

    /** The level of one code; {@link #AREA} when it has not the form of a P-code. */
    static AreaLevel ofCode(String code) {
        if (!code.regionMatches(true, 0, "MMR", 0, 3)) {
            return AREA;
        }
        if (code.length() == 10 && "DdSs".indexOf(code.charAt(6)) >= 0) {
            return digits(code, 3, 6) && digits(code, 7, 10) ? DISTRICT : AREA;
        }
        if (!digits(code, 3, code.length())) {
            return AREA;
        }
        return switch (code.length()) {
            case 6 -> STATE;
            case 9 -> TOWNSHIP;
            case 12 -> VILLAGE_TRACT;
            default -> AREA;
        };
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
