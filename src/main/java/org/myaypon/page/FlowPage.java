package org.myaypon.page;

import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Slot;
import org.myaypon.template.Stand;
import org.myaypon.template.TableItem;
import org.myaypon.text.Points;

/** One page of a table that runs over several: its place there, in one or more parts side by side, filled from above. */
final class FlowPage {

    private static final double HINT_EM = 1.6;
    private static final double TOLERANCE_MM = 0.01;

    private final TableItem item;
    private final TablePen pen;
    private final int parts;
    private double topMm;
    private int part;
    private boolean fresh = true;

    /**
     * An empty page.
     *
     * @param item the table's place on it
     * @param parts how many parts stand side by side
     */
    FlowPage(TableItem item, int parts) {
        this.item = item;
        this.parts = parts;
        this.pen = new TablePen(item);
        this.topMm = item.slot().box().yMm();
    }

    TablePen pen() {
        return pen;
    }

    Slot slot() {
        return item.slot();
    }

    /** Whether nothing stands in the present part yet, so that there cannot be more room. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether the present part is the first, over which the table's title stands. */
    boolean isFirstPart() {
        return part == 0;
    }

    /** Where the next thing stands. */
    double topMm() {
        return topMm;
    }

    /** What comes next stands below this height; side by side, all parts do. */
    void fillTo(double yMm) {
        topMm = Math.min(yMm, bottomMm());
        fresh = false;
    }

    /** Where rows must end: what is below is for the line that tells of the next page. */
    double bottomMm() {
        Box box = item.slot().box();
        return Math.max(box.yMm(), box.bottomMm() - hintMm());
    }

    /** The table's item in what is left of the present part, from a height on. */
    TableItem room(double fromMm) {
        Box box = item.slot().box();
        double widthMm = (box.widthMm() - (parts - 1) * TableLayout.BETWEEN_MM) / parts;
        double xMm = box.xMm() + part * (widthMm + TableLayout.BETWEEN_MM);
        return item.in(item.slot().in(new Box(xMm, fromMm, widthMm, Math.max(0, bottomMm() - fromMm))));
    }

    /** Goes to the next part, below what stands over all of them; false when there is none on this page. */
    boolean turn() {
        if (part + 1 >= parts) {
            return false;
        }
        part++;
        fresh = true;
        return true;
    }

    /** Tells at the end of the place where the table goes on. */
    void hint(String text) {
        Box box = item.slot().box();
        double heightMm = Math.min(hintMm(), box.heightMm());
        Box line = new Box(box.xMm(), box.bottomMm() - heightMm, box.widthMm(), heightMm);
        pen.note(TextBlock.fit(text, item.note(), line, Align.RIGHT, Stand.BOTTOM));
    }

    /** Tells at the upper edge of an empty place where the table is. */
    void pointer(String text) {
        pen.note(TextBlock.fit(text, item.note(), item.slot().box(), Align.LEFT, Stand.TOP));
    }

    /** Whether a height is within the page's rows. */
    boolean holds(double yMm) {
        return yMm <= bottomMm() + TOLERANCE_MM;
    }

    private double hintMm() {
        return HINT_EM * item.note().text().sizePt() * Points.MM_PER_PT;
    }
}
