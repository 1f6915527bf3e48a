package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.classify.MapClass;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.PageComposer;
import org.myaypon.page.TableContent;
import org.myaypon.style.Coloring;
import org.myaypon.template.HistogramItem;
import org.myaypon.template.InsetItem;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextValue;

/**
 * What a sheet of a part of all areas shows of the values and rows of its map, written out so that two of them can be compared:
 * where they are alike, and the document, the template and all files but those of rows are too, the sheets are alike.
 */
final class SheetFootprint {

    /** More of the ground than a map draws beyond its frame. */
    private static final double BEYOND = 0.1;

    /** What is known only when the sheet is made, so that conditions of it may hold. */
    private static final Set<String> LATER = Set.of(
            "caveat",
            "number",
            "event",
            "glide",
            "version",
            "changes",
            "added",
            "dropped",
            "since",
            "change-note",
            "page",
            "pages",
            "following",
            "continued",
            "continued-on",
            "see-page");

    private final MapDocument document;
    private final JoinedAreas joined;
    private final Scene scene;
    private final Template template;

    /**
     * The footprints of a sheet.
     *
     * @param scene what its map is of
     */
    SheetFootprint(MapDocument document, JoinedAreas joined, Scene scene, Template template) {
        this.document = document;
        this.joined = joined;
        this.scene = scene;
        this.template = template;
    }

    /**
     * The footprint.
     *
     * @param values what the variables of the template stand for
     */
    String of(List<MapClass> classes, Coloring coloring, List<TableContent> tables, Map<String, TextValue> values) {
        List<Object> parts = new ArrayList<>();
        parts.add(scene.projection().description());
        parts.add(scene.view().ground() + " " + scene.view().box());
        parts.add(scene.focus());
        parts.add(coloring);
        AreaValues all = joined.values();
        parts.add(List.of(all.title(), all.name(), all.numeric(), all.none(), new TreeMap<>(all.names())));
        parts.add(classes.stream().map(SheetFootprint::withoutCount).toList());
        Map<String, String> texts = TextValue.inEnglish(values);
        boolean ofAll = dependsOnAll(texts);
        List<Integer> seen = ofAll ? IntStream.range(0, all.size()).boxed().toList() : seen();
        for (int area : seen) {
            parts.add(area + " " + all.texts().get(area) + " " + all.numbers().get(area) + " "
                    + all.presences().get(area));
        }
        if (ofAll) {
            parts.add(joined.gap());
            parts.add(joined.exposure().map(exposure -> exposure.areas() + " " + exposure.total()));
            joined.forms().forEach(form -> parts.add(form.values().texts() + " " + form.parts()));
        }
        parts.add(shown(tables, texts));
        Set<String> named = variables();
        values.entrySet().stream()
                .filter(value -> named.contains(value.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(parts::add);
        return String.join("\n", parts.stream().map(String::valueOf).toList());
    }

    /** How many areas of the whole map a class has is not told on a sheet of a part of them. */
    private static List<Object> withoutCount(MapClass some) {
        if (some instanceof MapClass.ClassRange range) {
            return List.of(range.lower(), range.upper(), range.upperIncluded(), range.label());
        }
        if (some instanceof MapClass.Category kind) {
            return List.of(kind.value(), kind.label());
        }
        return some instanceof MapClass.NoData none ? List.of(none.why()) : List.of(some.label());
    }

    /** Whether the sheet may show what comes of areas that it does not show. */
    private boolean dependsOnAll(Map<String, String> texts) {
        return joined.gap().isPresent()
                || joined.exposure().isPresent()
                || joined.coverage().isPresent()
                || !joined.forms().isEmpty()
                || document.style().isPresent()
                || document.revision().previous().isPresent()
                || template.items().stream()
                        .anyMatch(item -> (item instanceof InsetItem || item instanceof HistogramItem)
                                && !item.slot().isHidden()
                                && mayBeWanted(item, texts));
    }

    private List<Integer> seen() {
        Envelope ground = scene.view().ground();
        ground.expandBy(BEYOND * ground.getWidth(), BEYOND * ground.getHeight());
        Set<Integer> places = new LinkedHashSet<>(scene.focus().places());
        for (int area = 0; area < joined.values().size(); area++) {
            if (ground.intersects(scene.ground().coverage().areas().get(area).getEnvelopeInternal())) {
                places.add(area);
            }
        }
        return List.copyOf(places);
    }

    /** Those of the tables that the template may show. */
    private List<TableContent> shown(List<TableContent> tables, Map<String, String> texts) {
        Set<String> named = new LinkedHashSet<>();
        for (TemplateItem item : template.items()) {
            if (item instanceof TableItem table && !item.slot().isHidden() && mayBeWanted(item, texts)) {
                named.add(table.table());
            }
        }
        if (named.contains(TableItem.ALL_TABLES)) {
            return tables;
        }
        boolean first = named.contains(TableItem.ANY_TABLE);
        return IntStream.range(0, tables.size())
                .filter(place -> (first && place == 0)
                        || named.contains(tables.get(place).name()))
                .mapToObj(tables::get)
                .toList();
    }

    /** Whether an item is shown, or its condition is of what is known only when the sheet is made. */
    private boolean mayBeWanted(TemplateItem item, Map<String, String> texts) {
        return PageComposer.isWanted(item, template, texts)
                || item.slot().when().orElseThrow().variables().stream().anyMatch(LATER::contains);
    }

    private Set<String> variables() {
        Set<String> named = new LinkedHashSet<>(Set.of("title", "producer"));
        List<TemplateItem> items = new ArrayList<>(template.items());
        items.addAll(template.following());
        for (TemplateItem item : items) {
            item.patterns().forEach(pattern -> named.addAll(pattern.variables()));
            item.slot().when().ifPresent(condition -> named.addAll(condition.variables()));
        }
        document.texts().keySet().forEach(named::add);
        return named;
    }
}
