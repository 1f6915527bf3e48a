package org.myaypon.ui;

/** The grid to which items are drawn that are moved by hand and are near nothing else. */
enum PageGrid {
    OFF("Off", 0),
    ONE("1 mm", 1),
    TWO("2 mm", 2),
    FIVE("5 mm", 5);

    private final String words;
    private final double stepMm;

    PageGrid(String words, double stepMm) {
        this.words = words;
        this.stepMm = stepMm;
    }

    /** What it is called. */
    String words() {
        return words;
    }

    /** The distance of its lines; 0 for none. */
    double stepMm() {
        return stepMm;
    }
}
