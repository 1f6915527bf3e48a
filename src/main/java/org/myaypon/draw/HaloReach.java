package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.text.Fonts;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.Halo;

/**
 * Where a line's letters stand, and how far its halo reaches from them.
 *
 * @param line the line
 * @param letters the box around its letters on the page
 * @param widthMm how far its halo reaches; 0 for none
 */
record HaloReach(HaloedLines.Line line, Envelope letters, double widthMm) {

    static HaloReach of(HaloedLines.Line line) {
        double widthMm = line.text().style().halo().map(Halo::widthMm).orElse(0.0);
        return new HaloReach(line, envelope(place(line), Fonts.ink(line.text())), widthMm);
    }

    private static AffineTransform place(HaloedLines.Line line) {
        AffineTransform place = AffineTransform.getTranslateInstance(line.xMm(), line.baselineMm());
        place.rotate(Math.toRadians(line.angleDegrees()));
        return place;
    }

    private static Envelope envelope(AffineTransform toPage, Rectangle2D box) {
        Rectangle2D placed = toPage.createTransformedShape(box).getBounds2D();
        return box.isEmpty()
                ? new Envelope()
                : new Envelope(placed.getMinX(), placed.getMaxX(), placed.getMinY(), placed.getMaxY());
    }

    /** The box around its halo. */
    Envelope area() {
        return wider(letters);
    }

    private Envelope wider(Envelope box) {
        Envelope wider = new Envelope(box);
        wider.expandBy(widthMm);
        return wider;
    }

    /** Whether the halo reaches letters of another line, by the box of each letter. */
    boolean reaches(HaloReach other) {
        if (widthMm == 0 || !area().intersects(other.letters)) {
            return false;
        }
        List<Envelope> others = other.boxes();
        return boxes().stream().map(this::wider).anyMatch(halo -> others.stream()
                .anyMatch(halo::intersects));
    }

    private List<Envelope> boxes() {
        List<Envelope> boxes = new ArrayList<>();
        AffineTransform place = place(line);
        for (GlyphRun run : line.text().runs()) {
            double sizeMm = run.sizePt() / PdfState.PT_PER_MM;
            FontOutlines font = FontOutlines.of(run.font());
            for (GlyphRun.Glyph glyph : run.glyphs()) {
                AffineTransform toPage = new AffineTransform(place);
                toPage.translate(glyph.xMm(), glyph.yMm());
                toPage.scale(sizeMm, sizeMm);
                boxes.add(envelope(toPage, font.outline(glyph.id()).getBounds2D()));
            }
        }
        return boxes;
    }
}
