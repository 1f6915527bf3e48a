package org.myaypon.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageContent.LegendContent;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.page.TemplateItem.Align;
import org.myaypon.page.TemplateItem.Stand;
import org.myaypon.style.LegendEntry;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * Lays out a legend: the title, then rows of swatch, label and count, in one column or more. What does not fit is made
 * smaller step by step; then labels are cut, and rows left out with a problem.
 */
final class LegendLayout {

    private static final double TITLE_GAP = 0.5;
    private static final double LABEL_GAP_MM = 2;
    private static final double COUNT_GAP_MM = 4;
    private static final double COLUMN_GAP_MM = 6;
    private static final double STEP_PT = 0.5;
    private static final double TITLE_SHARE = 0.4;

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
     * @param problems where to tell what did not fit
     */
    static Optional<PageItem.Legend> layout(
            TemplateItem.Legend item, LegendContent content, String countTitle, List<Problem> problems) {
        LegendLayout layout = new LegendLayout(item, content, problems);
        if (layout.entries.isEmpty()) {
            return Optional.empty();
        }
        double usedMm = layout.placeTitle(content.title());
        Grid grid = layout.grid(countTitle, usedMm);
        layout.place(grid);
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

    private double placeTitle(String title) {
        Box room = new Box(box.xMm(), box.yMm(), box.widthMm(), box.heightMm() * TITLE_SHARE);
        TextBlock block = TextBlock.fit(title, item.title(), room, Align.LEFT, Stand.TOP);
        texts.addAll(block.lines());
        if (block.cut()) {
            problems.add(new Problem(
                    "The legend's title does not fit and is cut", item.slot().where(), "Shorten it"));
        }
        return block.heightMm() == 0 ? 0 : block.heightMm() + TITLE_GAP * block.sizePt() * TextBlock.MM_PER_PT;
    }

    /** The rows at one size in a number of columns. */
    private record Grid(
            double scale,
            int columns,
            int rowsPerColumn,
            double columnWidthMm,
            double topMm,
            double pitchMm,
            List<ShapedText> labels,
            List<ShapedText> counts,
            ShapedText countTitle,
            boolean fits) {}

    /** The first grid that fits, larger letters before fewer columns; else the smallest with the most columns. */
    private Grid grid(String countTitle, double usedMm) {
        double full = item.label().text().sizePt();
        double size = full;
        while (true) {
            Grid grid = null;
            for (int columns = 1; columns <= item.columns(); columns++) {
                grid = grid(countTitle, usedMm, size / full, columns);
                if (grid.fits()) {
                    return grid;
                }
            }
            if (size <= item.label().smallestPt()) {
                return grid;
            }
            size = Math.max(item.label().smallestPt(), size - STEP_PT);
        }
    }

    private Grid grid(String countTitleText, double usedMm, double scale, int columns) {
        TextStyle labelStyle = scaled(item.label(), scale);
        TextStyle countStyle = scaled(item.count(), scale);
        List<ShapedText> labels = new ArrayList<>();
        List<ShapedText> counts = new ArrayList<>();
        double pitch = (item.swatchHeightMm() + item.rowGapMm()) * scale;
        for (LegendEntry entry : entries) {
            ShapedText label = Fonts.shape(entry.label(), labelStyle);
            labels.add(label);
            counts.add(Fonts.shape(count(entry), countStyle));
            pitch = Math.max(pitch, TextBlock.aboveMm(label) + TextBlock.belowMm(label));
        }
        ShapedText countTitle = Fonts.shape(countTitleText, countStyle);
        double headMm = countTitleText.isBlank() ? 0 : TextLayout.leadingMm(countTitle);
        double topMm = box.yMm() + usedMm + headMm;
        double natural = naturalWidth(scale, labels, counts);
        double available = (box.widthMm() - (columns - 1) * COLUMN_GAP_MM) / columns;
        int rowsPerColumn = (entries.size() + columns - 1) / columns;
        double bottomMm = topMm + rowsPerColumn * pitch - item.rowGapMm() * scale;
        boolean fits = natural <= available + 0.01 && bottomMm <= box.bottomMm() + 0.01;
        return new Grid(
                scale,
                columns,
                rowsPerColumn,
                Math.min(natural, available),
                topMm,
                pitch,
                labels,
                counts,
                countTitle,
                fits);
    }

    /** An entry that counts nothing, such as an outline, has a count below 0. */
    private static String count(LegendEntry entry) {
        return entry.count() < 0 ? "" : String.format(Locale.ROOT, "%,d", entry.count());
    }

    private double naturalWidth(double scale, List<ShapedText> labels, List<ShapedText> counts) {
        return item.swatchWidthMm() * scale
                + LABEL_GAP_MM
                + TextLayout.widthMm(labels)
                + COUNT_GAP_MM
                + TextLayout.widthMm(counts);
    }

    private static TextStyle scaled(TypeStyle style, double scale) {
        return style.text().withSize(style.text().sizePt() * scale);
    }

    private void place(Grid grid) {
        int fitting = (int)
                Math.floor((box.bottomMm() - grid.topMm() + item.rowGapMm() * grid.scale() + 0.01) / grid.pitchMm());
        int rows = Math.max(1, Math.min(grid.rowsPerColumn(), fitting));
        int shown = Math.min(entries.size(), rows * grid.columns());
        boolean cut = false;
        for (int i = 0; i < shown; i++) {
            int column = i / rows;
            double x = box.xMm() + column * (grid.columnWidthMm() + COLUMN_GAP_MM);
            double y = grid.topMm() + i % rows * grid.pitchMm();
            if (i % rows == 0) {
                placeCountTitle(grid, x);
            }
            cut |= placeRow(grid, i, x, y);
        }
        if (shown < entries.size()) {
            problem((entries.size() - shown) + " of " + entries.size()
                    + " classes do not fit the legend and are left out");
        } else if (cut) {
            problem("Labels of the legend do not fit and are cut");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(
                what, item.slot().where(), "Make the legend larger in the template, or use fewer or shorter classes"));
    }

    private void placeCountTitle(Grid grid, double x) {
        ShapedText title = grid.countTitle();
        if (!title.text().isBlank()) {
            double below = TextBlock.belowMm(title) + 0.2;
            texts.add(new PlacedLine(title, x + grid.columnWidthMm() - title.widthMm(), grid.topMm() - below));
        }
    }

    /** Places one row and tells whether its label had to be cut. */
    private boolean placeRow(Grid grid, int i, double x, double y) {
        double width = item.swatchWidthMm() * grid.scale();
        double height = item.swatchHeightMm() * grid.scale();
        swatches.add(new Swatch(new Box(x, y, width, height), entries.get(i).symbolizers()));
        ShapedText count = grid.counts().get(i);
        double labelX = x + width + LABEL_GAP_MM;
        double countX = x + grid.columnWidthMm() - count.widthMm();
        double room = countX - COUNT_GAP_MM - labelX + 0.01;
        ShapedText label = grid.labels().get(i);
        boolean tooWide = label.widthMm() > room;
        if (tooWide) {
            TextStyle style = label.style();
            label = TextLayout.fit(label.text(), style, Math.max(room, 1), 1, style.sizePt())
                    .lines()
                    .get(0);
        }
        double baseline = y + height / 2 + capMiddle(label.style());
        texts.add(new PlacedLine(label, labelX, baseline));
        if (!count.text().isEmpty()) {
            texts.add(new PlacedLine(count, countX, baseline));
        }
        return tooWide;
    }

    /** How far below the middle of a swatch the baseline stands, so that figures look centred on it. */
    private static double capMiddle(TextStyle style) {
        return 0.357 * style.sizePt() * TextBlock.MM_PER_PT;
    }
}
