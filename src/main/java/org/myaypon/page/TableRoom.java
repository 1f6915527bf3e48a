package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.Box;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.SpareRoom;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;

/** Gives a map the room that the rows of the table below it leave, where its template wants that. */
public final class TableRoom {

    /** Maps grow by so much at a time, so that places stay on the grid. */
    private static final double STEP_MM = 2;

    private TableRoom() {}

    /**
     * The template with a map as high as the tables allow; the same where the map takes no table's room, or the tables need all of it.
     *
     * @param tables the tables of the map, as the sheet will have them
     */
    public static Template fitted(Template template, List<TableContent> tables, SheetLanguage language) {
        return SpareRoom.table(template)
                .map(table -> SpareRoom.given(template, spareMm(table.in(language), tables)))
                .orElse(template);
    }

    private static double spareMm(TableItem item, List<TableContent> tables) {
        Box box = item.slot().box();
        List<TableContent> wanted = item.slot().isHidden() ? List.of() : PageTables.wanted(item, tables);
        if (wanted.isEmpty()) {
            return box.heightMm();
        }
        double spare = Math.floor((box.bottomMm() - bottomMm(item, wanted).orElse(box.bottomMm())) / STEP_MM) * STEP_MM;
        // In a lower place a title or a note may have no room that had some.
        while (spare > 0
                && bottomMm(item.in(item.slot().in(lower(box, spare))), wanted).isEmpty()) {
            spare -= STEP_MM;
        }
        return Math.max(0, spare);
    }

    private static Box lower(Box box, double mm) {
        return new Box(box.xMm(), box.yMm() + mm, box.widthMm(), box.heightMm() - mm);
    }

    /** Where the tables end; empty where they do not all fit. */
    private static Optional<Double> bottomMm(TableItem item, List<TableContent> wanted) {
        List<Problem> unfit = new ArrayList<>();
        TableLayout.Laid laid = TableLayout.layout(item, wanted, unfit);
        boolean whole =
                unfit.isEmpty() && laid.rest().isEmpty() && laid.rows().stream().allMatch(RowCount::isComplete);
        return whole ? Optional.of(laid.bottomMm()) : Optional.empty();
    }
}
