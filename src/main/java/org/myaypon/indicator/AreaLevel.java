package org.myaypon.indicator;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

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
