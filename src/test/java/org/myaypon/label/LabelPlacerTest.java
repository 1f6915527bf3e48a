package org.myaypon.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

class LabelPlacerTest {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 6, Color.BLACK);
    private static final Envelope FRAME = new Envelope(0, 100, 0, 100);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static Geometry wkt(String text) {
        try {
            return new WKTReader(GEOMETRY).read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static Geometry rectangle(double x, double y, double width, double height) {
        return GEOMETRY.toGeometry(new Envelope(x, x + width, y, y + height));
    }

    private static LabelCandidate name(String text, Geometry area, double priority) {
        return LabelCandidate.of(text, text, STYLE, area, priority);
    }

    private static LabelSite area(Geometry shape, LabelSite.Reach reach) {
        return new LabelSite.Area(shape, reach, Optional.empty());
    }

    private static Geometry shape(List<LabelCandidate> candidates, String id) {
        LabelSite site = candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow()
                .site();
        return ((LabelSite.Area) site).shapeMm();
    }

    private static Placement place(LabelCandidate... candidates) {
        return LabelPlacer.place(List.of(candidates), FRAME, Obstacles.NONE);
    }

    private static String text(PlacedLabel label) {
        return label.lines().stream()
                .map(line -> line.text().text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(Placement placement) {
        return placement.placed().stream().map(LabelPlacerTest::text).toList();
    }

    private static Geometry box(PlacedLabel label) {
        return GEOMETRY.toGeometry(label.inkMm());
    }

    @Test
    void aLabelThatAHandHasMovedIsKeptClearOfByTheOthers() {
        Geometry left = rectangle(10, 10, 30, 20);
        Geometry right = rectangle(40, 10, 30, 20);
        LabelCandidate other = name("Beta", right, 1);
        Envelope alone = LabelPlacer.place(List.of(other), FRAME, Obstacles.NONE)
                .placed()
                .get(0)
                .inkMm();
        LabelCandidate free = name("Alpha", left, 2);
        Envelope before = LabelPlacer.place(List.of(free), FRAME, Obstacles.NONE)
                .placed()
                .get(0)
                .inkMm();
        LabelShift shift = new LabelShift(alone.getMinX() - before.getMinX(), alone.getMinY() - before.getMinY());
        LabelCandidate moved = new LabelCandidate(free.id(), free.forms(), free.site(), free.priority(), shift);
        Placement both = LabelPlacer.place(List.of(moved, other), FRAME, Obstacles.NONE);
        assertEquals(alone.getMinX(), both.placed().get(0).inkMm().getMinX(), 1e-9);
        assertFalse(both.placed().get(0).inkMm().intersects(both.placed().get(1).inkMm()));
        assertEquals(2, both.named().size());
    }

    @Test
    void aNameStandsInTheMiddleOfAPlainArea() {
        Envelope ink = place(name("Bago", rectangle(20, 30, 30, 20), 1))
                .placed()
                .get(0)
                .inkMm();
        assertEquals(35, ink.centre().x, 0.3);
        assertEquals(40, ink.centre().y, 0.3);
    }

    @Test
    void lowLettersKeepTheHeightOfALineFromTheNameBelow() {
        List<PlacedLabel> labels = place(
                        name("wan", rectangle(20, 20, 30, 2.2), 2), name("Pyu", rectangle(20, 22.2, 30, 2.6), 1))
                .placed();
        assertEquals(2, labels.size());
        double apart = labels.get(1).lines().get(0).baselineMm()
                - labels.get(0).lines().get(0).baselineMm();
        boolean beside = labels.get(0).inkMm().getMaxX() < labels.get(1).inkMm().getMinX()
                || labels.get(1).inkMm().getMaxX() < labels.get(0).inkMm().getMinX();
        assertTrue(beside || apart >= 1.05 * STYLE.sizePt() * 25.4 / 72, () -> "apart by " + apart + " mm");
    }

    @Test
    void theNameOfARegionStandsWhereItCoversNoNameOfItsAreas() {
        LabelCandidate region = new LabelCandidate(
                "region", LabelForm.of("REGION", STYLE, 0), new LabelSite.Region(rectangle(20, 20, 40, 40)), 9);
        Placement placement =
                place(region, name("Upper", rectangle(20, 20, 40, 20), 2), name("Lower", rectangle(20, 40, 40, 20), 1));
        assertEquals(List.of(), placement.leftOut());
        Envelope name = placement.placed().get(0).inkMm();
        assertTrue(new Envelope(20, 60, 20, 60).contains(name), name::toString);
        assertEquals(30, placement.placed().get(1).inkMm().centre().y, 0.5);
        assertEquals(50, placement.placed().get(2).inkMm().centre().y, 0.5);
    }

    @Test
    void theNameOfARegionMovesForANameThatHasNoOtherPlace() {
        LabelCandidate region = new LabelCandidate(
                "region", LabelForm.of("REGION", STYLE, 0), new LabelSite.Region(rectangle(20, 20, 40, 16)), 9);
        Placement placement = place(region, name("Middle", rectangle(34, 26, 12, 4), 1));
        assertEquals(List.of(), placement.leftOut());
    }

    @Test
    void aNameStandsInTheWidestPartOfACrookedArea() {
        Geometry hook = wkt("POLYGON ((10 10, 14 10, 14 60, 50 60, 50 80, 10 80, 10 10))");
        PlacedLabel label = place(name("Myitkyina", hook, 1)).placed().get(0);
        assertTrue(hook.contains(box(label)));
        assertTrue(label.inkMm().getMinY() > 63 && label.inkMm().getMaxY() < 77);
    }

    @Test
    void aNameStandsOnTheLargestIslandAndNotInALake() {
        Geometry islands = wkt(
                "MULTIPOLYGON (((5 5, 9 5, 9 9, 5 9, 5 5)), ((20 20, 60 20, 60 60, 20 60, 20 20), (24 30, 56 30, 56 50, 24 50, 24 30)))");
        PlacedLabel label = place(name("Kawthoung", islands, 1)).placed().get(0);
        assertTrue(islands.contains(box(label)));
    }

    @Test
    void aNameStandsAcrossTheEdgeThatPartsOfOneAreaShare() {
        Geometry parts =
                wkt("MULTIPOLYGON (((30 30, 50 30, 50 50, 30 50, 30 30)), ((50 30, 70 30, 70 50, 50 50, 50 30)))");
        Envelope ink = place(name("Myitkyina", parts, 1)).placed().get(0).inkMm();
        assertEquals(50, ink.centre().x, 0.3);
    }

    @Test
    void aNameStaysInThePartThatTheFrameShows() {
        PlacedLabel label =
                place(name("Bago", rectangle(-200, 40, 215, 20), 1)).placed().get(0);
        assertTrue(FRAME.contains(label.inkMm()));
        assertEquals(
                List.of("Ye"), place(name("Ye", rectangle(150, 150, 30, 30), 1)).leftOut());
        assertEquals(List.of("Ye"), place(name("Ye", wkt("POLYGON EMPTY"), 1)).leftOut());
    }

    @Test
    void twoWordsGoOnTwoLinesWhereTheyFitBetter() {
        assertEquals(
                2,
                place(name("Nay Pyi", rectangle(20, 20, 7, 20), 1))
                        .placed()
                        .get(0)
                        .lines()
                        .size());
        assertEquals(
                1,
                place(name("Nay Pyi", rectangle(20, 20, 30, 20), 1))
                        .placed()
                        .get(0)
                        .lines()
                        .size());
    }

    @Test
    void theLinesOfALabelAreCentredAboveEachOther() {
        PlacedLabel label =
                place(name("Nay Pyitaw", rectangle(20, 20, 10, 20), 1)).placed().get(0);
        PlacedLabel.Line upper = label.lines().get(0);
        PlacedLabel.Line lower = label.lines().get(1);
        assertEquals(
                upper.xMm() + upper.text().widthMm() / 2,
                lower.xMm() + lower.text().widthMm() / 2,
                1e-9);
        assertTrue(lower.baselineMm() > upper.baselineMm());
    }

    @Test
    void aNameMayReachALittleOverItsBoundary() {
        double widthMm = place(name("Myitkyina", rectangle(20, 20, 50, 20), 1))
                .placed()
                .get(0)
                .inkMm()
                .getWidth();
        Geometry narrow = rectangle(40, 20, widthMm * 0.85, 20);
        PlacedLabel label = place(name("Myitkyina", narrow, 1)).placed().get(0);
        assertEquals(
                0.85, narrow.intersection(box(label)).getArea() / box(label).getArea(), 0.01);
        assertEquals(
                List.of("Myitkyina"),
                place(name("Myitkyina", rectangle(40, 20, widthMm * 0.7, 20), 1))
                        .leftOut());
    }

    @Test
    void aNameDoesNotReachOverAThickLine() {
        double widthMm = place(name("Myitkyina", rectangle(20, 20, 50, 20), 1))
                .placed()
                .get(0)
                .inkMm()
                .getWidth();
        Geometry narrow = rectangle(40, 20, widthMm * 0.85, 20);
        Obstacles right = new Obstacles(
                List.of(), List.of(wkt("LINESTRING (%s 0, %s 100)".replace("%s", "" + (40 + widthMm * 0.85)))));
        PlacedLabel label = LabelPlacer.place(List.of(name("Myitkyina", narrow, 1)), FRAME, right)
                .placed()
                .get(0);
        assertTrue(label.inkMm().getMaxX() <= 40 + widthMm * 0.85 + 1e-6);
        Obstacles around = new Obstacles(List.of(), List.of(narrow));
        assertEquals(
                List.of("Myitkyina"),
                LabelPlacer.place(List.of(name("Myitkyina", narrow, 1)), FRAME, around)
                        .leftOut());
    }

    @Test
    void aNameStandsBesideAThickLineInItsArea() {
        Geometry area = rectangle(20, 20, 50, 40);
        Geometry river = wkt("LINESTRING (10 40, 90 40)");
        Obstacles obstacles = new Obstacles(List.of(), List.of(river));
        List<LabelCandidate> wide = List.of(name("Myitkyina", area, 1));
        PlacedLabel label = LabelPlacer.place(wide, FRAME, obstacles).placed().get(0);
        assertFalse(box(label).intersects(river));
        List<LabelCandidate> low = List.of(name("Myitkyina", rectangle(20, 38, 50, 4), 1));
        assertEquals(1, LabelPlacer.place(low, FRAME, obstacles).placed().size());
    }

    @Test
    void theHigherPriorityGoesFirst() {
        Geometry small = rectangle(40, 40, 12, 4);
        assertEquals(List.of("Taunggyi"), texts(place(name("Myitkyina", small, 1), name("Taunggyi", small, 2))));
        assertEquals(List.of("Myitkyina"), texts(place(name("Myitkyina", small, 3), name("Taunggyi", small, 2))));
        Placement even = place(name("Taunggyi", small, 2), name("Myitkyina", small, 2));
        assertEquals(List.of("Myitkyina"), texts(even));
        assertEquals(List.of("Taunggyi"), even.leftOut());
    }

    @Test
    void aNameMakesRoomForAnObstacle() {
        Geometry area = rectangle(20, 20, 40, 40);
        Placement states = place(name("KACHIN STATE", area, 1));
        Obstacles taken = Obstacles.NONE.and(states);
        Placement townships = LabelPlacer.place(List.of(name("Tanai", area, 1)), FRAME, taken);
        assertFalse(
                box(townships.placed().get(0)).intersects(box(states.placed().get(0))));
        assertTrue(area.contains(box(townships.placed().get(0))));
        Obstacles full = new Obstacles(List.of(new Envelope(0, 100, 0, 100)), List.of());
        assertEquals(
                List.of("Tanai"),
                LabelPlacer.place(List.of(name("Tanai", area, 1)), FRAME, full).leftOut());
    }

    @Test
    void aBlankNameIsLeftOut() {
        assertEquals(
                List.of(" "), place(name(" ", rectangle(20, 20, 40, 40), 1)).leftOut());
        assertThrows(
                IllegalArgumentException.class,
                () -> new LabelCandidate("x", List.of(), area(rectangle(0, 0, 1, 1), LabelSite.Reach.LITTLE), 1));
    }

    @Property(tries = 60)
    void labelsNeverOverlapLeaveTheirAreaOrTheFrame(
            @ForAll @IntRange(min = 1, max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 120) int count) {
        List<LabelCandidate> candidates = country(seed, count);
        Placement placement = LabelPlacer.place(candidates, FRAME, Obstacles.NONE);
        assertEquals(count, placement.placed().size() + placement.leftOut().size());
        for (int i = 0; i < placement.placed().size(); i++) {
            PlacedLabel label = placement.placed().get(i);
            assertTrue(FRAME.contains(label.inkMm()));
            Geometry own = shape(candidates, text(label));
            assertTrue(
                    own.intersection(box(label)).getArea() > 0.72 * box(label).getArea(), text(label));
            assertTrue(own.contains(box(label).getCentroid()));
            for (int j = 0; j < i; j++) {
                assertFalse(
                        placement.placed().get(j).inkMm().intersects(label.inkMm()),
                        () -> text(label) + " overlaps another");
            }
        }
    }

    @Property(tries = 20)
    void theOrderOfCandidatesDoesNotMatter(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        List<LabelCandidate> candidates = country(seed, 60);
        Placement expected = LabelPlacer.place(candidates, FRAME, Obstacles.NONE);
        List<LabelCandidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(expected, LabelPlacer.place(shuffled, FRAME, Obstacles.NONE));
    }

    /** A country of cells around random points, some of which the frame cuts. */
    private static List<LabelCandidate> country(int seed, int count) {
        Random random = new Random(seed);
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = new Coordinate(random.nextDouble() * 120 - 10, random.nextDouble() * 120 - 10);
        }
        MultiPoint sites = GEOMETRY.createMultiPointFromCoords(points);
        VoronoiDiagramBuilder cells = new VoronoiDiagramBuilder();
        cells.setSites(sites);
        cells.setClipEnvelope(new Envelope(-20, 120, -20, 120));
        Geometry diagram = cells.getDiagram(GEOMETRY);
        Geometry land = rectangle(-15, -15, 130, 130);
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Polygon cell = (Polygon) diagram.getGeometryN(i);
            candidates.add(name("Nay Pyi " + i, land.intersection(cell), random.nextInt(5)));
        }
        return candidates;
    }

    @Test
    void theNameOfANarrowRegionIsTurned() {
        LabelCandidate region = new LabelCandidate(
                "region", LabelForm.of("TANINTHARYI", STYLE, 0), new LabelSite.Region(rectangle(40, 10, 8, 80)), 9);
        Obstacles border =
                new Obstacles(List.of(), List.of(rectangle(40, 10, 8, 80).getBoundary()));
        PlacedLabel label =
                LabelPlacer.place(List.of(region), FRAME, border).placed().get(0);
        assertTrue(Math.abs(label.lines().get(0).angleDegrees()) >= 45);
    }

    @Test
    void theNameOfARegionIsLeftOutRatherThanSetOverTheBorder() {
        LabelCandidate region = new LabelCandidate(
                "region", LabelForm.of("MON", STYLE, 0), new LabelSite.Region(rectangle(40, 40, 3, 3)), 9);
        Obstacles border =
                new Obstacles(List.of(), List.of(rectangle(40, 40, 3, 3).getBoundary()));
        assertEquals(
                List.of("region"),
                LabelPlacer.place(List.of(region), FRAME, border).leftOut());
    }
}
