package org.myaypon.indicator;

/** Whether an area has a value, and if not, why; different things, which a map must not show as one. */
public enum Presence {
    /** There is a value; it may be zero. */
    VALUE(""),
    /** The table has nothing to tell: no row of the area, or nothing but empty or "NA" cells. */
    NO_DATA("No data"),
    /** What is counted are reports, and not a single row of the area has been sent in. */
    NOT_REPORTED("Not reported"),
    /** The table says that the area cannot be reached. */
    NOT_ACCESSIBLE("Not accessible"),
    /** The area is none of those that the map is about: it has no row, and the map's maker says that this is meant. */
    OUTSIDE("Not included");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** What a legend calls it: "Not reported"; empty for {@link #VALUE}. */
    public String label() {
        return label;
    }

    /** Of two values that are needed together, what becomes of the whole: the graver absence, else a value. */
    public Presence and(Presence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
