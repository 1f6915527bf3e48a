package org.myaypon.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with variables: {@code {title}} stands for the title; what stands in {@code [ ]} is left out unless every
 * variable in it has a value, and so is a line that has nothing but variables without a value. {@code {{ }} [[ ]]}
 * stand for the brackets themselves.
 *
 * <p>A variable has a value when its text is neither blank nor "0".
 *
 * @param source the text as it stands in the template
 */
public record TextPattern(String source) {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{|}}|\\[\\[|]]|\\{([\\p{Alnum}_-]+)}|[\\[\\]{}]");

    /** Checks the brackets; {@link IllegalArgumentException} tells in a sentence what is wrong with them. */
    public TextPattern {
        source.lines().forEach(TextPattern::checkLine);
    }

    /** Whether a value counts as one: "0" and blank text do not. */
    public static boolean isPresent(String value) {
        return !value.isBlank() && !value.strip().equals("0");
    }

    /** The variables that it names, in order. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                names.add(token.group(1));
            }
        }
        return names;
    }

    /** The text with values for its variables; a variable that is not among them stays as it stands. */
    public String fill(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\\R", -1)) {
            Filling filling = new Filling(values);
            String filled = filling.fill(line);
            if (!filled.isBlank() || !filling.sawVariable) {
                lines.add(filled.strip());
            }
        }
        return String.join("\n", lines).strip();
    }

    private static void checkLine(String line) {
        boolean open = false;
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            switch (token.group()) {
                case "[" -> {
                    if (open) {
                        throw new IllegalArgumentException("A [ stands inside another [ ]");
                    }
                    open = true;
                }
                case "]" -> {
                    if (!open) {
                        throw new IllegalArgumentException("A ] has no [ before it in its line");
                    }
                    open = false;
                }
                case "{", "}" -> throw new IllegalArgumentException("A variable must be written like {title}");
                default -> {
                    // A variable or a doubled bracket.
                }
            }
        }
        if (open) {
            throw new IllegalArgumentException("A [ is not closed by ] in its line");
        }
    }

    /** The work on one line. */
    private static final class Filling {
        private final Map<String, String> values;
        private final StringBuilder all = new StringBuilder();
        private final StringBuilder part = new StringBuilder();
        private boolean optional;
        private boolean partHolds = true;
        private boolean sawVariable;

        Filling(Map<String, String> values) {
            this.values = values;
        }

        String fill(String line) {
            Matcher token = TOKEN.matcher(line);
            int from = 0;
            while (token.find()) {
                part.append(line, from, token.start());
                from = token.end();
                take(token.group(), token.group(1));
            }
            part.append(line, from, line.length());
            endPart();
            return all.toString();
        }

        private void take(String token, String variable) {
            if (variable != null) {
                sawVariable = true;
                String value = values.getOrDefault(variable, token);
                partHolds &= isPresent(value);
                part.append(value.strip());
            } else if (token.length() == 2) {
                part.append(token.charAt(0));
            } else {
                endPart();
                optional = token.equals("[");
            }
        }

        private void endPart() {
            if (!optional || partHolds) {
                all.append(part);
            }
            part.setLength(0);
            partHolds = true;
        }
    }
}
