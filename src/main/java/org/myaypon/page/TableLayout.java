package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.Box;
import org.myaypon.template.TableItem;
import org.myaypon.text.Points;

/**
 * Lays out a table in one place: its title, the columns' titles, the rows, then a note. A table that does not fit is made
 * smaller step by step; then rows are left out at the end with a row that says so and a problem, never its closing totals or
 * its note.
 */
final class TableLayout {

    static final double TITLE_SHARE = 0.25;
    static final double NOTE_SHARE = 0.25;
    static final double NOTE_GAP_MM = 1.2;
    static final double BETWEEN_MM = 6;

    private static final double TITLE_GAP_EM = 0.4;
    private static final double LEAST_MM = 20;
    private static final int LONG = 300;
    private static final double LOWEST_EM = 0.8;

    private final TableItem item;
    private final TableContent table;
    private final ItemText texts;
    private final Box box;
    private final TablePen pen;
    private final RowTally tally;
    private double bottomMm;
    /** Where the tables below it end too. */
    private double endMm;

    private double sizePt;

    private TableLayout(TableSelection wanted, List<Problem> problems) {
        this.item = wanted.item();
        this.table = wanted.table();
        this.texts = new ItemText("table", item.slot(), problems);
        this.box = item.slot().box();
        this.pen = new TablePen(item);
        this.tally = new RowTally(table);
    }

    /**
     * Tables in one place.
     *
     * @param table what stands there; empty when there was no room for anything
     * @param rows how many rows of each table are there
     * @param rest the tables that are not there, in their order
     * @param bottomMm where what stands there ends
     */
    record Laid(Optional<PageItem.Table> table, List<RowCount> rows, List<TableContent> rest, double bottomMm) {}

    /**
     * The first of some tables in an item's place, and below it those of the others that fit whole and as large.
     *
     * @param tables one or more tables
     * @param problems where to tell what does not fit
     */
    static Laid layout(TableItem item, List<TableContent> tables, List<Problem> problems) {
        TableSelection wanted = TableSelection.of(item, tables.get(0), problems);
        TableLayout first = new TableLayout(wanted, problems);
        List<TableContent> others = tables.subList(1, tables.size());
        List<RowCount> rows = new ArrayList<>();
        boolean laid = first.layout();
        rows.add(first.tally.count());
        List<TableContent> rest = laid ? first.placeOthers(others, rows) : others;
        return new Laid(laid ? Optional.of(first.pen.table()) : Optional.empty(), rows, rest, first.endMm);
    }

    /** Places those of other tables that fit into what is left; gives those that do not. */
    private List<TableContent> placeOthers(List<TableContent> others, List<RowCount> rows) {
        List<TableContent> rest = new ArrayList<>();
        double topMm = bottomMm + BETWEEN_MM;
        endMm = bottomMm;
        for (TableContent other : others) {
            Box room = new Box(box.xMm(), topMm, box.widthMm(), Math.max(0, box.bottomMm() - topMm));
            List<Problem> unfit = new ArrayList<>();
            TableSelection wanted =
                    TableSelection.of(item.withColumns(List.of()).in(room, sizePt), other, unfit);
            TableLayout layout = new TableLayout(wanted, unfit);
            if (room.heightMm() >= LEAST_MM && layout.mayFit() && layout.layout() && unfit.isEmpty()) {
                pen.take(layout.pen);
                rows.add(layout.tally.count());
                endMm = layout.bottomMm;
                topMm = layout.bottomMm + BETWEEN_MM;
            } else {
                rest.add(other);
            }
        }
        return rest;
    }

    /** Whether it is worth the trial: there are not too many rows, and none with more text than three lines beside a map hold. */
    private boolean mayFit() {
        double leastMm = LOWEST_EM * item.cell().text().sizePt() * Points.MM_PER_PT;
        return table.rows().size() * leastMm < box.heightMm()
                && table.rows().stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.length() <= LONG));
    }

    private boolean layout() {
        TableSelection fitting = new TableSelection(item, table).withColumns(new TableColumns(item, table).thatFit());
        tellColumns(fitting);
        TextBlock title = texts.fit("title", table.title(), item.title(), box.yMm(), TITLE_SHARE);
        double topMm = belowTitle(title, box.yMm());
        double noteMm =
                texts.fit("note", table.note(), item.note(), topMm, NOTE_SHARE).heightMm();
        double roomMm = box.bottomMm() - topMm - (noteMm > 0 ? noteMm + NOTE_GAP_MM : 0);
        TableGrid grid = TableGrid.choose(fitting.item(), fitting.table(), roomMm);
        TableRows shown = TableRows.fit(grid, roomMm - grid.headMm());
        if (shown.rows().isEmpty() && shown.leftOut() > 0) {
            problem("The table " + table.called() + " has no room and is left out");
            return false;
        }
        tell(grid, shown);
        sizePt = grid.size().cell().sizePt();
        pen.title(title);
        // A table without rows has its note alone.
        double headMm = table.rows().isEmpty() ? topMm : pen.head(grid, box, topMm);
        double belowMm =
                pen.rows(shown.rows(), box, headMm, 0, tally) + (table.rows().isEmpty() ? 0 : NOTE_GAP_MM);
        TextBlock note = texts.at(table.note(), item.note(), belowMm, NOTE_SHARE);
        pen.note(note);
        bottomMm = belowMm + note.heightMm();
        return true;
    }

    /** Where what follows a title begins. */
    static double belowTitle(TextBlock title, double topMm) {
        double gapMm = title.heightMm() > 0 ? TITLE_GAP_EM * title.sizePt() * Points.MM_PER_PT : 0;
        return topMm + title.heightMm() + gapMm;
    }

    private void tellColumns(TableSelection fitting) {
        int all = table.columns().size();
        int fit = fitting.table().columns().size();
        if (fit < all) {
            problem((all - fit) + " of " + all + " columns of the table " + table.called()
                    + " do not fit and are left out");
        }
    }

    private void tell(TableGrid grid, TableRows shown) {
        if (shown.leftOut() > 0) {
            problem(shown.leftOut() + " of " + TableRows.count(grid.rows()) + " rows of the table " + table.called()
                    + " do not fit and are left out");
        }
        if (grid.headCut() || shown.rows().stream().anyMatch(TableRow::cut)) {
            problem("Cells of the table " + table.called() + " do not fit and are cut");
        }
    }

    private void problem(String what) {
        texts.problems()
                .add(new Problem(
                        what,
                        item.slot().where(),
                        "Make the table larger in the template, let it go on on further pages (overflow: continue), take a"
                                + " larger paper, or show less in it"));
    }
}
