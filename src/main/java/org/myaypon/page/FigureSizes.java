package org.myaypon.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.TypeStyle;

/**
 * The letters of figures that stand together: of one size, which the longest of them needs.
 *
 * @param value the numbers
 * @param caption what they are of
 * @param note the notes
 * @param valueMm how far down the letters of the numbers reach
 * @param noteMm the height of the highest note; 0 without notes
 */
record FigureSizes(TypeStyle value, TypeStyle caption, TypeStyle note, double valueMm, double noteMm) {

    static FigureSizes of(FiguresItem item, List<FigureCell> cells) {
        TypeStyle value =
                smallest(cells, item.value(), cell -> cell.value(item.value()).sizePt());
        double valueMm = highest(cells, cell -> cell.inkMm(cell.value(value)));
        TypeStyle note = smallest(
                cells, item.noteStyle(), cell -> cell.note(item.noteStyle(), 0).sizePt());
        double noteMm = highest(cells, cell -> cell.note(note, 0).heightMm());
        TypeStyle caption = smallest(cells, item.caption(), cell -> cell.caption(item.caption(), valueMm, noteMm)
                .sizePt());
        return new FigureSizes(value, caption, note, valueMm, noteMm);
    }

    private static TypeStyle smallest(List<FigureCell> cells, TypeStyle style, ToDoubleFunction<FigureCell> sizePt) {
        double size =
                cells.stream().mapToDouble(sizePt).min().orElse(style.text().sizePt());
        return TypeStyle.fixed(style.text(), size);
    }

    private static double highest(List<FigureCell> cells, ToDoubleFunction<FigureCell> heightMm) {
        return cells.stream().mapToDouble(heightMm).max().orElse(0);
    }
}
