package org.myaypon.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Table;

/**
 * Finds the row of titles among the first rows of a table.
 *
 * <p>It is the first row that fills most of the columns with words of which nearly each is another: titles of the whole
 * sheet, notes and banners fill few columns, instructions repeat themselves, rows of data hold numbers and codes. Where
 * there are HXL hashtags they say where to look.
 */
final class HeaderRow {

    /** How many rows may stand above the titles. */
    private static final int SEARCHED = 25;

    /** So many rows tell how wide the table is. */
    private static final int SAMPLE = 100;

    private static final double PART_FILLED = 0.6;
    private static final double PART_TITLES = 0.6;

    private final List<Table.Row> rows;
    private final double typicalWidth;

    private HeaderRow(List<Table.Row> rows) {
        this.rows = rows;
        int[] widths = new int[Math.min(SAMPLE, rows.size())];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = SheetRows.filled(rows.get(i));
        }
        Arrays.sort(widths);
        this.typicalWidth = widths[widths.length / 2];
    }

    /** The place of the row of titles among the rows, from 0; the first one when none looks like it. */
    static int find(List<Table.Row> rows) {
        HeaderRow search = new HeaderRow(rows);
        int most = Math.min(SEARCHED, rows.size());
        for (int i = 0; i < most; i++) {
            if (search.isWide(i) && search.holdsTitles(i)) {
                return i;
            }
        }
        for (int i = 0; i < most; i++) {
            if (search.isWide(i)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The row of titles beside a row of hashtags: the one above, the one below when only that looks like titles.
     *
     * @return its place from 0; empty when the hashtags have to serve as titles
     */
    static Optional<Integer> beside(HxlRow hxl, List<Table.Row> rows) {
        HeaderRow search = new HeaderRow(rows);
        for (int i = hxl.row() - 1; i >= 0; i--) {
            if (search.names(hxl, i) && search.holdsTitles(i)) {
                return Optional.of(i);
            }
        }
        int below = hxl.row() + 1;
        if (below < rows.size()
                && search.names(hxl, below)
                && search.holdsTitles(below)
                && search.isUnlikeTheRest(hxl, below)) {
            return Optional.of(below);
        }
        return Optional.empty();
    }

    private boolean isWide(int row) {
        return SheetRows.filled(rows.get(row)) >= PART_FILLED * typicalWidth;
    }

    private boolean holdsTitles(int row) {
        Set<String> titles = new HashSet<>();
        for (String cell : rows.get(row).cells()) {
            if (CellLook.isTitle(cell)) {
                titles.add(cell.toLowerCase(Locale.ROOT));
            }
        }
        return !titles.isEmpty() && titles.size() >= PART_TITLES * SheetRows.filled(rows.get(row));
    }

    /** Whether a row fills at least half of the columns that have a hashtag. */
    private boolean names(HxlRow hxl, int row) {
        long named = 0;
        for (int column = 0; column < hxl.tags().size(); column++) {
            boolean isNamed = hxl.tag(column).isPresent()
                    && !SheetRows.cell(rows.get(row), column).isEmpty();
            named += isNamed ? 1 : 0;
        }
        return named * 2 >= hxl.count();
    }

    /** Whether some column below a row holds measures or codes while the row itself holds none in any. */
    private boolean isUnlikeTheRest(HxlRow hxl, int row) {
        boolean unlike = false;
        int last = Math.min(rows.size(), row + SAMPLE);
        for (int column = 0; column < hxl.tags().size(); column++) {
            int typed = 0;
            for (int i = row + 1; i < last; i++) {
                typed += isTyped(SheetRows.cell(rows.get(i), column)) ? 1 : 0;
            }
            if (typed * 2 > last - row - 1) {
                if (isTyped(SheetRows.cell(rows.get(row), column))) {
                    return false;
                }
                unlike = true;
            }
        }
        return unlike;
    }

    private static boolean isTyped(String cell) {
        return CellLook.isMeasure(cell) || CellLook.isPlaceCode(cell);
    }
}
