package org.myaypon.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.page.FrameView;

/**
 * The places of a map where many areas are too small to be read: towns among the country's large townships.
 *
 * <p>An area is small when it is smaller than a tenth of the map's middle one and has no room for its name on the page. Small
 * areas that lie nearer to each other than a quarter of the side of the middle area stand together (single-link clusters, found
 * by spreading from each area in turn).
 */
final class CrowdedAreas {

    /** A name of some letters needs so much. */
    private static final double READABLE_MM2 = 22;

    private static final double SMALL = 0.1;
    private static final double NEAR = 0.25;
    /** So many areas make a crowd. */
    private static final int CROWD = 3;

    private final List<Geometry> shapes;
    private final List<Integer> small;
    private final double nearM;
    private final double readableM2;

    /**
     * Looks for small areas.
     *
     * @param places the places of the areas to look at
     */
    CrowdedAreas(SheetGround ground, List<Integer> places, FrameView view) {
        shapes = ground.coverage().areas();
        List<Double> sizes = new ArrayList<>();
        for (int place : places) {
            sizes.add(shapes.get(place).getArea());
        }
        Collections.sort(sizes);
        double middle = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        nearM = NEAR * Math.sqrt(middle);
        readableM2 = READABLE_MM2 * view.metresPerMm() * view.metresPerMm();
        small = places.stream()
                .filter(place -> shapes.get(place).getArea() < Math.min(SMALL * middle, readableM2))
                .toList();
    }

    /** The crowds among all areas: the one of most areas first, of equally many the one with the smallest areas. */
    List<List<Integer>> crowds() {
        return together(small).stream().filter(crowd -> crowd.size() >= CROWD).toList();
    }

    /**
     * What an inset of some areas should show: the largest crowd of small ones among them, else those that cannot be read.
     *
     * @return none when all can be read on the map
     */
    List<Integer> worthAnInset(List<Integer> members) {
        List<Integer> crowded = members.stream().filter(small::contains).toList();
        if (crowded.size() > 1) {
            return together(crowded).get(0);
        }
        boolean unreadable =
                members.stream().anyMatch(place -> shapes.get(place).getArea() < readableM2);
        return unreadable ? members : List.of();
    }

    private List<List<Integer>> together(List<Integer> places) {
        TreeSet<Integer> left = new TreeSet<>(places);
        List<List<Integer>> crowds = new ArrayList<>();
        while (!left.isEmpty()) {
            crowds.add(spread(left.first(), left));
        }
        crowds.sort(Comparator.comparingInt((List<Integer> crowd) -> -crowd.size())
                .thenComparingDouble(this::squareMetres)
                .thenComparing(crowd -> crowd.get(0)));
        return crowds;
    }

    /** Takes an area and all that stand together with it. */
    private List<Integer> spread(int first, Set<Integer> left) {
        List<Integer> crowd = new ArrayList<>(List.of(first));
        left.remove(first);
        for (int next = 0; next < crowd.size(); next++) {
            Envelope reach = new Envelope(shapes.get(crowd.get(next)).getEnvelopeInternal());
            reach.expandBy(nearM);
            List<Integer> reached = left.stream()
                    .filter(place -> reach.intersects(shapes.get(place).getEnvelopeInternal()))
                    .toList();
            crowd.addAll(reached);
            reached.forEach(left::remove);
        }
        Collections.sort(crowd);
        return crowd;
    }

    private double squareMetres(List<Integer> crowd) {
        return crowd.stream().mapToDouble(place -> shapes.get(place).getArea()).sum();
    }
}
