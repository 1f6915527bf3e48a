package org.myaypon.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A size of paper.
 *
 * @param title its name, as a reader writes it: "A3", "Letter", "420 × 594 mm"
 * @param shortSideMm the shorter side in millimetres, above 0
 * @param longSideMm the longer side in millimetres
 */
public record Paper(String title, double shortSideMm, double longSideMm) {

    /** ISO A0. */
    public static final Paper A0 = new Paper("A0", 841, 1189);
    /** ISO A1. */
    public static final Paper A1 = new Paper("A1", 594, 841);
    /** ISO A2. */
    public static final Paper A2 = new Paper("A2", 420, 594);
    /** ISO A3. */
    public static final Paper A3 = new Paper("A3", 297, 420);
    /** ISO A4. */
    public static final Paper A4 = new Paper("A4", 210, 297);
    /** ISO A5. */
    public static final Paper A5 = new Paper("A5", 148, 210);
    /** North American letter, 8.5 by 11 inches. */
    public static final Paper LETTER = new Paper("Letter", 215.9, 279.4);
    /** North American legal, 8.5 by 14 inches. */
    public static final Paper LEGAL = new Paper("Legal", 215.9, 355.6);
    /** North American tabloid, 11 by 17 inches. */
    public static final Paper TABLOID = new Paper("Tabloid", 279.4, 431.8);

    private static final List<Paper> ALL = List.of(A0, A1, A2, A3, A4, A5, LETTER, LEGAL, TABLOID);

    public Paper {
        Objects.requireNonNull(title);
        if (!(shortSideMm > 0) || !(longSideMm >= shortSideMm)) {
            throw new IllegalArgumentException("not a paper: " + shortSideMm + " × " + longSideMm);
        }
    }

    /** All sizes that have a name of their own. */
    public static List<Paper> all() {
        return ALL;
    }

    /** The paper with a name such as "A3" or "Letter", regardless of case; empty when there is none. */
    public static Optional<Paper> named(String name) {
        return ALL.stream()
                .filter(paper -> paper.title.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** A paper of these sides, whichever is the longer: one with a name where it has one, else "420 × 594 mm". */
    public static Paper of(double widthMm, double heightMm) {
        double shorter = Math.min(widthMm, heightMm);
        double longer = Math.max(widthMm, heightMm);
        return ALL.stream()
                .filter(paper -> paper.shortSideMm == shorter && paper.longSideMm == longer)
                .findFirst()
                .orElseGet(() -> new Paper(number(widthMm) + " × " + number(heightMm) + " mm", shorter, longer));
    }

    /** The names of all sizes, as a reader writes them. */
    public static List<String> titles() {
        return ALL.stream().map(Paper::title).toList();
    }

    private static String number(double mm) {
        return mm == Math.rint(mm) ? String.format(Locale.ROOT, "%.0f", mm) : Double.toString(mm);
    }
}
