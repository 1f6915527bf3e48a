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
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.template.LocalText;
import org.myaypon.template.TextValue;

/**
 * The one area that a sheet is about: the only one that its frame is fitted to, or the state/region or district that it names.
 *
 * @param name its English name
 * @param burmese its Burmese name; empty when the boundaries have none
 * @param pcode its P-code
 * @param state the English name of its state/region; empty for one
 * @param parts of how many areas of the map it is
 * @param place its place among the areas that are mapped; empty for a state/region or district of several
 */
record OneArea(String name, String burmese, String pcode, String state, int parts, OptionalInt place) {

    /** The area that a sheet is about; empty for a sheet of several. */
    static Optional<OneArea> of(Frame frame, JoinedAreas joined, Focus focus) {
        if (focus.places().isEmpty()) {
            return Optional.empty();
        }
        NameFields fields = NameFields.of(joined.layer());
        SimpleFeature first = joined.layer().features().get(focus.places().get(0));
        boolean states = fields.stateName().equals(fields.name());
        String state = states ? "" : text(first, fields.stateName());
        if (focus.places().size() == 1) {
            return Optional.of(new OneArea(
                    text(first, fields.name()),
                    text(first, fields.burmeseName()),
                    Layer.text(first, joined.key()),
                    state,
                    1,
                    OptionalInt.of(focus.places().get(0))));
        }
        return frame.areas().size() == 1
                ? unit(frame.areas().get(0), first, fields, focus.places().size())
                : Optional.empty();
    }

    /** The state/region or district that a frame names, as one of its areas has it. */
    private static Optional<OneArea> unit(String target, SimpleFeature area, NameFields fields, int parts) {
        for (List<Optional<String>> level : List.of(
                List.of(fields.stateName(), fields.stateCode()),
                List.of(fields.districtName(), fields.districtCode()))) {
            String name = text(area, level.get(0));
            String code = text(area, level.get(1));
            if (isSame(target, code) || isSame(target, name)) {
                // A state lies in none.
                String in = level.get(0).equals(fields.stateName()) ? "" : text(area, fields.stateName());
                String burmese = StateNames.burmese(name).orElse("");
                return Optional.of(new OneArea(name, burmese, code, in, parts, OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String target, String text) {
        return !text.isEmpty() && target.strip().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }

    private static String text(SimpleFeature area, Optional<String> field) {
        return field.map(name -> Layer.text(area, name).strip()).orElse("");
    }

    /** What variables of a sheet of this area stand for. */
    Map<String, TextValue> values(JoinedAreas joined) {
        Map<String, TextValue> values = new HashMap<>();
        values.put("area.name", TextValue.of(new LocalText(name, burmese.isBlank() ? name : burmese, LocalText.NONE)));
        values.put("area.name_my", TextValue.of(burmese));
        values.put("area.pcode", TextValue.of(pcode));
        values.put("area.parts", parts > 1 ? SheetValues.amount(parts) : TextValue.of(""));
        values.put(
                "area.state",
                TextValue.of(new LocalText(state, StateNames.burmese(state).orElse(state), LocalText.NONE)));
        place.stream().filter(joined.values()::hasValue).forEach(area -> {
            values.put("value", value(joined, area));
            values.putAll(rank(joined, area));
        });
        return values;
    }

    /** Its rank among the areas of its state/region that have a number, the highest first; areas with one number share one. */
    private Map<String, TextValue> rank(JoinedAreas joined, int area) {
        Optional<String> stateField = NameFields.of(joined.layer()).stateName();
        AreaValues values = joined.values();
        List<Double> numbers = IntStream.range(0, values.size())
                .filter(other -> values.numeric() && values.hasValue(other) && !state.isEmpty())
                .filter(other ->
                        text(joined.layer().features().get(other), stateField).equals(state))
                .mapToObj(values.numbers()::get)
                .toList();
        if (numbers.size() < 2) {
            return Map.of();
        }
        double own = values.numbers().get(area);
        int higher = (int) numbers.stream().filter(number -> number > own).count();
        return Map.of("rank", SheetValues.amount(higher + 1), "rank-of", SheetValues.amount(numbers.size()));
    }

    private static TextValue value(JoinedAreas joined, int area) {
        double number = joined.values().numbers().get(area);
        return joined.values().numeric()
                ? new TextValue.Amount(number, Numbers.text(number))
                : TextValue.of(joined.values().told(area));
    }
}
