package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myaypon.data.Table;

/**
 * Finds the rows between the titles and the data that describe the columns: their unit, source or year.
 *
 * <p>Such a row has words where every row below has numbers, dates or P-codes. Because a row of data must never be
 * lost, a table without P-codes loses only rows of nothing but units.
 */
final class RemarkRows {

    private static final int MOST = 5;
    private static final int SAMPLE = 100;
    private static final int FEWEST_ROWS = 4;
    private static final double NEARLY_ALL = 0.9;
    private static final Set<String> UNITS = Set.of(
            "%",
            "#",
            "no.",
            "no",
            "nr",
            "number",
            "count",
            "persons",
            "people",
            "individuals",
            "households",
            "hh",
            "hhs",
            "km",
            "km2",
            "km²",
            "sq km",
            "sq. km",
            "ha",
            "acre",
            "acres",
            "m",
            "mm",
            "usd",
            "mmk",
            "kg",
            "mt",
            "text",
            "integer",
            "decimal",
            "date",
            "yes/no",
            "ratio",
            "percent",
            "index",
            "score",
            "year",
            "years");

    private enum Kind {
        CODES,
        MEASURES,
        OTHER
    }

    private RemarkRows() {}

    /** How many rows from a place on only describe the columns. */
    static int count(List<Table.Row> rows, int from) {
        if (from >= rows.size() || isData(rows.get(from))) {
            return 0;
        }
        for (int count = Math.min(MOST, rows.size() - from - FEWEST_ROWS); count > 0; count--) {
            List<Kind> kinds = kinds(rows, from + count);
            boolean all = true;
            for (int i = from; all && i < from + count; i++) {
                all = isRemark(rows.get(i), kinds);
            }
            if (all) {
                return count;
            }
        }
        return 0;
    }

    /** Whether a row is data whatever stands below it: it has a P-code, or is half of numbers and dates. */
    private static boolean isData(Table.Row row) {
        int measures = 0;
        for (String cell : row.cells()) {
            if (CellLook.isPlaceCode(cell)) {
                return true;
            }
            measures += CellLook.isMeasure(cell) ? 1 : 0;
        }
        return measures * 2 >= SheetRows.filled(row);
    }

    private static List<Kind> kinds(List<Table.Row> rows, int from) {
        List<Table.Row> sample = rows.subList(from, Math.min(rows.size(), from + SAMPLE));
        int width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Kind> kinds = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            kinds.add(kind(sample, column));
        }
        return kinds;
    }

    private static Kind kind(List<Table.Row> sample, int column) {
        int codes = 0;
        int measures = 0;
        int filled = 0;
        for (Table.Row row : sample) {
            String cell = SheetRows.cell(row, column);
            if (!Table.isNoData(cell)) {
                filled++;
                codes += CellLook.isPlaceCode(cell) ? 1 : 0;
                measures += CellLook.isMeasure(cell) ? 1 : 0;
            }
        }
        if (filled < FEWEST_ROWS) {
            return Kind.OTHER;
        }
        return codes >= NEARLY_ALL * filled ? Kind.CODES : measures >= NEARLY_ALL * filled ? Kind.MEASURES : Kind.OTHER;
    }

    private static boolean isRemark(Table.Row row, List<Kind> kinds) {
        int words = 0;
        int units = 0;
        for (int column = 0; column < kinds.size(); column++) {
            String cell = SheetRows.cell(row, column);
            if (kinds.get(column) == Kind.OTHER || Table.isNoData(cell)) {
                continue;
            }
            if (CellLook.isPlaceCode(cell) || CellLook.isMeasure(cell)) {
                return false;
            }
            words++;
            units += isUnit(cell) ? 1 : 0;
        }
        return kinds.contains(Kind.CODES) ? words > 1 || units > 0 : words > 0 && units == words;
    }

    private static boolean isUnit(String cell) {
        return cell.startsWith("(") || cell.startsWith("[") || UNITS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
