package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads a text with variables, line by line: words, braces, brackets and, where it is rich, marks of emphasis. What is wrong
 * with them is an {@link IllegalArgumentException} with a sentence.
 */
final class PatternReader {

    private static final String ESCAPED = "*<>\\";

    private final UnaryOperator<String> places;
    private final boolean rich;
    private final List<PatternPart> line = new ArrayList<>();
    private final List<PatternPart> part = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean open;

    private PatternReader(UnaryOperator<String> places, boolean rich) {
        this.places = places;
        this.rich = rich;
    }

    /**
     * The parts of each line, without their emphasis.
     *
     * @param places the place in the file of what stands in the text
     * @param rich whether a backslash takes the meaning from a mark of emphasis
     */
    static List<List<PatternPart>> read(String source, UnaryOperator<String> places, boolean rich) {
        List<List<PatternPart>> lines = new ArrayList<>();
        for (String line : source.split("\\R", -1)) {
            lines.add(new PatternReader(places, rich).line(line));
        }
        return lines;
    }

    private List<PatternPart> line(String text) {
        int at = 0;
        while (at < text.length()) {
            at = take(text, at);
        }
        endWords();
        if (open) {
            throw new IllegalArgumentException("A [ is not closed by ] in its line");
        }
        return line;
    }

    /** Takes what begins at an index. */
    private int take(String text, int at) {
        char c = text.charAt(at);
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
        if (rich && c == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
            endWords();
            add(new PatternPart.Literal(text.substring(at + 1, at + 2), true, Emphasis.NONE));
            return at + 2;
        }
        if ("{}[]".indexOf(c) < 0) {
            words.append(c);
            return at + 1;
        }
        if (doubled) {
            words.append(c);
            return at + 2;
        }
        endWords();
        return switch (c) {
            case '{' -> braces(text, at);
            case '[' -> begin(at);
            case ']' -> end(at);
            default -> throw new IllegalArgumentException("A variable must be written like {title}");
        };
    }

    private int braces(String text, int at) {
        int close = text.indexOf('}', at);
        if (close > 0 && !TextExpression.isCount(text.substring(at + 1, close))) {
            int outside = QuotedText.find(text, at + 1, "}");
            close = outside > 0 ? outside : close;
        }
        if (close < 0) {
            throw new IllegalArgumentException("A variable must be written like {title}");
        }
        String inside = text.substring(at + 1, close);
        add(new PatternPart.Slip(TextExpression.read(inside), places.apply("{" + inside + "}"), Emphasis.NONE));
        return close + 1;
    }

    private int begin(int at) {
        if (open) {
            throw new IllegalArgumentException("A [ stands inside another [ ]");
        }
        open = true;
        return at + 1;
    }

    private int end(int at) {
        if (!open) {
            throw new IllegalArgumentException("A ] has no [ before it in its line");
        }
        open = false;
        line.add(new PatternPart.Part(part));
        part.clear();
        return at + 1;
    }

    private void endWords() {
        if (!words.isEmpty()) {
            add(new PatternPart.Literal(words.toString(), false, Emphasis.NONE));
            words.setLength(0);
        }
    }

    private void add(PatternPart piece) {
        (open ? part : line).add(piece);
    }
}
