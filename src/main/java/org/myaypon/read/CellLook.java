package org.myaypon.read;

import org.myaypon.data.Field;
import org.myaypon.data.Table;

/** Tells what a single cell looks like: a title, a place code, a number or date. */
final class CellLook {

    private static final int LONGEST_TITLE = 400;

    /** How many letters stand before a place code's digits: those of the country, "MMR". */
    private static final int COUNTRY = 3;

    private CellLook() {}

    /** Whether a cell could be the title of a column: words, or a year; no number, date, place code or "NA". */
    static boolean isTitle(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_TITLE) {
            return false;
        }
        if (isYear(cell)) {
            return true;
        }
        return !Table.isNoData(cell) && hasLetter(cell) && !isPlaceCode(cell) && ColumnType.of(cell) == Field.Type.TEXT;
    }

    /** Whether a cell is a number or a date. */
    static boolean isMeasure(String cell) {
        return !cell.isEmpty() && ColumnType.of(cell) != Field.Type.TEXT;
    }

    /** Whether a cell is a P-code of any level: MMR001, MMR001D001, MMR001001 … in upper or lower case. */
    static boolean isPlaceCode(String cell) {
        return placeLevel(cell) > 0;
    }

    /**
     * The level of the place that a cell's P-code names.
     *
     * @return 1 state or region, 2 district, 3 township, 4 village tract or town, 5 ward; 0 when it is no P-code
     */
    static int placeLevel(String cell) {
        if (cell.length() < COUNTRY + 3 || !isCountry(cell)) {
            return 0;
        }
        int part = COUNTRY + 3;
        if (cell.length() == part + 4 && "DdSs".indexOf(cell.charAt(part)) >= 0) {
            return areDigits(cell, COUNTRY, part) && areDigits(cell, part + 1, cell.length()) ? 2 : 0;
        }
        if (!areDigits(cell, COUNTRY, cell.length())) {
            return 0;
        }
        return switch (cell.length() - COUNTRY) {
            case 3 -> 1;
            case 6 -> 3;
            case 9 -> 4;
            case 12 -> 5;
            default -> 0;
        };
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String cell) {
        return cell.length() == 4 && areDigits(cell, 0, 4) && (cell.startsWith("19") || cell.startsWith("20"));
    }

    private static boolean isCountry(String cell) {
        for (int i = 0; i < COUNTRY; i++) {
            char letter = cell.charAt(i);
            if ((letter < 'A' || letter > 'Z') && (letter < 'a' || letter > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
