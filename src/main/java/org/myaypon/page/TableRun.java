package org.myaypon.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.template.Box;
import org.myaypon.template.TableItem;

/**
 * A table on its way over pages. Each page begins with its title and the columns' titles, and with the heading of the rows
 * that go on where a page holds it and the next row; stripes go on too. A row is never split, a heading never parted from its first row, and the totals that close
 * the table never from the row before them; the note stands at the end.
 */
final class TableRun {

    private static final double TOLERANCE_MM = 0.01;

    private final TableSelection wanted;
    private final FlowWords words;
    private final List<Problem> problems;
    private final int lines;
    private final RowTally tally;
    private final Map<Box, TableGrid> grids = new HashMap<>();
    private int next;
    private boolean begun;
    private boolean noted;
    private boolean cut;

    /**
     * A table of which nothing stands anywhere yet.
     *
     * @param lines the most lines of a cell, as many as a page can hold
     */
    TableRun(TableSelection wanted, FlowWords words, int lines, List<Problem> problems) {
        this.wanted = wanted;
        this.words = words;
        this.lines = lines;
        this.problems = problems;
        this.tally = new RowTally(wanted.table());
        this.noted = wanted.table().note().isBlank();
    }

    boolean isDone() {
        return begun && next == size() && noted;
    }

    /** Whether a cell had more lines than a page. */
    boolean isCut() {
        return cut;
    }

    RowCount count() {
        return tally.count();
    }

    /** Puts as much into a page's present part as it can hold; false when it can hold nothing. */
    boolean fill(FlowPage page) {
        ItemText texts = new ItemText("table", page.slot(), problems);
        double topMm = page.topMm();
        Optional<TextBlock> title = page.isFirstPart() ? Optional.of(title(texts, topMm)) : Optional.empty();
        double partMm = title.map(block -> TableLayout.belowTitle(block, topMm)).orElse(topMm);
        TableItem room = page.room(partMm);
        TableGrid grid = grid(room);
        double belowHeadMm = partMm + (next < size() || !begun ? grid.headMm() : 0);
        Optional<TableRow> again = headingAgain(grid)
                .filter(heading -> !page.isFresh()
                        || page.holds(belowHeadMm
                                + heading.heightMm()
                                + grid.rows().get(next).heightMm()));
        double rowsMm = belowHeadMm + again.map(TableRow::heightMm).orElse(0.0);
        int to = fitting(grid.rows(), page.bottomMm() - rowsMm, noteMm(inPart(page, room), rowsMm), page.isFresh());
        boolean onlyNote = begun && next == size();
        if (!page.holds(rowsMm) || (to == next && !onlyNote && size() > 0)) {
            return false;
        }
        title.ifPresent(page.pen()::title);
        Box place = room.slot().box();
        double endMm = onlyNote ? rowsMm : rows(page, grid, again, partMm, place, to);
        double noteMm = note(page, room, endMm);
        begun = true;
        page.fillTo(page.isFirstPart() ? afterFirst(partMm, noteMm) : page.topMm());
        return true;
    }

    /** Where the next part begins on a page: beside this one, or below it. */
    private double afterFirst(double partMm, double endMm) {
        return isDone() ? endMm + TableLayout.BETWEEN_MM : partMm;
    }

    private double rows(FlowPage page, TableGrid grid, Optional<TableRow> again, double topMm, Box place, int to) {
        double yMm = page.pen().head(grid, place, topMm);
        if (again.isPresent()) {
            yMm = page.pen().repeated(again.get(), yMm);
        }
        List<TableRow> shown = grid.rows().subList(next, to);
        cut |= grid.headCut() || shown.stream().anyMatch(TableRow::cut);
        double endMm = page.pen().rows(shown, place, yMm, inGroup(), tally);
        next = to;
        return endMm;
    }

