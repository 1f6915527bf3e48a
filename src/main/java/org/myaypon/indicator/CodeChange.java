package org.myaypon.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a crosswalk: what became of a code from one release to another.
 *
 * @param line its line in the file, from 1
 * @param from the old code
 * @param fromName its place's name; may be empty
 * @param kind what happened
 * @param to the new code; empty text when the file names none
 * @param toName its place's name; may be empty
 * @param date when it was decided, as written; may be empty
 * @param notification the notification that decided it; may be empty
 * @param note what else there is to know; may be empty
 * @param share the part of the old place that the new one got, above 0 and at most 1, where the file states it
 */
record CodeChange(
        int line,
        String from,
        String fromName,
        Kind kind,
        String to,
        String toName,
        String date,
        String notification,
        String note,
        OptionalDouble share) {

    enum Kind {
        REPLACE("was replaced by", "replace", "replaced", "recode", "recoded"),
        SPLIT("was split into", "split"),
        MERGE("was merged with", "merge", "merged"),
        ROLL_UP("belongs to", "roll-up", "roll up", "rollup", "rolled up"),
        /** The place has no successor, or no polygon of its own, and nobody tells whose it is. */
        NO_SUCCESSOR("has no polygon of its own", "no polygon", "no successor", "removed", "inactive");

        private final String verb;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> words;

        Kind(String verb, String... words) {
            this.verb = verb;
            this.words = List.of(words);
        }

        /** "was split into". */
        String verb() {
            return verb;
        }

        static Optional<Kind> of(String word) {
            String wanted = word.strip().toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (kind.words.contains(wanted)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    CodeChange {
        Objects.requireNonNull(from);
        Objects.requireNonNull(fromName);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(to);
        Objects.requireNonNull(toName);
        Objects.requireNonNull(date);
        Objects.requireNonNull(notification);
        Objects.requireNonNull(note);
        Objects.requireNonNull(share);
    }

    boolean hasSuccessor() {
        return !to.isEmpty();
    }

    /** "MMR013046 Hlaingtharya (East)". */
    String successor() {
        return named(to, toName);
    }

    /** "MMR013008 Hlaingtharya". */
    String origin() {
        return named(from, fromName);
    }

    /** " (2020-01-27, 032/2020)"; empty text when neither is known. */
    String when() {
        String both = date.isEmpty() || notification.isEmpty() ? date + notification : date + ", " + notification;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String named(String code, String name) {
        return name.isEmpty() ? code : code + " " + name;
    }
}
