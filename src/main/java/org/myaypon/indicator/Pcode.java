package org.myaypon.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads MIMU's P-codes however they were typed: MMR017 (state/region), MMR017D006 (district; "S" for a self-administered
 * zone), MMR017024 (township), MMR017024040 (village tract, from 701 a town), MMR017024701501 (ward).
 */
final class Pcode {

    private static final String PREFIX = "MMR";
    /** No P-code is longer; a longer text is not one. */
    private static final int LONGEST = 40;
    /** States are numbered from 001 to 018, so that a spreadsheet takes at most two zeros away. */
    private static final int LOST_ZEROS = 2;

    private static final int TOWNSHIP_DIGITS = 6;
    private static final int FIRST_TOWN = 701;

    private Pcode() {}

    /**
     * The P-code that a cell stands for: spaces, marks and small letters are overlooked, "O" among digits is a zero,
     * digits of other scripts count, a missing "MMR" and up to two missing zeros are put back, and a spreadsheet's ".0" is
     * dropped.
     *
     * @return the code; empty when the text has not the form of one
     */
    static Optional<String> canonical(String cell) {
        String text = typed(cell);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        int letter = zoneLetter(rest);
        if (letter >= 0) {
            return isDigits(rest, letter + 1) && rest.length() - letter == 4 && isDigits(rest.substring(0, letter), 0)
                    ? padded(rest.substring(0, letter), 3).map(state -> PREFIX + state + rest.substring(letter))
                    : Optional.empty();
        }
        return rest.isEmpty() || !isDigits(rest, 0)
                ? Optional.empty()
                : padded(rest, (rest.length() + 2) / 3 * 3).map(digits -> PREFIX + digits);
    }

    /** The cell in capitals and ASCII digits, without marks and spaces; empty text when it cannot be a P-code. */
    static String typed(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return "";
        }
        String text = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        if (!isAscii(text)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                kept.append((char) ('0' + digit));
            } else if (Character.isLetter(c)) {
                kept.append(Character.toUpperCase(c));
            } else if (Character.getType(c) == Character.MATH_SYMBOL || "/,;:.".indexOf(c) >= 0) {
                return "";
            }
        }
        return lettersAmongDigits(kept.toString());
    }

    /** "O" typed for a zero and "I" or "L" for a one, in the digits of a code. */
    private static String lettersAmongDigits(String text) {
        int from = text.startsWith(PREFIX) ? PREFIX.length() : 0;
        if (from == 0 && (text.isEmpty() || !Character.isDigit(text.charAt(0)))) {
            return text;
        }
        StringBuilder fixed = new StringBuilder(text);
        for (int i = from; i < fixed.length(); i++) {
            switch (fixed.charAt(i)) {
                case 'O' -> fixed.setCharAt(i, '0');
                case 'I', 'L' -> fixed.setCharAt(i, '1');
                default -> {}
            }
        }
        return fixed.toString();
    }

    private static Optional<String> padded(String digits, int length) {
        int zeros = length - digits.length();
        return digits.isEmpty() || zeros < 0 || zeros > LOST_ZEROS
                ? Optional.empty()
                : Optional.of("0".repeat(zeros) + digits);
    }

    private static int zoneLetter(String rest) {
        for (int i = 1; i < rest.length() && i <= 3; i++) {
            if (rest.charAt(i) == 'D' || rest.charAt(i) == 'S') {
                return i;
            }
        }
        return -1;
    }

    /** The codes of the places that a place of this code lies in, nearest first: ward, town, township, state. */
    static List<String> parents(String code) {
        List<String> parents = new ArrayList<>(3);
        int start = PREFIX.length();
        if (!code.startsWith(PREFIX)) {
            return parents;
        }
        if (zoneLetter(code.substring(start)) >= 0) {
            parents.add(code.substring(0, start + 3));
        } else if (isDigits(code, start)) {
            for (int end = start + (code.length() - start - 1) / 3 * 3; end > start; end -= 3) {
                parents.add(code.substring(0, end));
            }
        }
        return parents;
    }

    /** What a place of this code is: "village tract", "town", "ward", "township" …; "place" when it cannot be told. */
    static String kind(String code) {
        AreaLevel level = AreaLevel.ofCode(code);
        int digits = code.length() - PREFIX.length();
        if (level == AreaLevel.AREA) {
            return digits == 2 * TOWNSHIP_DIGITS ? "ward" : "place";
        }
        return level == AreaLevel.VILLAGE_TRACT
                        && Integer.parseInt(code.substring(PREFIX.length() + TOWNSHIP_DIGITS)) >= FIRST_TOWN
                ? "town"
                : level.singular();
    }

    /** A code as a key of tables of codes: the P-code when it is one, else in capitals without spaces. */
    static String keyOf(String cell) {
        String healed = AreaKeys.heal(cell);
        return healed.startsWith(PREFIX) ? canonical(healed).orElse(healed) : healed;
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
