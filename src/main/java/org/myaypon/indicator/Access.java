package org.myaypon.indicator;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/** Finds what a table says about places that cannot be reached. */
final class Access {

    private static final Set<String> DENIED =
            Set.of("not accessible", "no access", "inaccessible", "non accessible", "unaccessible", "not reachable");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "none");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> ACCESS_TITLES =
            Set.of("access", "accessible", "accessibility", "access status", "humanitarian access", "has access");
    private static final Set<String> NO_ACCESS_TITLES = Set.of("not accessible", "inaccessible", "no access");
    private static final int LONGEST = 40;

    private Access() {}

    /** Whether a cell says in words that a place cannot be reached: "Not accessible", "no-access". */
    static boolean isDenied(String cell) {
        return cell.length() >= 9 && cell.length() <= LONGEST && DENIED.contains(Words.plain(cell));
    }

    /** The rows whose status, or a column made for it ("Accessible", "No access"), says that their place cannot be reached. */
    static BitSet denied(Table table) {
        BitSet denied = new BitSet();
        for (int column = 0; column < table.fields().size(); column++) {
            Field field = table.fields().get(column);
            String title = Words.plain(field.name());
            boolean access = ACCESS_TITLES.contains(title) || Hxl.hasTag(field, "#access");
            boolean noAccess = NO_ACCESS_TITLES.contains(title);
            if (access || noAccess || title.endsWith("status") || Hxl.hasTag(field, "#status")) {
                mark(table.rows(), column, access ? NO : noAccess ? YES : Set.of(), denied);
            }
        }
        return denied;
    }

    private static void mark(List<Table.Row> rows, int column, Set<String> words, BitSet denied) {
        Map<String, Boolean> known = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String cell = rows.get(row).cells().get(column);
            Boolean says = known.get(cell);
            if (says == null) {
                says = isDenied(cell) || words.contains(cell.toLowerCase(Locale.ROOT));
                known.put(cell, says);
            }
            if (says) {
                denied.set(row);
            }
        }
    }
}
