package org.myaypon.data;

import java.util.Objects;

/**
 * Something that a reader of the map should know: what is wrong, where it stands, and what to do about it.
 *
 * @param what a whole sentence without its full stop: "12 of 330 townships have no row in cases.csv"
 * @param where the file, line, item or feature it speaks of; empty when {@code what} already says so
 * @param fix what the user can do, a whole sentence without its full stop; empty when nothing is needed
 */
public record Problem(String what, String where, String fix) {

    /** What is told when Java's memory does not suffice. */
    public static final Problem NO_MEMORY = new Problem(
            "This takes more memory than the program may have here",
            "",
            "Choose fewer dots per inch or smaller files, or let it have more: JAVA_TOOL_OPTIONS=-Xmx4g");

    public Problem {
        Objects.requireNonNull(what);
        Objects.requireNonNull(where);
        Objects.requireNonNull(fix);
    }

    /** The problem as one line of prose: "What (where). Fix." A fix that asks ("Did you mean a or b") ends as a question. */
    public String sentence() {
        StringBuilder line = new StringBuilder(what);
        if (!where.isEmpty()) {
            line.append(" (").append(where).append(')');
        }
        line.append('.');
        if (!fix.isEmpty()) {
            line.append(' ').append(fix).append(mark(fix));
        }
        return line.toString();
    }

    private static String mark(String fix) {
        if (fix.endsWith("?")) {
            return "";
        }
        String last = fix.substring(Math.max(fix.lastIndexOf("? "), fix.lastIndexOf(". ")) + 1);
        return last.stripLeading().startsWith(Nearest.QUESTION) ? "?" : ".";
    }
}
