package org.myaypon.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

/** Labels of points and of lines. */
class LabelSiteTest {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 6, Color.BLACK);
    private static final Envelope FRAME = new Envelope(0, 100, 0, 100);

    private static Placement place(List<LabelSite> sites, Obstacles obstacles) {
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            candidates.add(new LabelCandidate("s" + i, LabelForm.of("Camp", STYLE, 0), sites.get(i), 0));
        }
        return LabelPlacer.place(candidates, FRAME, obstacles);
    }

    private static LabelSite point(double x, double y) {
        return new LabelSite.Point(x, y, 1, Optional.empty(), true);
    }

    private static LabelSite anchored(double right, double down, double movedRight, double movedDown) {
        LabelSite.Anchor anchor = new LabelSite.Anchor(right, down, movedRight, movedDown, 0);
        return new LabelSite.Point(50, 50, 1, Optional.of(anchor), false);
    }

    private static LabelSite line(String wkt) {
        try {
            Geometry line = new WKTReader().read(wkt);
            return new LabelSite.Line(line, 0, 40, true);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static PlacedLabel only(LabelSite site) {
        Placement placement = place(List.of(site), Obstacles.NONE);
        assertEquals(1, placement.placed().size());
        return placement.placed().get(0);
    }

    @Test
    void theNameOfAPointStandsRightAboveItAndClearOfItsMark() {
        Envelope ink = only(point(50, 50)).inkMm();
        assertTrue(ink.getMinX() > 51 && ink.getMinX() < 52, ink::toString);
        assertTrue(ink.centre().y < 50, ink::toString);
    }

    @Test
    void atTheFramesEdgeItStandsOnTheOtherSide() {
        assertTrue(only(point(98, 50)).inkMm().getMaxX() < 97);
        assertTrue(only(point(98, 1.5)).inkMm().getMaxX() < 98.5);
    }

    @Test
    void ofManyNamesAtOnePlaceNoneOverlap() {
        List<LabelSite> sites = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sites.add(point(40 + i % 7 * 3, 45 + i / 7 * 3));
        }
        Placement placement = place(sites, Obstacles.NONE);
        assertTrue(placement.placed().size() > 20, placement.leftOut()::toString);
        List<PlacedLabel> placed = placement.placed();
        for (int i = 0; i < placed.size(); i++) {
            for (PlacedLabel later : placed.subList(i + 1, placed.size())) {
                assertFalse(placed.get(i).inkMm().intersects(later.inkMm()));
            }
        }
    }

    @Test
    void aPointWithoutRoomBesideItIsNamedFartherOffWithALeader() {
        Obstacles beside =
                new Obstacles(List.of(new Envelope(40, 48.5, 45, 55), new Envelope(51.5, 60, 45, 55)), List.of());
        Leader leader =
                place(List.of(point(50, 50)), beside).placed().get(0).leader().orElseThrow();
        assertEquals(50, leader.fromXMm(), 1e-9);
        assertEquals(50, leader.fromYMm(), 1e-9);
        assertTrue(leader.lengthMm() > 5 && leader.lengthMm() < 10, leader::toString);
    }

    @Test
    void aNameDoesNotCoverTheMarkOfAnotherPoint() {
        Envelope mark = new Envelope(54, 56, 48, 50);
        PlacedLabel label = place(List.of(point(50, 50), point(55, 49)), Obstacles.NONE)
                .placed()
                .get(0);
        assertFalse(label.inkMm().intersects(mark), label.inkMm()::toString);
    }

    @Test
    void anAnchorIsFollowedToTheHundredth() {
        assertEquals(50, only(anchored(1, 0, 0, 0)).inkMm().getMinX(), 0.01);
        assertEquals(50, only(anchored(0, 0, 0, 0)).inkMm().centre().x, 0.01);
        assertEquals(47, only(anchored(0, -1, 0, -3)).inkMm().getMaxY(), 0.01);
    }

    @Test
    void whereTheAnchorIsTakenTheNameStandsOnAnotherSide() {
        Obstacles taken = new Obstacles(List.of(new Envelope(50.5, 70, 45, 55)), List.of());
        PlacedLabel label = place(List.of(anchored(1, 0, 1, 0)), taken).placed().get(0);
        assertTrue(label.inkMm().getMaxX() < 50.5);
    }

    @Test
    void aNameAlongALineHasItsAngleAndIsNeverUpsideDown() {
        assertEquals(45, only(line("LINESTRING (20 20, 60 60)")).lines().get(0).angleDegrees(), 0.01);
        assertEquals(45, only(line("LINESTRING (60 60, 20 20)")).lines().get(0).angleDegrees(), 0.01);
        assertEquals(-90, only(line("LINESTRING (50 20, 50 60)")).lines().get(0).angleDegrees(), 0.01);
        assertEquals(0, only(line("LINESTRING (60 50, 20 50)")).lines().get(0).angleDegrees(), 0.01);
    }

    @Test
    void aNameRunsAlongTheStraightPartOfALine() {
        PlacedLabel label = only(line("LINESTRING (5 5, 7 9, 9 5, 11 9, 13 5, 15 9, 17 10, 60 10)"));
        assertEquals(0, label.lines().get(0).angleDegrees(), 0.01);
        assertEquals(10, label.inkMm().centre().y, 0.5);
        assertTrue(label.inkMm().getMinX() > 17 && label.inkMm().getMaxX() < 60);
    }

    @Test
    void aLineThatIsTooShortOrTooCrookedHasNoName() {
        assertEquals(
                1,
                place(List.of(line("LINESTRING (50 50, 52 50)")), Obstacles.NONE)
                        .leftOut()
                        .size());
        assertEquals(
                1,
                place(List.of(line("LINESTRING (5 5, 7 9, 9 5, 11 9, 13 5, 15 9)")), Obstacles.NONE)
                        .leftOut()
                        .size());
        assertEquals(
                1,
                place(List.of(line("LINESTRING EMPTY")), Obstacles.NONE)
                        .leftOut()
                        .size());
    }

    @Test
    void namesAlongLinesThatCrossDoNotOverlap() {
        Placement placement =
                place(List.of(line("LINESTRING (20 20, 80 80)"), line("LINESTRING (20 80, 80 20)")), Obstacles.NONE);
        assertEquals(2, placement.placed().size());
        List<Envelope> first = placement.placed().get(0).boxes();
        List<Envelope> second = placement.placed().get(1).boxes();
        first.forEach(box -> second.forEach(other -> assertFalse(box.intersects(other))));
    }

    private static LabelSite turned() {
        return new LabelSite.Point(50, 50, 1, Optional.of(new LabelSite.Anchor(1, 0, 1.2, 0, 45)), false);
    }

    @Test
    void aNameThatItsStyleTurnsStandsWhereTheStyleSaysThoughItReachesOverItsOwnMark() {
        Obstacles ownMark = new Obstacles(List.of(), List.of(), List.of(), List.of(new Envelope(49, 51, 49, 51)));
        PlacedLabel.Line line =
                place(List.of(turned()), ownMark).placed().get(0).lines().get(0);
        assertEquals(45, line.angleDegrees());
        assertEquals(51.2, line.xMm(), 1.5);
    }

    @Test
    void aNameThatItsStyleTurnsStaysTurnedWhereItMustGiveWay() {
        Obstacles taken = new Obstacles(
                List.of(new Envelope(51.5, 60, 51.5, 60)), List.of(), List.of(), List.of(new Envelope(49, 51, 49, 51)));
        PlacedLabel.Line line =
                place(List.of(turned()), taken).placed().get(0).lines().get(0);
        assertEquals(45, line.angleDegrees());
        assertTrue(line.xMm() < 51 || line.baselineMm() < 50, line::toString);
    }
}
