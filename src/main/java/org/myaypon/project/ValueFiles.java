package org.myaypon.project;

import java.util.function.UnaryOperator;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.GapExpression;

/** The files that a value names: those of {@code exposed(flood.shp)}, also within {@code gap( , )}. */
final class ValueFiles {

    private ValueFiles() {}

    /** The value with other files in the place of its own; the same text where it names none. */
    static String map(String value, UnaryOperator<String> file) {
        if (ExposedExpression.is(value)) {
            ExposedExpression exposed = ExposedExpression.parse(value).orElseThrow();
            return exposed.withFile(file.apply(exposed.file())).expression();
        }
        if (GapExpression.is(value)) {
            GapExpression gap = GapExpression.parse(value).orElseThrow();
            return new GapExpression(map(gap.need(), file), map(gap.coverage(), file)).expression();
        }
        return value;
    }
}
