package org.myaypon.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds places for labels. A name stands where it has most room in its own area; where it has none it may reach over the boundary,
 * or stand apart with a leader, as far as its {@link LabelSite} lets it. Only a name without any other place stands on a thick line.
 * No label covers another, an obstacle, a leader or the frame's edge, and no leader crosses another. Who goes first is told by
 * priority, and by id where priorities are equal; a label of lower priority may make one of higher priority move, but never leave. The
 * same input always gives the same map.
 *
 * <p>A label that a hand has moved stands as far as it was moved from the place that it finds among all others, whatever it then
 * covers; the others keep clear of it.
 */
public final class LabelPlacer {
    private static final double FRAME_GAP_MM = 1;

    private LabelPlacer() {}

    /**
     * Places labels.
     *
     * @param candidates what is to be labelled, in any order
     * @param frameMm the map frame on the page, y downwards
     * @param obstacles what to keep clear of
     */
    public static Placement place(List<LabelCandidate> candidates, Envelope frameMm, Obstacles obstacles) {
        Placed all = placed(candidates, frameMm, obstacles);
        List<LabelCandidate> moved =
                candidates.stream().filter(label -> !label.shift().isNone()).toList();
        if (moved.isEmpty()) {
            return all.placement();
        }
        List<PlacedLabel> labels = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (LabelCandidate label : moved) {
            if (all.byId().containsKey(label.id())) {
                labels.add(label.shift().moved(all.byId().get(label.id())));
                named.add(label.id());
            }
        }
        Placement fixed = new Placement(labels, List.of(), named);
        List<LabelCandidate> others =
                candidates.stream().filter(label -> !named.contains(label.id())).toList();
        Placement around = placed(others, frameMm, obstacles.and(fixed)).placement();
        labels.addAll(around.placed());
        named.addAll(around.named());
        return new Placement(labels, around.leftOut(), named);
    }

    private record Placed(Placement placement, Map<String, PlacedLabel> byId) {}

    private static Placed placed(List<LabelCandidate> candidates, Envelope frameMm, Obstacles obstacles) {
        Envelope frame = new Envelope(frameMm);
        frame.expandBy(-FRAME_GAP_MM);
        List<LabelCandidate> inTurn = new ArrayList<>(candidates);
        inTurn.sort(
                Comparator.comparingDouble(LabelCandidate::priority).reversed().thenComparing(LabelCandidate::id));
        Arrangement arrangement = new Arrangement(new SpotFinder(inTurn, frame, obstacles), inTurn.size(), frame);
        arrangement.arrange();
        List<PlacedLabel> placed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Map<String, PlacedLabel> named = new HashMap<>();
        for (int i = 0; i < inTurn.size(); i++) {
            String id = inTurn.get(i).id();
            Optional<PlacedLabel> label = arrangement.label(i);
            label.ifPresent(placed::add);
            label.ifPresentOrElse(found -> named.put(id, found), () -> leftOut.add(id));
        }
        return new Placed(new Placement(placed, leftOut, named.keySet()), named);
    }
}
