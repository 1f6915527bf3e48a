package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;

/** What an expression of a style stands for in a legend, where there is no feature whose attributes it could read. */
public final class LegendValue {

    private LegendValue() {}

    /**
     * The value of an expression: of those that a Categorize, Recode or Interpolate chooses from the middle one, of any other
     * expression the one that it has without attributes.
     *
     * @param expression the expression
     * @return its value; empty when there is none, or a number that is not finite
     */
    public static Optional<Object> of(Expression expression) {
        if (expression instanceof Literal literal) {
            return Optional.ofNullable(literal.getValue());
        }
        if (expression instanceof Function function) {
            List<Expression> choices = choices(function);
            if (!choices.isEmpty()) {
                return of(choices.get(choices.size() / 2));
            }
        }
        return Optional.ofNullable(expression.evaluate(Map.of())).filter(LegendValue::isUsable);
    }

    private static boolean isUsable(Object value) {
        return !(value instanceof Number number) || Double.isFinite(number.doubleValue());
    }

    private static List<Expression> choices(Function function) {
        List<Expression> parameters = function.getParameters();
        List<Expression> choices = new ArrayList<>();
        switch (function.getName()) {
            case "Categorize" -> {
                for (int i = 1; i < parameters.size(); i += 2) {
                    choices.add(parameters.get(i));
                }
                // An even number of parameters: the last one is no value but tells what belongs to a threshold.
                if (parameters.size() % 2 != 0 && choices.size() > 1) {
                    choices.remove(choices.size() - 1);
                }
            }
            case "Recode" -> addPairs(parameters, parameters.size(), choices);
            case "Interpolate" -> addPairs(parameters, endOfPairs(parameters), choices);
            default -> {
                // Chooses from nothing that is known.
            }
        }
        return choices;
    }

    private static void addPairs(List<Expression> parameters, int end, List<Expression> choices) {
        for (int i = 2; i < end; i += 2) {
            choices.add(parameters.get(i));
        }
    }

    /** Behind its pairs an Interpolate has words for its mode and method. */
    private static int endOfPairs(List<Expression> parameters) {
        int end = parameters.size();
        while (end > 3 && isWord(parameters.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWord(Expression parameter) {
        return parameter instanceof Literal literal
                && literal.getValue() instanceof String text
                && List.of("linear", "cosine", "cubic", "numeric", "color")
                        .contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
