package org.myaypon.template;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the map; not drawn when the map has no such table.
 *
 * @param table the table's name, or {@link #ANY_TABLE} for the first one that the map has, or {@link #ALL_TABLES} for it
 *     and, below it, the others that fit whole
 * @param title the style of its title
 * @param head the style of the columns' titles
 * @param cell the style of the rows; also how far everything in the table may shrink
 * @param note the style of its note
 * @param rule the look of the rules under the head and around totals, if any
 * @param stripes the fill of every second row, if any
 */
public record TableItem(
        Slot slot,
        String table,
        TypeStyle title,
        TypeStyle head,
        TypeStyle cell,
        TypeStyle note,
        Optional<LineLook> rule,
        Optional<Color> stripes)
        implements TemplateItem {

    static final Set<String> KEYS =
            Set.of("table", "title-style", "head-style", "cell-style", "note-style", "rule", "stripes");

    static TableItem read(ItemSource source, Slot slot) {
        return new TableItem(
                slot,
                source.word("table", ANY_TABLE),
                source.style("title-style"),
                source.style("head-style"),
                source.style("cell-style"),
                source.style("note-style"),
                source.line("rule"),
                source.findColor("stripes"));
    }

    /** Stands for the first table that the map has. */
    public static final String ANY_TABLE = "any";

    /** Stands for the first table of a map and those of the others that fit whole below it. */
    public static final String ALL_TABLES = "all";

    /** The same in another place and at another size, from which it may not shrink. */
    public TableItem in(Box place, double sizePt) {
        double scale = sizePt / cell.text().sizePt();
        TypeStyle heads = TypeStyle.fixed(head.text(), head.text().sizePt() * scale);
        return new TableItem(
                slot.in(place), table, title, heads, TypeStyle.fixed(cell.text(), sizePt), note, rule, stripes);
    }
}
