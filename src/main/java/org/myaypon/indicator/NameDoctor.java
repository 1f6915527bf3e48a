package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myaypon.data.Table;
import org.myaypon.indicator.RowOutcome.Cause;

/**
 * Finds the area of a name, within the state/region or district that the row states. A name that several areas there
 * bear, or that is only like another, finds nothing.
 */
final class NameDoctor {

    private final AreaPlaces places;
    private final AreaLabels labels;
    private final AreaLevel level;
    private final boolean namesAreKeys;

    /**
     * What a row says about its place.
     *
     * @param names the names of the place itself, in any language
     * @param states the names and codes of its state/region
     * @param districts the names and codes of its district
     */
    record Place(List<String> names, List<String> states, List<String> districts) {

        static Place of(Table.Row row, PlaceColumns columns, List<String> keyAsName) {
            Set<String> names = new LinkedHashSet<>(keyAsName);
            names.addAll(PlaceColumns.texts(row, columns.names()));
            return new Place(
                    List.copyOf(names),
                    PlaceColumns.texts(row, columns.states()),
                    PlaceColumns.texts(row, columns.districts()));
        }

        /** The state/region as the row writes it, else the district; "the country" when it states neither. */
        String where() {
            return Stream.of(states, districts)
                    .flatMap(List::stream)
                    .findFirst()
                    .orElse("the country");
        }

        /** "Hlaing, Yangon"; empty text when the row tells nothing. */
        String handle() {
            Set<String> parts = new LinkedHashSet<>(names);
            if (!names.isEmpty()) {
                parts.addAll(districts);
                parts.addAll(states);
            }
            return String.join(", ", parts);
        }
    }

    /** Where a row may lie: areas of its state (or, without one, district), and those of its district. */
    private record Scope(BitSet areas, Optional<BitSet> district) {}

    /** @param namesAreKeys whether the rows are joined on the areas' names, so that an equal name is an equal key */
    NameDoctor(AreaPlaces places, AreaLabels labels, AreaLevel level, boolean namesAreKeys) {
        this.places = places;
        this.labels = labels;
        this.level = level;
        this.namesAreKeys = namesAreKeys;
    }

    /** What becomes of rows that say this about their place. */
    Verdict examine(Place place) {
        if (place.names().isEmpty()) {
            return Verdict.unmatched(Cause.NO_CODE, List.of(), "the row has neither a code nor a name");
        }
        Optional<Scope> scope = scope(place);
        if (scope.isEmpty()) {
            return withoutScope(place);
        }
        if (scope.get().areas().isEmpty()) {
            return Verdict.unmatched(
                    Cause.UNKNOWN_NAME,
                    List.of(),
                    "what the row says of its state/region does not agree: " + String.join(", ", place.states()));
        }
        Set<Integer> found = new LinkedHashSet<>();
        for (String name : place.names()) {
            found.addAll(within(scope.get(), name));
        }
        String where = place.where();
        List<Integer> areas = List.copyOf(found);
        if (areas.isEmpty()) {
            return Verdict.unmatched(
                    Cause.UNKNOWN_NAME,
                    List.of(),
                    "no " + level.singular() + " of " + where + " is called "
                            + place.names().get(0));
        }
        if (areas.size() > 1) {
            return Verdict.unmatched(
                    Cause.AMBIGUOUS, areas, place.names().get(0) + " in " + where + " may be " + labels.list(areas));
        }
        return found(place, areas, " in " + where);
    }

    private Verdict found(Place place, List<Integer> areas, String where) {
        String given = place.names().get(0);
        if (namesAreKeys && given.equals(labels.key(areas.get(0)))) {
            return Verdict.found(Cause.EXACT, areas, "");
        }
        return Verdict.found(
                Cause.NAME, areas, "found by its name: " + given + where + " is " + labels.of(areas.get(0)));
    }

    /** By the letters, else folded; of several areas those of the stated district. */
    private List<Integer> within(Scope scope, String name) {
        if (level == AreaLevel.STATE) {
            return places.states()
                    .called(List.of(name))
                    .map(areas -> areas.stream().boxed().toList())
                    .orElse(List.of());
        }
        List<Integer> same = inside(places.names().withLettersOf(name), scope);
        if (!same.isEmpty() || level == AreaLevel.VILLAGE_TRACT) {
            return same;
        }
        return inside(places.names().withFoldOf(name), scope);
    }

    private static List<Integer> inside(List<Integer> areas, Scope scope) {
        List<Integer> inside = areas.stream().filter(scope.areas()::get).toList();
        if (inside.size() > 1 && scope.district().isPresent()) {
            List<Integer> nearer =
                    inside.stream().filter(scope.district().get()::get).toList();
            return nearer.isEmpty() ? inside : nearer;
        }
        return inside;
    }

    /** Districts are redrawn more often than states, so that a stated state alone decides. */
    private Optional<Scope> scope(Place place) {
        Optional<BitSet> state = places.states().called(place.states());
        Optional<BitSet> district = places.districts().called(place.districts());
        if (level == AreaLevel.STATE) {
            BitSet country = new BitSet();
            country.set(0, places.names().size());
            return Optional.of(new Scope(country, Optional.empty()));
        }
        return state.map(areas -> new Scope(areas, district))
                .or(() -> district.map(areas -> new Scope(areas, district)));
    }

    private Verdict withoutScope(Place place) {
        List<Integer> same =
                new ArrayList<>(places.names().withLettersOf(place.names().get(0)));
        String given = place.names().get(0);
        if (namesAreKeys && same.size() == 1 && given.equals(labels.key(same.get(0))) && unstated(place)) {
            return Verdict.found(Cause.EXACT, same, "");
        }
        if (namesAreKeys && same.size() > 1) {
            return Verdict.unmatched(Cause.AMBIGUOUS, same, given + " may be " + labels.list(same));
        }
        String stated = unstated(place)
                ? "the row has no code, and names no state/region or district to look for " + given + " in"
                : "no state/region or district is called "
                        + String.join(", ", place.states().isEmpty() ? place.districts() : place.states());
        return Verdict.unmatched(Cause.UNKNOWN_NAME, same, stated);
    }

    private static boolean unstated(Place place) {
        return place.states().isEmpty() && place.districts().isEmpty();
    }
}
