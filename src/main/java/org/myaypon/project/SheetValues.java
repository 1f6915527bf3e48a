package org.myaypon.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Exposure;
import org.myaypon.template.LocalText;
import org.myaypon.template.ServedMaps;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.Template;
import org.myaypon.template.TextValue;

/**
 * The values that a template's variables stand for: numbers and dates as such, so that a template can say how they are
 * written.
 *
 * @param document the map
 * @param file where the document is kept
 * @param options what is different for this sheet
 * @param joined the values of the areas
 * @param focus the areas that the map is fitted to
 * @param classes the classes of the map
 * @param units works out the values of states/regions and districts
 */
record SheetValues(
        MapDocument document,
        Path file,
        SheetOptions options,
        JoinedAreas joined,
        Focus focus,
        List<MapClass> classes,
        UnitValues units) {

    private static final Set<String> COUNTS = Set.of(
            "matched",
            "total",
            "nodata",
            "notreported",
            "notaccessible",
            "unmatched",
            "rows",
            "version",
            "added",
            "dropped");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Map<AreaLevel, String> BURMESE_LEVELS = Map.of(
            AreaLevel.VILLAGE_TRACT, "ကျေးရွာအုပ်စု",
            AreaLevel.TOWNSHIP, "မြို့နယ်",
            AreaLevel.DISTRICT, "ခရိုင်",
            AreaLevel.STATE, "တိုင်းဒေသကြီး/ပြည်နယ်",
            AreaLevel.COUNTRY, "နိုင်ငံ");

    /** The language that the sheet speaks. */
    static SheetLanguage language(MapDocument.Language language) {
        return SheetLanguage.valueOf(language.name());
    }

    /**
     * The values.
     *
     * @param texts the map's own texts, in English
     */
    Map<String, TextValue> of(Map<String, String> texts) {
        Map<String, TextValue> values = TextValue.words(texts);
        COUNTS.forEach(name -> values.computeIfPresent(name, (same, count) -> number(count)));
        options.date().ifPresent(day -> values.put("date", TextValue.of(day)));
        values.put("created", TextValue.of(document.created()));
        values.put("classes", amount(classes.size()));
        values.put("file", TextValue.of(String.valueOf(file.getFileName())));
        values.put("kind", TextValue.of(kind().word()));
        values.put("unit", TextValue.of(unit()));
        values.put("hazard", TextValue.of(HazardWord.of(document)));
        joined.exposure().ifPresent(exposure -> values.putAll(exposed(exposure)));
        level().ifPresent(word -> values.put("areas", TextValue.of(word)));
        OneArea.of(document.frame(), joined, focus).ifPresent(area -> {
            values.putAll(area.values(joined));
            area.level()
                    .ifPresent(level -> values.putAll(
                            new UnitFigures(joined, focus, unit()).of(area, level, units.of(document, joined, level))));
        });
        document.texts().forEach((name, text) -> values.put(name, own(name, text)));
        values.putAll(TextValue.words(options.texts()));
        String hazard = values.get("hazard").in(SheetLanguage.EN);
        values.computeIfAbsent("hazard-name", name -> TextValue.of(HazardWord.name(hazard)));
        return values;
    }

    /** A text of the map; a date that is written as 2026-06-30 is one, as if it came with the sheet. */
    private static TextValue own(String name, LocalText text) {
        return name.equals("date") && ISO_DAY.matcher(text.english()).matches()
                ? day(text.english()).map(TextValue::of).orElseGet(() -> TextValue.of(text))
                : TextValue.of(text);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How many areas a hazard touches, and how many people that makes: in these areas, and on the ground that it covers. */
    private static Map<String, TextValue> exposed(Exposure exposure) {
        Exposure.Total total = exposure.total();
        Map<String, TextValue> values = new HashMap<>();
        values.put("areas-touched", amount(total.touched()));
        if (exposure.population().isPresent() && total.touched() > total.withoutPopulation()) {
            values.put("people-touched", people(total.people()));
            if (exposure.hazard().hasExtent()) {
                values.put("people-exposed", people(total.weighted()));
            }
        }
        return values;
    }

    private static TextValue people(double number) {
        return new TextValue.Amount(Math.rint(number), Numbers.whole(number));
    }

    /** Whether a template is made for this map. */
    boolean isServed(ServedMaps serves) {
        boolean snapshot = !document.snapshot().isEmpty() && serves.has(ServedMaps.SNAPSHOT, isOfOneArea());
        return snapshot || serves.has(kind().word(), isOfOneArea());
    }

    private boolean isOfOneArea() {
        return OneArea.of(document.frame(), joined, focus).isPresent();
    }

    /** Tells of a template that is made for other maps. */
    List<Problem> unserved(Template template) {
        if (isServed(template.serves())) {
            return List.of();
        }
        return List.of(new Problem(
                template.fileName() + " is made for other maps ("
                        + String.join(", ", template.serves().words()) + "); this one is " + kind().word() + ", "
                        + (isOfOneArea() ? "of one area" : "of several areas"),
                "template",
                "Name another template under template: in the map document, or keep it if the sheet looks right"));
    }

    /** What is counted, where the level of the areas is known: "townships". */
    private Optional<LocalText> level() {
        return several(joined.shown().level(), joined.shown().groups().plural());
    }

    private String unit() {
        String legend = document.heading().legend();
        return legend.isBlank() ? joined.values().title() : legend;
    }

    private MapKind kind() {
        if (joined.gap().isPresent()) {
            return MapKind.GAP;
        }
        if (joined.exposure().isPresent()) {
            return MapKind.HAZARD;
        }
        if (!joined.values().numeric() || document.labels().text() == MapDocument.LabelText.VALUES) {
            return MapKind.BANDS;
        }
        return joined.indicator().filter(SheetTables::counts).isPresent() ? MapKind.THREE_W : MapKind.CHOROPLETH;
    }

    private static TextValue number(TextValue count) {
        String text = count.in(SheetLanguage.EN);
        return Table.number(text).stream()
                .mapToObj(number -> (TextValue) new TextValue.Amount(number, text))
                .findFirst()
                .orElse(count);
    }

    /** The value of an area, as a number where it is one. */
    static TextValue told(AreaValues values, int area) {
        double number = values.numbers().get(area);
        return values.numeric() ? new TextValue.Amount(number, Numbers.text(number)) : TextValue.of(values.told(area));
    }

    /** What areas of a level are called, several of them; empty where they have no name of their own. */
    static Optional<LocalText> several(AreaLevel level, String english) {
        return Optional.ofNullable(BURMESE_LEVELS.get(level))
                .map(burmese -> new LocalText(english, burmese, LocalText.SLASH));
    }

    /** A whole number. */
    static TextValue amount(int count) {
        return new TextValue.Amount(count, Numbers.text(count));
    }
}
