package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.TableItem;
import org.myaypon.text.Points;

/** Lets the tables of an item run from the map's page over as many further pages as they need. */
final class TableFlow {

    private static final int MOST_PAGES = 500;
    private static final double LEADING = 1.6;
    private static final double ROWS_OF_A_PAGE = 0.8;

    private final TableItem first;
    private final TableItem following;
    private final FlowWords words;
    private final List<Problem> problems;
    private final List<FlowPage> pages = new ArrayList<>();
    private final List<RowCount> rows = new ArrayList<>();
    private final boolean alone;

    /**
     * A flow of nothing yet.
     *
     * @param first the table's place on the page with the map
     * @param following its place on each further page
     * @param alone whether there is one table only, which may then stand in parts side by side
     */
    TableFlow(TableItem first, TableItem following, boolean alone, FlowWords words, List<Problem> problems) {
        this.first = first;
        this.following = following;
        this.alone = alone;
        this.words = words;
        this.problems = problems;
        pages.add(new FlowPage(first, 1));
    }

    /** Leaves the first page to what stands there already. */
    void leaveFirst() {
        pages.add(new FlowPage(following, 1));
    }

    /** The pages, the one with the map first. */
    List<FlowPage> pages() {
        return List.copyOf(pages);
    }

    /** How many rows of each table are held and printed. */
    List<RowCount> rows() {
        return List.copyOf(rows);
    }

    /** Lays out a table behind what is laid out already. */
    void add(TableContent table) {
        TableSelection wanted = TableSelection.of(first, table, problems);
        int all = wanted.table().columns().size();
        int onFirst = new TableColumns(wanted.item(), wanted.table()).thatFit();
        int onOthers = new TableColumns(following.withColumns(wanted.item().columns()), wanted.table()).thatFit();
        TableSelection fitting = wanted.withColumns(Math.max(onFirst, onOthers));
        if (fitting.table().columns().size() < all) {
            problem((all - fitting.table().columns().size()) + " of " + all + " columns of the table " + table.called()
                    + " do not fit and are left out");
        }
        if (onFirst < fitting.table().columns().size() && pages.size() == 1) {
            turn(fitting);
        }
        run(fitting);
    }

    private void run(TableSelection table) {
        TableRun run = new TableRun(table, words, linesOfAPage(), problems);
        while (!run.isDone()) {
            FlowPage page = pages.get(pages.size() - 1);
            boolean filled = run.fill(page);
            if ((!filled && page.isFresh() && pages.size() > 1) || pages.size() > MOST_PAGES) {
                problem("The rows of the table " + table.table().called() + " have no room on its further pages");
                break;
            }
            if (!run.isDone() && !page.turn()) {
                turn(table);
            }
        }
        if (run.isCut()) {
            problem("Cells of the table " + table.table().called() + " do not fit and are cut");
        }
        rows.add(run.count());
    }

    private void turn(TableSelection table) {
        pages.add(new FlowPage(following, alone ? parts(table) : 1));
    }

    /** How many parts of a table can stand side by side on a page with every text on one line. */
    private int parts(TableSelection table) {
        TableItem item = following.withColumns(table.item().columns());
        double naturalMm = new TableColumns(item, table.table()).naturalWidthMm();
        double widthMm = following.slot().box().widthMm();
        int fit = (int) ((widthMm + TableLayout.BETWEEN_MM) / (naturalMm + TableLayout.BETWEEN_MM));
        return Math.max(1, Math.min(fit, following.beside()));
    }

    /** So many lines has the highest row that fits a page of its own. */
    private int linesOfAPage() {
        FlowPage empty = new FlowPage(following, 1);
        double roomMm = ROWS_OF_A_PAGE * (empty.bottomMm() - empty.topMm());
        double lineMm = LEADING * following.cell().text().sizePt() * Points.MM_PER_PT;
        return Math.max(TableRow.FEW_LINES, (int) (roomMm / lineMm));
    }

    /**
     * Writes on each page where its table goes on.
     *
     * @param firstFollowing the number of the first further page
     */
    void tellNext(int firstFollowing) {
        for (int i = 0; i + 1 < pages.size(); i++) {
            FlowPage page = pages.get(i);
            if (page.pen().isEmpty()) {
                page.pointer(words.elsewhere(title(), firstFollowing + i));
            } else {
                page.hint(words.next(firstFollowing + i));
            }
        }
    }

    private String title() {
        return rows.isEmpty() ? "" : rows.get(0).table();
    }

    /** What stands on a page of the flow, 0 for the one with the map. */
    Optional<PageItem.Table> table(int page) {
        return page < pages.size() && !pages.get(page).pen().isEmpty()
                ? Optional.of(pages.get(page).pen().table())
                : Optional.empty();
    }

    private void problem(String what) {
        problems.add(new Problem(
                what,
                first.slot().where(),
                "Give the table more room on its further pages in the template, or show less in it"));
    }
}
