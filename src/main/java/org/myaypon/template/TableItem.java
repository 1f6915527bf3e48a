package org.myaypon.template;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the map; not drawn when the map has no such table.
 *
 * @param table the table's name, or several with commas between them, or {@link #ANY_TABLE} for the first one that the map has, or {@link #ALL_TABLES} for it
 *     and, below it, the others that fit whole
 * @param title the style of its title
 * @param head the style of the columns' titles
 * @param cell the style of the rows; also how far everything in the table may shrink
 * @param note the style of its note
 * @param rule the look of the rules under the head and around totals, if any
 * @param stripes the fill of every second row, if any
 * @param columns which of its columns it shows, in this order; all as they come when there are none
 * @param totals whether it shows its totals
 * @param overflow what becomes of rows without room
 * @param sort by which column its rows are ordered; as they come when empty
 * @param heads how the titles of columns of numbers stand
 * @param beside on a page on which it goes on: the most parts of it that stand side by side, 1 or more
 */
public record TableItem(
        Slot slot,
        String table,
        TypeStyle title,
        TypeStyle head,
        TypeStyle cell,
        TypeStyle note,
        Optional<LineLook> rule,
        Optional<Color> stripes,
        List<TableColumn> columns,
        boolean totals,
        TableOverflow overflow,
        Optional<TableSort> sort,
        TableHeads heads,
        int beside)
        implements TemplateItem {

    static final Set<String> KEYS = Set.of(
            "table",
            "title-style",
            "head-style",
            "cell-style",
            "note-style",
            "rule",
            "stripes",
            "columns",
            "totals",
            "overflow",
            "sort",
            "heads");

    private static final int MOST_BESIDE = 4;

    public TableItem {
        columns = List.copyOf(columns);
    }

    static TableItem read(ItemSource source, Slot slot) {
        TypeStyle cell = source.style("cell-style");
        TableOverflow overflow = source.choice("overflow", TableOverflow.SHRINK);
        return new TableItem(
                slot,
                source.word("table", ANY_TABLE),
                source.style("title-style"),
                source.style("head-style"),
                overflow == TableOverflow.CUT
                        ? TypeStyle.fixed(cell.text(), cell.text().sizePt())
                        : cell,
                source.style("note-style"),
                source.line("rule"),
                source.findColor("stripes"),
                source.columns("columns"),
                source.flag("totals", true),
                overflow,
                source.sort("sort"),
                source.choice("heads", TableHeads.LEVEL),
                MOST_BESIDE);
    }

    /** Stands for the first table that the map has. */
    public static final String ANY_TABLE = "any";

    /** Stands for the first table of a map and those of the others that fit whole below it. */
    public static final String ALL_TABLES = "all";

    /** The names of the tables that it shows, in order. */
    public List<String> tables() {
        return Arrays.stream(table.split(",", -1)).map(String::strip).toList();
    }

    /** Whether it goes on on further pages. */
    public boolean continues() {
        return overflow == TableOverflow.CONTINUE;
    }

    /** The same in another place and at another size, from which it may not shrink. */
    public TableItem in(Box place, double sizePt) {
        double scale = sizePt / cell.text().sizePt();
        TypeStyle titles = TypeStyle.fixed(head.text(), head.text().sizePt() * scale);
        return new TableItem(
                slot.in(place),
                table,
                title,
                titles,
                TypeStyle.fixed(cell.text(), sizePt),
                note,
                rule,
                stripes,
                columns,
                totals,
                overflow,
                sort,
                heads,
                beside);
    }

    /** The same in another place. */
    @Override
    public TableItem in(Slot place) {
        return in(place, beside);
    }

    /** The same in another place with so many parts side by side at the most. */
    public TableItem in(Slot place, int most) {
        return new TableItem(
                place, table, title, head, cell, note, rule, stripes, columns, totals, overflow, sort, heads, most);
    }

    /** The same with column titles, and a row that tells what is left out, in a language; what rows say stays as it is. */
    public TableItem in(SheetLanguage language) {
        return new TableItem(
                slot,
                table,
                title,
                head.in(language),
                cell,
                note,
                rule,
                stripes,
                columns,
                totals,
                overflow,
                sort,
                heads,
                beside);
    }

    /** The same with other columns. */
    public TableItem withColumns(List<TableColumn> others) {
        return new TableItem(
                slot, table, title, head, cell, note, rule, stripes, others, totals, overflow, sort, heads, beside);
    }
}
