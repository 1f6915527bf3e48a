package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.myaypon.classify.Gap;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.Category;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.LegendContent;
import org.myaypon.page.SquareContent;
import org.myaypon.style.Bivariate;
import org.myaypon.style.Choropleth;
import org.myaypon.style.Coloring;
import org.myaypon.style.LegendEntry;

/**
 * The legend of a map's classes: those that are in the frame, with how many of the areas that the frame is fitted to lie in each.
 * A class that only areas around them have is explained without a number.
 */
final class ClassLegend {

    private static final int UNCOUNTED = -1;

    private final JoinedAreas joined;
    private final List<MapClass> classes;
    private final Coloring coloring;
    private final Focus focus;
    private final BitSet seen;

    private ClassLegend(JoinedAreas joined, List<MapClass> classes, Coloring coloring, Focus focus, BitSet seen) {
        this.joined = joined;
        this.classes = classes;
        this.coloring = coloring;
        this.focus = focus;
        this.seen = seen;
    }

    /** The legend of a frame. */
    static LegendContent of(FrameMaker.Subject subject, FrameMaker.Seen frame) {
        Focus focus = subject.focus();
        BitSet seen = focus.all() ? new BitSet() : seen(frame);
        return new ClassLegend(subject.joined(), subject.classes(), subject.coloring(), focus, seen)
                .content(subject.document().heading().legend());
    }

    private static BitSet seen(FrameMaker.Seen frame) {
        PreparedGeometry box = PreparedGeometryFactory.prepare(
                new GeometryFactory().toGeometry(frame.view().ground()));
        List<Geometry> areas = frame.ground().coverage().areas();
        BitSet seen = new BitSet();
        for (int area = 0; area < areas.size(); area++) {
            seen.set(area, !areas.get(area).isEmpty() && box.intersects(areas.get(area)));
        }
        return seen;
    }

    private LegendContent content(String titleOfDocument) {
        if (classes.isEmpty()) {
            return LegendContent.none();
        }
        AreaValues values = joined.values();
        List<Integer> counts = counts();
        List<LegendEntry> filled = new ArrayList<>();
        List<LegendEntry> others = new ArrayList<>();
        List<LegendEntry> entries = Choropleth.entries(classes, coloring);
        for (int i = 0; i < classes.size(); i++) {
            LegendEntry entry = entries.get(i);
            boolean absent = classes.get(i) instanceof NoData;
            if (counts.get(i) != 0 || !absent) {
                (absent ? others : filled)
                        .add(new LegendEntry(
                                absent ? values.absence(((NoData) classes.get(i)).why()) : entry.label(),
                                counts.get(i),
                                entry.symbolizers()));
            }
        }
        boolean ranked = classes.stream().noneMatch(Category.class::isInstance) || MapColoring.areLevels(classes);
        LegendContent legend =
                new LegendContent(titleOfDocument.isBlank() ? values.title() : titleOfDocument, filled, others, ranked);
        LegendContent withBars = HistogramBars.of(focus.of(values), classes, coloring)
                .map(legend::withBars)
                .orElse(legend);
        return joined.gap().map(gap -> withBars.withSquare(square(gap, counts))).orElse(withBars);
    }

    /** How many of the areas of the focus lie in each class; {@link #UNCOUNTED} where only others that are seen do, else 0. */
    private List<Integer> counts() {
        if (focus.all()) {
            return classes.stream().map(MapClass::count).toList();
        }
        // Of one area there is nothing to count.
        boolean one = focus.places().size() == 1;
        int[] counts = new int[classes.size()];
        boolean[] shown = new boolean[classes.size()];
        BitSet wanted = new BitSet();
        focus.places().forEach(wanted::set);
        for (int area = 0; area < joined.values().size(); area++) {
            int place = MapClass.placeOf(classes, joined.values(), area).orElse(-1);
            if (place >= 0) {
                counts[place] += wanted.get(area) ? 1 : 0;
                shown[place] |= seen.get(area);
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            all.add((counts[i] == 0 && shown[i]) || (one && counts[i] > 0) ? UNCOUNTED : counts[i]);
        }
        return all;
    }

    private SquareContent square(Gap gap, List<Integer> counts) {
        List<Integer> ofFocus = counts.stream().map(count -> Math.max(0, count)).toList();
        List<List<LegendEntry>> fields = Bivariate.square(gap, coloring, ofFocus);
        return new SquareContent(
                gap.need().title(), gap.coverage().title(), fields, gap.needLabels(), gap.coverageLabels());
    }
}
