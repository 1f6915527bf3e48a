package org.myaypon.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.text.ShapedText;

/**
 * Draws lines of text so that no halo lies over a letter: a line that stands alone with its own halo, lines whose halos reach each
 * other's letters together, all their halos first.
 *
 * @param surface where to
 */
record HaloedLines(Surface surface) {

    /**
     * A line in its place.
     *
     * @param text the shaped line
     * @param xMm the left end of its baseline
     * @param baselineMm its baseline
     * @param angleDegrees how far it is turned about the left end of its baseline, clockwise
     */
    record Line(ShapedText text, double xMm, double baselineMm, double angleDegrees) {

        /** A line of the page, turned. */
        static Line of(PlacedLine line, double angleDegrees) {
            return new Line(line.text(), line.xMm(), line.baselineMm(), angleDegrees);
        }

        private void withHaloOn(Surface surface) {
            surface.textWithHalo(text, xMm, baselineMm, angleDegrees);
        }

        private void haloOn(Surface surface) {
            surface.halo(text, xMm, baselineMm, angleDegrees);
        }

        private void lettersOn(Surface surface) {
            surface.text(text, xMm, baselineMm, angleDegrees);
        }
    }

    void draw(List<Line> lines) {
        for (List<Line> together : groups(lines)) {
            if (together.size() == 1) {
                together.get(0).withHaloOn(surface);
            } else {
                together.forEach(line -> line.haloOn(surface));
                together.forEach(line -> line.lettersOn(surface));
            }
        }
    }

    /** The lines whose halos reach each other's letters, over others too; in the order of their first ones. */
    static Collection<List<Line>> groups(List<Line> lines) {
        List<HaloReach> reaches = lines.stream().map(HaloReach::of).toList();
        int[] group = IntStream.range(0, lines.size()).toArray();
        STRtree places = new STRtree();
        for (int i = 0; i < group.length; i++) {
            places.insert(reaches.get(i).letters(), i);
        }
        for (int i = 0; i < group.length; i++) {
            if (reaches.get(i).widthMm() > 0) {
                for (int other : near(reaches.get(i).area(), places)) {
                    if (group[i] != group[other] && reaches.get(i).reaches(reaches.get(other))) {
                        join(group, group[i], group[other]);
                    }
                }
            }
        }
        Map<Integer, List<Line>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], key -> new ArrayList<>()).add(lines.get(i));
        }
        return groups.values();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> near(Envelope area, STRtree places) {
        return places.query(area);
    }

    private static void join(int[] group, int one, int other) {
        int first = Math.min(one, other);
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == one || group[i] == other ? first : group[i];
        }
    }
}
