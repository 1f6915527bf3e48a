package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.myaypon.data.Table;

/**
 * Makes a condition as people write it into one that ECQL reads: titles with spaces, hashtags and words that ECQL keeps for
 * itself become quoted places of columns, and dates become texts, so that no time zone plays a part.
 */
final class ConditionText {

    /** What a column's place is written behind. */
    static final String PLACE = "cell_";

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "like", "null", "between");

    private final Table table;
    private final String condition;
    private final List<String> names;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private ConditionText(Table table, String condition) {
        this.table = table;
        this.condition = condition;
        this.names = names(table);
    }

    static String of(Table table, String condition) {
        return new ConditionText(table, condition).write();
    }

    /** Everything that a column may be called in words, the longest first. */
    static List<String> names(Table table) {
        List<String> names = new ArrayList<>(table.columnNames());
        names.removeIf(name -> name.isBlank() || KEYWORDS.contains(name.toLowerCase(Locale.ROOT)));
        for (String word : ColumnRole.words()) {
            if (Columns.find(table, word).isPresent()) {
                names.add(word);
            }
        }
        names.sort(Comparator.comparingInt(String::length).reversed());
        return names;
    }

    private String write() {
        while (at < condition.length()) {
            char c = condition.charAt(at);
            if (c == '\'') {
                copy(Quotes.end(condition, at));
            } else if (c == '"') {
                quoted();
            } else if (c == '#') {
                hashtag();
            } else if (c == '!' && condition.startsWith("!=", at)) {
                written.append("<>");
                at += 2;
            } else if (c == '=' && condition.startsWith("==", at)) {
                at++;
            } else if (startsWord()) {
                word();
            } else {
                copy(at + 1);
            }
        }
        return written.toString();
    }

    private void copy(int end) {
        written.append(condition, at, end);
        at = end;
    }

    private void quoted() {
        int end = Quotes.end(condition, at);
        OptionalInt column = Columns.find(table, Quotes.inside(condition.substring(at, end)));
        if (column.isPresent()) {
            place(column.getAsInt(), end);
        } else {
            copy(end);
        }
    }

    private void hashtag() {
        int end = at + 1;
        while (end < condition.length() && (isWord(condition.charAt(end)) || condition.charAt(end) == '+')) {
            end++;
        }
        OptionalInt column = Columns.find(table, condition.substring(at, end));
        if (column.isPresent()) {
            place(column.getAsInt(), end);
        } else {
            written.append('"').append(condition, at, end).append('"');
            at = end;
        }
    }

    private boolean startsWord() {
        return !Character.isWhitespace(condition.charAt(at)) && (at == 0 || !isWord(condition.charAt(at - 1)));
    }

    private void word() {
        int date = dateEnd();
        if (date > at) {
            written.append('\'').append(condition, at, date).append('\'');
            at = date;
            return;
        }
        for (String name : names) {
            int end = at + name.length();
            if (condition.regionMatches(true, at, name, 0, name.length()) && endsWord(end) && !isCalled(end)) {
                place(Columns.find(table, name).orElseThrow(), end);
                return;
            }
        }
        copy(at + 1);
    }

    private boolean endsWord(int end) {
        return end == condition.length() || !isWord(condition.charAt(end)) || !isWord(condition.charAt(end - 1));
    }

    /** A function of the same name. */
    private boolean isCalled(int end) {
        return condition.substring(end).stripLeading().startsWith("(");
    }

    private void place(int column, int end) {
        written.append(PLACE).append(column);
        at = end;
    }

    /** Where the date 2026-01-31 that begins here ends, or here. One with a time is ECQL's own. */
    private int dateEnd() {
        int end = at + 10;
        return end <= condition.length()
                        && Dates.isIso(condition.substring(at, end))
                        && (end == condition.length() || !isWord(condition.charAt(end)))
                ? end
                : at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
