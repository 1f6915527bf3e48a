package org.myaypon.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Table;
import org.myaypon.page.TableText;

/** Draws a table, or several below each other: stripes and rules, then texts as captions, titles of columns and cells. */
final class TableDrawer {
    /** What no longer belongs to the table before. */
    private static final Set<TableText.Part> ENDS = Set.of(TableText.Part.TITLE, TableText.Part.NOTE);

    private final Table table;
    private final Surface surface;
    private final TextDrawer texts;
    private final int columns;
    /** The titles that read upwards and are not drawn yet; they stand in the empty cells of heads. */
    private final Deque<PlacedLine> upwards;

    private boolean open;
    private int at;

    private TableDrawer(Table table, Surface surface) {
        this.table = table;
        this.surface = surface;
        texts = new TextDrawer(surface);
        upwards = new ArrayDeque<>(table.upwards());
        columns = table.parts().stream()
                .mapToInt(part -> part.cells().size())
                .max()
                .orElse(1);
    }

    static void draw(Table table, Surface surface) {
        new TableDrawer(table, surface).draw();
    }

    private void draw() {
        surface.beginPart(PagePart.DECORATION);
        table.stripes()
                .forEach(field -> surface.fill(PageDrawer.rectangle(field.box()), new Fill.Solid(field.color())));
        table.rules().forEach(field -> surface.fill(PageDrawer.rectangle(field.box()), new Fill.Solid(field.color())));
        surface.endPart();
        table.parts().forEach(this::draw);
        close();
        while (!upwards.isEmpty()) {
            surface.beginPart(PagePart.of(Role.TEXT));
            drawTurned(upwards.pop());
            surface.endPart();
        }
    }

    private void drawTurned(PlacedLine line) {
        texts.draw(List.of(line), table.heads().clockwiseDegrees());
    }

    private void draw(TableText part) {
        draw(part, part.part());
        at++;
    }

    private void draw(TableText part, TableText.Part kind) {
        switch (kind) {
            case TITLE -> {
                close();
                open();
                texts.draw(PagePart.of(Role.CAPTION), part.lines().toList());
            }
            case HEAD -> row(part, Role.COLUMN_TITLE);
            case HEADING -> row(part, Role.COLUMN_TITLE);
            case ROW -> row(part, Role.CELL);
            case NOTE -> {
                close();
                texts.draw(PagePart.of(Role.TEXT), part.lines().toList());
            }
        }
    }

    private void row(TableText part, Role role) {
        open();
        surface.beginPart(PagePart.of(Role.ROW));
        int reach = part.cells().size() == 1 ? columns : 1;
        for (List<PlacedLine> cell : part.cells()) {
            boolean turned = part.part() == TableText.Part.HEAD && cell.isEmpty() && !upwards.isEmpty();
            surface.beginPart(PagePart.cell(role, reach));
            if (turned) {
                drawTurned(upwards.pop());
            } else {
                texts.draw(cell);
            }
            surface.endPart();
        }
        surface.endPart();
    }

    private void open() {
        if (!open) {
            surface.beginPart(PagePart.table(summary()));
        }
        open = true;
    }

    /** What the table that begins here tells, in its own words: "Sector, Organisations: 18". */
    private String summary() {
        List<TableText> own =
                new ArrayList<>(table.parts().subList(at, table.parts().size()));
        int end = 1;
        while (end < own.size() && !ENDS.contains(own.get(end).part())) {
            end++;
        }
        List<TableText> parts = own.subList(0, end);
        String titles = parts.stream()
                .filter(part -> part.part() == TableText.Part.HEAD)
                .findFirst()
                .map(head -> head.cells().stream()
                        .map(cell -> cell.stream()
                                .map(line -> line.text().text().strip())
                                .collect(Collectors.joining(" ")))
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
        long rows =
                parts.stream().filter(part -> part.part() == TableText.Part.ROW).count();
        return titles.isEmpty() ? "" : titles + ": " + rows;
    }

    private void close() {
        if (open) {
            surface.endPart();
        }
        open = false;
    }
}
