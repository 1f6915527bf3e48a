package org.myaypon.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

class LeaderTest {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 6, Color.BLACK);
    private static final Envelope FRAME = new Envelope(0, 100, 0, 100);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static Geometry rectangle(double x, double y, double width, double height) {
        return GEOMETRY.toGeometry(new Envelope(x, x + width, y, y + height));
    }

    private static LabelCandidate name(String text, Geometry area, double priority) {
        LabelSite site = new LabelSite.Area(area, LabelSite.Reach.LEADER, Optional.empty());
        return new LabelCandidate(text, LabelForm.of(text, STYLE, 0), site, priority);
    }

    private static Placement place(Obstacles obstacles, LabelCandidate... candidates) {
        return LabelPlacer.place(List.of(candidates), FRAME, obstacles);
    }

    private static PlacedLabel only(Placement placement) {
        assertEquals(1, placement.placed().size());
        return placement.placed().get(0);
    }

    private static Geometry box(PlacedLabel label) {
        return GEOMETRY.toGeometry(label.inkMm());
    }

    private static LineString line(Leader leader) {
        return GEOMETRY.createLineString(new Coordinate[] {
            new Coordinate(leader.fromXMm(), leader.fromYMm()), new Coordinate(leader.toXMm(), leader.toYMm())
        });
    }

    @Test
    void aNameWithRoomInItsAreaHasNoLeader() {
        assertTrue(only(place(Obstacles.NONE, name("Bago", rectangle(20, 20, 30, 20), 1)))
                .leader()
                .isEmpty());
    }

    @Test
    void theNameOfASmallIslandStandsBesideItWithALeaderFromIt() {
        Geometry island = rectangle(50, 50, 2, 2);
        PlacedLabel label = only(place(Obstacles.NONE, name("Cocokyun", island, 1)));
        Leader leader = label.leader().orElseThrow();
        assertTrue(island.contains(line(leader).getStartPoint()));
        assertFalse(box(label).intersects(island));
        assertTrue(box(label).distance(line(leader).getEndPoint()) < 0.6);
        assertTrue(leader.lengthMm() < 5, "short: " + leader.lengthMm());
    }

    @Test
    void aSmallAreaIsNamedInFreeSpaceRatherThanInItsNeighbour() {
        Geometry small = rectangle(49, 40, 1.5, 1.5);
        Geometry large = rectangle(50.5, 10, 45, 80);
        Placement placement = place(Obstacles.NONE, name("Sittwe", small, 1), name("Ann", large, 2));
        PlacedLabel label = placement.placed().get(1);
        assertTrue(label.leader().isPresent());
        assertFalse(box(label).intersects(large));
    }

    @Test
    void aNameInANeighbourHasALeaderAndIsNear() {
        Geometry small = rectangle(48, 48, 1.5, 1.5);
        Geometry around = rectangle(0, 0, 100, 100).difference(small);
        Placement placement = place(Obstacles.NONE, name("Kalaw", small, 1), name("Shan", around, 2));
        Leader leader = placement.placed().get(1).leader().orElseThrow();
        assertTrue(leader.lengthMm() <= 5, "near: " + leader.lengthMm());
    }

    @Test
    void aLeaderDoesNotPassAThickLineIntoAnotherArea() {
        Geometry small = rectangle(48, 48, 1.5, 1.5);
        Geometry around = rectangle(0, 0, 100, 100).difference(small);
        Obstacles state = new Obstacles(List.of(), List.of(small.getBoundary()));
        assertEquals(
                List.of("Kalaw"),
                place(state, name("Kalaw", small, 1), name("Shan", around, 2)).leftOut());
    }

    @Test
    void aLeaderDoesNotRunIntoAnotherStateThoughNothingIsNamedThere() {
        Geometry small = rectangle(48, 48, 1.5, 1.5);
        Geometry around = rectangle(0, 0, 100, 100).difference(small);
        Obstacles states = new Obstacles(List.of(), List.of(), List.of(around), List.of(), List.of(small, around));
        assertEquals(List.of("Kalaw"), place(states, name("Kalaw", small, 1)).leftOut());
        Obstacles one = new Obstacles(List.of(), List.of(), List.of(around), List.of(), List.of());
        assertTrue(only(place(one, name("Kalaw", small, 1))).leader().isPresent());
    }

    @Test
    void aNameIsNeverNearerToAnotherSymbolThanToItsOwn() {
        Envelope symbol = new Envelope(48, 52, 48, 52);
        Envelope below = new Envelope(47, 53, 56, 62);
        LabelCandidate first = symbolic("Thaton", rectangle(48, 48, 4, 4), symbol, 2);
        LabelCandidate second = symbolic("Bilin", rectangle(44, 55, 12, 8), below, 1);
        Placement placement = place(new Obstacles(List.of(symbol, below), List.of()), first, second);
        Envelope name = placement.placed().get(0).inkMm();
        assertTrue(name.distance(symbol) < name.distance(below));
    }

    private static LabelCandidate symbolic(String text, Geometry area, Envelope symbol, double priority) {
        LabelSite site = new LabelSite.Area(area, LabelSite.Reach.LEADER, Optional.of(symbol));
        return new LabelCandidate(text, LabelForm.of(text, STYLE, 0), site, priority);
    }

    @Test
    void withoutLeadersASmallAreaIsLeftOut() {
        LabelSite site = new LabelSite.Area(rectangle(50, 50, 2, 2), LabelSite.Reach.HALF, Optional.empty());
        LabelCandidate name = new LabelCandidate("Cocokyun", LabelForm.of("Cocokyun", STYLE, 0), site, 1);
        assertEquals(List.of("Cocokyun"), place(Obstacles.NONE, name).leftOut());
    }

    @Test
    void aNameMovesAsideForOneThatHasNoOtherPlace() {
        Geometry large = rectangle(20, 40, 40, 4.5);
        Geometry small = rectangle(60, 40, 3.5, 4.5);
        List<LabelCandidate> both = List.of(within("Tanintharyi", large, 2), within("Ye", small, 1));
        Obstacles left = new Obstacles(List.of(new Envelope(20, 41, 40, 44.5)), List.of());
        Placement placement = LabelPlacer.place(both, FRAME, left);
        assertEquals(List.of(), placement.leftOut());
    }

    private static LabelCandidate within(String text, Geometry area, double priority) {
        return LabelCandidate.of(text, text, STYLE, area, priority);
    }

    @Test
    void aShortFormIsTakenOnlyWhereTheFullOneHasNoRoom() {
        List<LabelForm> forms = new ArrayList<>(LabelForm.of("North-Okkalapa", STYLE, 0));
        forms.addAll(LabelForm.of("Okk.", STYLE, 2.5));
        assertEquals("North-Okkalapa", text(forms, rectangle(20, 20, 30, 10)));
        assertEquals("Okk.", text(forms, rectangle(20, 20, 6, 3)));
    }

    private static String text(List<LabelForm> forms, Geometry area) {
        LabelSite site = new LabelSite.Area(area, LabelSite.Reach.LITTLE, Optional.empty());
        PlacedLabel label = only(place(Obstacles.NONE, new LabelCandidate("x", forms, site, 1)));
        return label.lines().get(0).text().text();
    }

    @Test
    void aNameStandsBesideTheSymbolOfItsArea() {
        Envelope symbol = new Envelope(45, 55, 45, 55);
        LabelSite site = new LabelSite.Area(rectangle(30, 30, 40, 40), LabelSite.Reach.LEADER, Optional.of(symbol));
        LabelCandidate name = new LabelCandidate("Bago", LabelForm.of("Bago", STYLE, 0), site, 1);
        PlacedLabel label = only(place(new Obstacles(List.of(symbol), List.of()), name));
        double gap = box(label).distance(GEOMETRY.toGeometry(symbol));
        assertTrue(gap > 0.3 && gap < 1, "near its symbol, not on it: " + gap);
        assertTrue(label.inkMm().getMinY() > symbol.getMaxY(), "below it");
        assertTrue(label.leader().isEmpty());
    }

    @Test
    void aLabelPlacedLaterKeepsClearOfALeader() {
        Placement first = place(Obstacles.NONE, name("Cocokyun", rectangle(50, 50, 2, 2), 1));
        LineString leader = line(first.placed().get(0).leader().orElseThrow());
        Obstacles taken = Obstacles.NONE.and(first);
        Placement second = place(taken, name("Andaman", rectangle(30, 30, 40, 40), 1));
        assertFalse(box(only(second)).intersects(leader));
    }

    @Property(tries = 25)
    void nothingOverlapsAndTheOrderOfCandidatesDoesNotMatter(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        List<LabelCandidate> candidates = island(seed, 90);
        Placement placement = LabelPlacer.place(candidates, FRAME, Obstacles.NONE);
        List<PlacedLabel> labels = placement.placed();
        assertEquals(candidates.size(), labels.size() + placement.leftOut().size());
        for (int i = 0; i < labels.size(); i++) {
            assertTrue(FRAME.contains(labels.get(i).inkMm()));
            for (int j = 0; j < labels.size(); j++) {
                if (i != j) {
                    assertApart(labels.get(i), labels.get(j));
                }
            }
        }
        List<LabelCandidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(placement, LabelPlacer.place(shuffled, FRAME, Obstacles.NONE));
    }

    private static void assertApart(PlacedLabel one, PlacedLabel other) {
        assertFalse(one.inkMm().intersects(other.inkMm()), "two labels overlap");
        one.leader().map(LeaderTest::line).ifPresent(line -> {
            assertFalse(line.intersects(box(other)), "a leader runs into a label");
            other.leader()
                    .map(LeaderTest::line)
                    .ifPresent(second -> assertFalse(line.intersects(second), "two leaders cross"));
        });
    }

    /** An island of small cells in the middle of the frame. */
    private static List<LabelCandidate> island(int seed, int count) {
        Random random = new Random(seed);
        Geometry land = GEOMETRY.createPoint(new Coordinate(50, 50)).buffer(35);
        VoronoiDiagramBuilder cells = new VoronoiDiagramBuilder();
        cells.setSites(IntStream.range(0, count)
                .mapToObj(i -> new Coordinate(15 + random.nextDouble() * 70, 15 + random.nextDouble() * 70))
                .toList());
        Geometry diagram = cells.getDiagram(GEOMETRY);
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            candidates.add(name("Myothit " + i, land.intersection(diagram.getGeometryN(i)), random.nextInt(4)));
        }
        return candidates;
    }
}
