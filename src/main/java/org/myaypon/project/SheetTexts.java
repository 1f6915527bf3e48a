package org.myaypon.project;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.JoinReport;
import org.myaypon.indicator.Population;
import org.myaypon.indicator.Presence;

/** The texts that a template's variables stand for. */
final class SheetTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private SheetTexts() {}

    /**
     * The texts.
     *
     * @param withCaveat whether what must stand beside numbers of exposed people stands in no table already
     */
    static Map<String, String> of(
            MapDocument document, SheetOptions options, JoinedAreas joined, Scene scene, boolean withCaveat) {
        JoinReport join = joined.join().report();
        AreaValues values = scene.focus().of(joined.values());
        Heading heading = document.heading();
        Map<String, String> texts = new HashMap<>();
        texts.put("title", heading.title());
        texts.put("subtitle", heading.subtitle());
        texts.put("sources", heading.sources());
        texts.put("producer", heading.producer());
        texts.put("sample", heading.note());
        // When a map was made does not tell of when its data are.
        texts.put("date", options.date().map(DAY::format).orElse(""));
        texts.put("created", MINUTE.format(document.created()) + zone(document.created()));
        texts.put("projection", scene.projection().description());
        texts.put("matched", count(withRows(joined, scene.focus())));
        texts.put("total", count(values.size()));
        texts.put("nodata", some(values.noDataCount()));
        texts.put("notreported", some(values.count(Presence.NOT_REPORTED)));
        texts.put("notaccessible", some(values.count(Presence.NOT_ACCESSIBLE)));
        if (joined.shown().level() != AreaLevel.AREA) {
            texts.put("areas", joined.shown().groups().plural());
        }
        joined.exposure().ifPresent(exposure -> {
            texts.put("caveat", withCaveat ? exposure.caveat(joined.join().level()) : "");
            texts.put(
                    "population",
                    exposure.population().map(SheetTexts::population).orElse(""));
        });
        texts.put("unmatched", some(join.unmatchedRows().size()));
        texts.put("rows", count(join.rows()));
        texts.putAll(options.texts());
        return texts;
    }

    /** The same with sentences that must stand below the legend. */
    static Map<String, String> withNotes(Map<String, String> texts, List<String> notes) {
        Map<String, String> all = new HashMap<>(texts);
        String before = all.getOrDefault("caveat", "");
        List<String> sentences = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before));
        sentences.addAll(notes);
        all.put("caveat", String.join("\n", sentences));
        return all;
    }

    /** What follows "UTC": nothing on UTC itself, else "+06:30". */
    private static String zone(OffsetDateTime time) {
        return time.getOffset().getTotalSeconds() == 0 ? "" : time.getOffset().getId();
    }

    /** How many of the areas that the map is about have a row of the table. */
    private static int withRows(JoinedAreas joined, Focus focus) {
        List<List<Integer>> groups = joined.rowGroups().areas();
        IntStream places = focus.all() || groups.size() != joined.values().size()
                ? IntStream.range(0, groups.size())
                : focus.places().stream().mapToInt(place -> place);
        return (int) places.filter(place -> groups.get(place).stream()
                        .anyMatch(area -> !joined.join().rowsOfArea().get(area).isEmpty()))
                .count();
    }

    private static String population(Population population) {
        return "Population: " + population.column() + " of " + population.source()
                + population.year().map(year -> " (" + year + ")").orElse("");
    }

    private static String some(int number) {
        return number == 0 ? "" : count(number);
    }

    private static String count(int number) {
        return Numbers.text(number);
    }
}
