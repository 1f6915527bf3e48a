package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.myaypon.data.Table;

/**
 * Makes the titles of a sheet's columns where banners over several columns stand above them: "Population / Male".
 *
 * <p>A banner is a cell that is merged over two or more columns, not over nearly all of them (that is the sheet's own
 * title) and not over columns of P-codes (these are named well enough). The nearest row of banners is always used; rows
 * further up only while titles are still the same.
 */
final class MergedTitles {

    private static final double NEARLY_ALL = 0.8;

    /** A longer banner is used only where titles are the same without it. */
    private static final int LONGEST = 40;

    private static final int MOST_MERGES = 2000;
    private static final int SAMPLE = 50;

    private final SheetRows sheet;
    private final List<Merge> merges;
    private final int width;

    private MergedTitles(SheetRows sheet) {
        this.sheet = sheet;
        this.merges = sheet.merges().stream().limit(MOST_MERGES).toList();
        this.width = sheet.width();
    }

    /** The row of titles: the one found, or the next when the one found only groups what that one names. */
    static int titleRow(SheetRows sheet, int found) {
        return sheet.merges().isEmpty() ? found : new MergedTitles(sheet).lowest(found);
    }

    /** A title per column, as they stand in a row and in the banners above; empty where there is none. */
    static List<String> of(SheetRows sheet, int row) {
        MergedTitles titles = new MergedTitles(sheet);
        List<String> own = titles.own(row);
        return sheet.merges().isEmpty() ? own : titles.grouped(row, own);
    }

    private int lowest(int found) {
        if (found + 1 >= sheet.rows().size()) {
            return found;
        }
        Table.Row below = sheet.rows().get(found + 1);
        String[] banners = banners(sheet.rows().get(found), found + 1);
        int under = 0;
        for (int column = 0; column < width; column++) {
            String cell = SheetRows.cell(below, column);
            boolean isGrouped = !banners[column].isEmpty();
            if (isGrouped ? !CellLook.isTitle(cell) : !cell.isEmpty()) {
                return found;
            }
            under += isGrouped ? 1 : 0;
        }
        return under > 1 ? found + 1 : found;
    }

    private List<String> own(int row) {
        List<String> titles = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            String title = SheetRows.cell(sheet.rows().get(row), column);
            titles.add(title.isEmpty() ? mergedDown(row, column) : title);
        }
        return titles;
    }

    /** The text of a cell further up that is merged down to a row, or stands alone above it in a row of banners. */
    private String mergedDown(int row, int column) {
        Table.Row titles = sheet.rows().get(row);
        for (int above = row - 1; above >= 0; above--) {
            Table.Row banners = sheet.rows().get(above);
            String text = SheetRows.cell(banners, column);
            for (Merge merge : merges) {
                boolean isOver = merge.covers(titles.line(), column) && merge.covers(banners.line(), column);
                if (isOver && merge.top() == banners.line() && merge.left() == column && merge.width() == 1) {
                    return text;
                }
            }
            if (above == row - 1 && !text.isEmpty() && holdsBanners(above) && !isMergedAcross(banners, column)) {
                return text;
            }
        }
        return "";
    }

    private List<String> grouped(int row, List<String> own) {
        List<String> titles = own;
        boolean isNearest = true;
        for (int above = row - 1; above >= 0; above--) {
            if (holdsBanners(above) && (isNearest || !areUnique(titles))) {
                titles = grouped(titles, sheet.rows().get(above), row);
                isNearest = false;
            }
        }
        return titles;
    }

    private List<String> grouped(List<String> titles, Table.Row banners, int row) {
        boolean areUnique = areUnique(titles);
        String[] groups = banners(banners, row);
        List<String> grouped = new ArrayList<>(titles.size());
        for (int column = 0; column < titles.size(); column++) {
            String title = titles.get(column);
            String banner = groups[column];
            boolean isUseful = !banner.isEmpty() && (!areUnique || banner.length() <= LONGEST);
            boolean adds = isUseful && !title.isEmpty() && !banner.equalsIgnoreCase(title);
            grouped.add(adds ? banner + " / " + title : title);
        }
        return grouped;
    }

    private boolean holdsBanners(int row) {
        Table.Row banners = sheet.rows().get(row);
        return merges.stream().anyMatch(merge -> merge.top() == banners.line() && merge.width() > 1);
    }

    private boolean isMergedAcross(Table.Row row, int column) {
        return merges.stream().anyMatch(merge -> merge.width() > 1 && merge.covers(row.line(), column));
    }

    /** What the banner of each column says in a row; empty where there is none. */
    private String[] banners(Table.Row row, int titleRow) {
        boolean[] codes = columnsOfCodes(titleRow);
        String[] banners = new String[width];
        Arrays.fill(banners, "");
        for (Merge merge : merges) {
            int end = Math.min(merge.right() + 1, width);
            boolean isGroup = merge.width() > 1
                    && merge.width() < NEARLY_ALL * width
                    && merge.covers(row.line(), merge.left())
                    && IntStream.range(merge.left(), end).noneMatch(column -> codes[column]);
            if (isGroup && merge.left() < end) {
                Arrays.fill(banners, merge.left(), end, SheetRows.cell(row, merge.left()));
            }
        }
        return banners;
    }

    private boolean[] columnsOfCodes(int titleRow) {
        boolean[] codes = new boolean[width];
        int last = Math.min(sheet.rows().size(), titleRow + 1 + SAMPLE);
        for (Table.Row row : sheet.rows().subList(titleRow + 1, last)) {
            for (int column = 0; column < row.cells().size(); column++) {
                codes[column] |= CellLook.isPlaceCode(row.cells().get(column));
            }
        }
        return codes;
    }

    private static boolean areUnique(List<String> titles) {
        HashSet<String> seen = new HashSet<>();
        return titles.stream().allMatch(title -> title.isEmpty() || seen.add(title.toLowerCase(Locale.ROOT)));
    }
}
