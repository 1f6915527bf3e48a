package org.myaypon.read;

import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * Cuts text into rows and cells (RFC 4180, read leniently).
 *
 * <p>A cell that begins with a quotation mark ends at the mark that stands before a delimiter or the end of a line; it
 * may hold delimiters, lines and doubled marks. A mark elsewhere within it is taken as text and counted, and a mark that
 * never closes is text as well. Lines end with CR, LF or both.
 */
final class CsvParser {

    /** The most characters that a cell may hold. */
    static final int LONGEST_CELL = 1 << 20;

    /** The most cells that a row may have; spreadsheets end at 16,384. */
    private static final int MOST_CELLS = 50_000;

    /** After so many marks that never close, the file is refused: each costs a look at all the rest. */
    private static final int MOST_UNCLOSED = 20;

    /** A quoted cell over more lines than this probably lacks its closing mark. */
    private static final int MANY_LINES = 50;

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final CellPool cells;
    private final Tally stray = new Tally();
    private final Tally unclosed = new Tally();
    private final Tally overlong = new Tally();
    private int at;
    private int line;
    private int rowLine;

    /** Cuts a text from a place on, which stands in the given line of the file. */
    CsvParser(String text, int from, int line, char delimiter, CellPool cells) {
        this.text = text;
        this.at = from;
        this.line = line;
        this.delimiter = delimiter;
        this.cells = cells;
    }

    /** Puts the next row's cells, trimmed, in place of what the list holds; false at the end of the text. */
    boolean next(List<String> row) {
        if (at >= text.length()) {
            return false;
        }
        row.clear();
        rowLine = line;
        while (true) {
            row.add(cell());
            if (row.size() > MOST_CELLS) {
                throw new UserException(
                        "A row holds more than " + Tally.number(MOST_CELLS) + " cells",
                        "line " + Tally.number(rowLine),
                        "Check that it is a table, with one row a line");
            }
            if (at >= text.length() || text.charAt(at) != delimiter) {
                break;
            }
            at++;
        }
        endLine();
        return true;
    }

    char delimiter() {
        return delimiter;
    }

    /** How far the text is cut, 0 to 1. */
    double fraction() {
        return (double) at / text.length();
    }

    /** The line of the file in which the last row began, from 1. */
    int rowLine() {
        return rowLine;
    }

    /** Adds what was found while cutting. */
    void report(List<Problem> problems) {
        stray.report(
                problems,
                "1 quotation mark within a quoted cell is not doubled and was taken as text",
                "%s quotation marks within quoted cells are not doubled and were taken as text",
                "line",
                "Check the row");
        unclosed.report(
                problems,
                "1 cell begins with a quotation mark that never closes; it was taken as text",
                "%s cells begin with quotation marks that never close; they were taken as text",
                "line",
                "Close the quotation mark or remove it");
        overlong.report(
                problems,
                "1 cell runs over more than " + MANY_LINES + " lines, as if its closing quotation mark were missing",
                "%s cells run over more than " + MANY_LINES
                        + " lines, as if their closing quotation marks were missing",
                "line",
                "Check where the cell should end");
    }

    private String cell() {
        int start = at;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        if (start < text.length() && text.charAt(start) == QUOTE) {
            int end = closing(start + 1);
            if (end >= 0) {
                return quoted(start + 1, end);
            }
            unclosed.add(line);
            if (unclosed.count() > MOST_UNCLOSED) {
                throw new UserException(
                        "Its quotation marks do not pair up",
                        "line " + Tally.number(line),
                        "Save the table again as CSV from the program that it comes from");
            }
        }
        return plain();
    }

    private String plain() {
        int start = at;
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            end++;
        }
        requireShort(end - start);
        at = end;
        return cells.trimmed(text, start, end);
    }

    /** Where the quotation mark stands that closes a cell; -1 when there is none. Counts nothing. */
    private int closing(int from) {
        int mark = text.indexOf(QUOTE, from);
        while (mark >= 0) {
            if (mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE) {
                mark++;
            } else if (ends(mark + 1)) {
                return mark;
            }
            mark = text.indexOf(QUOTE, mark + 1);
        }
        return -1;
    }

    /** Whether only blanks stand between a place and the end of its cell. */
    private boolean ends(int place) {
        int next = place;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next == text.length()
                || text.charAt(next) == delimiter
                || text.charAt(next) == '\n'
                || text.charAt(next) == '\r';
    }

    private String quoted(int start, int end) {
        requireShort(end - start);
        boolean marks = false;
        int first = line;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                marks = true;
                if (text.charAt(i + 1) == QUOTE && i + 1 < end) {
                    i++;
                } else {
                    stray.add(line);
                }
            } else if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        if (line - first > MANY_LINES) {
            overlong.add(first);
        }
        at = end + 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return marks
                ? cells.trimmed(text.substring(start, end).replace("\"\"", "\""))
                : cells.trimmed(text, start, end);
    }

    private void requireShort(int length) {
        if (length > LONGEST_CELL) {
            throw new UserException(
                    "A cell holds more than a million characters",
                    "line " + Tally.number(line),
                    "Check that it is a table, and that no quotation mark is left open");
        }
    }

    private boolean isBlank(char c) {
        return (c == ' ' || c == '\t') && c != delimiter;
    }

    private void endLine() {
        if (at < text.length()) {
            boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += both ? 2 : 1;
            line++;
        }
    }
}
