package org.myaypon.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Indicator;
import org.myaypon.page.SnapshotContent;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.LocalText;
import org.myaypon.template.SmallMapItem;
import org.myaypon.template.TextValue;

/** Makes the figures and small maps that a sheet has places for, and tells of those that it has none for. */
final class SheetSnapshot {

    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d{1,3}(,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?");

    private final MapInputs inputs;
    private final SmallMapMaker maker = new SmallMapMaker();

    SheetSnapshot(MapInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Makes them.
     *
     * @param wanted the sheet and its main map
     * @param values what they are worked out of
     * @param documentFile where the recipe is (or would be) kept: palettes are sought beside it
     * @throws org.myaypon.data.UserException when values do not suit their method, or a palette is not there
     */
    Result<SnapshotContent> make(SheetFrames.Wanted wanted, SnapshotValues values, Path documentFile) {
        Snapshot stated = wanted.subject().document().snapshot();
        if (stated.isEmpty()) {
            return Result.of(SnapshotContent.NONE);
        }
        List<Problem> problems = new ArrayList<>(values.problems());
        List<SmallMapItem> places = wanted.items(SmallMapItem.class);
        Map<String, SnapshotContent.SmallMap> maps = new HashMap<>();
        for (SmallMapItem item : places) {
            if (item.of() <= values.maps().size()) {
                int place = item.of() - 1;
                SmallMap map = stated.maps().get(place);
                MapDocument own = map.beside(wanted.subject().document());
                Result<SnapshotContent.SmallMap> made = maker.make(
                        new SmallMapMaker.Wish(item, map, own, values.maps().get(place)),
                        wanted,
                        inputs.palettes(own, documentFile));
                maps.put(item.slot().name(), made.value());
                problems.addAll(made.problems());
            }
        }
        problems.addAll(unplaced(wanted, stated, places));
        List<SnapshotContent.Figure> figures = values.figures().stream()
                .map(figure -> figure(figure, wanted.scene().focus(), problems))
                .toList();
        return new Result<>(new SnapshotContent(figures, maps), problems);
    }

    private static List<Problem> unplaced(SheetFrames.Wanted wanted, Snapshot stated, List<SmallMapItem> places) {
        List<Problem> problems = new ArrayList<>();
        String sheet = wanted.template().fileName();
        if (!stated.figures().isEmpty() && wanted.items(FiguresItem.class).isEmpty()) {
            problems.add(new Problem(
                    sheet + " has no place for the figures of the map",
                    "figures",
                    "Choose a template such as snapshot-a3-portrait.yaml"));
        }
        for (int number = 1; number <= stated.maps().size(); number++) {
            int of = number;
            if (places.stream().noneMatch(item -> item.of() == of)) {
                problems.add(new Problem(
                        sheet + " has no place for the small map "
                                + stated.maps().get(of - 1).title().english(),
                        "small-maps, number " + of,
                        places.isEmpty()
                                ? "Choose a template such as snapshot-a3-portrait.yaml"
                                : "Give the template a small-map with of: " + of));
            }
        }
        return problems;
    }

    private static SnapshotContent.Figure figure(SnapshotValues.Figure figure, Focus focus, List<Problem> problems) {
        KeyFigure stated = figure.stated();
        TextValue value = figure.counted()
                .map(counted -> counted(counted, focus, problems))
                .orElseGet(() -> stated(stated.value()));
        return new SnapshotContent.Figure(
                value, stated.unit(), stated.caption(), stated.icon(), day(stated.asOf()), stated.source());
    }

    /** A number with its thousands parted, or words as they are. */
    private static TextValue stated(LocalText value) {
        String text = value.english();
        if (!value.equals(LocalText.of(text)) || !NUMBER.matcher(text).matches()) {
            return TextValue.of(value);
        }
        String plain = text.replace(",", "").replace('−', '-');
        int point = plain.indexOf('.');
        int decimals = point < 0 ? 0 : plain.length() - point - 1;
        double number = Double.parseDouble(plain);
        return new TextValue.Amount(number, Numbers.fixed(number, decimals));
    }

    private static TextValue counted(SnapshotValues.Counted counted, Focus focus, List<Problem> problems) {
        Indicator indicator = counted.indicator();
        Result<AreaValues> values =
                indicator.values(counted.rows().join(), together(counted.rows().rowGroups(), counted, focus));
        values.problems().stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        AreaValues all = values.value().withUnreportedAsNone();
        if (!all.numeric() || !all.hasValue(0)) {
            problems.add(new Problem(
                    indicator.expression() + " has no number for all areas together",
                    "figures",
                    "Choose columns of numbers, or write the number itself"));
            return TextValue.of(Numbers.whole(Double.NaN));
        }
        double number = all.numbers().get(0);
        return new TextValue.Amount(number, Numbers.alike(List.of(number)).apply(number));
    }

    /** The areas that the map is about as one group: all that have rows, or those that its frame is fitted to. */
    private static AreaGroups together(AreaGroups shown, SnapshotValues.Counted counted, Focus focus) {
        AreaGroups country =
                AreaGroups.country(counted.rows().join().rowsOfArea().size());
        boolean part = !focus.all() && focus.places().stream().allMatch(place -> place < shown.size());
        if (!part) {
            return country;
        }
        List<Integer> areas = focus.places().stream()
                .flatMap(place -> shown.areas().get(place).stream())
                .distinct()
                .toList();
        return new AreaGroups(country.singular(), country.plural(), country.keys(), List.of(areas));
    }

    /** A day written as 2026-06-30 as such, anything else as words. */
    private static TextValue day(LocalText asOf) {
        return Optional.of(asOf)
                .filter(text -> text.equals(LocalText.of(text.english())))
                .flatMap(text -> parsed(text.english()))
                .map(TextValue::of)
                .orElseGet(() -> TextValue.of(asOf));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
