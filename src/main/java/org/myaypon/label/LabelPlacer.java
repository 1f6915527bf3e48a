package org.myaypon.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds places for labels. A name stands where it has most room in its own area; where it has none it may reach over the boundary,
 * or stand apart with a leader, as far as its {@link LabelSite} lets it. Only a name without any other place stands on a thick line.
 * No label covers another, an obstacle, a leader or the frame's edge, and no leader crosses another. Who goes first is told by
 * priority, and by id where priorities are equal; a label of lower priority may make one of higher priority move, but never leave. The
 * same input always gives the same map.
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
        Envelope frame = new Envelope(frameMm);
        frame.expandBy(-FRAME_GAP_MM);
        List<LabelCandidate> inTurn = new ArrayList<>(candidates);
        inTurn.sort(
                Comparator.comparingDouble(LabelCandidate::priority).reversed().thenComparing(LabelCandidate::id));
        Arrangement arrangement = new Arrangement(new SpotFinder(inTurn, frame, obstacles), inTurn.size(), frame);
        arrangement.arrange();
        List<PlacedLabel> placed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < inTurn.size(); i++) {
            String id = inTurn.get(i).id();
            arrangement.label(i).ifPresent(placed::add);
            (arrangement.label(i).isPresent() ? named : leftOut).add(id);
        }
        return new Placement(placed, leftOut, named);
    }
}
