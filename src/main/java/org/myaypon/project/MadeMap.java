package org.myaypon.project;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.Join;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.Sheet;
import org.myaypon.style.Coloring;
import org.myaypon.template.Template;

/**
 * A map document, made: its page, and what is known about every area and row of it.
 *
 * @param document the recipe
 * @param template the design of its sheet
 * @param sheet the sheet as it will print
 * @param view what the main map frame shows
 * @param areas the mapped areas, in the boundary file's order
 * @param focus those of the areas that the map is fitted to, by their places among them
 * @param join how the rows found their areas
 * @param values one value per area, in the same order
 * @param coverage how the rows of a second table found their areas, where there is one
 * @param exposure who is exposed, where a hazard was laid over the areas
 * @param classes the classes of the values, as the legend shows them
 * @param coloring how they are coloured
 * @param changes what is another than in the last version, where there was one
 * @param pictures the files of the pictures on the sheet
 * @param labelsLeftOut how many names found no place
 * @param problems all that a reader should know, in the order of the work
 */
public record MadeMap(
        MapDocument document,
        Template template,
        Sheet sheet,
        FrameView view,
        List<Area> areas,
        List<Integer> focus,
        Join join,
        AreaValues values,
        Optional<Join> coverage,
        Optional<Exposure> exposure,
        List<MapClass> classes,
        Coloring coloring,
        Optional<VersionChanges> changes,
        Set<Path> pictures,
        int labelsLeftOut,
        List<Problem> problems) {

    public MadeMap {
        areas = List.copyOf(areas);
        focus = List.copyOf(focus);
        classes = List.copyOf(classes);
        Objects.requireNonNull(coloring);
        Objects.requireNonNull(changes);
        pictures = Collections.unmodifiableSet(new TreeSet<>(pictures));
        problems = List.copyOf(problems);
    }

    /** The same sheet as one of another document: of a series, whose document says nothing of a single sheet. */
    public MadeMap as(MapDocument other) {
        return new MadeMap(
                other,
                template,
                sheet,
                view,
                areas,
                focus,
                join,
                values,
                coverage,
                exposure,
                classes,
                coloring,
                changes,
                pictures,
                labelsLeftOut,
                problems);
    }

    /** The page with the map. */
    public Page page() {
        return sheet.first();
    }

    /**
     * One mapped area.
     *
     * @param key its P-code
     * @param name its English name, or its key when it has none
     * @param shape its shape in the sheet's CRS, simplified for this page; empty when it has none
     */
    public record Area(String key, String name, Geometry shape) {}
}
