package org.myaypon.project;

/**
 * What becomes of the name of an area that a hand has moved.
 *
 * @param rightMm how far it stands to the right of where it would stand by itself; negative for the left
 * @param downMm how far below that place; negative for above
 * @param hidden whether it does not stand on the sheet at all
 */
public record LabelMove(double rightMm, double downMm, boolean hidden) {

    /** A name that is left out. */
    public static final LabelMove HIDDEN = new LabelMove(0, 0, true);

    /** The farthest that a name can be moved, in millimetres. */
    public static final double MOST_MM = 500;

    public LabelMove {
        if (!(Math.abs(rightMm) <= MOST_MM && Math.abs(downMm) <= MOST_MM)) {
            throw new IllegalArgumentException("no name is moved by " + rightMm + " and " + downMm + " mm");
        }
    }

    /** A name that stands elsewhere. */
    public static LabelMove by(double rightMm, double downMm) {
        return new LabelMove(rightMm, downMm, false);
    }

    /** Whether the name stands where it would by itself. */
    public boolean isNone() {
        return !hidden && rightMm == 0 && downMm == 0;
    }
}
