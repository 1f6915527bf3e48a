package org.myaypon.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.indicator.Decision;

/**
 * What may be done for rows whose key is not that of an area.
 *
 * @param crosswalk the changes of P-codes between releases: a file, or a name in the program's {@code
 *     maps/crosswalk}; empty for none
 * @param byName whether rows without a usable code are found by their names within their state/region
 * @param decisions what a person decided; each wins over everything else
 */
public record Joining(Optional<String> crosswalk, boolean byName, List<Decision> decisions) {

    /** The shipped changes of P-codes, names, and no decision. */
    public static final Joining USUAL = new Joining(Optional.of("pcodes_2014_to_9.3.csv"), true, List.of());

    public Joining {
        Objects.requireNonNull(crosswalk);
        decisions = List.copyOf(decisions);
    }

    /** The same with other changes of P-codes. */
    public Joining withCrosswalk(Optional<String> other) {
        return new Joining(other, byName, decisions);
    }

    /** The same with other decisions. */
    public Joining withDecisions(List<Decision> others) {
        return new Joining(crosswalk, byName, others);
    }
}
