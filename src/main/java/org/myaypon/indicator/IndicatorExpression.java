package org.myaypon.indicator;

import java.util.List;
import java.util.Locale;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Reads the little language of values, from left to right:
 *
 * <pre>
 * value   = sum [ where condition ]
 * sum     = product { ( + | - ) product }
 * product = term { ( * | / ) term }
 * term    = number | "title" | title | #hashtag | role | function ( … ) | ( value )
 * </pre>
 */
final class IndicatorExpression {

    /** What a user may write in front of a parenthesis. */
    private static final List<String> FUNCTIONS =
            List.of("distinct", "count", "sum", "mean", "max", "min", "share", "has", "exposed", "gap");

    private static final String HELP = "The functions are distinct(column), count(), sum(column), mean(column),"
            + " max(column), min(column), share(part, whole), has(condition), exposed(file) and gap(need, coverage)";

    private final Table table;
    private final String whole;
    private final String text;
    private int at;

    private IndicatorExpression(Table table, String whole, String text) {
        this.table = table;
        this.whole = whole;
        this.text = text;
    }

    static Indicator parse(String expression, Table table) {
        String text = expression.strip();
        Indicator indicator = part(table, text, text);
        if (isIncomplete(indicator)) {
            throw incompleteShare(text);
        }
        if (isConstant(indicator)) {
            throw new UserException(
                    text + " is the same everywhere, which makes no map", "value", Columns.didYouMean(table, text));
        }
        return indicator;
    }

    private static boolean isConstant(Indicator indicator) {
        return indicator instanceof Constant
                || (indicator instanceof Arithmetic sum && isConstant(sum.left()) && isConstant(sum.right()))
                || (indicator instanceof Filtered filtered && isConstant(filtered.of()));
    }

    /** Whether a share is one of itself, for want of a condition. */
    private static boolean isIncomplete(Indicator indicator) {
        if (indicator instanceof Arithmetic sum) {
            return isIncomplete(sum.left()) || isIncomplete(sum.right());
        }
        if (indicator instanceof Filtered filtered) {
            return isIncomplete(filtered.of());
        }
        return indicator instanceof Share share && share.part().equals(share.whole());
    }

    private static UserException incompleteShare(String text) {
        return new UserException(
                "share needs a part and a whole, but the value is " + text,
                "value",
                "Write it like share(sum(reached), sum(in need)), or like share(distinct(org)) where sector = 'WASH'");
    }

    /** A column's name as it can be read again among signs. */
    static String quoted(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        boolean clear = plain && !Character.isDigit(name.charAt(0));
        return clear ? name : Quotes.of(name);
    }

    private static Indicator part(Table table, String whole, String text) {
        if (table.column(text).isPresent()) {
            return new Column(Columns.title(table, text));
        }
        int where = whereKeyword(text);
        if (where < 0) {
            return new IndicatorExpression(table, whole, text).all();
        }
        String condition = text.substring(where + "where".length()).strip();
        RowFilter.check(table, condition);
        Indicator all = part(table, whole, text.substring(0, where).strip());
        return all instanceof Share share && share.part().equals(share.whole())
                ? new Share(new Filtered(share.part(), condition), share.whole())
                : new Filtered(all, condition);
    }

