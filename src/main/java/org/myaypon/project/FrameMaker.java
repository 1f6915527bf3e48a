package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.label.Obstacles;
import org.myaypon.label.PlacedLabel;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.LegendContent;
import org.myaypon.page.MapContent;
import org.myaypon.page.MapLayer;
import org.myaypon.style.Coloring;
import org.myaypon.symbol.SymbolPlaces;
import org.myaypon.text.BurmeseDigits;

/**
 * Makes one map of a sheet, the main one or an inset: the areas that it shows as its scale can show them, their layers and
 * names. What depends on the areas and the view alone is kept, so that another palette is drawn at once.
 */
final class FrameMaker {

    /** Areas so far beyond the frame are drawn too, so that their lines and names are cut by the frame alone. */
    private static final double BEYOND = 0.05;

    private final Kept<SheetGround> simplified = new Kept<>();
    private final Kept<OuterLines> outerLines = new Kept<>();
    private final Kept<List<Optional<Coordinate>>> symbolPlaces = new Kept<>();
    private final Kept<List<MapLayer>> changeLines = new Kept<>();
    private final Kept<Placement> labels = new Kept<>();

    /**
     * What all maps of a sheet have in common.
     *
     * @param document the recipe
     * @param joined the areas with their values
     * @param focus those that the main map is fitted to
     * @param classes the classes of the values
     * @param coloring how classes become colours
     * @param style the style file that draws the areas in place of classes
     * @param around what lies around
     * @param labels the names that are wanted
     * @param changes what is outlined as changed since the last version
     */
    record Subject(
            MapDocument document,
            JoinedAreas joined,
            Focus focus,
            List<MapClass> classes,
            Coloring coloring,
            Optional<StyledAreas.Source> style,
            Context.Around around,
            Labels labels,
            Optional<VersionChanges> changes) {}

    /**
     * What room the names of a map have.
     *
     * @param shortSideMm the paper's short side, which tells how large letters are
     * @param coveredMm the boxes of what lies on the map, such as insets, which names keep clear of
     * @param marksMm the boxes of the marks of other layers, of which names keep clear too
     * @param elsewhere the areas, by their places in the layer, that are named on an inset and not here
     * @param symbolsMm the symbols of areas by their places in the layer, beside which their names stand
     * @param ofStates whether states and regions are named
     */
    record Room(
            double shortSideMm,
            List<Envelope> coveredMm,
            List<Envelope> marksMm,
            Set<Integer> elsewhere,
            Map<Integer, Envelope> symbolsMm,
            boolean ofStates) {}

    /**
     * A map that is made.
     *
     * @param view what it shows
     * @param ground its areas, simplified; those beyond the frame have no shape
     * @param layers its layers and what explains them
     * @param labels its names
     * @param problems what of a style file could not be followed
     */
    record Made(FrameView view, SheetGround ground, ChoroplethLayers layers, Placement labels, List<Problem> problems) {

        /** What explains it. */
        LegendContent legend(Subject subject) {
            return layers.legend(subject, new Seen(view, ground));
        }

        /** What a page shows of it, with further labels. */
        MapContent content(List<PlacedLabel> further) {
            List<PlacedLabel> all = new ArrayList<>(labels.placed());
            all.addAll(further);
            return new MapContent(view, layers.background(), layers.layers(), all, layers.explained());
        }
    }

    /**
     * A view, and the areas in it as its scale can show them; those beyond it have no shape.
     *
     * @param view what is shown
     * @param ground the areas, simplified
     */
    record Seen(FrameView view, SheetGround ground) {}

    /** The areas that a view shows, as its scale can show them. */
    Seen seen(SheetGround clean, FrameView view) {
        return seen(clean, view, area -> true, false);
    }

    /**
     * The same, where nobody asks what lies beyond the view.
     *
     * @param whole whether an area, told by its place in the layer, keeps what of it lies beyond
     * @param one whether it is fitted to one township, district or state/region, so that there may be many such sheets
     */
    Seen seen(SheetGround clean, FrameView view, IntPredicate whole, boolean one) {
        return new Seen(view, simplified.get(List.of(clean.id(), view, one), () -> {
            Envelope seen = view.ground();
            seen.expandBy(BEYOND * seen.getWidth(), BEYOND * seen.getHeight());
            SheetGround near = clean.within(seen).cutTo(seen, whole);
            return one ? near.simplified(view) : near.simplified(view.metresPerMm());
        }));
    }

