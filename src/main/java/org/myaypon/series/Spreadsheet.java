package org.myaypon.series;

import java.util.regex.Pattern;

/**
 * Texts in cells that a spreadsheet program must not take for formulas: those that begin as one does have an apostrophe in front,
 * which such programs do not show.
 */
final class Spreadsheet {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private Spreadsheet() {}

    /** A text as its cell has it. */
    static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell; the reverse of {@link #cell}. */
    static String text(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
