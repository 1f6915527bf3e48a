package org.myaypon.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.myaypon.template.TextValue;

/**
 * What a page says: everything that does not come from its template.
 *
 * @param language the language of its texts: "en", "my", or "both"
 * @param texts values of variables by name, in front of the template's own; {@link PageComposer#VARIABLES} names the
 *     usual ones, others are allowed
 * @param map what the map frame shows
 * @param legend what the legend explains
 * @param northAngleDegrees the direction of true north at the frame's middle, clockwise from the page's upper edge
 * @param trueScaleDenominator the scale on the ground at the frame's middle, above 0; it differs from the view's by the
 *     projection's scale factor there
 * @param tables the tables that the template may show, in the map's order
 * @param sides the maps beside the main one, and the net on it
 * @param pictures where the template's pictures come from
 * @param snapshot the figures and small maps beside the map
 */
public record PageContent(
        String language,
        Map<String, TextValue> texts,
        MapContent map,
        LegendContent legend,
        double northAngleDegrees,
        double trueScaleDenominator,
        List<TableContent> tables,
        SideMaps sides,
        PictureShelf pictures,
        SnapshotContent snapshot) {

    public PageContent {
        Objects.requireNonNull(language);
        texts = Map.copyOf(texts);
        Objects.requireNonNull(map);
        Objects.requireNonNull(legend);
        if (!(trueScaleDenominator > 0) || !Double.isFinite(northAngleDegrees)) {
            throw new IllegalArgumentException("no scale or north: " + trueScaleDenominator + " " + northAngleDegrees);
        }
        tables = List.copyOf(tables);
        Objects.requireNonNull(sides);
        Objects.requireNonNull(pictures);
        Objects.requireNonNull(snapshot);
    }

    /** A page without pictures. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator,
            List<TableContent> tables,
            SideMaps sides) {
        this(
                language,
                texts,
                map,
                legend,
                northAngleDegrees,
                trueScaleDenominator,
                tables,
                sides,
                PictureShelf.NONE,
                SnapshotContent.NONE);
    }

    /** The same with pictures. */
    public PageContent with(PictureShelf shelf) {
        return new PageContent(
                language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, sides, shelf, snapshot);
    }

    /** The same with figures and small maps. */
    public PageContent with(SnapshotContent beside) {
        return new PageContent(
                language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, sides, pictures, beside);
    }

    /** The same with other words. */
    public PageContent saying(
            Map<String, TextValue> otherTexts,
            LegendContent otherLegend,
            List<TableContent> otherTables,
            SnapshotContent otherSnapshot) {
        return new PageContent(
                language,
                otherTexts,
                map,
                otherLegend,
                northAngleDegrees,
                trueScaleDenominator,
                otherTables,
                sides,
                pictures,
                otherSnapshot);
    }

    /** A page with the main map alone. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator,
            List<TableContent> tables) {
        this(language, texts, map, legend, northAngleDegrees, trueScaleDenominator, tables, SideMaps.NONE);
    }

    /** A page without tables. */
    public PageContent(
            String language,
            Map<String, TextValue> texts,
            MapContent map,
            LegendContent legend,
            double northAngleDegrees,
            double trueScaleDenominator) {
        this(language, texts, map, legend, northAngleDegrees, trueScaleDenominator, List.of());
    }

    /** The same on one of its pages, 1 for the first, with what texts tell of it. */
    PageContent onPage(int page, int pages) {
        Map<String, TextValue> numbered = new HashMap<>(texts);
        numbered.put("page", new TextValue.Amount(page, String.valueOf(page)));
        numbered.put("pages", new TextValue.Amount(pages, String.valueOf(pages)));
        numbered.put("following", new TextValue.Amount(pages - page, page < pages ? String.valueOf(pages - page) : ""));
        return new PageContent(
                language,
                numbered,
                map,
                legend,
                northAngleDegrees,
                trueScaleDenominator,
                tables,
                sides,
                pictures,
                snapshot);
    }
}
