package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.UserException;

/**
 * Finds what stands between the cells of a table: the character that cuts its first rows most evenly, outside quotes.
 */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 100;
    private static final int SAMPLE = 1 << 18;

    private Delimiter() {}

    /** The delimiter of a text; a comma when nothing cuts it. */
    static char of(String text) {
        String sample = sample(text);
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = sample.indexOf(candidate) < 0 ? 0 : score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whole lines, as far as the sample reaches. */
    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int end = text.lastIndexOf('\n', SAMPLE);
        return text.substring(0, end > 0 ? end : SAMPLE);
    }

    /** The share of rows that have as many cells as most, and a little for every cell. */
    private static double score(String sample, char delimiter) {
        List<Integer> widths = widths(sample, delimiter);
        int best = 0;
        int width = 1;
        for (int candidate : widths) {
            int rows = (int) widths.stream().filter(other -> other == candidate).count();
            if (candidate > 1 && (rows > best || (rows == best && candidate > width))) {
                best = rows;
                width = candidate;
            }
        }
        return best == 0 ? 0 : (double) best / widths.size() + Math.min(width, 50) / 1000.0;
    }

    private static List<Integer> widths(String sample, char delimiter) {
        CsvParser parser = new CsvParser(sample, 0, 1, delimiter, new CellPool(Long.MAX_VALUE));
        List<Integer> widths = new ArrayList<>();
        List<String> row = new ArrayList<>();
        try {
            while (widths.size() < ROWS && parser.next(row)) {
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    widths.add(row.size());
                }
            }
        } catch (UserException e) {
            // Quotation marks that do not pair up under one delimiter may do so under another.
            return List.of();
        }
        return widths;
    }
}
