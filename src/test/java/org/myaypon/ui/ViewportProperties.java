package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.myaypon.template.Box;

class ViewportProperties {

    @Property
    void aFittedPageIsSeenWhole(
            @ForAll @IntRange(min = 100, max = 1200) int widthMm,
            @ForAll @IntRange(min = 100, max = 1200) int heightMm,
            @ForAll @IntRange(min = 400, max = 4000) int widthPx,
            @ForAll @IntRange(min = 400, max = 4000) int heightPx) {
        Box seen = Viewport.fit(widthMm, heightMm, widthPx, heightPx).visible().orElseThrow();
        assertEquals(widthMm, seen.widthMm(), 1e-9);
        assertEquals(heightMm, seen.heightMm(), 1e-9);
    }

    @Property
    void zoomingFarInKeepsThePlaceUnderThePointer(
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double x, @ForAll @DoubleRange(min = 0.2, max = 0.8) double y) {
        Viewport before = Viewport.fit(297, 420, 1000, 700).zoomedTo(12, 500, 350);
        Viewport after = before.zoomedTo(15, x * 1000, y * 700);
        assertEquals(before.toMmX(x * 1000), after.toMmX(x * 1000), 0.06);
        assertEquals(before.toMmY(y * 700), after.toMmY(y * 700), 0.06);
    }

    @Property
    void thePageCanNeverBeLostFromSight(
            @ForAll @DoubleRange(min = 0.1, max = 100) double zoom,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double dx,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double dy) {
        Viewport moved =
                Viewport.fit(297, 420, 1000, 700).zoomedTo(zoom, 500, 350).panned(dx, dy);
        Box seen = moved.visible().orElseThrow();
        assertTrue(seen.widthMm() * moved.pxPerMm() > 50 && seen.heightMm() * moved.pxPerMm() > 50);
    }

    @Property
    void whatIsSeenLiesOnThePage(
            @ForAll @DoubleRange(min = 0.3, max = 50) double zoom,
            @ForAll @DoubleRange(min = -900, max = 900) double pan) {
        Box seen = Viewport.fit(210, 297, 900, 600)
                .zoomedTo(zoom, 300, 200)
                .panned(pan, -pan)
                .visible()
                .orElseThrow();
        assertTrue(seen.xMm() >= 0 && seen.yMm() >= 0);
        assertTrue(seen.rightMm() <= 210 + 1e-9 && seen.bottomMm() <= 297 + 1e-9);
    }
}
