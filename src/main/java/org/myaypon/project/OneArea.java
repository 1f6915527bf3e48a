package org.myaypon.project;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.DistrictNames;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.template.LocalText;
import org.myaypon.template.TextValue;

/**
 * The one area that a sheet is about: the only one that its frame is fitted to, or the state/region or district that it names.
 *
 * @param name its English name
 * @param burmese its Burmese name; empty when that is not known
 * @param pcode its P-code
 * @param state the English name of the state/region that it lies in; empty for a state/region
 * @param place its place among the areas that are mapped; empty for a state/region or district of them
 * @param level what it is, when it is a state/region or a district of areas that are mapped
 */
record OneArea(String name, String burmese, String pcode, String state, OptionalInt place, Optional<AreaLevel> level) {

    /** The area that a sheet is about; empty for a sheet of several. */
    static Optional<OneArea> of(Frame frame, JoinedAreas joined, Focus focus) {
        if (focus.places().isEmpty()) {
            return Optional.empty();
        }
        int first = focus.places().get(0);
        Optional<OneArea> unit = frame.areas().size() == 1
                ? unit(
                        frame.areas().get(0).strip(),
                        joined,
                        joined.layer().features().get(first))
                : Optional.empty();
        boolean coded = unit.filter(some -> isSame(frame.areas().get(0), some.pcode()))
                .filter(some -> !isSame(some.pcode(), joined.keyOf(first)))
                .isPresent();
        return focus.places().size() == 1 && !coded ? Optional.of(own(joined, first)) : unit;
    }

    private static OneArea own(JoinedAreas joined, int place) {
        NameFields fields = NameFields.of(joined.layer());
        SimpleFeature area = joined.layer().features().get(place);
        return new OneArea(
                text(area, fields.name()),
                text(area, fields.burmeseName()),
                joined.keyOf(place),
                text(area, fields.stateName()),
                OptionalInt.of(place),
                Optional.empty());
    }

    /** The state/region or district that a frame names, as one of its areas has it. */
    private static Optional<OneArea> unit(String target, JoinedAreas joined, SimpleFeature area) {
        NameFields fields = NameFields.of(joined.layer());
        String state = text(area, fields.stateName());
        if (isSame(target, text(area, fields.stateCode())) || isSame(target, state)) {
            return Optional.of(new OneArea(
                    state,
                    StateNames.burmese(state).orElse(""),
                    text(area, fields.stateCode()),
                    "",
                    OptionalInt.empty(),
                    Optional.of(AreaLevel.STATE)));
        }
        String district = text(area, fields.districtName());
        return isSame(target, text(area, fields.districtCode())) || isSame(target, district)
                ? Optional.of(new OneArea(
                        district,
                        DistrictNames.of(joined.join().boundaries())
                                .burmese(district)
                                .orElse(""),
                        text(area, fields.districtCode()),
                        state,
                        OptionalInt.empty(),
                        Optional.of(AreaLevel.DISTRICT)))
                : Optional.empty();
    }

    private static boolean isSame(String target, String text) {
        return !text.isEmpty() && target.strip().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }

    private static String text(SimpleFeature area, Optional<String> field) {
        return field.map(name -> Layer.text(area, name).strip()).orElse("");
    }

    /** What it can be told by: its code, or its name where it has none. */
    String id() {
        return pcode.isEmpty() ? name : pcode;
    }

    /** What variables of a sheet of this area stand for. */
    Map<String, TextValue> values(JoinedAreas joined) {
        Map<String, TextValue> values = new HashMap<>();
        values.put("area.name", TextValue.of(new LocalText(name, burmese.isBlank() ? name : burmese, LocalText.NONE)));
        values.put("area.name_my", TextValue.of(burmese));
        values.put("area.pcode", TextValue.of(pcode));
        values.put(
                "area.state",
                TextValue.of(new LocalText(state, StateNames.burmese(state).orElse(state), LocalText.NONE)));
        place.stream().filter(joined.values()::hasValue).forEach(area -> {
            values.put("value", SheetValues.told(joined.values(), area));
            values.putAll(rank(joined, area));
        });
        return values;
    }

    /** Its rank among the areas of its state/region that have a number, the highest first; areas with one number share one. */
    private Map<String, TextValue> rank(JoinedAreas joined, int area) {
        Optional<String> stateField = NameFields.of(joined.layer()).stateName();
        List<Integer> others = IntStream.range(0, joined.values().size())
                .filter(other -> !state.isEmpty()
                        && text(joined.layer().features().get(other), stateField)
                                .equals(state))
                .boxed()
                .toList();
        return Ranking.of(joined.values(), area, others)
                .map(ranking ->
                        Map.of("rank", SheetValues.amount(ranking.rank()), "rank-of", SheetValues.amount(ranking.of())))
                .orElse(Map.of());
    }
}
