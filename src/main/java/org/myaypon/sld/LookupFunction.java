package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Symbolizer;

/** A Categorize, Recode or Interpolate of a style, taken apart: what it looks at, and what it chooses from. */
public final class LookupFunction {

    /** What it does with the value that it looks at. */
    public enum Kind {
        /** Finds the class that it lies in. */
        CATEGORIZE,
        /** Finds the item that is equal to it. */
        RECODE,
        /** Reckons between the two points that it lies between. */
        INTERPOLATE
    }

    private static final Set<String> WORDS = Set.of("linear", "cosine", "cubic", "numeric", "color", "colour");

    private final Kind kind;
    private final Function function;
    private final List<Expression> table;

    private LookupFunction(Kind kind, Function function) {
        this.kind = kind;
        this.function = function;
        List<Expression> parameters = function.getParameters();
        this.table = parameters.subList(1, tableEnd(kind, parameters));
    }

    /** Behind its table a Categorize may say what belongs to a threshold, an Interpolate how it reckons. */
    static int tableEnd(Kind kind, List<Expression> parameters) {
        int end = parameters.size();
        if (kind == Kind.CATEGORIZE) {
            return end % 2 == 0 ? end : end - 1;
        }
        while (kind == Kind.INTERPOLATE && end > 1 && WORDS.contains(word(parameters.get(end - 1)))) {
            end--;
        }
        return end;
    }

    private static String word(Expression parameter) {
        return parameter instanceof Literal literal
                ? String.valueOf(literal.getValue()).strip().toLowerCase(Locale.ROOT)
                : "";
    }

    /** The kind of a function by its name; empty for all other functions. */
    static Optional<Kind> kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "categorize" -> Optional.of(Kind.CATEGORIZE);
            case "recode" -> Optional.of(Kind.RECODE);
            case "interpolate" -> Optional.of(Kind.INTERPOLATE);
            default -> Optional.empty();
        };
    }

    /** An expression as such a function; empty for any other. */
    static Optional<LookupFunction> of(Expression expression) {
        return expression instanceof Function function
                        && function.getParameters().size() > 1
                ? kind(function.getName()).map(kind -> new LookupFunction(kind, function))
                : Optional.empty();
    }

    /** Those that an expression is made of, the outermost first. */
    public static List<LookupFunction> in(Expression expression) {
        List<LookupFunction> found = new ArrayList<>();
        of(expression).ifPresent(found::add);
        if (expression instanceof Function function) {
            function.getParameters().forEach(parameter -> found.addAll(in(parameter)));
        } else if (expression instanceof BinaryExpression both) {
            found.addAll(in(both.getExpression1()));
            found.addAll(in(both.getExpression2()));
        }
        return found;
    }

    /** Those that a symbolizer is drawn by. */
    public static List<LookupFunction> in(Symbolizer symbolizer) {
        return SymbolizerExpressions.of(symbolizer).stream()
                .flatMap(expression -> in(expression).stream())
                .toList();
    }

    public Kind kind() {
        return kind;
    }

    /** The expression that it is. */
    public Expression itself() {
        return function;
    }

    /** The expression whose value it looks at. */
    public Expression lookedAt() {
        return function.getParameters().get(0);
    }

    /** The limits between classes, one fewer than the values, or the data of items or points, as many as the values. */
    public List<Expression> keys() {
        return every(kind == Kind.CATEGORIZE ? 1 : 0);
    }

    /** What it gives. */
    public List<Expression> values() {
        return every(kind == Kind.CATEGORIZE ? 0 : 1);
    }

    private List<Expression> every(int from) {
        List<Expression> every = new ArrayList<>();
        for (int i = from; i < table.size(); i += 2) {
            every.add(table.get(i));
        }
        return every;
    }

    /** Whether a value that is equal to a limit belongs to the class below it. */
    public boolean limitsBelongBelow() {
        List<Expression> parameters = function.getParameters();
        return kind == Kind.CATEGORIZE
                && parameters.size() % 2 != 0
                && word(parameters.get(parameters.size() - 1)).equals("preceding");
    }

    /** The same function of a value that is known. */
    public Expression at(Object value) {
        List<Expression> parameters = new ArrayList<>(function.getParameters());
        parameters.set(0, Factories.FILTERS.literal(value));
        return with(parameters, function.getFallbackValue());
    }

    /** The same function with other values to choose from. */
    Expression withValues(List<Expression> values, Optional<Literal> fallback) {
        List<Expression> parameters = new ArrayList<>(function.getParameters());
        for (int i = 0; i < values.size(); i++) {
            parameters.set((kind == Kind.CATEGORIZE ? 1 : 2) + 2 * i, values.get(i));
        }
        return with(parameters, fallback.orElse(null));
    }

    /** The same function that reckons with colours rather than numbers. */
    Expression ofColors() {
        if (kind != Kind.INTERPOLATE) {
            return function;
        }
        List<Expression> parameters = new ArrayList<>(function.getParameters());
        parameters.removeIf(parameter -> word(parameter).equals("numeric"));
        boolean said = parameters.stream().map(LookupFunction::word).anyMatch(word -> word.startsWith("colo"));
        if (!said) {
            parameters.add(Factories.FILTERS.literal("color"));
        }
        return with(parameters, function.getFallbackValue());
    }

    Optional<Literal> fallback() {
        return Optional.ofNullable(function.getFallbackValue());
    }

    private Expression with(List<Expression> parameters, Literal fallback) {
        return Functions.named(function.getName(), parameters, fallback)
                .function()
                .map(Expression.class::cast)
                .orElse(function);
    }
}
