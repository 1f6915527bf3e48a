package org.myaypon.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Finds the spots of each candidate, the best first; those with leaders only when they are asked for. */
final class SpotFinder {
    private static final int MOST_SPOTS = 60;
    private static final Comparator<Spot> BY_COST = Comparator.comparingDouble(Spot::cost)
            .thenComparingDouble(Spot::yMm)
            .thenComparingDouble(Spot::xMm);

    private final List<LabelCandidate> candidates;
    private final Surroundings around;
    private final List<AreaRows> areas = new ArrayList<>();

    SpotFinder(List<LabelCandidate> candidates, Envelope frame, Obstacles obstacles) {
        this.candidates = candidates;
        this.around = Surroundings.of(frame, obstacles);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).site() instanceof LabelSite.Area area) {
                areas.add(AreaRows.of(area.shapeMm(), frame));
                around.grid().fill(areas.get(i), i + 1);
            } else {
                areas.add(AreaRows.NONE);
            }
        }
        candidates.forEach(this::fillMark);
    }

    /** What stands at a point is rather not covered by the names of others. */
    private void fillMark(LabelCandidate candidate) {
        if (candidate.site() instanceof LabelSite.Point point && point.clearMm() > 0) {
            Envelope mark = new Envelope(new Coordinate(point.xMm(), point.yMm()));
            mark.expandBy(point.clearMm());
            if (around.frame().contains(mark)) {
                around.grid().fill(mark);
            }
        }
    }

    /** The spots at what a candidate belongs to. */
    List<Spot> near(int index) {
        LabelSite site = candidates.get(index).site();
        List<LabelBlock> blocks = blocks(index);
        List<Spot> spots = new ArrayList<>();
        if (site instanceof LabelSite.Area area) {
            spots.addAll(AreaSpots.of(area, areas.get(index), index + 1, blocks, around));
        } else if (site instanceof LabelSite.Point point) {
            spots.addAll(PointSpots.of(point, blocks, around));
        } else if (site instanceof LabelSite.Line line) {
            spots.addAll(LineSpots.of(line, blocks, around));
        }
        return best(spots);
    }

    /** The spots with a leader; none for candidates that may not have any. */
    List<Spot> far(int index) {
        LabelSite site = candidates.get(index).site();
        if (site instanceof LabelSite.Point point
                && point.leaders()
                && around.frame().contains(point.xMm(), point.yMm())) {
            return best(
                    LeaderSpots.of(new Coordinate(point.xMm(), point.yMm()), AreaGrid.NOBODY, blocks(index), around));
        }
        if (site instanceof LabelSite.Area area && area.reach() == LabelSite.Reach.LEADER) {
            Optional<Coordinate> heart = new PlaceSearch(areas.get(index), List.of()).heart();
            return best(heart.map(at -> LeaderSpots.of(at, index + 1, blocks(index), around))
                    .orElse(List.of()));
        }
        return List.of();
    }

    private List<LabelBlock> blocks(int index) {
        return candidates.get(index).forms().stream()
                .map(LabelBlock::new)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static List<Spot> best(List<Spot> spots) {
        return spots.stream().sorted(BY_COST).limit(MOST_SPOTS).toList();
    }
}