    private static int whereKeyword(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int found = Quotes.find(lower, 0, 'w'); found >= 0; found = Quotes.find(lower, found + 1, 'w')) {
            boolean starts = found == 0 || !Character.isLetterOrDigit(lower.charAt(found - 1));
            int end = found + "where".length();
            boolean ends = end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (starts && ends && lower.startsWith("where", found)) {
                return found;
            }
        }
        return -1;
    }

    private Indicator all() {
        Indicator value = sum();
        if (at < text.length()) {
            throw unknown(text);
        }
        return value;
    }

    private Indicator sum() {
        Indicator value = product();
        while (true) {
            if (sign('+')) {
                value = new Arithmetic(value, Arithmetic.Sign.PLUS, product());
            } else if (sign('-') || sign('−')) {
                value = new Arithmetic(value, Arithmetic.Sign.MINUS, product());
            } else {
                return value;
            }
        }
    }

    private Indicator product() {
        Indicator value = term();
        while (true) {
            if (sign('*') || sign('×')) {
                value = new Arithmetic(value, Arithmetic.Sign.TIMES, term());
            } else if (sign('/') || sign('÷')) {
                value = new Arithmetic(value, Arithmetic.Sign.DIVIDED_BY, term());
            } else {
                return value;
            }
        }
    }

    private boolean sign(char symbol) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == symbol) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Indicator term() {
        skipSpaces();
        if (at >= text.length()) {
            throw unknown(text);
        }
        int start = at;
        if (text.charAt(at) == '"') {
            at = Quotes.end(text, at);
            return column(Quotes.inside(text.substring(start, at)));
        }
        if (text.charAt(at) == '(') {
            return part(table, whole, inParentheses());
        }
        for (String name : ConditionText.names(table)) {
            if (text.regionMatches(true, at, name, 0, name.length()) && endsName(at + name.length())) {
                at += name.length();
                return column(text.substring(start, at));
            }
        }
        return word(start);
    }

    /** A name ends where no letter follows, and no parenthesis that would make it a function. */
    private boolean endsName(int end) {
        if (end == text.length()) {
            return true;
        }
        boolean goesOn = Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_';
        return !goesOn && !text.substring(end).stripLeading().startsWith("(");
    }

    private Indicator word(int start) {
        while (at < text.length() && "+*/×÷()".indexOf(text.charAt(at)) < 0 && !endsHashtag(start)) {
            at++;
        }
        String word = text.substring(start, at).strip();
        if (at < text.length() && text.charAt(at) == '(') {
            return function(word);
        }
        // A minus may stand within a title, but between spaces it is a sign.
        int minus = Math.max(word.indexOf(" - "), word.indexOf(" − "));
        if (minus > 0) {
            at = text.indexOf(word, start) + minus;
            word = word.substring(0, minus).strip();
        }
        boolean percent = word.endsWith("%"); // whether of 1 or of 100 is not for us to guess
        return Table.number(word).isPresent()
                        && !percent
                        && Columns.find(table, word).isEmpty()
                ? new Constant(word)
                : column(word);
    }

    /** Within a hashtag, plus signs part its attributes. */
    private boolean endsHashtag(int start) {
        if (text.charAt(start) != '#' || text.charAt(at) == '#') {
            return false;
        }
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '+'
                        || text.charAt(end) == '_')) {
            end++;
        }
        at = end;
        return true;
    }

    private Indicator column(String name) {
        if (Columns.find(table, name).isEmpty()) {
            throw unknown(name);
        }
        return new Column(Columns.title(table, name));
    }

    /** What stands in the parentheses that open here, up to the one that closes them. */
    private String inParentheses() {
        int close = Quotes.find(text, at + 1, ')');
        if (close < 0) {
            throw new UserException("A ) is missing in " + whole, "value", "Write it like distinct(org)");
        }
        String inside = text.substring(at + 1, close).strip();
        at = close + 1;
        return inside;
    }

    private Indicator function(String name) {
        String function = name.toLowerCase(Locale.ROOT);
        String inside = inParentheses();
        return switch (function) {
            case "has" -> {
                RowFilter.check(table, inside);
                yield new Occurrence(inside);
            }
            case "share", "ratio" -> share(inside);
            case "distinct", "count", "sum", "mean", "average", "avg", "max", "min" -> ofColumn(function, inside);
            default -> throw unknownFunction(name, function);
        };
    }

    private Indicator ofColumn(String function, String inside) {
        int where = table.column(inside).isPresent() ? -1 : whereKeyword(inside);
        if (where >= 0) {
            String condition = inside.substring(where + "where".length()).strip();
            RowFilter.check(table, condition);
            return new Filtered(ofColumn(function, inside.substring(0, where).strip()), condition);
        }
        String name =
                inside.startsWith("\"") && Quotes.end(inside, 0) == inside.length() ? Quotes.inside(inside) : inside;
        if (!(function.equals("count") && name.isEmpty())) {
            Columns.require(table, name, whole);
        }
        return switch (function) {
            case "count" -> new Count(name);
            case "distinct" -> new DistinctCount(name);
            case "sum" -> new Aggregate(Aggregate.Function.SUM, name);
            case "max" -> new Aggregate(Aggregate.Function.MAX, name);
            case "min" -> new Aggregate(Aggregate.Function.MIN, name);
            default -> new Aggregate(Aggregate.Function.MEAN, name);
        };
    }

    /** A share of something else; or of the same without the condition, which may also stand behind the parenthesis. */
    private Indicator share(String inside) {
        List<String> arguments = Quotes.split(inside, ',');
        Indicator part = part(table, whole, arguments.get(0));
        if (arguments.size() == 1) {
            return new Share(part, part instanceof Filtered filtered ? filtered.of() : part);
        }
        if (arguments.size() != 2) {
            throw incompleteShare(whole);
        }
        return new Share(part, part(table, whole, arguments.get(1)));
    }

    /** A word before a parenthesis may also be the beginning of a column's title, such as "Score (a/b)". */
    private UserException unknownFunction(String name, String function) {
        boolean column = table.columnNames().stream().anyMatch(title -> Nearest.alike(text, title));
        if (column || FUNCTIONS.contains(function)) {
            return unknown(text);
        }
        boolean slip = FUNCTIONS.stream().anyMatch(known -> Nearest.alike(function, known));
        return new UserException(
                "There is no function " + name,
                "value " + whole,
                (slip ? Nearest.didYouMean(function, FUNCTIONS) + "? " : "") + HELP);
    }

    private UserException unknown(String name) {
        return new UserException(
                table.source().fileName() + " has no column " + name,
                whole.equals(name) ? "" : "value " + whole,
                Columns.didYouMean(table, name));
    }
}
