package org.myaypon.text;

/** The cut of a typeface; Latin and Burmese letters have one file each per cut. */
public enum Face {
    /** Running text. */
    REGULAR,
    /** Titles and what must stand out. */
    SEMIBOLD,
    /** Asides and water names; Burmese letters stay upright. */
    ITALIC;

    /** The file with this cut's Latin letters, figures and signs. */
    public FontFile latin() {
        return switch (this) {
            case REGULAR -> FontFile.OPEN_SANS_REGULAR;
            case SEMIBOLD -> FontFile.OPEN_SANS_SEMIBOLD;
            case ITALIC -> FontFile.OPEN_SANS_ITALIC;
        };
    }

    /** The file with this cut's Burmese letters. */
    public FontFile burmese() {
        return this == SEMIBOLD ? FontFile.NOTO_MYANMAR_BOLD : FontFile.NOTO_MYANMAR_REGULAR;
    }
}
