package org.myaypon.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes names into areas. A name stands where it has most room in its own area; where it has none it may reach over
 * the boundary by up to a quarter of its width, but not across a thick line. Only a name without any other place stands
 * on a thick line within its area. No label covers another, an obstacle or
 * the frame's edge. Who goes first is told by priority, and by id where priorities are equal, so that the same input
 * always gives the same map.
 */
public final class LabelPlacer {
    private static final double FRAME_GAP_MM = 0.6;
    /** With so much room around it, a name stays on one line even if two would have more. */
    private static final double ROOM_ENOUGH_MM = 0.7;

    private final Envelope frame;
    private final Occupied occupied;

    private LabelPlacer(Envelope frameMm, Obstacles obstacles) {
        frame = new Envelope(frameMm);
        frame.expandBy(-FRAME_GAP_MM);
        occupied = new Occupied(obstacles);
    }

    /**
     * Places labels.
     *
     * @param candidates the areas and their names, in any order
     * @param frameMm the map frame on the page, y downwards
     * @param obstacles what to keep clear of
     */
    public static Placement place(List<LabelCandidate> candidates, Envelope frameMm, Obstacles obstacles) {
        LabelPlacer placer = new LabelPlacer(frameMm, obstacles);
        List<PlacedLabel> placed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<LabelCandidate> inTurn = new ArrayList<>(candidates);
        inTurn.sort(
                Comparator.comparingDouble(LabelCandidate::priority).reversed().thenComparing(LabelCandidate::id));
        for (LabelCandidate candidate : inTurn) {
            placer.place(candidate).ifPresentOrElse(placed::add, () -> leftOut.add(candidate.id()));
        }
        return new Placement(placed, leftOut);
    }

    private Optional<PlacedLabel> place(LabelCandidate candidate) {
        AreaRows area = AreaRows.of(candidate.areaMm(), frame);
        PlaceSearch search = new PlaceSearch(area, occupied, frame);
        List<LabelBlock> blocks = candidate.forms().stream()
                .map(LabelBlock::new)
                .filter(block -> !block.isEmpty())
                .toList();
        Optional<PlacedLabel> label = inside(blocks, search, false)
                .or(() -> protruding(blocks, search))
                .or(() -> inside(blocks, search, true));
        label.ifPresent(placed -> occupied.add(placed.inkMm()));
        return label;
    }

    private static Optional<PlacedLabel> inside(List<LabelBlock> blocks, PlaceSearch search, boolean acrossLines) {
        Optional<PlacedLabel> best = Optional.empty();
        double bestMarginMm = -1;
        for (LabelBlock block : blocks) {
            Optional<PlaceSearch.Place> place = search.inside(block, acrossLines);
            if (place.isPresent() && place.get().marginMm() > bestMarginMm && bestMarginMm < ROOM_ENOUGH_MM) {
                bestMarginMm = place.get().marginMm();
                best = place.map(at -> block.placedAround(at.xMm(), at.yMm()));
            }
        }
        return best;
    }

    private static Optional<PlacedLabel> protruding(List<LabelBlock> blocks, PlaceSearch search) {
        for (LabelBlock block : blocks) {
            Optional<PlaceSearch.Place> place = search.protruding(block);
            if (place.isPresent()) {
                return place.map(at -> block.placedAround(at.xMm(), at.yMm()));
            }
        }
        return Optional.empty();
    }
}
