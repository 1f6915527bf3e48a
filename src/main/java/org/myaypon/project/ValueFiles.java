package org.myaypon.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.myaypon.data.UserException;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.GapExpression;

/** The files that a value names: those of {@code exposed(flood.shp)}, also within {@code gap( , )}. */
public final class ValueFiles {

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

    /** The value as a person reads it: files in a folder or below it are named from there. */
    public static String shown(String value, Path folder) {
        return map(value, file -> {
            Path place = Path.of(file);
            return (place.startsWith(folder) ? folder.relativize(place) : place)
                    .toString()
                    .replace('\\', '/');
        });
    }

    /**
     * The value that a person wrote: files are those of a folder where they are not named whole; a text that cannot be read
     * stays as it is.
     */
    public static String written(String value, Path folder) {
        try {
            return map(value, file -> folder.resolve(Path.of(file))
                    .toAbsolutePath()
                    .normalize()
                    .toString());
        } catch (UserException | InvalidPathException e) {
            return value;
        }
    }
}
