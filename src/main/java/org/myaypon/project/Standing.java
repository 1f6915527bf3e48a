package org.myaypon.project;

import java.util.Locale;
import java.util.Optional;

/** Whether an area is affected; where nothing is known of it, it is neither. */
enum Standing {
    AFFECTED("yes"),
    UNAFFECTED("no"),
    UNKNOWN("");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** How a file writes it. */
    String word() {
        return word;
    }

    /** What a cell of a file says; empty when it says something else. */
    static Optional<Standing> of(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Optional.of(AFFECTED);
            case "no", "n", "false", "0" -> Optional.of(UNAFFECTED);
            case "", "no data", "unknown", "-", "na", "n/a" -> Optional.of(UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** Of several areas together: affected when one is; unknown when none is and one is not known. */
    Standing and(Standing other) {
        if (this == AFFECTED || other == AFFECTED) {
            return AFFECTED;
        }
        return this == UNKNOWN ? this : other;
    }
}
