package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.template.Box;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.LineLook;
import org.myaypon.template.Slot;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Face;
import org.myaypon.text.TextStyle;

class GraticuleLayoutTest {

    private static final Box FRAME = new Box(10, 20, 100, 80);
    private static final GridLine MERIDIAN = line("96° E", true, 60, 0, 62, 120);
    private static final GridLine PARALLEL = line("20° N", false, 0, 50, 120, 51);

    private static GridLine line(String label, boolean meridian, double x1, double y1, double x2, double y2) {
        return new GridLine(label, meridian, List.of(new Point2D.Double(x1, y1), new Point2D.Double(x2, y2)));
    }

    private static GraticuleItem item(GraticuleLook look) {
        TypeStyle style = new TypeStyle(TextStyle.of(Face.REGULAR, 6, Color.GRAY), 6);
        return new GraticuleItem(
                new Slot("graticule", FRAME, Optional.empty(), "here"),
                look,
                OptionalDouble.empty(),
                Optional.of(style),
                new LineLook(Color.GRAY, 0.12));
    }

    private static PageItem.Graticule layout(List<GridLine> lines, List<Envelope> taken, Envelope mapped) {
        return GraticuleLayout.layout(item(GraticuleLook.TICKS), lines, FRAME, taken, box -> mapped.intersects(box));
    }

    @Test
    void eachLineHasATickAndALabelAtBothEnds() {
        PageItem.Graticule net = layout(List.of(MERIDIAN, PARALLEL), List.of(), new Envelope());
        assertEquals(4, net.ticks().size());
        assertEquals(
                List.of("96° E", "96° E", "20° N", "20° N"),
                net.labels().stream().map(label -> label.text().text()).toList());
        PageItem.Tick top = net.ticks().get(0);
        assertEquals(20, top.edgeYMm(), 1e-9);
        assertEquals(60 + 20.0 / 60, top.edgeXMm(), 1e-9);
        assertTrue(top.innerYMm() > 20 && top.innerXMm() > top.edgeXMm(), "it follows its line inwards");
    }

    @Test
    void labelsStandInsideTheFrame() {
        Envelope inside = new Envelope(10, 110, 20, 100);
        GraticuleLayout.boxesMm(layout(List.of(MERIDIAN, PARALLEL), List.of(), new Envelope()))
                .forEach(box -> assertTrue(inside.covers(box), box.toString()));
    }

    @Test
    void whereAnInsetLiesThereIsNeitherTickNorLabel() {
        PageItem.Graticule net = layout(List.of(MERIDIAN), List.of(new Envelope(40, 80, 80, 100)), new Envelope());
        assertEquals(1, net.ticks().size());
        assertEquals(1, net.labels().size());
        assertTrue(net.labels().get(0).baselineMm() < 30);
    }

    @Test
    void aLabelOnMappedAreasIsLeftToTheFreeEnd() {
        PageItem.Graticule net = layout(List.of(PARALLEL), List.of(), new Envelope(10, 30, 20, 100));
        assertEquals(2, net.ticks().size());
        assertEquals(1, net.labels().size());
        assertTrue(net.labels().get(0).xMm() > 90);
    }

    @Test
    void whereAreasReachBothEndsLabelsHaveAHalo() {
        PageItem.Graticule net = layout(List.of(PARALLEL), List.of(), new Envelope(0, 200, 0, 200));
        assertEquals(2, net.labels().size());
        assertTrue(net.labels().stream()
                .allMatch(label -> label.text().style().halo().isPresent()));
    }

    @Test
    void labelsDoNotCoverEachOther() {
        GridLine near = line("96° 01′ E", true, 63, 0, 65, 120);
        PageItem.Graticule net = layout(List.of(MERIDIAN, near), List.of(), new Envelope());
        assertEquals(4, net.ticks().size());
        assertEquals(2, net.labels().size());
    }

    @Test
    void aLineThatMissesTheFrameHasNothing() {
        PageItem.Graticule net = layout(List.of(line("9° N", false, 0, 5, 120, 6)), List.of(), new Envelope());
        assertEquals(List.of(), net.ticks());
        assertEquals(List.of(), net.labels());
    }

    @Test
    void besideLinesLabelsAreNotStruckThrough() {
        PageItem.Graticule net = GraticuleLayout.layout(
                item(GraticuleLook.LINES), List.of(MERIDIAN, PARALLEL), FRAME, List.of(), box -> false);
        PageItem.PlacedLine meridian = net.labels().get(0);
        assertTrue(meridian.xMm() > net.ticks().get(0).innerXMm());
        PageItem.PlacedLine parallel = net.labels().get(2);
        assertTrue(parallel.baselineMm() < net.ticks().get(2).innerYMm());
    }
}
