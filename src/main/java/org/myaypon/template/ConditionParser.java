package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;

/**
 * Reads an item's "when": {@code sample}, {@code not sample}, {@code paper = A4}, {@code lang != "my"}, joined by
 * {@code and}, {@code or} and brackets. {@code not} binds closest, then {@code and}.
 */
final class ConditionParser {

    private static final int LONGEST = 400;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\"[^\"]*\"|'[^']*')|(!=|[=()])|([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]*))");
    private static final Set<String> RESERVED = Set.of("and", "or", "not");
    private static final String HOW = "Write it like \"sample and not title\" or \"paper = A4\"";

    private final YamlValue value;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * A word, a sign or a text in quotes.
     *
     * @param text what stands there, without quotes
     * @param kind what it is
     * @param offset where it begins
     */
    private record Token(String text, Kind kind, int offset) {
        boolean is(String word) {
            return kind != Kind.QUOTED && text.toLowerCase(Locale.ROOT).equals(word);
        }
    }

    private enum Kind {
        WORD,
        SIGN,
        QUOTED,
        END
    }

    private ConditionParser(YamlValue value) {
        this.value = value;
    }

    /** The condition that a value of a template says. */
    static Condition read(YamlValue value) {
        return new ConditionParser(value).read();
    }

    private Condition read() {
        String text = value.text();
        if (text.length() > LONGEST) {
            throw value.error("The condition is longer than " + LONGEST + " characters", HOW);
        }
        cut(text);
        Condition condition = either();
        if (peek().kind() != Kind.END) {
            throw error("\"" + peek().text() + "\" does not fit here");
        }
        return condition;
    }

    private void cut(String text) {
        String all = text.stripTrailing();
        Matcher token = TOKEN.matcher(all);
        int from = 0;
        while (from < all.length()) {
            token.region(from, all.length());
            if (!token.lookingAt()) {
                int at = from
                        + all.substring(from).length()
                        - all.substring(from).stripLeading().length();
                tokens.add(new Token(all.substring(at, at + 1), Kind.SIGN, at));
                next = tokens.size() - 1;
                throw error("\"" + peek().text() + "\" is not understood in a condition");
            }
            tokens.add(token(token));
            from = token.end();
        }
        tokens.add(new Token("", Kind.END, all.length()));
    }

    private static Token token(Matcher found) {
        if (found.group(1) != null) {
            String quoted = found.group(1);
            return new Token(quoted.substring(1, quoted.length() - 1), Kind.QUOTED, found.start(1));
        }
        return found.group(2) != null
                ? new Token(found.group(2), Kind.SIGN, found.start(2))
                : new Token(found.group(3), Kind.WORD, found.start(3));
    }

    private Condition either() {
        Condition condition = both();
        while (took("or")) {
            condition = new Condition.Or(condition, both());
        }
        return condition;
    }

    private Condition both() {
        Condition condition = single();
        while (took("and")) {
            condition = new Condition.And(condition, single());
        }
        return condition;
    }

    private Condition single() {
        if (took("not")) {
            return new Condition.Not(single());
        }
        if (took("(")) {
            Condition condition = either();
            if (!took(")")) {
                throw error("A bracket is not closed");
            }
            return condition;
        }
        String variable = word("A variable is missing", false);
        if (took("=")) {
            return new Condition.Is(variable, word("A text to compare with is missing", true));
        }
        if (took("!=")) {
            return new Condition.Not(new Condition.Is(variable, word("A text to compare with is missing", true)));
        }
        return new Condition.Has(variable);
    }

    private String word(String missing, boolean mayBeQuoted) {
        Token token = peek();
        boolean word =
                token.kind() == Kind.WORD && !RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
        if (!word && !(mayBeQuoted && token.kind() == Kind.QUOTED)) {
            throw error(missing);
        }
        next++;
        return token.text();
    }

    private boolean took(String word) {
        if (peek().is(word)) {
            next++;
            return true;
        }
        return false;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private UserException error(String what) {
        return new UserException(new Problem(what, value.where(peek().offset()), HOW));
    }
}
