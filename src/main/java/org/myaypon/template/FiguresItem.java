package org.myaypon.template;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a map, each a large number with its caption: side by side in a wide place, below each other in a narrow one.
 *
 * @param value the style of the numbers
 * @param caption the style of what they are of
 * @param note what stands below a figure, with {@code as-of} and {@code source} as further variables; may be empty
 * @param noteStyle the style of that
 * @param color what icons are tinted with; their own colours when empty
 * @param iconMm how large icons are, above 0
 * @param cellWidthMm the least width of a figure, above 0
 * @param cellHeightMm the least height of a figure, above 0
 * @param rule the line between two figures
 */
public record FiguresItem(
        Slot slot,
        TypeStyle value,
        TypeStyle caption,
        TextPattern note,
        TypeStyle noteStyle,
        Optional<Color> color,
        double iconMm,
        double cellWidthMm,
        double cellHeightMm,
        Optional<LineLook> rule)
        implements TemplateItem {

    /** What a note may say beside all variables of a page. */
    public static final Set<String> NOTE_VARIABLES = Set.of("as-of", "source");

    static final Set<String> KEYS =
            Set.of("value-style", "caption-style", "note", "note-style", "colour", "icon-size", "cell", "rule");

    static FiguresItem read(ItemSource source, Slot slot) {
        ItemSource cell = source.group("cell", Set.of("width", "height"));
        return new FiguresItem(
                slot,
                source.style("value-style"),
                source.style("caption-style"),
                source.pattern("note"),
                source.style(source.find("note").isPresent() ? "note-style" : "caption-style"),
                source.findColor("colour"),
                source.size("icon-size", 8),
                cell.size("width", 40),
                cell.size("height", 16),
                source.line("rule"));
    }

    @Override
    public FiguresItem in(Slot place) {
        return new FiguresItem(place, value, caption, note, noteStyle, color, iconMm, cellWidthMm, cellHeightMm, rule);
    }
}
