package org.myaypon.draw;

import java.util.Objects;

/**
 * A part of a page with its role for whoever hears it read.
 *
 * @param role its role
 * @param alt what it shows, for those who cannot see it; of a table a summary; empty for texts
 * @param altLanguage the language of that, "en"; empty for that of the page
 * @param columns how many columns of a table it reaches over; 1 outside of tables
 */
public record PagePart(Role role, String alt, String altLanguage, int columns) {

    /** What is only to be seen. */
    static final PagePart DECORATION = of(Role.DECORATION);

    public PagePart {
        Objects.requireNonNull(role);
        Objects.requireNonNull(alt);
        Objects.requireNonNull(altLanguage);
    }

    /** A part that tells all itself. */
    static PagePart of(Role role) {
        return new PagePart(role, "", "", 1);
    }

    /** A map that is told of in a language: "en" or "my". */
    static PagePart map(Role role, String alt, String language) {
        return new PagePart(role, alt, language, 1);
    }

    /** A picture that is told of in the page's language. */
    static PagePart picture(String alt) {
        return new PagePart(Role.FIGURE, alt, "", 1);
    }

    /** A table with what a summary tells of it. */
    static PagePart table(String summary) {
        return new PagePart(Role.TABLE, summary, "", 1);
    }

    /** Cells of a table, or one that reaches over several columns. */
    static PagePart cell(Role role, int columns) {
        return new PagePart(role, "", "", columns);
    }
}
