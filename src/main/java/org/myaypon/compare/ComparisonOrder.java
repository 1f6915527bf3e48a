package org.myaypon.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.myaypon.data.UserException;

/**
 * What is to be compared.
 *
 * @param before the template that is used now
 * @param after the template that may take its place
 * @param maps the maps that are made with both; one at least
 * @param dpi how finely sheets are looked at, 20 to 300 dots per inch
 */
public record ComparisonOrder(Path before, Path after, List<Subject> maps, int dpi) {

    /** As a screen shows them. */
    public static final int DEFAULT_DPI = 96;

    private static final int MIN_DPI = 20;
    private static final int MAX_DPI = 300;

    public ComparisonOrder {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        maps = List.copyOf(maps);
        if (maps.isEmpty()) {
            throw new UserException("There is no map to compare the templates on", "", "Name one at least");
        }
        if (dpi < MIN_DPI || dpi > MAX_DPI) {
            throw new UserException(
                    "Sheets cannot be compared at " + dpi + " dots per inch",
                    "",
                    "Choose " + MIN_DPI + " to " + MAX_DPI);
        }
    }
}
