package org.myaypon.draw;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.myaypon.text.Points;

/** The colours and line settings of a content stream, written only where they change. */
final class PdfState {
    static final double PT_PER_MM = Points.PT_PER_MM;

    /** How letters are drawn. */
    private static final int FILLED = 0;

    private static final int OUTLINES = 1;

    private final PdfCode code;
    private final PdfPageParts parts;
    private final Deque<Map<String, String>> saved = new ArrayDeque<>();
    private Map<String, String> current = new HashMap<>();

    PdfState(PdfCode code, PdfPageParts parts) {
        this.code = code;
        this.parts = parts;
        current.put("fill alpha", "");
        current.put("line alpha", "");
        current.put("mode", "");
    }

    void save() {
        saved.push(new HashMap<>(current));
        code.operator("q");
    }

    void restore() {
        current = saved.pop();
        code.operator("Q");
    }

    void fill(Color color) {
        set("fill", parts.colors().area(color));
        fillAlpha(color.getAlpha());
    }

    void letters(Color color) {
        set("fill", parts.colors().letters(color));
        fillAlpha(color.getAlpha());
        mode(FILLED);
    }

    /** Letters that follow are drawn along their outlines. */
    void outlines(Stroke stroke) {
        line(stroke);
        mode(OUTLINES);
    }

    private void mode(int mode) {
        if (mode != FILLED || !current.get("mode").isEmpty()) {
            set("mode", new PdfCode().integer(mode).operator("Tr"));
        }
    }

    void fill(Fill.Hatch hatch) {
        set("fill", new PdfCode().raw("/Pattern cs").name(parts.pattern(hatch)).operator("scn"));
        fillAlpha(hatch.color().getAlpha());
    }

    void fill(Fill.Pattern pattern) {
        set(
                "fill",
                new PdfCode().raw("/Pattern cs").name(parts.pattern(pattern)).operator("scn"));
        fillAlpha((int) Math.round(pattern.opacity() * 255));
    }

    /** How see-through a form is that is drawn next; 1 for one that has its own settings. */
    void opacity(double opacity) {
        fillAlpha((int) Math.round(opacity * 255));
        lineAlpha(255);
    }

    void line(Color color) {
        set("line", parts.colors().line(color));
        lineAlpha(color.getAlpha());
    }

    private void lineAlpha(int alpha) {
        if (alpha != 255 || !current.get("line alpha").isEmpty()) {
            set("line alpha", new PdfCode().name(parts.lineAlpha(alpha)).operator("gs"));
        }
    }

    void line(Stroke stroke) {
        line(stroke.color());
        width(stroke.widthMm() * PT_PER_MM);
        PdfCode dashes = new PdfCode().raw("[");
        stroke.dashesMm().forEach(dash -> dashes.number(dash * PT_PER_MM, 3));
        double start = stroke.dashesMm().isEmpty() ? 0 : stroke.dashStartMm();
        set("dashes", dashes.raw("]").number(start * PT_PER_MM, 3).operator("d"));
        set("cap", new PdfCode().integer(stroke.cap().code).operator("J"));
        join(stroke.join());
    }

    /** The width of lines in the stream's own units. */
    void width(double width) {
        set("width", new PdfCode().number(width, 3).operator("w"));
    }

    void join(Stroke.Join join) {
        if (join == Stroke.Join.MITRE) {
            set("limit", new PdfCode().number(Stroke.MITRE_LIMIT, 0).operator("M"));
        }
        set("join", new PdfCode().integer(join.code).operator("j"));
    }

    private void fillAlpha(int alpha) {
        if (alpha != 255 || !current.get("fill alpha").isEmpty()) {
            set("fill alpha", new PdfCode().name(parts.fillAlpha(alpha)).operator("gs"));
        }
    }

    private void set(String what, PdfCode setting) {
        String operators = setting.text();
        if (!operators.equals(current.put(what, operators))) {
            code.raw(operators);
        }
    }
}
