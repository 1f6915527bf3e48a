package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;

/**
 * Reads what is usual in the labels of QGIS: columns, texts and numbers, joined by ||, worked out with + − * /, in brackets, and
 * the functions upper, lower, title, trim, concat, round, to_string, abs, floor, ceil and sqrt.
 */
final class QgisExpression {

    private static final FilterFactory FILTERS = Factories.FILTERS;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|'(?<text>(?:[^'\\\\]|''|\\\\.)*)'|\"(?<column>[^\"]+)\""
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<sign>\\|\\||[-+*/(),]))");

    private static final Map<String, String> FUNCTIONS = Map.of(
            "upper", "strToUpperCase",
            "lower", "strToLowerCase",
            "title", "strCapitalize",
            "trim", "strTrim",
            "abs", "abs_4",
            "floor", "floor",
            "ceil", "ceil",
            "sqrt", "sqrt");

    private static final int DEEPEST = 50;

    private final List<String[]> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private QgisExpression() {}

    /** The expression; empty where it holds something else. */
    static Optional<Expression> read(String text) {
        QgisExpression reader = new QgisExpression();
        if (!reader.split(text)) {
            return Optional.empty();
        }
        Optional<Expression> whole = reader.joined();
        return reader.next == reader.tokens.size() ? whole : Optional.empty();
    }

    private boolean split(String text) {
        Matcher token = TOKEN.matcher(text.strip());
        int end = 0;
        while (token.lookingAt()) {
            for (String kind : List.of("number", "text", "column", "name", "sign")) {
                if (token.group(kind) != null) {
                    tokens.add(new String[] {kind, token.group(kind)});
                }
            }
            end = token.end();
            token.region(end, text.strip().length());
        }
        return end == text.strip().length() && !tokens.isEmpty();
    }

    private boolean takes(String sign) {
        boolean there = next < tokens.size() && tokens.get(next)[0].equals("sign") && tokens.get(next)[1].equals(sign);
        next += there ? 1 : 0;
        return there;
    }

    private Optional<Expression> joined() {
        if (++depth > DEEPEST) {
            return Optional.empty();
        }
        List<Expression> parts = new ArrayList<>();
        do {
            Optional<Expression> part = sum();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        } while (takes("||"));
        depth--;
        return parts.size() == 1 ? Optional.of(parts.get(0)) : call("Concatenate", parts);
    }

    private Optional<Expression> sum() {
        Optional<Expression> sum = product();
        while (sum.isPresent()) {
            Expression left = sum.get();
            if (takes("+")) {
                sum = product().map(right -> FILTERS.add(left, right));
            } else if (takes("-")) {
                sum = product().map(right -> FILTERS.subtract(left, right));
            } else {
                return sum;
            }
        }
        return sum;
    }

    private Optional<Expression> product() {
        Optional<Expression> product = single();
        while (product.isPresent()) {
            Expression left = product.get();
            if (takes("*")) {
                product = single().map(right -> FILTERS.multiply(left, right));
            } else if (takes("/")) {
                product = single().map(right -> FILTERS.divide(left, right));
            } else {
                return product;
            }
        }
        return product;
    }

    private Optional<Expression> single() {
        if (takes("(")) {
            Optional<Expression> inner = joined();
            return takes(")") ? inner : Optional.empty();
        }
        if (next >= tokens.size() || tokens.get(next)[0].equals("sign")) {
            return Optional.empty();
        }
        String[] token = tokens.get(next++);
        return switch (token[0]) {
            case "number" -> Optional.of(FILTERS.literal(Double.parseDouble(token[1])));
            case "text" -> Optional.of(FILTERS.literal(unescaped(token[1])));
            case "column" -> Optional.of(FILTERS.property(token[1]));
            default -> takes("(") ? function(token[1]) : Optional.of(FILTERS.property(token[1]));
        };
    }

    private Optional<Expression> function(String name) {
        List<Expression> arguments = new ArrayList<>();
        do {
            Optional<Expression> argument = joined();
            if (argument.isEmpty()) {
                return argument;
            }
            arguments.add(argument.get());
        } while (takes(","));
        if (!takes(")")) {
            return Optional.empty();
        }
        String low = name.toLowerCase(Locale.ROOT);
        return switch (low) {
            case "to_string" -> arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
            case "concat" -> call("Concatenate", arguments);
            case "round" -> rounded(arguments);
            default -> FUNCTIONS.containsKey(low) ? call(FUNCTIONS.get(low), arguments) : Optional.empty();
        };
    }

    /** QGIS rounds to a number of decimals. */
    private static Optional<Expression> rounded(List<Expression> arguments) {
        if (arguments.size() == 1) {
            return call("numberFormat", List.of(FILTERS.literal("0"), arguments.get(0)));
        }
        Integer decimals = arguments.get(1).evaluate(null, Integer.class);
        return arguments.size() == 2 && decimals != null && decimals >= 0 && decimals <= 9
                ? call("numberFormat", List.of(FILTERS.literal("0." + "#".repeat(decimals)), arguments.get(0)))
                : Optional.empty();
    }

    private static Optional<Expression> call(String name, List<Expression> arguments) {
        return Functions.named(name, arguments, null).function().map(function -> function);
    }

    private static String unescaped(String text) {
        return text.replace("''", "'").replace("\\'", "'").replace("\\n", "\n").replace("\\t", "\t");
    }
}
