package org.myaypon.ui;

import java.util.Arrays;
import java.util.Optional;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;
import org.myaypon.project.Measure;

/** The areas that a map can have values for, as a user chooses them. */
enum LevelChoice {
    AS_BOUNDARIES("As the boundaries", Optional.empty(), Optional.empty()),
    TOWNSHIP("Townships", Optional.of(AreaLevel.TOWNSHIP), Optional.empty()),
    DISTRICT("Districts", Optional.of(AreaLevel.DISTRICT), Optional.empty()),
    STATES_18("States and regions (18)", Optional.of(AreaLevel.STATE), Optional.of(StateUnits.EIGHTEEN)),
    STATES_15(
            "States and regions (15: Bago and Shan whole)",
            Optional.of(AreaLevel.STATE),
            Optional.of(StateUnits.FIFTEEN)),
    COUNTRY("The country", Optional.of(AreaLevel.COUNTRY), Optional.empty());

    private final String words;
    private final Optional<AreaLevel> level;
    private final Optional<StateUnits> units;

    LevelChoice(String words, Optional<AreaLevel> level, Optional<StateUnits> units) {
        this.words = words;
        this.level = level;
        this.units = units;
    }

    /** The choice that a measure has made; states without a word on Bago and Shan are 18. */
    static LevelChoice of(Measure measure) {
        return Arrays.stream(values())
                .filter(choice -> choice.level.equals(measure.level()))
                .filter(choice -> choice != STATES_18 || !measure.units().equals(STATES_15.units))
                .findFirst()
                .orElse(AS_BOUNDARIES);
    }

    String words() {
        return words;
    }

    Optional<AreaLevel> level() {
        return level;
    }

    Optional<StateUnits> units() {
        return units;
    }
}
