package org.myaypon.template;

import java.util.List;

/** How a line runs on. */
public enum LineDashes {
    /** Without a gap. */
    SOLID,
    /** In dashes. */
    DASHED,
    /** In dots. */
    DOTTED;

    /** Dashes and gaps in turn for a line of this width, in millimetres; none for a whole line. */
    public List<Double> dashesMm(double widthMm) {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(Math.max(2, 5 * widthMm), Math.max(1.2, 3 * widthMm));
            case DOTTED -> List.of(0.0, Math.max(0.8, 2.2 * widthMm));
        };
    }
}
