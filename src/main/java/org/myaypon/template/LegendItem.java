package org.myaypon.template;

import java.util.List;
import java.util.Set;

/**
 * The key to the map's classes.
 *
 * @param title the style of its title
 * @param label the style of the classes' names; also how far everything in the legend may shrink
 * @param count the style of the numbers of areas
 * @param countTitle what stands above these numbers; may be empty
 * @param note what stands below the classes; may be empty
 * @param noteStyle the style of the note
 * @param swatchWidthMm the width of a colour field, above 0
 * @param swatchHeightMm the height of a colour field, above 0
 * @param rowGapMm the space between two colour fields, 0 or more
 * @param columns the most columns that it may flow into, 1 or more
 * @param histogram whether a histogram of the values stands beside or below the classes where there is room
 * @param ownTitle what stands above it in place of the map's own title; empty for that
 * @param onlyPresent whether classes without an area are left out
 * @param counts whether the numbers of areas are shown
 */
public record LegendItem(
        Slot slot,
        TypeStyle title,
        TypeStyle label,
        TypeStyle count,
        TextPattern countTitle,
        TextPattern note,
        TypeStyle noteStyle,
        double swatchWidthMm,
        double swatchHeightMm,
        double rowGapMm,
        int columns,
        boolean histogram,
        TextPattern ownTitle,
        boolean onlyPresent,
        boolean counts)
        implements TemplateItem {

    static final Set<String> KEYS = Set.of(
            "title-style",
            "label-style",
            "count-style",
            "count-title",
            "note",
            "note-style",
            "swatch",
            "columns",
            "histogram",
            "title",
            "only-present",
            "counts",
            "below");

    private static final int MOST_COLUMNS = 6;

    /** The legend with the numbers of a language; its note and its title stay as they are filled in. */
    public LegendItem in(SheetLanguage language) {
        return with(slot, label.in(language), count.in(language));
    }

    static LegendItem read(ItemSource source, Slot slot) {
        ItemSource swatch = source.group("swatch", Set.of("width", "height", "gap"));
        return new LegendItem(
                slot,
                source.style("title-style"),
                source.style("label-style"),
                source.style("count-style"),
                source.pattern("count-title"),
                source.pattern("note"),
                source.style(source.find("note").isPresent() ? "note-style" : "count-style"),
                swatch.size("width", 6),
                swatch.size("height", 3.6),
                swatch.size("gap", 1.2),
                source.count("columns", 2, MOST_COLUMNS),
                source.flag("histogram", false),
                source.pattern("title"),
                source.flag("only-present", true),
                source.flag("counts", true));
    }

    /** The same in another place. */
    @Override
    public LegendItem in(Slot other) {
        return with(other, label, count);
    }

    private LegendItem with(Slot otherSlot, TypeStyle otherLabel, TypeStyle otherCount) {
        return new LegendItem(
                otherSlot,
                title,
                otherLabel,
                otherCount,
                countTitle,
                note,
                noteStyle,
                swatchWidthMm,
                swatchHeightMm,
                rowGapMm,
                columns,
                histogram,
                ownTitle,
                onlyPresent,
                counts);
    }

    /** A legend that has nothing but a square of classes. */
    public static LegendItem of(BivariateKeyItem key) {
        TextPattern nothing = new TextPattern("");
        return new LegendItem(
                key.slot(),
                key.titleStyle(),
                key.label(),
                key.count(),
                nothing,
                nothing,
                key.count(),
                1,
                1,
                1,
                1,
                false,
                nothing,
                true,
                true);
    }

    @Override
    public List<TextPattern> patterns() {
        return List.of(ownTitle, countTitle, note);
    }
}
