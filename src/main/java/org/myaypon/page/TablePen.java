package org.myaypon.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.PageItem.Field;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableText.Part;
import org.myaypon.template.Box;
import org.myaypon.template.TableItem;

/** Puts the parts of tables into their places on one page, and tells of each row that it places. */
final class TablePen {

    private final TableItem item;
    private final List<TableText> texts = new ArrayList<>();
    private final List<PageItem.PlacedLine> turned = new ArrayList<>();
    private final List<Field> stripes = new ArrayList<>();
    private final List<Field> rules = new ArrayList<>();

    TablePen(TableItem item) {
        this.item = item;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void title(TextBlock block) {
        text(Part.TITLE, block);
    }

    void note(TextBlock block) {
        text(Part.NOTE, block);
    }

    private void text(Part part, TextBlock block) {
        if (!block.lines().isEmpty()) {
            texts.add(new TableText(part, List.of(block.lines())));
        }
    }

    /** Places the columns' titles over a place; gives where the rows begin. */
    double head(TableGrid grid, Box place, double topMm) {
        double footMm = topMm + grid.titlesMm();
        turned.addAll(grid.turned().place(footMm));
        if (grid.titlesMm() > 0) {
            texts.add(new TableText(
                    Part.HEAD, grid.head().placeLow(footMm - grid.head().heightMm())));
            rule(place, footMm);
        }
        return topMm + grid.headMm();
    }

    /** Places a heading that repeats one of an earlier page; gives where it ends. */
    double repeated(TableRow heading, double topMm) {
        texts.add(new TableText(Part.HEADING, heading.place(topMm)));
        return topMm + heading.heightMm();
    }

    /**
     * Places rows below each other; gives where they end.
     *
     * @param inGroup how many plain rows of the first one's group stand before it, which every second stripe needs to know
     * @param tally is told of each row
     */
    double rows(List<TableRow> all, Box place, double topMm, int inGroup, RowTally tally) {
        double yMm = topMm;
        int count = inGroup;
        Kind before = Kind.HEADING;
        for (TableRow row : all) {
            if (before != Kind.HEADING && (row.kind() == Kind.TOTAL) != (before == Kind.TOTAL)) {
                rule(place, yMm);
            }
            yMm += yMm > topMm ? row.gapMm() : 0;
            count = row.kind() == Kind.PLAIN ? count + 1 : 0;
            if (count > 0 && count % 2 == 0) {
                stripe(place, yMm, row.heightMm());
            }
            texts.add(new TableText(part(row), row.place(yMm)));
            tally.printed(row.place());
            yMm += row.heightMm();
            before = row.kind();
        }
        if (before == Kind.TOTAL) {
            rule(place, yMm);
        }
        return yMm;
    }

    /** Takes what another one has placed on the same page. */
    void take(TablePen other) {
        texts.addAll(other.texts);
        turned.addAll(other.turned);
        stripes.addAll(other.stripes);
        rules.addAll(other.rules);
    }

    /** All that was placed, as an item of the page. */
    PageItem.Table table() {
        return new PageItem.Table(item.slot().name(), item.slot().box(), texts, stripes, rules, turned);
    }

    private static Part part(TableRow row) {
        return row.kind() == Kind.HEADING ? Part.HEADING : Part.ROW;
    }

    private void stripe(Box place, double topMm, double heightMm) {
        item.stripes().ifPresent(color -> stripes.add(field(place, topMm, heightMm, color)));
    }

    private void rule(Box place, double bottomMm) {
        item.rule().ifPresent(line -> rules.add(field(place, bottomMm - line.widthMm(), line.widthMm(), line.color())));
    }

    private static Field field(Box place, double topMm, double heightMm, Color color) {
        return new Field(new Box(place.xMm(), topMm, place.widthMm(), heightMm), color);
    }
}
