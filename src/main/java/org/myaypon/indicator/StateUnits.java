package org.myaypon.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The two ways in which figures on states and regions come: for the 18 units of MIMU's boundaries, which part Bago in two and
 * Shan in three, or for the 15 states, regions and union territory, with codes of their own for the whole of Bago and Shan.
 */
public enum StateUnits {
    /** Bago (East), Bago (West), Shan (South), Shan (North) and Shan (East) by themselves. */
    EIGHTEEN,
    /** Bago and Shan whole. */
    FIFTEEN;

    private static final String BAGO = "MMR111";
    private static final String SHAN = "MMR222";

    private static final Map<String, String> WHOLE =
            Map.of("MMR007", BAGO, "MMR008", BAGO, "MMR014", SHAN, "MMR015", SHAN, "MMR016", SHAN);

    /** The units that a table's P-codes are of: 15 when the code of whole Bago or Shan is among them. */
    public static StateUnits of(Collection<String> codes) {
        boolean whole = codes.stream().map(StateUnits::plain).anyMatch(WHOLE::containsValue);
        return whole ? FIFTEEN : EIGHTEEN;
    }

    /**
     * The code of the unit that a state or region lies in: its own, or with 15 units that of whole Bago or Shan. Areas with the
     * same code are to be dissolved into one.
     *
     * @param stateCode the P-code of one of the 18 (or already of the 15) units
     */
    public String unit(String stateCode) {
        String code = plain(stateCode);
        return this == FIFTEEN ? WHOLE.getOrDefault(code, code) : code;
    }

    /** The codes of the units that a unit is made of: of MMR111 those of Bago (East) and (West); else the unit's own. */
    public List<String> parts(String unit) {
        String code = plain(unit);
        return WHOLE.containsValue(code)
                ? WHOLE.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(code))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()
                : List.of(code);
    }

    /**
     * The name of a unit: that of whole Bago or Shan, else the one that the boundaries give.
     *
     * @param nameOfBoundaries "Shan (North)"
     */
    public String name(String unit, String nameOfBoundaries) {
        return switch (plain(unit)) {
            case BAGO -> "Bago";
            case SHAN -> "Shan";
            default -> nameOfBoundaries;
        };
    }

    private static String plain(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
