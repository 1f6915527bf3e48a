package org.myaypon.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.myaypon.text.GlyphRun;
import org.myaypon.text.ShapedText;

/**
 * Lines of text as text elements: a line is one element, and each of its runs stands at its own place and is as wide as it was
 * measured, also in another font. A halo refers to the text itself, so that the text is there once.
 */
final class SvgText {
    private static final int DECIMALS = 3;

    private final SvgFonts fonts;
    private final Map<Key, String> awaited = new HashMap<>();
    private int count;

    private record Key(ShapedText text, double xMm, double baselineMm, double angleDegrees) {}

    SvgText(SvgFonts fonts) {
        this.fonts = fonts;
    }

    /** What lies behind a line that is drawn later: that line, with a wide edge. */
    Optional<String> halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        return text.style().halo().filter(some -> !isBlank(text)).map(halo -> {
            String id = awaited.computeIfAbsent(new Key(text, xMm, baselineMm, angleDegrees), key -> "t" + ++count);
            return "<use xlink:href=\"#" + id + "\"" + SvgInk.color("fill", halo.color())
                    + SvgInk.color("stroke", halo.color()) + " stroke-width=\"" + number(2 * halo.widthMm()) + "\"/>\n";
        });
    }

    /** The line itself; empty when nothing of it is seen. */
    String line(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        if (isBlank(text)) {
            return "";
        }
        String id = awaited.remove(new Key(text, xMm, baselineMm, angleDegrees));
        StringBuilder element =
                new StringBuilder("<g" + SvgInk.color("fill", text.style().color()) + "><text");
        element.append(id == null ? "" : " id=\"" + id + "\"");
        if (angleDegrees != 0) {
            element.append(" transform=\"rotate(" + number(angleDegrees) + " " + number(xMm) + " " + number(baselineMm)
                    + ")\"");
        }
        element.append(" y=\"" + number(baselineMm) + "\"");
        boolean single = text.runs().size() == 1;
        for (int i = 0; i < text.runs().size(); i++) {
            String attributes = attributes(text, i, xMm);
            String letters = escaped(text.runs().get(i).text());
            element.append(single ? attributes + ">" + letters : (i == 0 ? ">" : "") + tspan(attributes, letters));
        }
        return element.append("</text></g>\n").toString();
    }

    private static boolean isBlank(ShapedText text) {
        return text.runs().stream().allMatch(run -> run.text().isBlank());
    }

    private static String tspan(String attributes, String letters) {
        return "<tspan" + attributes + ">" + letters + "</tspan>";
    }

    private String attributes(ShapedText text, int index, double xMm) {
        GlyphRun run = text.runs().get(index);
        double start = start(run).orElse(0.0);
        double end = text.runs().subList(index + 1, text.runs().size()).stream()
                .map(SvgText::start)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(text.widthMm());
        StringBuilder attributes = new StringBuilder(" x=\"" + number(xMm + start) + "\" ");
        attributes.append(fonts.use(run.font(), run.text()));
        attributes.append(" font-size=\"" + number(run.sizePt() / PdfState.PT_PER_MM) + "\"");
        if (text.style().letterSpacing() != 0 && !run.font().isBurmese()) {
            double gapMm = text.style().letterSpacing() * text.style().sizePt() / PdfState.PT_PER_MM;
            attributes.append(" letter-spacing=\"" + number(gapMm) + "\"");
        } else if (end > start && run.text().codePointCount(0, run.text().length()) > 1) {
            attributes.append(" textLength=\"" + number(end - start) + "\" lengthAdjust=\"spacingAndGlyphs\"");
        }
        return attributes.toString();
    }

    private static Optional<Double> start(GlyphRun run) {
        return run.glyphs().stream().map(GlyphRun.Glyph::xMm).min(Comparator.naturalOrder());
    }

    /** Characters as XML may hold them: one that it may not hold is a space. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(character) ? character : ' ');
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int character) {
        return !Character.isISOControl(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && (character & 0xFFFE) != 0xFFFE;
    }

    private static String number(double value) {
        return SvgPath.number(value, DECIMALS);
    }
}
