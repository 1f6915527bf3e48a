package org.myaypon.draw;

import java.util.Locale;

/** A part of a graphic that is not drawn. */
enum LeftOut {
    TEXT("text", "text", "Turn it into paths in a drawing program"),
    LINKED_PICTURE("a linked picture", "linked picture", "Embed it in a drawing program");

    private final String name;
    private final String bareName;
    private final String fix;

    LeftOut(String name, String bareName, String fix) {
        this.name = name;
        this.bareName = bareName;
        this.fix = fix;
    }

    /** The rest of a sentence that begins with the graphic's name and "has". */
    String told() {
        return name + ", which is left out";
    }

    /** The rest of a sentence that begins with the graphic's name, and what to do. */
    String remark() {
        return "whose " + bareName + " is left out; " + fix.substring(0, 1).toLowerCase(Locale.ROOT) + fix.substring(1);
    }

    /** What to do, as a sentence without its stop. */
    String fix() {
        return fix;
    }
}
