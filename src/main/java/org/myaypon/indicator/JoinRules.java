package org.myaypon.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be done for rows whose key is not that of an area. Spaces, case, lost zeros and codes of finer places are
 * healed always.
 *
 * @param crosswalk the changes of P-codes between releases
 * @param decisions what a person decided; each wins over everything else
 * @param names how rows without a usable code are found by name; empty when they are not
 */
public record JoinRules(Optional<Crosswalk> crosswalk, List<Decision> decisions, Optional<NameJoin> names) {

    /** Neither a crosswalk nor decisions nor names. */
    public static final JoinRules NONE = new JoinRules(Optional.empty(), List.of(), Optional.empty());

    public JoinRules {
        Objects.requireNonNull(crosswalk);
        decisions = List.copyOf(decisions);
        Objects.requireNonNull(names);
    }

    /** A crosswalk, and names in recognised columns. */
    public static JoinRules with(Crosswalk crosswalk) {
        return new JoinRules(Optional.of(crosswalk), List.of(), Optional.of(NameJoin.RECOGNISED));
    }

    /** The same with these decisions. */
    public JoinRules withDecisions(List<Decision> others) {
        return new JoinRules(crosswalk, others, names);
    }
}