    private double note(FlowPage page, TableItem room, double rowsMm) {
        if (noted || next < size()) {
            return rowsMm;
        }
        TextBlock note = inPart(page, room)
                .fit(
                        "note",
                        wanted.table().note(),
                        wanted.item().note(),
                        rowsMm + TableLayout.NOTE_GAP_MM,
                        TableLayout.NOTE_SHARE);
        double endMm = rowsMm + TableLayout.NOTE_GAP_MM + note.heightMm();
        noted = page.holds(endMm);
        if (noted) {
            page.pen().note(note);
        }
        return noted ? endMm : rowsMm;
    }

    /** Texts as wide as a part of a page; how high they may be comes of the page. */
    private ItemText inPart(FlowPage page, TableItem room) {
        Box part = room.slot().box();
        Box box = page.slot().box();
        return new ItemText(
                "table", page.slot().in(new Box(part.xMm(), box.yMm(), part.widthMm(), box.heightMm())), problems);
    }

    private double noteMm(ItemText texts, double topMm) {
        return noted
                ? 0
                : TableLayout.NOTE_GAP_MM
                        + texts.at(wanted.table().note(), wanted.item().note(), topMm, TableLayout.NOTE_SHARE)
                                .heightMm();
    }

    private TextBlock title(ItemText texts, double topMm) {
        String title = wanted.table().title();
        return texts.fit(
                "title", begun ? words.again(title) : title, wanted.item().title(), topMm, TableLayout.TITLE_SHARE);
    }

    private TableGrid grid(TableItem room) {
        Box box = room.slot().box();
        TableItem item = room.withColumns(wanted.item().columns());
        return grids.computeIfAbsent(
                new Box(box.xMm(), 0, box.widthMm(), 0), key -> TableGrid.ofWidth(item, wanted.table(), lines));
    }

    /** The heading of the rows that go on; none where the next row is a heading or a total. */
    private Optional<TableRow> headingAgain(TableGrid grid) {
        if (!begun || next == size() || kind(next) != Kind.PLAIN) {
            return Optional.empty();
        }
        int before = next - 1;
        while (before >= 0 && kind(before) == Kind.PLAIN) {
            before--;
        }
        return before >= 0 && kind(before) == Kind.HEADING
                ? Optional.of(TableRow.repeated(
                        words.again(wanted.table().rows().get(before).cell(0)), grid.size(), grid.columns()))
                : Optional.empty();
    }

    /** How many plain rows stand before the next one in its group. */
    private int inGroup() {
        int before = next;
        while (before > 0 && kind(before - 1) == Kind.PLAIN) {
            before--;
        }
        return next - before;
    }

    /**
     * The end of the rows, from the next one on, that a height holds.
     *
     * @param fresh whether no other place has more room
     */
    private int fitting(List<TableRow> rows, double roomMm, double noteMm, boolean fresh) {
        int to = next;
        double heightMm = 0;
        while (to < rows.size()) {
            double more = rows.get(to).heightMm() + (to > next ? rows.get(to).gapMm() : 0);
            if (heightMm + more > roomMm + TOLERANCE_MM) {
                break;
            }
            heightMm += more;
            to++;
        }
        boolean all = to == rows.size();
        int closing = closing();
        if (all ? heightMm + noteMm > roomMm + TOLERANCE_MM : to >= closing) {
            to = closing - 1 > next ? closing - 1 : all || fresh ? to : next;
        }
        int kept = withoutLastHeadings(to, rows.size());
        return kept == next && fresh ? to : kept;
    }

    /** A heading does not stand at the end of a page, unless there is nothing else to print on it. */
    private int withoutLastHeadings(int to, int all) {
        int kept = to;
        while (kept > next && kept < all && kind(kept - 1) == Kind.HEADING) {
            kept--;
        }
        return kept;
    }

    /** Where the totals begin that close the table; the number of its rows when none do. */
    private int closing() {
        int from = size();
        while (from > 0 && kind(from - 1) == Kind.TOTAL) {
            from--;
        }
        return from;
    }

    private Kind kind(int row) {
        return wanted.table().rows().get(row).kind();
    }

    private int size() {
        return wanted.table().rows().size();
    }
}
