package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.FrameView;
import org.myaypon.page.MapContent;
import org.myaypon.page.MapLayer;
import org.myaypon.page.SnapshotContent;
import org.myaypon.style.BaseStyles;
import org.myaypon.style.Coloring;
import org.myaypon.style.PaletteShelf;
import org.myaypon.template.Box;
import org.myaypon.template.SmallMapItem;

/** Makes small maps: the areas of the main map by another value on white, with thin outlines and without names. */
final class SmallMapMaker {

    private static final double MARGIN = 0.01;
    private static final double LEAST_SCALE = 1000;
    private static final double MM_PER_M = 1000;
    /** Areas so far beyond the frame are drawn too, so that their lines are cut by the frame alone. */
    private static final double BEYOND = 0.05;
    /** Small maps of one size show the same ground at the same scale, but for what rounding does. */
    private static final int MOST_GROUNDS = 6;

    private final Recent<SheetGround> grounds = new Recent<>(MOST_GROUNDS);
    private final Recent<OuterLines> outerLines = new Recent<>(MOST_GROUNDS);

    /**
     * What a small map is to show.
     *
     * @param item its place
     * @param map what the document says of it
     * @param document the small map as a document of its own
     * @param joined the values of its areas
     */
    record Wish(SmallMapItem item, SmallMap map, MapDocument document, JoinedAreas joined) {}

    /** Makes a small map of a sheet, with palettes at hand; its problems tell which one they are of. */
    Result<SnapshotContent.SmallMap> make(Wish wish, SheetFrames.Wanted sheet, PaletteShelf palettes) {
        List<Problem> problems = new ArrayList<>();
        Result<List<MapClass>> classes = AreaClasses.of(wish.document(), wish.joined());
        problems.addAll(classes.problems());
        Result<Coloring> coloring = MapColoring.of(wish.document(), wish.joined(), classes.value(), palettes);
        problems.addAll(coloring.problems());
        Scene scene = sheet.scene();
        FrameView view = view(scene, wish.item().mapBox());
        FrameMaker.Seen seen = new FrameMaker.Seen(view, seen(scene.ground(), view));
        FrameMaker.Subject subject = new FrameMaker.Subject(
                wish.document(),
                wish.joined(),
                scene.focus(),
                classes.value(),
                coloring.value(),
                Optional.empty(),
                sheet.subject().around(),
                sheet.subject().labels(),
                Optional.empty());
        MapContent content = new MapContent(view, Color.WHITE, layers(subject, seen.ground()), List.of());
        return new Result<>(
                new SnapshotContent.SmallMap(wish.map().title(), content, ClassLegend.of(subject, seen)),
                problems.stream().map(problem -> of(wish.map(), problem)).toList());
    }

    /** The areas of the main map as large as they fit: no scale is told of a small map, so that it need not be round. */
    private static FrameView view(Scene scene, Box box) {
        Envelope extent = scene.ground().extent(scene.focus().places());
        double room = 1 - 2 * MARGIN;
        double metresPerMm =
                Math.max(extent.getWidth() / (box.widthMm() * room), extent.getHeight() / (box.heightMm() * room));
        return FrameView.at(scene.projection().crs(), extent, box, Math.max(LEAST_SCALE, metresPerMm * MM_PER_M));
    }

    private SheetGround seen(SheetGround clean, FrameView view) {
        Envelope ground = view.ground();
        ground.expandBy(BEYOND * ground.getWidth(), BEYOND * ground.getHeight());
        String place = String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f 1:%.0f",
                ground.getMinX(),
                ground.getMinY(),
                ground.getMaxX(),
                ground.getMaxY(),
                view.scaleDenominator());
        return grounds.get(
                List.of(clean.id(), place), () -> clean.within(ground).simplified(view.metresPerMm()));
    }

    private List<MapLayer> layers(FrameMaker.Subject subject, SheetGround ground) {
        Context.Around around = subject.around();
        OuterLines outer =
                outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
        List<MapLayer> layers = new ArrayList<>();
        layers.add(ChoroplethLayers.fills(subject, ground));
        if (!ground.states().isEmpty()) {
            int rank = ground.outlines().ranks().size() - (ground.districts().isEmpty() ? 2 : 3);
            Geometry states = ground.outlines().ranks().get(rank);
            layers.add(
                    ChoroplethLayers.line("State and region boundaries", states, ground, BaseStyles.smallMapStates()));
        }
        layers.add(ChoroplethLayers.line(
                "Border with what is not mapped", outer.inland(), ground, BaseStyles.smallMapStates()));
        layers.add(ChoroplethLayers.line("Coast", outer.coast(), ground, BaseStyles.smallMapCoast()));
        layers.add(ChoroplethLayers.line("Border", outer.border(), ground, BaseStyles.smallMapBorder()));
        return layers;
    }

    private static Problem of(SmallMap map, Problem problem) {
        return new Problem(
                "On the small map " + map.title().english() + ": " + problem.what(), problem.where(), problem.fix());
    }
}
