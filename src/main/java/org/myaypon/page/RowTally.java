package org.myaypon.page;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.myaypon.page.TableContent.Kind;

/** Keeps count of the rows of one table that have been placed, so that none is lost unseen and none stands twice. */
final class RowTally {

    private final String table;
    private final BitSet held = new BitSet();
    private final BitSet printed = new BitSet();
    private final BitSet twice = new BitSet();

    RowTally(TableContent content) {
        table = content.called();
        IntStream.range(0, content.rows().size())
                .filter(row -> content.rows().get(row).kind() != Kind.HEADING)
                .forEach(held::set);
    }

    /** A row of the table stands on the page; the places of rows that the table does not have count for nothing. */
    void printed(int row) {
        if (row >= 0 && held.get(row)) {
            (printed.get(row) ? twice : printed).set(row);
        }
    }

    RowCount count() {
        return new RowCount(table, held.cardinality(), printed.cardinality(), twice.cardinality());
    }
}
