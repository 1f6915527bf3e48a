package org.myaypon.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;

/**
 * Finds the marks of emphasis in the words of one line: {@code **bold**}, {@code *italic*} and a style's name as in
 * {@code <accent>words</accent>}. Stars without a partner stand for themselves.
 */
final class Markup {

    private static final Pattern MARK = Pattern.compile("\\*\\*|\\*|</?([\\p{L}][\\p{L}\\p{N}_-]*)>");
    private static final String BOLD = "**";
    private static final String ITALIC = "*";

    private final Map<String, TypeStyle> styles;
    private final List<Token> tokens = new ArrayList<>();

    private Markup(Map<String, TypeStyle> styles) {
        this.styles = styles;
    }

    /** A piece of the line, or a mark in it once it has found its partner. */
    private static final class Token {
        private final PatternPart part;
        private final String mark;
        private final boolean opens;
        private final boolean closes;
        private Role role = Role.WORDS;

        Token(PatternPart part, String mark, boolean opens, boolean closes) {
            this.part = part;
            this.mark = mark;
            this.opens = opens;
            this.closes = closes;
        }
    }

    private enum Role {
        WORDS,
        BEGIN,
        END
    }

    /**
     * The same parts, each with its look.
     *
     * @param styles the styles that may be named
     */
    static List<PatternPart> of(List<PatternPart> parts, Map<String, TypeStyle> styles) {
        return of(parts, styles, Emphasis.NONE);
    }

    private static List<PatternPart> of(List<PatternPart> parts, Map<String, TypeStyle> styles, Emphasis outer) {
        Markup markup = new Markup(styles);
        for (int i = 0; i < parts.size(); i++) {
            markup.cut(parts.get(i), i > 0, i < parts.size() - 1);
        }
        markup.pair();
        return markup.looks(outer);
    }

    /** Cuts words at the marks in them. */
    private void cut(PatternPart part, boolean before, boolean after) {
        if (!(part instanceof PatternPart.Literal literal) || literal.fixed()) {
            tokens.add(new Token(part, "", false, false));
            return;
        }
        String text = literal.text();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            words(text.substring(from, mark.start()));
            boolean inkBefore = mark.start() == 0 ? before : !Character.isWhitespace(text.charAt(mark.start() - 1));
            boolean inkAfter = mark.end() == text.length() ? after : !Character.isWhitespace(text.charAt(mark.end()));
            boolean tag = mark.group(1) != null;
            boolean end = mark.group().startsWith("</");
            tokens.add(new Token(
                    new PatternPart.Literal(mark.group(), false, Emphasis.NONE),
                    tag ? mark.group(1) : mark.group(),
                    tag ? !end : inkAfter,
                    tag ? end : inkBefore));
            from = mark.end();
        }
        words(text.substring(from));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(new PatternPart.Literal(text, false, Emphasis.NONE), "", false, false));
        }
    }

    /** Finds the partners of marks. */
    private void pair() {
        Map<String, Token> open = new HashMap<>();
        for (Token token : tokens) {
            if (token.mark.isEmpty()) {
                continue;
            }
            Token begin = token.closes ? open.remove(token.mark) : null;
            if (begin != null) {
                begin.role = Role.BEGIN;
                token.role = Role.END;
            } else if (token.opens) {
                open.putIfAbsent(token.mark, token);
            }
        }
        tokens.stream().filter(token -> isTag(token)).forEach(this::check);
    }

    private static boolean isTag(Token token) {
        return !token.mark.isEmpty() && !token.mark.startsWith(ITALIC);
    }

    private void check(Token tag) {
        boolean known = styles.containsKey(tag.mark);
        if (known && tag.role == Role.WORDS) {
            throw new IllegalArgumentException(
                    tag.opens
                            ? "<" + tag.mark + "> is not closed by </" + tag.mark + "> in its line"
                            : "</" + tag.mark + "> has no <" + tag.mark + "> before it in its line");
        }
        if (!known && tag.role == Role.BEGIN) {
            throw new IllegalArgumentException("There is no style \"" + tag.mark + "\" (" + near(tag.mark) + ")");
        }
    }

    private String near(String name) {
        return Nearest.didYouMean(name, new TreeSet<>(styles.keySet()));
    }

    private List<PatternPart> looks(Emphasis outer) {
        List<PatternPart> parts = new ArrayList<>();
        boolean bold = outer.bold();
        boolean italic = outer.italic();
        Deque<String> named = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.role == Role.WORDS) {
                Optional<TypeStyle> style =
                        named.isEmpty() ? outer.style() : Optional.ofNullable(styles.get(named.getLast()));
                parts.add(with(token.part, new Emphasis(bold, italic, style)));
            } else if (token.mark.equals(BOLD)) {
                bold = token.role == Role.BEGIN;
            } else if (token.mark.equals(ITALIC)) {
                italic = token.role == Role.BEGIN;
            } else if (token.role == Role.BEGIN) {
                named.addLast(token.mark);
            } else {
                named.removeLastOccurrence(token.mark);
            }
        }
        return parts;
    }

    private PatternPart with(PatternPart part, Emphasis look) {
        if (part instanceof PatternPart.Literal literal) {
            return new PatternPart.Literal(literal.text(), literal.fixed(), look);
        }
        if (part instanceof PatternPart.Slip slip) {
            return new PatternPart.Slip(slip.expression(), slip.where(), look);
        }
        return new PatternPart.Part(of(((PatternPart.Part) part).parts(), styles, look));
    }
}
