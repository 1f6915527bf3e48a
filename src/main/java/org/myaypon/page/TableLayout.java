package org.myaypon.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.Field;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.template.Box;
import org.myaypon.template.TableItem;

/**
 * Lays out a table: its title, the columns' titles, the rows, then a note. A table that does not fit is made smaller step
 * by step; then rows are left out at the end with a row that says so and a problem, never its closing totals or its note.
 */
final class TableLayout {

    private static final double TITLE_SHARE = 0.25;
    private static final double NOTE_SHARE = 0.25;
    private static final double TITLE_GAP_EM = 0.4;
    private static final double NOTE_GAP_MM = 1.2;
    private static final double BETWEEN_MM = 6;
    private static final double LEAST_MM = 20;
    private static final int LONG = 300;

    private final TableItem item;
    private final TableContent table;
    private final ItemText texts;
    private final Box box;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<Field> stripes = new ArrayList<>();
    private final List<Field> rules = new ArrayList<>();
    private double bottomMm;
    private double sizePt;

    private TableLayout(TableItem item, TableContent table, List<Problem> problems) {
        this.item = item;
        this.table = table;
        this.texts = new ItemText("table", item.slot(), problems);
        this.box = item.slot().box();
    }

    /**
     * The table in its place; empty when the map has no such table.
     *
     * @param tables the tables that the map has
     * @param problems where to tell what does not fit
     */
    static Optional<PageItem.Table> layout(TableItem item, List<TableContent> tables, List<Problem> problems) {
        boolean all = item.table().equals(TableItem.ALL_TABLES);
        Optional<TableContent> first = tables.stream()
                .filter(table -> all
                        || item.table().equals(TableItem.ANY_TABLE)
                        || item.table().equals(table.name()))
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        TableLayout layout = new TableLayout(item, first.get(), problems);
        Optional<PageItem.Table> laid = layout.layout();
        return all && laid.isPresent()
                ? Optional.of(layout.withOthers(laid.get(), tables.subList(1, tables.size())))
                : laid;
    }

    /** This table with those of the others below it that fit whole and as large into what is left of its place, in their order. */
    private PageItem.Table withOthers(PageItem.Table first, List<TableContent> others) {
        List<PlacedLine> allLines = new ArrayList<>(first.texts());
        List<Field> allStripes = new ArrayList<>(first.stripes());
        List<Field> allRules = new ArrayList<>(first.rules());
        double topMm = bottomMm + BETWEEN_MM;
        for (TableContent other : others) {
            if (box.bottomMm() - topMm < LEAST_MM || other.rows().stream().anyMatch(TableLayout::isLong)) {
                continue;
            }
            Box rest = new Box(box.xMm(), topMm, box.widthMm(), box.bottomMm() - topMm);
            List<Problem> unfit = new ArrayList<>();
            TableLayout layout = new TableLayout(item.in(rest, sizePt), other, unfit);
            Optional<PageItem.Table> laid = layout.layout();
            if (laid.isPresent() && unfit.isEmpty()) {
                allLines.addAll(laid.get().texts());
                allStripes.addAll(laid.get().stripes());
                allRules.addAll(laid.get().rules());
                topMm = layout.bottomMm + BETWEEN_MM;
            }
        }
        return new PageItem.Table(first.id(), first.box(), allLines, allStripes, allRules);
    }

