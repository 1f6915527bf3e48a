package org.myaypon.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageContent.LegendContent;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.page.TemplateItem.Align;
import org.myaypon.page.TemplateItem.Stand;
import org.myaypon.style.LegendEntry;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * Lays out a legend: the title, then rows of swatch, label and count in one column or more, then a note. What does not
 * fit is made smaller step by step; then labels are cut, and rows left out with a problem.
 */
final class LegendLayout {

    private static final double TITLE_GAP = 0.5;
    private static final double NOTE_GAP_MM = 2;
    private static final double TITLE_SHARE = 0.4;
    private static final double NOTE_SHARE = 0.25;
    private static final double FIGURE_MIDDLE = 0.357;

    private final TemplateItem.Legend item;
    private final List<LegendEntry> entries;
    private final Box box;
    private final List<Problem> problems;
    private final List<PlacedLine> texts = new ArrayList<>();
    private final List<Swatch> swatches = new ArrayList<>();

    private LegendLayout(TemplateItem.Legend item, LegendContent content, List<Problem> problems) {
        this.item = item;
        this.entries = ordered(content);
        this.box = item.slot().box();
        this.problems = problems;
    }

    /**
     * The legend in its place; empty when there is nothing to explain.
     *
     * @param countTitle what stands above the counts; may be empty
     * @param note what stands below the classes; may be empty
     * @param problems where to tell what did not fit
     */
    static Optional<PageItem.Legend> layout(
            TemplateItem.Legend item, LegendContent content, String countTitle, String note, List<Problem> problems) {
        LegendLayout layout = new LegendLayout(item, content, problems);
        if (layout.entries.isEmpty()) {
            return Optional.empty();
        }
        layout.place(content.title(), countTitle, note);
        return Optional.of(new PageItem.Legend(item.slot().name(), layout.box, layout.texts, layout.swatches));
    }

    private static List<LegendEntry> ordered(LegendContent content) {
        List<LegendEntry> entries = new ArrayList<>(content.classes());
        if (content.ranked()) {
            Collections.reverse(entries);
        }
        entries.addAll(content.others());
        return entries;
    }

    private void place(String title, String countTitle, String note) {
        TextBlock head = block(title, item.title(), box.yMm(), TITLE_SHARE, "title");
        texts.addAll(head.lines());
        double top = box.yMm() + head.heightMm();
        if (head.heightMm() > 0) {
            top += TITLE_GAP * head.sizePt() * TextBlock.MM_PER_PT;
        }
        double noteMm = block(note, item.noteStyle(), top, NOTE_SHARE, "note").heightMm();
        double room = box.bottomMm() - top - (noteMm > 0 ? noteMm + NOTE_GAP_MM : 0);
        LegendGrid grid = LegendGrid.choose(item, entries, countTitle, box.widthMm(), room);
        int rows = Math.min(grid.rowsPerColumn(), grid.rowsIn(room));
        placeRows(grid, rows, top + grid.headMm());
        double below = top + grid.heightMm(rows) + NOTE_GAP_MM;
        texts.addAll(block(note, item.noteStyle(), below, NOTE_SHARE, "").lines());
    }

    /** A text across the legend; a cut one is reported unless its name is empty. */
    private TextBlock block(String text, TypeStyle style, double top, double share, String name) {
        Box room = new Box(box.xMm(), top, box.widthMm(), box.heightMm() * share);
        TextBlock block = TextBlock.fit(text, style, room, Align.LEFT, Stand.TOP);
        if (block.cut() && !name.isEmpty()) {
            problems.add(new Problem(
                    "The legend's " + name + " does not fit and is cut",
                    item.slot().where(),
                    "Shorten it"));
        }
        return block;
    }

    private void placeRows(LegendGrid grid, int rows, double top) {
        int shown = Math.min(entries.size(), rows * grid.columns());
        boolean cut = false;
        for (int i = 0; i < shown; i++) {
            int column = i / rows;
            int row = i % rows;
            double x = box.xMm() + column * (grid.columnWidthMm() + LegendGrid.COLUMN_GAP_MM);
            if (row == 0) {
                placeCountTitle(grid, x, top);
            }
            cut |= placeRow(grid, i, x, top + row * grid.pitchMm());
        }
        if (shown < entries.size()) {
            problem((entries.size() - shown) + " of " + entries.size()
                    + " rows of the legend do not fit and are left out");
        } else if (cut) {
            problem("Labels of the legend do not fit and are cut");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(
                what, item.slot().where(), "Make the legend larger in the template, or use fewer or shorter classes"));
    }

    private void placeCountTitle(LegendGrid grid, double x, double top) {
        ShapedText title = grid.countTitle();
        if (!title.text().isBlank()) {
            double baseline = top - grid.headMm() + TextBlock.aboveMm(title);
            texts.add(new PlacedLine(title, Math.max(x, x + grid.columnWidthMm() - title.widthMm()), baseline));
        }
    }

    /** Places one row and tells whether its label had to be cut. */
    private boolean placeRow(LegendGrid grid, int i, double x, double y) {
        double width = item.swatchWidthMm() * grid.scale();
        double height = item.swatchHeightMm() * grid.scale();
        swatches.add(new Swatch(new Box(x, y, width, height), entries.get(i).symbolizers()));
        ShapedText label = grid.labels().get(i);
        ShapedText count = grid.counts().get(i);
        double baseline = y + height / 2 + FIGURE_MIDDLE * label.style().sizePt() * TextBlock.MM_PER_PT;
        double labelX = x + width + LegendGrid.LABEL_GAP_MM;
        double countX = x + grid.columnWidthMm() - count.widthMm();
        double room = count.text().isEmpty() ? countX - labelX : countX - LegendGrid.COUNT_GAP_MM - labelX;
        boolean tooWide = label.widthMm() > room + 0.01;
        texts.add(new PlacedLine(tooWide ? shortened(label, room) : label, labelX, baseline));
        if (!count.text().isEmpty()) {
            texts.add(new PlacedLine(count, countX, baseline));
        }
        return tooWide;
    }

    private static ShapedText shortened(ShapedText label, double room) {
        TextStyle style = label.style();
        return TextLayout.fit(label.text(), style, Math.max(room, 1), 1, style.sizePt())
                .lines()
                .get(0);
    }
}
