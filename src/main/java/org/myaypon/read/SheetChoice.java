package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Finds the sheet of a workbook that holds the table.
 *
 * <p>Of the sheets that are not hidden it is one whose finest P-codes are those of townships, else of smaller places, else
 * of larger ones; among equals the first that is at least half as long as the longest.
 */
final class SheetChoice {

    /** So many rows of each sheet are looked at. */
    private static final int LOOKED_AT = 400;

    private final Workbook book;
    private final List<Workbook.Sheet> sheets;

    private SheetChoice(Workbook book) {
        this.book = book;
        this.sheets = book.sheets();
    }

    /**
     * The place of the sheet to read, from 0.
     *
     * @param name the sheet asked for, in upper or lower case; empty to find the one with the table
     * @param problems gets a sentence on the other sheets
     */
    static int of(Workbook book, Optional<String> name, List<Problem> problems) {
        SheetChoice choice = new SheetChoice(book);
        if (name.isPresent()) {
            return choice.named(name.get());
        }
        int chosen = choice.sheets.size() == 1 ? 0 : choice.best();
        choice.report(chosen, problems);
        return chosen;
    }

    private int named(String name) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().equals(name)) {
                return i;
            }
        }
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                return i;
            }
        }
        throw new UserException(
                "It has no sheet " + name + ", only " + names(sheets),
                "",
                Nearest.didYouMean(
                        name, sheets.stream().map(Workbook.Sheet::name).toList()));
    }

    private int best() {
        List<SheetRows> heads = book.heads(LOOKED_AT);
        int rank = 0;
        for (int i = 0; i < heads.size(); i++) {
            rank = Math.max(rank, rank(i, heads));
        }
        if (rank == 0) {
            List<Workbook.Sheet> hidden =
                    sheets.stream().filter(Workbook.Sheet::hidden).toList();
            throw new UserException(
                    hidden.isEmpty()
                            ? "Its sheets are all empty"
                            : "Its sheets are empty, but for some that are hidden",
                    "",
                    hidden.isEmpty() ? "Choose another file" : "Name a hidden one to read it: " + names(hidden));
        }
        int longest = 0;
        for (int i = 0; i < heads.size(); i++) {
            longest = Math.max(
                    longest, rank(i, heads) == rank ? heads.get(i).rows().size() : 0);
        }
        for (int i = 0; i < heads.size(); i++) {
            if (rank(i, heads) == rank && heads.get(i).rows().size() * 2 >= longest) {
                return i;
            }
        }
        throw new IllegalStateException("the longest sheet is as long as itself");
    }

    private int rank(int sheet, List<SheetRows> heads) {
        if (sheets.get(sheet).hidden() || heads.get(sheet).rows().isEmpty()) {
            return 0;
        }
        return switch (finestLevel(heads.get(sheet))) {
            case 0 -> heads.get(sheet).width() > 1 ? 2 : 1;
            case 1 -> 3;
            case 2 -> 4;
            case 3 -> 6;
            default -> 5;
        };
    }

    /** The level of the smallest places whose P-codes fill a column; 0 when there are none. */
    private static int finestLevel(SheetRows head) {
        int finest = 0;
        int[] levels = new int[6];
        for (int column = 0; column < Math.min(head.width(), 200); column++) {
            Arrays.fill(levels, 0);
            int filled = 0;
            for (Table.Row row : head.rows()) {
                String cell = SheetRows.cell(row, column);
                filled += cell.isEmpty() ? 0 : 1;
                levels[CellLook.placeLevel(cell)]++;
            }
            for (int level = 1; level < levels.length; level++) {
                if (levels[level] * 2 > filled) {
                    finest = Math.max(finest, level);
                }
            }
        }
        return finest;
    }

    private void report(int chosen, List<Problem> problems) {
        List<Workbook.Sheet> others = new ArrayList<>();
        List<Workbook.Sheet> hidden = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (i != chosen) {
                (sheets.get(i).hidden() ? hidden : others).add(sheets.get(i));
            }
        }
        if (!others.isEmpty()) {
            problems.add(new Problem(
                    "The sheet " + quoted(sheets.get(chosen)) + " was read; there " + are(others.size()) + " also "
                            + names(others),
                    "",
                    "Name another sheet if that is the wrong one"));
        }
        if (!hidden.isEmpty()) {
            problems.add(new Problem(
                    Tally.number(hidden.size(), "sheet") + " " + are(hidden.size()) + " hidden and not read: "
                            + names(hidden),
                    "",
                    ""));
        }
    }

    private static String are(int count) {
        return count == 1 ? "is" : "are";
    }

    private static String names(List<Workbook.Sheet> sheets) {
        List<String> names = sheets.stream().limit(12).map(SheetChoice::quoted).toList();
        return String.join(", ", names) + (sheets.size() > names.size() ? " …" : "");
    }

    private static String quoted(Workbook.Sheet sheet) {
        return '"' + sheet.name() + '"';
    }
}
