package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;
import org.myaypon.template.LegendItem;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.Points;

/**
 * Lays out a legend: the title, then a square of classes if there is one, rows of swatch, label and count in one column or
 * more, then a note. What does not fit is made smaller step by step; then labels are cut, and rows left out with a row
 * that says so and a problem.
 */
final class LegendLayout {

    /** The most of the legend's height that a note may take: below everything, and in a narrow column. */
    static final double NOTE_SHARE = 0.3;

    static final double NARROW_NOTE_SHARE = 0.4;
    static final double NOTE_GAP_MM = 2;

    private static final double TITLE_GAP = 0.5;
    private static final double TITLE_SHARE = 0.4;

    private final LegendItem item;
    private final LegendContent content;
    private final LegendRows rows;
    private final String countTitle;
    private final ItemText wide;
    private final Box box;
    private final List<PlacedLine> texts = new ArrayList<>();
    private final List<Swatch> swatches = new ArrayList<>();

    private LegendLayout(LegendItem item, LegendContent content, String countTitle, List<Problem> problems) {
        this.item = item;
        this.content = content;
        this.rows = LegendRows.of(content);
        this.countTitle = countTitle;
        this.wide = new ItemText("legend", item.slot(), problems);
        this.box = item.slot().box();
    }

    /**
     * The legend in its place; empty when there is nothing to explain.
     *
     * @param countTitle what stands above the counts; may be empty
     * @param note what stands below the classes; may be empty
     * @param problems where to tell what did not fit
     */
    static Optional<PageItem.Legend> layout(
            LegendItem item, LegendContent content, String countTitle, String note, List<Problem> problems) {
        LegendLayout layout = new LegendLayout(item, content, countTitle, problems);
        if (layout.rows.count() == 0 && content.square().isEmpty()) {
            return Optional.empty();
        }
        layout.place(note);
        return Optional.of(new PageItem.Legend(item.slot().name(), layout.box, layout.texts, layout.swatches));
    }

    private void place(String note) {
        TextBlock head = wide.fit("title", content.title(), item.title(), box.yMm(), TITLE_SHARE);
        texts.addAll(head.lines());
        double top = box.yMm() + head.heightMm();
        if (head.heightMm() > 0) {
            top += TITLE_GAP * head.sizePt() * Points.MM_PER_PT;
        }
        if (content.square().isPresent()) {
            placeSquare(content.square().get(), note, top);
        } else {
            placeRows(note, top);
        }
    }

    /** Places rows and note; the note is as small as it may become before the rows lose anything. */
    private void placeRows(String note, double top) {
        TypeStyle style = item.noteStyle();
        LegendFit fit = fit(note, style, top);
        if (!note.isBlank() && (fit.leftOut() > 0 || !fit.grid().labels().whole())) {
            style = style.smallest();
            fit = fit(note, style, top);
        }
        tell(fit);
        new LegendRowPlacer(fit.grid(), texts, swatches).place(box.xMm(), top);
        double below = top + fit.grid().heightMm() + NOTE_GAP_MM;
        if (item.histogram() && content.bars().isPresent()) {
            double noteMm = wide.at(note, style, below, NOTE_SHARE).heightMm();
            new LegendBars(content.bars().get(), fit.grid(), texts, swatches)
                    .place(new Box(box.xMm(), top, box.widthMm(), box.bottomMm() - top), noteMm);
        }
        texts.addAll(wide.fit("note", note, style, below, NOTE_SHARE).lines());
    }

    private LegendFit fit(String note, TypeStyle style, double top) {
        double noteMm = wide.at(note, style, top, NOTE_SHARE).heightMm();
        double room = box.bottomMm() - top - (noteMm > 0 ? noteMm + NOTE_GAP_MM : 0);
        return LegendFit.of(item, rows, countTitle, box.widthMm(), room);
    }

    private void placeSquare(SquareContent square, String note, double top) {
        Box room = new Box(0, 0, box.widthMm(), box.bottomMm() - top);
        SquareLegend all = SquareLegend.choose(new SquareLegend.Wish(item, square, rows, countTitle, note, room));
        tell(all);
        all.block().place(box.xMm(), top, texts, swatches);
        new LegendRowPlacer(all.rows().grid(), texts, swatches).place(box.xMm() + all.rowsXMm(), top + all.rowsYMm());
        double x = box.xMm() + all.noteXMm();
        double y = top + all.noteYMm();
        for (PlacedLine line : all.note().lines()) {
            texts.add(new PlacedLine(line.text(), x + line.xMm(), y + line.baselineMm()));
        }
    }

    private void tell(SquareLegend all) {
        if (!all.readable()) {
            problem("The legend's square has so little room that it is hard to read");
        }
        if (!all.block().whole()) {
            problem("The titles of the legend's square do not fit and are cut");
        }
        if (all.note().cut()) {
            problem("The legend's note does not fit and is cut");
        }
        tell(all.rows());
    }

    private void tell(LegendFit fit) {
        if (fit.leftOut() > 0) {
            problem(fit.leftOut() + " of " + rows.count() + " rows of the legend do not fit and are left out");
        }
        if (!fit.grid().labels().whole()) {
            problem("Labels of the legend do not fit and are cut");
        }
    }

    private void problem(String what) {
        wide.problems()
                .add(new Problem(
                        what,
                        item.slot().where(),
                        "Make the legend larger in the template, or use fewer or shorter classes"));
    }
}
