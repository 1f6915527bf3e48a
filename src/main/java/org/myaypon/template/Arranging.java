package org.myaypon.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A way to bring several items into line, or to the same distance from each other. */
public enum Arranging {
    LEFT(PlaceAxis.ACROSS, 0),
    CENTRE(PlaceAxis.ACROSS, 0.5),
    RIGHT(PlaceAxis.ACROSS, 1),
    TOP(PlaceAxis.DOWN, 0),
    MIDDLE(PlaceAxis.DOWN, 0.5),
    BOTTOM(PlaceAxis.DOWN, 1),
    SPREAD_ACROSS(PlaceAxis.ACROSS, -1),
    SPREAD_DOWN(PlaceAxis.DOWN, -1);

    private final PlaceAxis axis;
    private final double share;

    Arranging(PlaceAxis axis, double share) {
        this.axis = axis;
        this.share = share;
    }

    /** Whether it needs three items to do something. */
    public boolean spreads() {
        return share < 0;
    }

    /** The places after it, by name; the outermost edges of all items together stay. */
    public Map<String, Box> of(Map<String, Box> boxes) {
        List<Map.Entry<String, Box>> order = new ArrayList<>(boxes.entrySet());
        order.sort(Comparator.comparingDouble(entry -> axis.of(entry.getValue()).startMm()));
        double from = order.stream()
                .mapToDouble(entry -> axis.of(entry.getValue()).startMm())
                .min()
                .orElse(0);
        double to = order.stream()
                .mapToDouble(entry -> axis.of(entry.getValue()).endMm())
                .max()
                .orElse(0);
        double filled = order.stream()
                .mapToDouble(entry -> axis.of(entry.getValue()).lengthMm())
                .sum();
        double gap = order.size() < 2 ? 0 : (to - from - filled) / (order.size() - 1);
        Map<String, Box> arranged = new LinkedHashMap<>();
        double next = from;
        for (Map.Entry<String, Box> entry : order) {
            double length = axis.of(entry.getValue()).lengthMm();
            arranged.put(entry.getKey(), at(entry.getValue(), spreads() ? next : from + (to - from - length) * share));
            next += length + gap;
        }
        return arranged;
    }

    private Box at(Box box, double startMm) {
        return axis == PlaceAxis.ACROSS
                ? new Box(startMm, box.yMm(), box.widthMm(), box.heightMm())
                : new Box(box.xMm(), startMm, box.widthMm(), box.heightMm());
    }
}