    /** Whether a row has more text than three lines of a column beside a map can hold, so that it need not be tried. */
    private static boolean isLong(TableContent.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.length() > LONG);
    }

    private Optional<PageItem.Table> layout() {
        TableContent narrow = withColumnsThatFit();
        TextBlock title = texts.fit("title", table.title(), item.title(), box.yMm(), TITLE_SHARE);
        double topMm = box.yMm() + title.heightMm();
        if (title.heightMm() > 0) {
            topMm += TITLE_GAP_EM * title.sizePt() * TextBlock.MM_PER_PT;
        }
        double noteMm =
                texts.fit("note", table.note(), item.note(), topMm, NOTE_SHARE).heightMm();
        double roomMm = box.bottomMm() - topMm - (noteMm > 0 ? noteMm + NOTE_GAP_MM : 0);
        TableGrid grid = TableGrid.choose(item, narrow, roomMm);
        TableRows shown = TableRows.fit(grid, roomMm - grid.headMm());
        if (shown.rows().isEmpty() && shown.leftOut() > 0) {
            problem("The table " + name() + " has no room and is left out");
            return Optional.empty();
        }
        tell(grid, shown);
        sizePt = grid.size().cell().sizePt();
        lines.addAll(title.lines());
        double belowMm = placeRows(shown, placeHead(grid, topMm)) + NOTE_GAP_MM;
        TextBlock note = texts.at(table.note(), item.note(), belowMm, NOTE_SHARE);
        lines.addAll(note.lines());
        bottomMm = belowMm + note.heightMm();
        return Optional.of(new PageItem.Table(item.slot().name(), box, lines, stripes, rules));
    }

    private TableContent withColumnsThatFit() {
        int all = table.columns().size();
        int fit = new TableColumns(item, table).thatFit();
        if (fit == all) {
            return table;
        }
        problem((all - fit) + " of " + all + " columns of the table " + name() + " do not fit and are left out");
        return new TableContent(
                table.name(),
                table.title(),
                table.columns().subList(0, fit),
                table.rows().stream()
                        .map(row -> new TableContent.Row(
                                row.cells().subList(0, Math.min(fit, row.cells().size())), row.kind()))
                        .toList(),
                table.note());
    }

    private void tell(TableGrid grid, TableRows shown) {
        if (shown.leftOut() > 0) {
            problem(shown.leftOut() + " of " + TableRows.count(grid.rows()) + " rows of the table " + name()
                    + " do not fit and are left out");
        }
        if (grid.head().cut() || shown.rows().stream().anyMatch(TableRow::cut)) {
            problem("Cells of the table " + name() + " do not fit and are cut");
        }
    }

    private String name() {
        return table.title().isBlank() ? table.name() : table.title();
    }

    private void problem(String what) {
        texts.problems()
                .add(new Problem(
                        what,
                        item.slot().where(),
                        "Make the table larger in the template, take a larger paper, or show less in it"));
    }

    /** Places the columns' titles; gives where the rows begin. */
    private double placeHead(TableGrid grid, double topMm) {
        lines.addAll(grid.head().placeLow(topMm));
        if (grid.head().heightMm() > 0) {
            rule(topMm + grid.head().heightMm());
        }
        return topMm + grid.headMm();
    }

    /** Places the rows; gives where they end. */
    private double placeRows(TableRows shown, double topMm) {
        double yMm = topMm;
        int inGroup = 0;
        Kind before = Kind.HEADING;
        for (TableRow row : shown.rows()) {
            if (before != Kind.HEADING && (row.kind() == Kind.TOTAL) != (before == Kind.TOTAL)) {
                rule(yMm);
            }
            yMm += yMm > topMm ? row.gapMm() : 0;
            inGroup = row.kind() == Kind.PLAIN ? inGroup + 1 : 0;
            if (inGroup > 0 && inGroup % 2 == 0) {
                stripe(yMm, row.heightMm());
            }
            lines.addAll(row.place(yMm));
            yMm += row.heightMm();
            before = row.kind();
        }
        if (before == Kind.TOTAL) {
            rule(yMm);
        }
        return yMm;
    }

    private void stripe(double topMm, double heightMm) {
        item.stripes().ifPresent(color -> stripes.add(field(topMm, heightMm, color)));
    }

    private void rule(double bottomMm) {
        item.rule().ifPresent(line -> rules.add(field(bottomMm - line.widthMm(), line.widthMm(), line.color())));
    }

    private Field field(double topMm, double heightMm, Color color) {
        return new Field(new Box(box.xMm(), topMm, box.widthMm(), heightMm), color);
    }
}
