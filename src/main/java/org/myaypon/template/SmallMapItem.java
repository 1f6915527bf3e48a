package org.myaypon.template;

import java.util.Optional;
import java.util.Set;
import org.myaypon.text.Points;

/**
 * One of the small maps of a map: its title above, a small legend below or beside it.
 *
 * @param of its number among the small maps of the map, from 1
 * @param title the style of its title
 * @param titleLines how many lines its title may have
 * @param label the style of the classes' names in its legend
 * @param place where its legend stands
 * @param legendMm how high a legend below is, or how wide one beside
 * @param columns the most columns that the legend may flow into
 * @param swatchWidthMm the width of a colour field, above 0
 * @param swatchHeightMm the height of a colour field, above 0
 * @param rowGapMm the space between two colour fields, above 0
 * @param neatline the line around the map
 */
public record SmallMapItem(
        Slot slot,
        int of,
        TypeStyle title,
        int titleLines,
        TypeStyle label,
        Place place,
        double legendMm,
        int columns,
        double swatchWidthMm,
        double swatchHeightMm,
        double rowGapMm,
        Optional<LineLook> neatline)
        implements TemplateItem {

    /** Where a legend stands. */
    public enum Place {
        /** Below the map. */
        BELOW,
        /** On its right. */
        BESIDE
    }

    static final Set<String> KEYS = Set.of(
            "of", "title-style", "title-lines", "label-style", "legend", "legend-size", "columns", "swatch", "line");

    /** More small maps than this no map has. */
    static final int MOST = 6;

    private static final int MOST_COLUMNS = 6;
    private static final int MOST_LINES = 3;
    private static final double GRID_MM = 2;
    private static final double GAP_MM = 2;
    private static final double LEAST_MAP_SHARE = 0.25;

    static SmallMapItem read(ItemSource source, Slot slot) {
        ItemSource swatch = source.group("swatch", Set.of("width", "height", "gap"));
        return new SmallMapItem(
                MapRoom.in(slot),
                source.count("of", 1, MOST),
                source.style("title-style"),
                source.count("title-lines", 1, MOST_LINES),
                source.style("label-style"),
                source.choice("legend", Place.BELOW),
                source.size("legend-size", 14),
                source.count("columns", 2, MOST_COLUMNS),
                swatch.size("width", 5),
                swatch.size("height", 3),
                swatch.size("gap", 0.8),
                source.line("line"));
    }

    /** The place of its title, as high as its lines in steps of 2 mm, so that maps side by side stand on the page's grid. */
    public Box titleBox() {
        Box box = slot.box();
        double lines = titleLines
                * title.text().sizePt()
                * Points.MM_PER_PT
                * title.text().leading();
        double height = Math.min(GRID_MM * Math.ceil(lines / GRID_MM), box.heightMm() / 3);
        return new Box(box.xMm(), box.yMm(), box.widthMm(), height);
    }

    /** The place of the map itself. */
    public Box mapBox() {
        Box box = slot.box();
        double top = titleBox().bottomMm() + Math.min(1, box.heightMm() / 20);
        double high = box.bottomMm() - top;
        return place == Place.BELOW
                ? new Box(box.xMm(), top, box.widthMm(), high - legendRoomMm(high))
                : new Box(box.xMm(), top, box.widthMm() - legendRoomMm(box.widthMm()), high);
    }

    /** The place of its legend. */
    public Box legendBox() {
        Box box = slot.box();
        Box map = mapBox();
        return place == Place.BELOW
                ? new Box(
                        box.xMm(),
                        Math.min(map.bottomMm() + GAP_MM, box.bottomMm()),
                        box.widthMm(),
                        room(map.bottomMm(), box.bottomMm()))
                : new Box(
                        Math.min(map.rightMm() + GAP_MM, box.rightMm()),
                        map.yMm(),
                        room(map.rightMm(), box.rightMm()),
                        map.heightMm());
    }

    private static double room(double from, double to) {
        return Math.max(0, to - from - GAP_MM);
    }

    /** What the legend takes of a side with the gap before it; the map keeps a part of it in any case. */
    private double legendRoomMm(double sideMm) {
        return Math.min(legendMm + GAP_MM, sideMm * (1 - LEAST_MAP_SHARE));
    }

    /** Its legend as an item: without title, counts and classes that no area has. */
    public LegendItem legend() {
        TextPattern nothing = new TextPattern("");
        return new LegendItem(
                slot.in(legendBox()),
                label,
                label,
                label,
                nothing,
                nothing,
                label,
                swatchWidthMm,
                swatchHeightMm,
                rowGapMm,
                columns,
                false,
                nothing,
                true,
                false);
    }

    @Override
    public SmallMapItem in(Slot other) {
        return new SmallMapItem(
                other,
                of,
                title,
                titleLines,
                label,
                place,
                legendMm,
                columns,
                swatchWidthMm,
                swatchHeightMm,
                rowGapMm,
                neatline);
    }
}
