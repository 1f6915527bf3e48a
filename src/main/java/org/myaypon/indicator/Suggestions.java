package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;

/** Seeks the areas that unmatched rows may mean, when asked; each different row once. */
final class Suggestions {

    private static final int SHOWN = 3;
    /** Beyond these the table as a whole is wrong, and a list of near misses helps nobody. */
    private static final int SOUGHT = 300;
    /** What sameness of name outside the stated state/region weighs against a slip of the pen within it. */
    private static final int ELSEWHERE = 4;

    private record Scored(int area, int score, String why) {}

    private final AreaKeys keys;
    private final AreaLabels labels;
    private final AreaPlaces places;
    private final PlaceColumns columns;
    private final Map<List<Object>, List<Suggestion>> sought = new HashMap<>();

    Suggestions(AreaKeys keys, AreaLabels labels, AreaPlaces places, PlaceColumns columns) {
        this.keys = keys;
        this.labels = labels;
        this.places = places;
        this.columns = columns;
    }

    /** The areas that an unmatched row may mean, the likeliest first. */
    synchronized List<Suggestion> of(Table.Row row, String key, Verdict verdict) {
        if (verdict.matched() || verdict.cause() == Cause.LEFT_OUT) {
            return List.of();
        }
        if (!verdict.candidates().isEmpty()) {
            return verdict.candidates().stream()
                    .limit(2L * SHOWN)
                    .map(area -> suggestion(area, why(verdict.cause())))
                    .toList();
        }
        boolean usable = verdict.cause() != Cause.NO_CODE && verdict.cause() != Cause.UNKNOWN_NAME;
        NameDoctor.Place place =
                NameDoctor.Place.of(row, columns, usable || Table.isNoData(key) ? List.of() : List.of(key));
        List<Object> asked = List.of(key, place);
        List<Suggestion> known = sought.get(asked);
        if (known == null && sought.size() < SOUGHT) {
            known = seek(place, key, verdict);
            sought.put(asked, known);
        }
        return known == null ? List.of() : known;
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case SPLIT -> "a part of what was split";
            case MERGED -> "one of those that it was merged with";
            case UNKNOWN_NAME -> "the same name, but the row does not tell its state/region";
            default -> "one of those that it may mean";
        };
    }

    private Suggestion suggestion(int area, String why) {
        return new Suggestion(labels.key(area), labels.name(area), why);
    }

    private List<Suggestion> seek(NameDoctor.Place place, String key, Verdict verdict) {
        Optional<BitSet> region = places.states().called(place.states()).or(() -> places.districts()
                .called(place.districts()));
        List<Scored> scored = new ArrayList<>();
        for (String name : place.names()) {
            Sought wanted = new Sought(name);
            for (int area = 0; area < places.names().size(); area++) {
                score(wanted, area, region, place.where()).ifPresent(scored::add);
            }
        }
        if (scored.isEmpty() && verdict.cause() == Cause.UNKNOWN_CODE) {
            return misspelledCodes(AreaKeys.heal(key));
        }
        boolean near = scored.stream().anyMatch(one -> one.score() < ELSEWHERE);
        return scored.stream()
                .filter(one -> !near || one.score() < ELSEWHERE)
                .sorted(Comparator.comparingInt(Scored::score).thenComparingInt(Scored::area))
                .map(one -> suggestion(one.area(), one.why()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** A row's name, folded, with the other names that its cell may hold. */
    private record Sought(String folded, List<String> others) {
        Sought(String name) {
            this(
                    PlaceName.folded(name),
                    PlaceName.alternatives(name).stream().map(PlaceName::folded).toList());
        }

        /** Whether a part of one name is the other name, or a part of it. */
        boolean isOneOf(List<String> parts) {
            return parts.contains(folded) || others.stream().anyMatch(parts::contains);
        }
    }

    private Optional<Scored> score(Sought wanted, int area, Optional<BitSet> region, String where) {
        boolean elsewhere = region.isPresent() && !region.get().get(area);
        List<String> names = places.names().folded(area);
        int best = Integer.MAX_VALUE;
        for (String name : names) {
            best = Math.min(best, likeness(wanted, name, !elsewhere));
        }
        if (best > 1 && wanted.isOneOf(places.names().alternatives(area))) {
            best = 1;
        }
        if (best == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        String why =
                switch (best) {
                    case 0 -> "the same name";
                    case 1 -> "the same name but for what stands in brackets or after a stroke";
                    case 2 -> "a name that differs by one letter";
                    default -> "a name that differs by two letters";
                };
        String place = elsewhere ? ", but not in " + where : region.isPresent() ? ", in " + where : "";
        return Optional.of(new Scored(area, best + (elsewhere ? ELSEWHERE : 0), why + place));
    }

    /** 0 the same, 1 one of several names the same, 2 and 3 one or two letters apart; the highest number for unlike. */
    private static int likeness(Sought wanted, String name, boolean slips) {
        if (wanted.folded().equals(name)) {
            return 0;
        }
        if (name.length() > 2 && wanted.others().contains(name)) {
            return 1;
        }
        int length = Math.max(wanted.folded().length(), name.length());
        int allowed = !slips || length < 5 ? 0 : length < 8 ? 1 : 2;
        int distance = allowed == 0 ? 3 : distance(wanted.folded(), name, allowed);
        return distance <= allowed ? 1 + distance : Integer.MAX_VALUE;
    }

    /** Levenshtein's distance; some number above the most that is allowed when it is more. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return most + 1;
            }
            previous = current;
        }
        return previous[b.length()];
    }

    /** Codes with one character more or less; P-codes are so dense that another character in a place tells nothing. */
    private List<Suggestion> misspelledCodes(String code) {
        List<Suggestion> near = new ArrayList<>();
        for (int area = 0; area < keys.keys().size() && near.size() <= SHOWN; area++) {
            String key = keys.keys().get(area);
            if (Math.abs(key.length() - code.length()) == 1 && distance(key, code, 1) == 1) {
                near.add(suggestion(
                        area, "the code has one character " + (code.length() > key.length() ? "more" : "less")));
            }
        }
        return near.size() > SHOWN ? List.of() : near;
    }
}
