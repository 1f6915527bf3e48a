package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;
import org.myaypon.template.Grip;
import org.myaypon.template.Snapping;
import org.myaypon.template.TemplateDraft;

/**
 * Items that are being moved, or one that is being resized, by hand.
 *
 * @param boxes where they stood when the hand took them
 * @param grip the handle that the hand holds; empty when it moves the items
 * @param snapping what they are drawn to
 */
record PageDrag(Map<String, Box> boxes, Optional<Grip> grip, Snapping snapping) {

    PageDrag {
        boxes = Map.copyOf(boxes);
        Objects.requireNonNull(grip);
        Objects.requireNonNull(snapping);
    }

    /** Where the items are now. */
    record Moved(Map<String, Box> boxes, List<Snapping.Guide> guides) {
        Moved {
            boxes = Map.copyOf(boxes);
            guides = List.copyOf(guides);
        }
    }

    /** The selected ones of some items in the hand. */
    static PageDrag of(TemplateDraft draft, List<String> selected, Optional<Grip> grip, PageGrid grid) {
        List<DraftItem> items = draft.items();
        Map<String, Box> taken = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.placed() && selected.contains(item.name()))
                .forEach(item -> taken.put(item.name(), item.box()));
        List<Box> others = items.stream()
                .filter(item -> !item.hidden() && !taken.containsKey(item.name()))
                .map(DraftItem::box)
                .toList();
        return new PageDrag(taken, grip, new Snapping(draft.template().page(), others, grid.stepMm()));
    }

    /**
     * The items after the hand has moved.
     *
     * @param reachMm how near an edge draws them; 0 for not at all
     */
    Moved moved(double dxMm, double dyMm, double reachMm) {
        Box all = around();
        if (grip.isPresent()) {
            Snapping.Snapped to = snapping.resized(grip.get().resized(all, dxMm, dyMm), grip.get(), reachMm);
            return new Moved(Map.of(boxes.keySet().iterator().next(), to.box()), to.guides());
        }
        Snapping.Snapped to = snapping.moved(shifted(all, dxMm, dyMm), reachMm);
        Map<String, Box> now = new LinkedHashMap<>();
        boxes.forEach((name, box) ->
                now.put(name, shifted(box, to.box().xMm() - all.xMm(), to.box().yMm() - all.yMm())));
        return new Moved(now, to.guides());
    }

    static Box shifted(Box box, double dxMm, double dyMm) {
        return new Box(box.xMm() + dxMm, box.yMm() + dyMm, box.widthMm(), box.heightMm());
    }

    private Box around() {
        double left = boxes.values().stream().mapToDouble(Box::xMm).min().orElse(0);
        double top = boxes.values().stream().mapToDouble(Box::yMm).min().orElse(0);
        double right = boxes.values().stream().mapToDouble(Box::rightMm).max().orElse(0);
        double bottom = boxes.values().stream().mapToDouble(Box::bottomMm).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }
}
