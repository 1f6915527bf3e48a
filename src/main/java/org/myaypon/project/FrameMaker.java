package org.myaypon.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.classify.MapClass;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.label.PlacedLabel;
import org.myaypon.label.Placement;
import org.myaypon.page.FrameView;
import org.myaypon.page.PageContent;
import org.myaypon.symbol.SymbolPlaces;

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
    private final Kept<Placement> labels = new Kept<>();

    /**
     * What all maps of a sheet have in common.
     *
     * @param document the recipe
     * @param joined the areas with their values
     * @param classes the classes of the values
     * @param style the style file that draws the areas in place of classes
     * @param around what lies around
     * @param labels the names that are wanted
     */
    record Subject(
            MapDocument document,
            JoinedAreas joined,
            List<MapClass> classes,
            Optional<StyledAreas.Source> style,
            Context.Around around,
            MapDocument.Labels labels) {}

    /**
     * A map that is made.
     *
     * @param view what it shows
     * @param ground its areas, simplified; those beyond the frame have no shape
     * @param layers its layers with their legend
     * @param labels its names
     * @param problems what of a style file could not be followed
     */
    record Made(FrameView view, SheetGround ground, ChoroplethLayers layers, Placement labels, List<Problem> problems) {

        /** What a page shows of it, with further labels. */
        PageContent.MapContent content(List<PlacedLabel> further) {
            List<PlacedLabel> all = new ArrayList<>(labels.placed());
            all.addAll(further);
            return new PageContent.MapContent(view, layers.background(), layers.layers(), all);
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
        return new Seen(view, simplified.get(List.of(clean.id(), view), () -> {
            Envelope seen = view.ground();
            seen.expandBy(BEYOND * seen.getWidth(), BEYOND * seen.getHeight());
            return clean.within(seen).simplified(view.metresPerMm());
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
    Made make(Subject subject, Seen seen, SheetOverlays overlays, SheetLabels.Room room) {
        SheetGround ground = seen.ground();
        Context.Around around = subject.around();
        OuterLines outer =
                outerLines.get(List.of(ground.id(), around.allLand()), () -> OuterLines.part(ground, around));
        Optional<Result<StyledAreas>> styled =
                subject.style().map(source -> source.on(subject.document(), subject.joined(), ground, seen.view()));
        ChoroplethLayers layers = ChoroplethLayers.of(
                subject.document(),
                subject.joined(),
                subject.classes(),
                new ChoroplethLayers.Ground(ground, outer, around.allLand()),
                overlays,
                styled.map(Result::value));
        List<Problem> problems = styled.map(Result::problems).orElse(List.of());
        return new Made(seen.view(), ground, layers, placed(subject, seen, room), problems);
    }

    private Placement placed(Subject subject, Seen seen, SheetLabels.Room room) {
        SheetGround ground = seen.ground();
        FrameView view = seen.view();
        MapDocument.Labels wanted = subject.labels();
        List<String> values =
                wanted.text() == MapDocument.LabelText.NAMES ? List.of() : AreaClasses.shortValues(subject.joined());
        BitSet nameless = subject.joined().values().outside();
        return labels.get(
                List.of(ground.id(), view, wanted, values, nameless, room),
                () -> SheetLabels.place(
                        subject.joined().layer(), values, nameless, ground, view, wanted, subject.around(), room));
    }
}
