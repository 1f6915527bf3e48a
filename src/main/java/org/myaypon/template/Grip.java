package org.myaypon.template;

/** One of the eight handles at an item's edges and corners. */
public enum Grip {
    TOP_LEFT(-1, -1),
    TOP(0, -1),
    TOP_RIGHT(1, -1),
    RIGHT(1, 0),
    BOTTOM_RIGHT(1, 1),
    BOTTOM(0, 1),
    BOTTOM_LEFT(-1, 1),
    LEFT(-1, 0);

    private static final double SMALLEST_MM = 1;

    private final int across;
    private final int down;

    Grip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** -1 where it moves the left edge, 1 where it moves the right one, 0 where it moves neither. */
    public int across() {
        return across;
    }

    /** -1 where it moves the upper edge, 1 where it moves the lower one, 0 where it moves neither. */
    public int down() {
        return down;
    }

    /** A box whose edges at this handle are moved, as far as 1 mm of it is left; a line stays one. */
    public Box resized(Box box, double dxMm, double dyMm) {
        PlaceAxis.Span x = resized(PlaceAxis.ACROSS.of(box), across, dxMm);
        PlaceAxis.Span y = resized(PlaceAxis.DOWN.of(box), down, dyMm);
        return new Box(x.startMm(), y.startMm(), x.lengthMm(), y.lengthMm());
    }

    private static PlaceAxis.Span resized(PlaceAxis.Span old, int side, double byMm) {
        if (side == 0 || old.lengthMm() == 0) {
            return old;
        }
        double lengthMm = Math.max(Math.min(SMALLEST_MM, old.lengthMm()), old.lengthMm() + side * byMm);
        return new PlaceAxis.Span(side > 0 ? old.startMm() : old.endMm() - lengthMm, lengthMm);
    }
}
