package org.myaypon.draw;

/** What a part of a page is to whoever hears it read; the order is that in which the parts of a page are read. */
public enum Role {
    /** The page's title. */
    TITLE("H1", true),
    /** The line below the title. */
    SUBTITLE("P", true),
    /** The main map, which its alternative text tells of. */
    MAP("Figure", true),
    /** The key to the map: its title, list and note are parts of it. */
    LEGEND("Sect", false),
    /** An inset or a locator: a figure and texts are parts of it. */
    SIDE_MAP("Sect", false),
    /** A table, of a caption and rows. */
    TABLE("Table", false),
    /** Any other text. */
    TEXT("P", true),
    /** A picture, which its alternative text tells of. */
    FIGURE("Figure", true),
    /** The title of a table. */
    CAPTION("Caption", true),
    /** A row of a table, of titles or cells. */
    ROW("TR", false),
    /** The title of a column, or of the rows that follow. */
    COLUMN_TITLE("TH", true),
    /** A cell of a table. */
    CELL("TD", true),
    /** A list, of entries. */
    LIST("L", false),
    /** An entry of a list, of one text. */
    ENTRY("LI", false),
    /** The text of an entry. */
    ENTRY_TEXT("LBody", true),
    /** What says nothing that is not said elsewhere: bands, rules, colour fields, the net, the scale bar. */
    DECORATION("Artifact", true);

    private final String tag;
    private final boolean drawn;

    Role(String tag, boolean drawn) {
        this.tag = tag;
        this.drawn = drawn;
    }

    /** What PDF calls it (ISO 32000-1, 14.8.4). */
    String tag() {
        return tag;
    }

    /** Whether something is drawn in it; else other parts are in it. */
    boolean isDrawn() {
        return drawn;
    }
}
