package org.myaypon.page;

import java.util.HashMap;
import java.util.Map;
import org.myaypon.template.Box;
import org.myaypon.template.LegendItem;
import org.myaypon.template.Slot;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextItem;

/** Moves the upper edges of items up to the end of the texts that they stand below, so that a short text leaves no hole. */
final class TextFlow {

    private final Map<String, End> ends = new HashMap<>();

    /**
     * Where a text ends.
     *
     * @param yMm its lowest letters, or its upper edge when it is not drawn
     * @param bottomMm the lower edge of its place
     * @param drawn whether there is any text
     */
    private record End(double yMm, double bottomMm, boolean drawn) {}

    /** A text that is drawn, by how high it came out. */
    void drawn(Slot slot, double heightMm) {
        ends.put(slot.name(), new End(slot.box().yMm() + heightMm, slot.box().bottomMm(), true));
    }

    /** A text that is not drawn, whose place goes to what follows it. */
    void empty(Slot slot) {
        ends.put(slot.name(), new End(slot.box().yMm(), slot.box().bottomMm(), false));
    }

    /** An item in its place, as near to the text above it as its place is to the text's; its lower edge stays. */
    TemplateItem placed(TemplateItem item) {
        if (item instanceof TextItem text) {
            return text.in(placed(text.slot()));
        }
        return item instanceof LegendItem legend ? legend.in(placed(legend.slot())) : item;
    }

    private Slot placed(Slot slot) {
        return slot.below()
                .map(ends::get)
                .map(end -> slot.in(below(end, slot.box())))
                .orElse(slot);
    }

    private static Box below(End end, Box box) {
        double gapMm = end.drawn() ? Math.max(0, box.yMm() - end.bottomMm()) : 0;
        double topMm = Math.min(box.yMm(), end.yMm() + gapMm);
        return new Box(box.xMm(), topMm, box.widthMm(), box.bottomMm() - topMm);
    }
}
