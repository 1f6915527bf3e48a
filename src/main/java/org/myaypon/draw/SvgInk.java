package org.myaypon.draw;

import java.awt.Color;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Colours and lines as attributes of SVG elements.
 *
 * @param parts where patterns are kept
 * @param decimals how exact lengths are
 */
record SvgInk(SvgParts parts, int decimals) {

    /** The attributes of a colour for "fill" or "stroke". */
    static String color(String what, Color color) {
        String attribute = String.format(Locale.ROOT, " %s=\"#%06x\"", what, color.getRGB() & 0xFFFFFF);
        return attribute + opacity(what, color.getAlpha() / 255.0);
    }

    private static String opacity(String what, double opacity) {
        return opacity >= 1 ? "" : " " + what + "-opacity=\"" + SvgPath.number(opacity, 3) + "\"";
    }

    String fill(Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            return color("fill", solid.color());
        }
        String paint = " fill=\"url(#" + parts.pattern(fill) + ")\"";
        return fill instanceof Fill.Pattern pattern ? paint + opacity("fill", pattern.opacity()) : paint;
    }

    /** The attributes of a line; round corners and cut ends are the document's own. */
    String stroke(Stroke stroke) {
        StringBuilder text = new StringBuilder(color("stroke", stroke.color()));
        text.append(" stroke-width=\"" + number(stroke.widthMm()) + "\"");
        if (stroke.cap() != Stroke.Cap.BUTT) {
            text.append(" stroke-linecap=\"" + (stroke.cap() == Stroke.Cap.ROUND ? "round" : "square") + "\"");
        }
        if (stroke.join() != Stroke.Join.ROUND) {
            text.append(" stroke-linejoin=\"" + (stroke.join() == Stroke.Join.MITRE ? "miter" : "bevel") + "\"");
        }
        if (!stroke.dashesMm().isEmpty()) {
            text.append(" stroke-dasharray=\""
                    + stroke.dashesMm().stream().map(this::number).collect(Collectors.joining(" ")) + "\"");
            if (stroke.dashStartMm() != 0) {
                text.append(" stroke-dashoffset=\"" + number(stroke.dashStartMm()) + "\"");
            }
        }
        return text.toString();
    }

    private String number(double value) {
        return SvgPath.number(value, Math.max(decimals, 3));
    }
}
