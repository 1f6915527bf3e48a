package org.myaypon.draw;

import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Table;
import org.myaypon.page.TableText;

/** Draws a table, or several below each other: stripes and rules, then texts as captions, titles of columns and cells. */
final class TableDrawer {
    private final Table table;
    private final Surface surface;
    private final TextDrawer texts;
    private final int columns;
    private boolean open;

    private TableDrawer(Table table, Surface surface) {
        this.table = table;
        this.surface = surface;
        texts = new TextDrawer(surface);
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
        texts.halos(table.texts());
        table.parts().forEach(this::draw);
        close();
    }

    private void draw(TableText part) {
        switch (part.part()) {
            case TITLE -> {
                close();
                open();
                texts.letters(PagePart.of(Role.CAPTION), part.lines().toList());
            }
            case HEAD -> row(part, Role.COLUMN_TITLE);
            case HEADING -> row(part, Role.COLUMN_TITLE);
            case ROW -> row(part, Role.CELL);
            case NOTE -> {
                close();
                texts.letters(PagePart.of(Role.TEXT), part.lines().toList());
            }
        }
    }

    private void row(TableText part, Role role) {
        open();
        surface.beginPart(PagePart.of(Role.ROW));
        int reach = part.cells().size() == 1 ? columns : 1;
        for (List<PlacedLine> cell : part.cells()) {
            texts.letters(PagePart.cell(role, reach), cell);
        }
        surface.endPart();
    }

    private void open() {
        if (!open) {
            surface.beginPart(PagePart.of(Role.TABLE));
        }
        open = true;
    }

    private void close() {
        if (open) {
            surface.endPart();
        }
        open = false;
    }
}
