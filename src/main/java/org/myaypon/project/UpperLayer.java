package org.myaypon.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What lies over the areas of a map: the shapes of a file, or symbols of values of the areas. */
public sealed interface UpperLayer permits Overlay, FormLayer {

    /** What the legend calls it; made from what it shows when empty. */
    Optional<String> title();

    /** What a list of layers calls it: its title, else what it shows. */
    String name();

    /** The files that it is read of, besides those of the map; absolute. */
    List<Path> files();

    /** The same with other files. */
    UpperLayer withFiles(UnaryOperator<Path> moved);

    /** Whether it is not for the public. */
    boolean restricted();

    /** How much of what lies below it covers, above 0 to 1; the usual where nothing is said. */
    double opacity();

    /** The same with another opacity. */
    UpperLayer withOpacity(double other);

    /** The same with another title. */
    UpperLayer withTitle(Optional<String> other);
}