    /**
     * What the symbols of a map stand on; where each stands is sought only when there are any.
     *
     * @param insets the ground of the map's insets
     */
    FormGround formGround(JoinedAreas joined, Seen seen, List<Envelope> insets) {
        List<Optional<Coordinate>> places = joined.forms().isEmpty()
                ? List.of()
                : symbolPlaces.get(
                        seen.ground().id(),
                        () -> SymbolPlaces.of(seen.ground().coverage().areas()));
        return new FormGround(joined, seen.ground(), seen.view(), places, insets);
    }

    /**
     * Makes a map.
     *
     * @param seen the view and the areas in it
     * @param overlays the layers over the areas
     * @param room what room its names have
     */
    Made make(Subject subject, Seen seen, SheetOverlays overlays, Room room) {
        SheetGround ground = seen.ground();
        Context.Around around = subject.around();
        OuterLines outer = outerLines(seen, around);
        Optional<Result<StyledAreas>> styled =
                subject.style().map(source -> source.on(subject.document(), subject.joined(), ground, seen.view()));
        ChoroplethLayers layers = ChoroplethLayers.of(
                subject,
                new ChoroplethLayers.Ground(ground, outer, around.allLand()),
                subject.changes()
                        .map(changes -> overlays.withChanges(
                                changeLines.get(List.of(ground.id(), changes), () -> ChangeLines.of(changes, seen)),
                                ChangeLines.legend(changes, subject.labels().language() == MapDocument.Language.MY)))
                        .orElse(overlays),
                styled.map(Result::value));
        List<Problem> problems = new ArrayList<>(styled.map(Result::problems).orElse(List.of()));
        LabelSheet sheet = new LabelSheet(ground, outer, around, seen.view(), room.shortSideMm());
        return new Made(seen.view(), ground, layers, placed(subject, sheet, layers, room, problems), problems);
    }

    /** The outer lines of the areas in a view. */
    OuterLines outerLines(Seen seen, Context.Around around) {
        SheetGround ground = seen.ground();
        return outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
    }

    private static List<String> values(JoinedAreas joined, MapDocument.Language language) {
        List<String> values = AreaClasses.shortValues(joined);
        return language == MapDocument.Language.MY
                ? values.stream().map(BurmeseDigits::of).toList()
                : values;
    }

    /** The labels that styles ask for, and beside them the names of areas. */
    private Placement placed(
            Subject subject, LabelSheet sheet, ChoroplethLayers layers, Room room, List<Problem> problems) {
        Result<Placement> ofStyles = StyleLabels.place(layers.layers(), sheet.view(), room.coveredMm(), room.marksMm());
        problems.addAll(ofStyles.problems());
        JoinedAreas joined = subject.joined();
        Labels wanted = subject.labels();
        List<String> values =
                wanted.text() == MapDocument.LabelText.NAMES ? List.of() : values(joined, wanted.language());
        Result<List<Double>> turns = LabelTurns.of(
                subject.document(), joined, sheet.ground().coverage().areas());
        problems.addAll(turns.problems());
        SheetLabels.Areas areas = new SheetLabels.Areas(
                joined.layer(),
                values,
                turns.value(),
                AreasOfNote.nameless(subject),
                LabelMoves.shifts(subject),
                subject.focus());
        List<Envelope> covered = new ArrayList<>(
                new Obstacles(room.coveredMm(), List.of()).and(ofStyles.value()).boxes());
        covered.addAll(room.marksMm());
        SheetLabels.Beside beside =
                new SheetLabels.Beside(covered, room.elsewhere(), room.symbolsMm(), room.ofStates());
        Placement names = labels.get(
                List.of(
                        sheet.ground().id(),
                        sheet.view(),
                        wanted,
                        values,
                        turns.value(),
                        areas.nameless(),
                        areas.focus(),
                        beside),
                () -> SheetLabels.place(sheet, areas, wanted, beside));
        List<PlacedLabel> all = new ArrayList<>(names.placed());
        all.addAll(ofStyles.value().placed());
        return new Placement(all, names.leftOut(), names.named());
    }
}
