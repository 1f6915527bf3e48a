package org.myaypon.cli;

import java.util.Optional;
import org.myaypon.project.MapDocument;
import org.myaypon.project.NewMap;
import picocli.CommandLine.Option;

/** How it looks, and what it says. */
final class LookOptions {
    @Option(
            names = "--method",
            paramLabel = "M",
            description =
                    "natural-breaks, quantile, equal-interval, standard-deviation, pretty, geometric, head-tail or"
                            + " unique-values.")
    private String method;

    @Option(names = "--classes", paramLabel = "N", description = "How many classes, 1 to 12 (default 5).")
    private Integer classes;

    @Option(
            names = "--palette",
            paramLabel = "NAME",
            description = "The colours, such as YlOrRd, Blues or Set2, or one of styles/palettes.")
    private String palette;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "The page template (default: the one made for the kind, on A3 upright).")
    private String template;

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "A style file (SLD) that draws the areas in place of classes and colours.")
    private String style;

    @Option(names = "--title", paramLabel = "T", description = "The map's title.")
    private String title;

    @Option(names = "--subtitle", paramLabel = "T", description = "The line under the title.")
    private String subtitle;

    @Option(names = "--sources", paramLabel = "T", description = "Where the data come from, with dates.")
    private String sources;

    @Option(
            names = "--lang",
            paramLabel = "en|my|both",
            description = "The language of the sheet: its names, digits and texts.")
    private MapDocument.Language language;

    Optional<String> template() {
        return Optional.ofNullable(template);
    }

    Optional<String> style() {
        return Optional.ofNullable(style);
    }

    NewMap.Look look() {
        return new NewMap.Look(
                Optional.ofNullable(method),
                Optional.ofNullable(classes),
                Optional.ofNullable(palette),
                Optional.ofNullable(template),
                Optional.ofNullable(language),
                style());
    }

    NewMap.Words words() {
        return new NewMap.Words(
                Optional.ofNullable(title), Optional.ofNullable(subtitle), Optional.ofNullable(sources));
    }
}
