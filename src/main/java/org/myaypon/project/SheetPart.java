package org.myaypon.project;

import java.util.List;

/**
 * The areas that the tables of a sheet are about.
 *
 * @param places their places among those that are mapped; none for all
 * @param name what they are called together; empty where they are one area, or have no name of their own
 */
record SheetPart(List<Integer> places, String name) {

    /** All that is mapped. */
    static final SheetPart ALL = new SheetPart(List.of(), "");

    SheetPart {
        places = List.copyOf(places);
    }
}
