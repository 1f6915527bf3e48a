package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;
import org.myaypon.page.MapLayer;
import org.myaypon.style.Mute;

/** Parts the areas that a map is about from those around them, which are drawn in quiet colours. */
final class Quietened {

    /** What the areas around are called among the map's layers. */
    static final String AROUND = "Areas around";

    /** What the legend says of them. */
    static final String NOTE = "Areas around: greys in place of colours.";

    private Quietened() {}

    /**
     * The layers of the areas, those around lowest.
     *
     * @param areas all of them, in their order; those beyond the frame have an empty shape
     * @param focus those that the map is about
     */
    static List<MapLayer> of(MapLayer areas, Focus focus) {
        if (focus.all()) {
            return List.of(areas);
        }
        Set<Integer> own = new HashSet<>(focus.places());
        List<SimpleFeature> around = new ArrayList<>();
        List<SimpleFeature> kept = new ArrayList<>();
        for (int place = 0; place < areas.features().size(); place++) {
            (own.contains(place) ? kept : around).add(areas.features().get(place));
        }
        around.removeIf(area -> Layer.geometry(area).isEmpty());
        return List.of(
                new MapLayer(AROUND, around, Mute.of(areas.style())), new MapLayer(areas.name(), kept, areas.style()));
    }

    /** What the legend says of the areas around where the frame shows some that have a value; empty otherwise. */
    static Optional<String> note(FrameMaker.Subject subject, FrameMaker.Seen seen) {
        Focus focus = subject.focus();
        if (focus.all()) {
            return Optional.empty();
        }
        Set<Integer> own = new HashSet<>(focus.places());
        List<Geometry> areas = seen.ground().coverage().areas();
        Geometry frame = new GeometryFactory().toGeometry(seen.view().ground());
        boolean told = IntStream.range(0, areas.size())
                .filter(place ->
                        !own.contains(place) && subject.joined().values().hasValue(place))
                .anyMatch(place -> !areas.get(place).isEmpty() && frame.intersects(areas.get(place)));
        return told ? Optional.of(NOTE) : Optional.empty();
    }
}
