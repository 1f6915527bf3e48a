package org.myaypon.read;

import java.util.List;

/** A file of sheets, of which one is read. */
interface Workbook extends AutoCloseable {

    /**
     * A sheet of a workbook.
     *
     * @param name what its tab says
     * @param hidden whether the workbook does not show it
     */
    record Sheet(String name, boolean hidden) {}

    /** What its format is called: "xlsx", "ods". */
    String format();

    /** The sheets of cells, in order. */
    List<Sheet> sheets();

    /** The first rows of every sheet, as many as asked for; none of those that are hidden. */
    List<SheetRows> heads(int most);

    /** All that a sheet holds. */
    SheetRows rows(int sheet);

    @Override
    void close();
}
