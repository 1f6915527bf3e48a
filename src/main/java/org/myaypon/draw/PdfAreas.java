package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.myaypon.draw.PdfParts.Named;

/**
 * The painted areas of a page. One of many corners that is painted again is written once: as a form that each place draws in its own
 * colour, or, where its outline is all that follows, as one path that is filled and stroked.
 */
final class PdfAreas {
    /** Shorter paths take less than the form that would hold them. */
    private static final int SHORT = 1000;
    /** A path that comes again in the same stream after fewer characters takes hardly any room when it is packed. */
    private static final int REMEMBERED = 32_000;

    private static final double MARGIN_PT = 1;

    private final PdfParts document;
    private final AffineTransform toPoints;
    private final int decimals;
    private final Map<Key, Uses> uses = new HashMap<>();
    private final List<PdfCode> forms = new ArrayList<>();

    private record Key(String path, String operator) {}

    /** Where a path is painted. */
    private static final class Uses {
        private final Set<PdfCode> streams = Collections.newSetFromMap(new IdentityHashMap<>());
        private int count;
        private Optional<Named<PDFormXObject>> form = Optional.empty();
    }

    /**
     * Areas of a page.
     *
     * @param toPoints from the page's millimetres to points
     * @param decimals how exact places are, in points
     */
    PdfAreas(PdfParts document, AffineTransform toPoints, int decimals) {
        this.document = document;
        this.toPoints = toPoints;
        this.decimals = decimals;
    }

    /** A painted path whose characters are known when the page is whole. */
    private final class Area implements PdfCode.Later {
        private final Key key;
        private final Rectangle2D box;
        private final PdfPageParts parts;

        Area(Key key, Rectangle2D box, PdfPageParts parts) {
            this.key = key;
            this.box = box;
            this.parts = parts;
        }

        @Override
        public byte[] bytes() {
            Uses all = uses.get(key);
            boolean again = all.streams.size() > 1 || (all.count > 1 && key.path.length() > REMEMBERED);
            String code = again && key.operator.startsWith("f")
                    ? "/" + parts.area(form(all)) + " Do\n"
                    : key.path + key.operator + "\n";
            return code.getBytes(StandardCharsets.ISO_8859_1);
        }

        private Named<PDFormXObject> form(Uses all) {
            if (all.form.isEmpty()) {
                PdfCode code = new PdfCode().raw(key.path).operator(key.operator);
                forms.add(code);
                all.form = Optional.of(new Named<>("S" + forms.size(), document.form(code, new PDResources(), box)));
            }
            return all.form.get();
        }
    }

    /** Fills a shape in the colour that is set. */
    void fill(Shape shape, PdfCode code, PdfPageParts parts) {
        paint(shape, "f", code, parts);
    }

    /** Fills a shape, and draws its outline with the line that is set. */
    void fillAndStroke(Shape shape, PdfCode code, PdfPageParts parts) {
        paint(shape, "B", code, parts);
    }

    private void paint(Shape shape, String operator, PdfCode code, PdfPageParts parts) {
        PdfCode path = new PdfCode();
        String winding = path.path(shape, toPoints, decimals);
        Key key = new Key(path.text(), operator + winding);
        if (key.path.length() < SHORT) {
            code.raw(key.path).operator(key.operator);
        } else {
            add(key, shape, code, parts);
        }
    }

    private void add(Key key, Shape shape, PdfCode code, PdfPageParts parts) {
        Rectangle2D box = toPoints.createTransformedShape(shape).getBounds2D();
        box.setFrame(
                box.getX() - MARGIN_PT,
                box.getY() - MARGIN_PT,
                box.getWidth() + 2 * MARGIN_PT,
                box.getHeight() + 2 * MARGIN_PT);
        Uses all = uses.computeIfAbsent(key, some -> new Uses());
        all.count += 1;
        all.streams.add(code);
        code.later(new Area(key, box, parts));
    }

    /**
     * Draws an opaque outline. Where the same path was filled just before, a reader draws the two the same as one after the other.
     */
    void stroke(Shape shape, Stroke stroke, PdfCode code, PdfPageParts parts, PdfState state) {
        PdfCode path = new PdfCode();
        String winding = path.path(shape, toPoints, decimals);
        Key filled = new Key(path.text(), "f" + winding);
        boolean follows = stroke.color().getAlpha() == 255
                && code.last()
                        .filter(last -> last instanceof Area area && area.key.equals(filled))
                        .isPresent();
        if (follows) {
            code.dropLast();
            forget(filled);
        }
        state.line(stroke);
        if (follows) {
            add(new Key(filled.path, "B" + winding), shape, code, parts);
        } else {
            code.raw(filled.path).operator("S");
        }
    }

    private void forget(Key key) {
        Uses all = uses.get(key);
        all.count -= 1;
        if (all.count == 0) {
            uses.remove(key);
        }
    }

    /** The forms that are in use, once the page is whole. */
    List<PdfCode> forms() {
        return List.copyOf(forms);
    }
}
