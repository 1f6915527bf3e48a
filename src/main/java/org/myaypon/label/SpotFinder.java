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
    private static final int MOST_OVER_LINES = 60;
    private static final int MOST_REGION_SPOTS = 200;
    private static final Comparator<Spot> BY_COST = Comparator.comparingDouble(Spot::cost)
            .thenComparingDouble(Spot::yMm)
            .thenComparingDouble(Spot::xMm);

    private final List<LabelCandidate> candidates;
    private final Surroundings around;
    private final List<AreaRows> areas = new ArrayList<>();
    private final Nearness nearness = new Nearness();

    SpotFinder(List<LabelCandidate> candidates, Envelope frame, Obstacles obstacles) {
        this.candidates = candidates;
        this.around = Surroundings.of(frame, obstacles);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).site() instanceof LabelSite.Area area) {
                areas.add(AreaRows.of(area.shapeMm(), frame));
                around.grid().fill(areas.get(i), i + 1);
            } else if (candidates.get(i).site() instanceof LabelSite.Region region) {
                areas.add(AreaRows.of(region.shapeMm(), frame));
            } else {
                areas.add(AreaRows.NONE);
            }
        }
        candidates.forEach(this::fillMark);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).site() instanceof LabelSite.Area area) {
                nearness.add(area, areas.get(i));
            } else {
                nearness.addNothing();
            }
        }
        obstacles.land().forEach(land -> nearness.addNameless(land.getEnvelopeInternal()));
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

    /** The spots of all candidates at what they belong to. */
    List<List<Spot>> near() {
        List<List<Spot>> spots = new ArrayList<>();
        List<Envelope> wishes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            spots.add(near(i));
            if (candidates.get(i).site() instanceof LabelSite.Area) {
                spots.get(i).stream().limit(1).map(Spot::extent).forEach(wishes::add);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).site() instanceof LabelSite.Region region) {
                RegionSpots.Own own = new RegionSpots.Own(areas.get(i), region.airMm());
                spots.set(i, best(RegionSpots.of(own, blocks(i), around, wishes), MOST_REGION_SPOTS));
            }
        }
        return spots;
    }

    /** Whether a label names a symbol. */
    boolean isOfSymbol(int index) {
        return candidates.get(index).site() instanceof LabelSite.Area area
                && area.symbolMm().isPresent();
    }

    /** The spots at what a candidate belongs to; over a thick line only where there is no other. */
    private List<Spot> near(int index) {
        LabelSite site = candidates.get(index).site();
        List<LabelBlock> blocks = blocks(index);
        List<Spot> spots = new ArrayList<>();
        if (site instanceof LabelSite.Area area) {
            spots.addAll(AreaSpots.of(own(index, area), blocks, around, nearness));
            if (spots.isEmpty() && area.reach() != LabelSite.Reach.LITTLE) {
                spots.addAll(AreaSpots.overLines(own(index, area), blocks, around, nearness));
            }
        } else if (site instanceof LabelSite.Point point) {
            spots.addAll(PointSpots.of(point, blocks, around));
        } else if (site instanceof LabelSite.Line line) {
            spots.addAll(LineSpots.of(line, blocks, around));
        }
        return best(spots, MOST_SPOTS);
    }

    /** The spots of a last resort: with a leader, or over a thick line; none for candidates that may not have any. */
    List<Spot> far(int index) {
        LabelSite site = candidates.get(index).site();
        if (site instanceof LabelSite.Point point
                && point.leaders()
                && around.frame().contains(point.xMm(), point.yMm())) {
            return best(
                    LeaderSpots.of(
                            new LeaderSpots.Start(
                                    new Coordinate(point.xMm(), point.yMm()),
                                    AreaGrid.NOBODY,
                                    AreaRows.NONE,
                                    Optional.empty()),
                            blocks(index),
                            around),
                    MOST_SPOTS);
        }
        if (site instanceof LabelSite.Area area && area.reach() != LabelSite.Reach.LITTLE) {
            List<LabelBlock> blocks = blocks(index);
            List<Spot> spots = new ArrayList<>(
                    best(AreaSpots.overLines(own(index, area), blocks, around, nearness), MOST_OVER_LINES));
            if (area.reach() == LabelSite.Reach.LEADER) {
                List<Spot> led = heart(index, area)
                        .map(at -> new LeaderSpots.Start(at, index + 1, areas.get(index), area.symbolMm()))
                        .map(start -> LeaderSpots.of(start, blocks, around))
                        .orElse(List.of());
                spots.addAll(best(led, MOST_SPOTS));
            }
            return spots;
        }
        return List.of();
    }

    private AreaSpots.Own own(int index, LabelSite.Area site) {
        return new AreaSpots.Own(site, areas.get(index), index);
    }

    /** What a leader points to: the symbol, or the middle of the area. */
    private Optional<Coordinate> heart(int index, LabelSite.Area site) {
        return site.symbolMm().map(Envelope::centre).or(() -> new PlaceSearch(areas.get(index), List.of()).heart());
    }

    private List<LabelBlock> blocks(int index) {
        return candidates.get(index).forms().stream()
                .map(LabelBlock::new)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static List<Spot> best(List<Spot> spots, int most) {
        return spots.stream().sorted(BY_COST).limit(most).toList();
    }
}
