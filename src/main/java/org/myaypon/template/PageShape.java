package org.myaypon.template;

import java.util.Objects;

/**
 * A page before anything stands on it.
 *
 * @param paper its size
 * @param landscape whether the paper lies on its long side
 * @param margins what stays free along its edges
 * @param bleedMm how far beyond its edges ink may reach, to be cut off, in millimetres, 0 or more
 */
public record PageShape(Paper paper, boolean landscape, Margins margins, double bleedMm) {

    public PageShape {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(margins);
        if (!(bleedMm >= 0)) {
            throw new IllegalArgumentException("a bleed below 0: " + bleedMm);
        }
    }

    /** Its width in millimetres. */
    public double widthMm() {
        return landscape ? paper.longSideMm() : paper.shortSideMm();
    }

    /** Its height in millimetres. */
    public double heightMm() {
        return landscape ? paper.shortSideMm() : paper.longSideMm();
    }

    /** The page itself. */
    public Box whole() {
        return new Box(0, 0, widthMm(), heightMm());
    }

    /** The page without its margins; nothing of it where they leave nothing. */
    public Box insideMargins() {
        return new Box(
                margins.leftMm(),
                margins.topMm(),
                Math.max(0, widthMm() - margins.leftMm() - margins.rightMm()),
                Math.max(0, heightMm() - margins.topMm() - margins.bottomMm()));
    }
}
