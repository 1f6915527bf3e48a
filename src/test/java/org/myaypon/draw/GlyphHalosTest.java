package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.TextStyle;

class GlyphHalosTest {

    private static final float WIDTH_EM = 0.15f;

    private static GlyphRun run(String text) {
        return Fonts.shape(text, new TextStyle(Face.REGULAR, 10, Color.BLACK, 0, 1.3, Optional.empty()))
                .runs()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nyaung-U", "မြို့နယ်"})
    void aHaloCoversWhatARoundPenAlongTheOutlineWouldCover(String text) {
        GlyphRun run = run(text);
        Set<Integer> glyphs = run.glyphs().stream().map(GlyphRun.Glyph::id).collect(Collectors.toSet());
        for (int glyph : glyphs) {
            Path2D outline = FontOutlines.of(run.font()).outline(glyph);
            Area pen = new Area(new BasicStroke(2 * WIDTH_EM, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(outline));
            Rectangle2D reach = pen.getBounds2D();
            Path2D halo = GlyphHalos.of(run.font(), glyph, WIDTH_EM);
            int differ = 0;
            int covered = 0;
            for (double x = reach.getMinX(); x < reach.getMaxX(); x += 0.01) {
                for (double y = reach.getMinY(); y < reach.getMaxY(); y += 0.01) {
                    covered += pen.contains(x, y) ? 1 : 0;
                    differ += pen.contains(x, y) == halo.contains(x, y) ? 0 : 1;
                }
            }
            assertTrue(covered > 100, "glyph " + glyph + " has an outline");
            assertTrue(differ < covered * 0.04, "glyph " + glyph + ": " + differ + " of " + covered + " points differ");
        }
    }

    @Test
    void aSpaceHasNoHaloAndAHaloIsMadeOnce() {
        GlyphRun run = run("a b");
        int space = FontOutlines.of(run.font()).space();
        assertEquals(0, GlyphHalos.of(run.font(), space, WIDTH_EM).getBounds2D().getWidth());
        int glyph = run.glyphs().get(0).id();
        assertSame(GlyphHalos.of(run.font(), glyph, WIDTH_EM), GlyphHalos.of(run.font(), glyph, WIDTH_EM));
    }
}
