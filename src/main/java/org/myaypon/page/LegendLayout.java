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

/**
 * Lays out a legend: the title, then rows of swatch, label and count in one column or more, then a note. What does not
 * fit is made smaller step by step; then labels are cut, and classes left out with a row that says so and a problem.
 */
final class LegendLayout {

    private static final double TITLE_GAP = 0.5;
    private static final double NOTE_GAP_MM = 2;
    private static final double TITLE_SHARE = 0.4;
    private static final double NOTE_SHARE = 0.25;
    private static final double FIGURE_MIDDLE = 0.357;

    private final TemplateItem.Legend item;
    private final List<LegendEntry> entries;
    private final int classes;
    private final Box box;
    private final List<Problem> problems;
    private final List<PlacedLine> texts = new ArrayList<>();
    private final List<Swatch> swatches = new ArrayList<>();

    private LegendLayout(TemplateItem.Legend item, LegendContent content, List<Problem> problems) {
        this.item = item;
        this.entries = ordered(content);
        this.classes = content.classes().size();
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
        if (!grid.isLowEnough(room)) {
            leaveOut(entries.size() - grid.entriesIn(room) + 1);
            grid = LegendGrid.choose(item, entries, countTitle, box.widthMm(), room);
        }
        placeRows(grid, top + grid.headMm());
        double below = top + grid.heightMm() + NOTE_GAP_MM;
        texts.addAll(block(note, item.noteStyle(), below, NOTE_SHARE, "").lines());
    }

    /** Takes the last classes away, never what comes after the classes, and says so in a row of its own. */
    private void leaveOut(int wanted) {
        int from = Math.max(0, classes - wanted);
        int count = classes - from;
        if (count > 0) {
            problem(count + " of " + entries.size() + " rows of the legend do not fit and are left out");
            entries.subList(from, classes).clear();
            entries.add(new LegendEntry("+ " + count + " more", -1, List.of()));
        }
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

    private void placeRows(LegendGrid grid, double top) {
        int rows = grid.rowsPerColumn();
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows;
            double x = box.xMm() + column * (grid.columnWidthMm() + grid.size().columnGapMm());
            if (i % rows == 0) {
                placeCountTitle(grid, x, top);
            }
            placeRow(grid, i, x, top + grid.offsetMm(i));
        }
        if (!grid.whole()) {
            problem("Labels of the legend do not fit and are cut");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(
                what, item.slot().where(), "Make the legend larger in the template, or use fewer or shorter classes"));
    }

    private void placeCountTitle(LegendGrid grid, double x, double top) {
        ShapedText title = grid.size().countTitle();
        if (!title.text().isBlank()) {
            double baseline = top - grid.headMm() + TextBlock.aboveMm(title);
            texts.add(new PlacedLine(title, Math.max(x, x + grid.columnWidthMm() - title.widthMm()), baseline));
        }
    }

    private void placeRow(LegendGrid grid, int i, double x, double y) {
        double width = grid.size().swatchWidthMm();
        double height = grid.swatchHeightMm();
        if (!entries.get(i).symbolizers().isEmpty()) {
            swatches.add(new Swatch(new Box(x, y, width, height), entries.get(i).symbolizers()));
        }
        List<ShapedText> label = grid.labels().get(i);
        ShapedText count = grid.size().counts().get(i);
        double baseline = y + height / 2 + FIGURE_MIDDLE * label.get(0).style().sizePt() * TextBlock.MM_PER_PT;
        double labelX = x + width + grid.size().labelGapMm();
        for (int line = 0; line < label.size(); line++) {
            ShapedText text = label.get(line);
            texts.add(new PlacedLine(text, labelX, baseline + line * TextLayout.leadingMm(text)));
        }
        if (!count.text().isEmpty()) {
            texts.add(new PlacedLine(count, x + grid.columnWidthMm() - count.widthMm(), baseline));
        }
    }
}
