package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Problem;
import org.myaypon.page.FigureWords.Written;
import org.myaypon.page.PageItem.Field;
import org.myaypon.page.PageItem.PlacedArt;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.LineLook;

/**
 * Lays out the figures of a map in a grid that fills their place, in the order of reading: side by side in a wide place, below
 * each other in a narrow one. Those that have no room are left out and told.
 */
final class FiguresLayout {

    private static final double GAP_MM = 6;
    private static final double ICON_GAP_MM = 2.5;
    private static final double MOST_ICON_SHARE = 0.35;
    /** Figures below each other stand together rather than far apart. */
    private static final double HIGHEST = 1.25;

    private static final double TOLERANCE = 1e-6;

    private final FiguresItem item;
    private final PictureShelf shelf;
    private final List<Problem> problems;
    private final List<PlacedLine> texts = new ArrayList<>();
    private final List<PlacedArt> arts = new ArrayList<>();
    private int missing;

    private FiguresLayout(FiguresItem item, PictureShelf shelf, List<Problem> problems) {
        this.item = item;
        this.shelf = shelf;
        this.problems = problems;
    }

    /** The figures in their place; empty when there are none. */
    static Optional<PageItem.Figures> layout(
            FiguresItem item, List<Written> figures, PictureShelf shelf, List<Problem> problems) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new FiguresLayout(item, shelf, problems).placed(figures));
    }

    private PageItem.Figures placed(List<Written> figures) {
        Box box = item.slot().box();
        int most = fitting(box.widthMm(), item.cellWidthMm()) * fitting(box.heightMm(), item.cellHeightMm());
        int count = Math.min(most, figures.size());
        if (count < figures.size()) {
            problem(
                    (figures.size() - count) + " of " + figures.size() + " figures do not fit and are left out",
                    "Make the place of " + item.slot().name() + " larger in the template, or keep fewer figures");
        }
        int columns = columns(count);
        List<Box> places = places(count, columns);
        double icon = Math.min(item.iconMm(), places.get(0).widthMm() * MOST_ICON_SHARE);
        boolean icons =
                figures.subList(0, count).stream().anyMatch(one -> !one.icon().isBlank());
        double indent = icons ? icon + ICON_GAP_MM : 0;
        List<FigureCell> cells = IntStream.range(0, count)
                .mapToObj(i -> new FigureCell(item, figures.get(i), places.get(i), indent))
                .toList();
        FigureSizes sizes = FigureSizes.of(item, cells);
        cells.forEach(cell -> draw(cell, sizes, icon));
        return new PageItem.Figures(item.slot().name(), box, texts, arts, rules(places, columns), missing);
    }

    private void draw(FigureCell cell, FigureSizes sizes, double iconMm) {
        TextBlock value = cell.value(sizes.value());
        TextBlock caption = cell.caption(sizes.caption(), sizes.valueMm(), sizes.noteMm());
        double below = cell.box().yMm()
                + sizes.valueMm()
                + FigureCell.gapMm(item.caption())
                + caption.heightMm()
                + FigureCell.gapMm(item.noteStyle());
        TextBlock note = cell.note(sizes.note(), below);
        for (TextBlock block : List.of(value, caption, note)) {
            texts.addAll(block.lines());
        }
        if (value.cut()
                || caption.cut()
                || note.cut()
                || below + note.heightMm() > cell.box().bottomMm() + 1) {
            problem(
                    "The figure \"" + cell.figure().caption().replace('\n', ' ') + "\" does not fit its place",
                    "Shorten its texts in the map document, or make the place larger in the template");
        }
        cell.icon(iconMm, shelf, problems).ifPresent(picture -> {
            arts.addAll(picture.arts());
            missing += picture.leftOut();
        });
    }

    private void problem(String what, String fix) {
        problems.add(new Problem(what, item.slot().where(), fix));
    }

    /** How many figures stand beside or below each other in a length; one at least. */
    private static int fitting(double lengthMm, double leastMm) {
        return Math.max(1, (int) ((lengthMm + GAP_MM) / (leastMm + GAP_MM) + TOLERANCE));
    }

    /** In how many columns so many figures stand, so that the rows are as even as they can be. */
    private int columns(int count) {
        int across = fitting(item.slot().box().widthMm(), item.cellWidthMm());
        int rows = (count + across - 1) / across;
        return (count + rows - 1) / rows;
    }

    private List<Box> places(int count, int columns) {
        Box box = item.slot().box();
        int rows = (count + columns - 1) / columns;
        double width = (box.widthMm() - (columns - 1) * GAP_MM) / columns;
        double room = (box.heightMm() - (rows - 1) * GAP_MM) / rows;
        double height = rows == 1 ? room : Math.min(room, HIGHEST * item.cellHeightMm());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int row = i / columns;
                    int column = i % columns;
                    return new Box(
                            box.xMm() + column * (width + GAP_MM), box.yMm() + row * (height + GAP_MM), width, height);
                })
                .toList();
    }

    /** A rule left of each figure that has another one there; above each in a single column. */
    private List<Field> rules(List<Box> places, int columns) {
        List<Field> rules = new ArrayList<>();
        item.rule().ifPresent(line -> IntStream.range(1, places.size())
                .filter(i -> columns == 1 || i % columns > 0)
                .forEach(i -> rules.add(rule(places.get(i), columns == 1, line))));
        return rules;
    }

    private static Field rule(Box place, boolean above, LineLook line) {
        double middle = (GAP_MM + line.widthMm()) / 2;
        Box box = above
                ? new Box(place.xMm(), place.yMm() - middle, place.widthMm(), line.widthMm())
                : new Box(place.xMm() - middle, place.yMm(), line.widthMm(), place.heightMm());
        return new Field(box, line.color());
    }
}
