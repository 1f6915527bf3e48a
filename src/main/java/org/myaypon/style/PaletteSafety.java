package org.myaypon.style;

import java.util.Objects;

/**
 * Whether the classes of a map can be told apart by readers who do not see all colours, and in a grey print.
 *
 * @param colorBlind how the two classes that look most alike to such readers are told apart
 * @param grey how the two classes that look most alike in grey are told apart
 */
public record PaletteSafety(Finding colorBlind, Finding grey) {

    public PaletteSafety {
        Objects.requireNonNull(colorBlind);
        Objects.requireNonNull(grey);
    }

    /** How well two classes are told apart. */
    public enum Level {
        /** At a glance. */
        SAFE,
        /** Side by side, or with some care. */
        CLOSE,
        /** Not at all. */
        CONFUSED
    }

    /**
     * The two classes that look most alike.
     *
     * @param level how well they are told apart
     * @param first the place of the one, from 0
     * @param second the place of the other, above the first; both 0 where there are fewer than two classes
     * @param difference how different they look: CIEDE2000 of colours, L* of greys (below 0 where the order is turned round)
     * @param vision who takes them for alike
     */
    public record Finding(Level level, int first, int second, double difference, ColorVision vision) {
        public Finding {
            Objects.requireNonNull(level);
            Objects.requireNonNull(vision);
        }

        /** "2 and 3", counted from 1. */
        public String pair() {
            return (first + 1) + " and " + (second + 1);
        }
    }
}
