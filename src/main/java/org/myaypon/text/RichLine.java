package org.myaypon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of stretches that look different, on one baseline.
 *
 * @param source what it was shaped from
 * @param parts its stretches, shaped, from left to right; at least one
 */
public record RichLine(RichText source, List<ShapedText> parts) {

    public RichLine {
        Objects.requireNonNull(source);
        parts = List.copyOf(parts);
    }

    /** Shapes a text without line feeds. */
    public static RichLine of(RichText text) {
        List<ShapedText> parts = new ArrayList<>();
        for (RichText.Stretch stretch : text.stretches()) {
            if (!stretch.text().isEmpty() || text.stretches().size() == 1) {
                parts.add(Fonts.shape(stretch.text(), stretch.style()));
            }
        }
        return new RichLine(text, parts);
    }

    /** Where each part begins, from the line's left end. */
    public List<Double> startsMm() {
        List<Double> starts = new ArrayList<>();
        double xMm = 0;
        for (int i = 0; i < parts.size(); i++) {
            starts.add(xMm);
            xMm += parts.get(i).widthMm() + (i < parts.size() - 1 ? spacingMm(parts.get(i)) : 0);
        }
        return starts;
    }

    /** The letter spacing behind a part that another one follows, as between any two letters of it. */
    private static double spacingMm(ShapedText part) {
        boolean burmese = part.text().isEmpty()
                || Burmese.isBurmese(part.text().codePointBefore(part.text().length()));
        return burmese ? 0 : part.style().letterSpacing() * part.style().sizePt() * Points.MM_PER_PT;
    }

    /** Its letters alone. */
    public String text() {
        return source.text();
    }

    /** Its advance width. */
    public double widthMm() {
        return parts.isEmpty()
                ? 0
                : startsMm().get(parts.size() - 1) + parts.get(parts.size() - 1).widthMm();
    }

    /** How far its baseline stands below the one before it when both are alike. */
    public double leadingMm() {
        return parts.stream().mapToDouble(TextLayout::leadingMm).max().orElse(0);
    }
}
