package org.myaypon.project;

import java.util.List;
import org.myaypon.page.TableContent;

/** The tables that a map can stand beside, for tests of what they say. */
final class Tables {

    private Tables() {}

    /** The tables of a part of a map. */
    static List<TableContent> of(JoinedAreas joined, String called, SheetPart part) {
        return SheetTables.of(joined, SheetTables.OfAll.of(joined, called), part);
    }
}
