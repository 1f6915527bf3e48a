package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;

/** A map of the areas of a series in which the page of its sheet stands in each. */
final class IndexMap {

    /** Its template. */
    static final String TEMPLATE = "series/index-a4-portrait.yaml";

    private static final Color PALE = new Color(0xEDE6D6);
    private static final String ANY_VALUE = "count()";

    /** Numbers shrink before they are left out. */
    private static final LabelRules RULES = new LabelRules(
            OptionalDouble.of(5.5),
            OptionalDouble.of(4),
            LabelRules.Priority.SIZE,
            true,
            Map.of(),
            OptionalDouble.empty(),
            Optional.empty());

    private IndexMap() {}

    /**
     * The document of the map: one pale colour, numbers in place of names, nothing over the areas.
     *
     * @param by what has a sheet of its own; the document's own areas when empty
     * @param part the codes of the areas that it is fitted to; all when empty
     */
    static MapDocument document(MapDocument document, Optional<AreaLevel> by, List<String> part) {
        Measure measure = document.measure().withValue(ANY_VALUE);
        Labels labels = new Labels(true, document.labels().language(), MapDocument.LabelText.VALUES, RULES);
        Colors pale = new Colors("", false, List.of(PALE, PALE), OptionalDouble.empty(), false, 1);
        return document.withMeasure(by.isPresent() ? measure.withLevel(by) : measure)
                .withOverlays(List.of())
                .withSnapshot(Snapshot.NONE)
                .withStyle(Optional.empty())
                .withClasses(new Classes("equal-interval", 1, List.of()))
                .withColors(pale)
                .withLabels(labels)
                .withFrame(Frame.USUAL.withAreas(part))
                .withRevision(Revision.NONE)
                .withSheets(Map.of())
                .withTexts(Map.of())
                .withTemplate(TEMPLATE);
    }

    /** The areas with the pages of their sheets as values, by their codes; the map is not about those that have none. */
    static JoinedAreas numbered(JoinedAreas joined, Map<String, Integer> pages) {
        List<String> texts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        List<Presence> presences = new ArrayList<>();
        for (int place = 0; place < joined.values().size(); place++) {
            Optional<Integer> page =
                    Optional.ofNullable(pages.get(joined.keyOf(place).strip()));
            texts.add(page.map(number -> Integer.toString(number)).orElse(""));
            numbers.add(page.map(Integer::doubleValue).orElse(Double.NaN));
            presences.add(page.isPresent() ? Presence.VALUE : Presence.OUTSIDE);
        }
        AreaValues values =
                new AreaValues("Page", "page", true, texts, numbers, presences, OptionalDouble.empty(), Map.of());
        return new JoinedAreas(
                new Object(),
                joined.join(),
                joined.shown(),
                joined.rowGroups(),
                values,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
