package org.myaypon.sld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.geotools.api.filter.capability.FunctionName;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.filter.FunctionFinder;
import org.geotools.filter.function.CategorizeFunction;
import org.geotools.filter.function.InterpolateFunction;
import org.geotools.filter.function.RecodeFunction;
import org.geotools.filter.function.string.ConcatenateFunction;
import org.myaypon.data.Nearest;

/** The functions that a style may call: those of GeoTools that look at one feature and always give the same for it. */
final class Functions {

    /** Functions of whole layers, of chance and the clock, and such that can take all memory. */
    private static final Set<String> REFUSED = Set.of(
            "classify",
            "equalinterval",
            "standarddeviation",
            "quantile",
            "equalarea",
            "uniqueinterval",
            "jenks",
            "random",
            "now",
            "bufferwithsegments",
            "lapply",
            "bands",
            "iscoverage");

    private static final Map<LookupFunction.Kind, String> TABLES = Map.of(
            LookupFunction.Kind.CATEGORIZE,
                    "Give it what to look at, a value, then limits each with its value, and at the end preceding or succeeding",
            LookupFunction.Kind.RECODE, "Give it what to look at, then items each with its value",
            LookupFunction.Kind.INTERPOLATE,
                    "Give it what to look at, then points each with its value, and at the end linear, cosine or cubic, and"
                            + " numeric or color");

    private static final Set<String> PATTERNS = Set.of("strmatches", "strreplace");
    private static final Pattern REPETITION = Pattern.compile("[*+{]");
    private static final FunctionFinder FINDER = new FunctionFinder(null);

    private Functions() {}

    /**
     * A function by its name.
     *
     * @param fallback what it gives where it fails; may be null, as in GeoTools
     * @return what is wrong, as the rest of a sentence that begins with the function, or the function
     */
    static Found named(String name, List<Expression> arguments, Literal fallback) {
        String low = name.toLowerCase(Locale.ROOT);
        if (REFUSED.contains(low) || low.startsWith("collection_") || name.contains(":")) {
            return Found.not("needs a whole layer, chance or more than a style may have", "Take another function");
        }
        if (PATTERNS.contains(low) && arguments.stream().skip(1).anyMatch(Functions::isSlow)) {
            return Found.not("has a pattern that repeats more than twice, which can take forever", "Make it simpler");
        }
        Optional<LookupFunction.Kind> lookup = LookupFunction.kind(name);
        if (lookup.isPresent() && !isWhole(lookup.get(), arguments)) {
            return Found.not("has a table that is not whole", TABLES.get(lookup.get()));
        }
        try {
            Optional<Function> own = own(low, arguments, fallback);
            return own.map(Found::of).orElseGet(() -> sought(name, arguments, fallback));
        } catch (IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IllegalStateException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            return Found.not("cannot take what it is given", "Give it what it takes");
        }
    }

    /** Whether each limit, item or point has its value. */
    private static boolean isWhole(LookupFunction.Kind kind, List<Expression> arguments) {
        int size = arguments.size();
        if (kind == LookupFunction.Kind.CATEGORIZE) {
            return size >= 2
                    && (size % 2 == 0
                            || (arguments.get(size - 1) instanceof Literal last
                                    && Set.of("preceding", "succeeding")
                                            .contains(String.valueOf(last.getValue())
                                                    .toLowerCase(Locale.ROOT))));
        }
        int end = LookupFunction.tableEnd(kind, arguments);
        return end >= 3 && end % 2 != 0;
    }

    private static Optional<Function> own(String low, List<Expression> arguments, Literal fallback) {
        return switch (low) {
            case "categorize" -> guarded(new CategorizeFunction(arguments, fallback));
            case "recode" -> guarded(new RecodeFunction(arguments, fallback));
            case "interpolate" -> guarded(new InterpolateFunction(arguments, fallback));
            case "concatenate", "concat" -> {
                ConcatenateFunction joined = new ConcatenateFunction();
                joined.setParameters(arguments);
                yield guarded(joined);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Function> guarded(Function function) {
        return Optional.of(new GuardedFunction(function));
    }

    private static Found sought(String name, List<Expression> arguments, Literal fallback) {
        FunctionName description = FINDER.findFunctionDescription(name);
        if (description == null) {
            List<String> known = FINDER.getAllFunctionDescriptions().stream()
                    .map(FunctionName::getName)
                    .filter(other -> !other.contains(":") && !other.startsWith("Collection_"))
                    .toList();
            return Found.not("is not known", Nearest.didYouMean(name, known));
        }
        int wanted = description.getArgumentCount();
        if (wanted >= 0 ? arguments.size() != wanted : arguments.size() < -wanted - 1) {
            return Found.not(
                    "takes " + (wanted >= 0 ? "" : "at least ") + (wanted >= 0 ? wanted : -wanted - 1)
                            + " arguments and has " + arguments.size(),
                    "Give it what it takes");
        }
        return Found.of(new GuardedFunction(FINDER.findFunction(name, arguments, fallback)));
    }

    private static boolean isSlow(Expression pattern) {
        return !(pattern instanceof Literal literal)
                || REPETITION
                                .matcher(String.valueOf(literal.getValue()))
                                .results()
                                .count()
                        > 2;
    }

    /**
     * A function, or why there is none.
     *
     * @param function the function; empty when there is none
     * @param why the rest of the sentence that begins with the function's name
     * @param fix what to do
     */
    record Found(Optional<Function> function, String why, String fix) {

        static Found of(Function function) {
            return new Found(Optional.of(function), "", "");
        }

        static Found not(String why, String fix) {
            return new Found(Optional.empty(), why, fix);
        }
    }
}
