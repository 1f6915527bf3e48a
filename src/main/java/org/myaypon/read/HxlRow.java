package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Table;

/**
 * The row of HXL hashtags that names the columns of a table, wherever it stands among the first rows.
 *
 * @param row its place among the rows that hold something, from 0
 * @param tags a normalised hashtag per column, empty where there is none
 */
record HxlRow(int row, List<Optional<String>> tags) {

    /** How many rows are looked at. */
    private static final int SEARCHED = 25;

    /** The row with the hashtags; empty when there is none. */
    static Optional<HxlRow> find(List<Table.Row> rows) {
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            HxlRow row = of(i, rows.get(i));
            int filled = SheetRows.filled(rows.get(i));
            if (row.count() * 2 > filled && (row.count() > 1 || filled == 1)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static HxlRow of(int place, Table.Row row) {
        List<Optional<String>> tags = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) {
            tags.add(tag(cell));
        }
        return new HxlRow(place, tags);
    }

    /** The hashtag of a column; empty when it has none. */
    Optional<String> tag(int column) {
        return column < tags.size() ? tags.get(column) : Optional.empty();
    }

    /** How many columns have a hashtag. */
    int count() {
        int count = 0;
        for (Optional<String> tag : tags) {
            count += tag.isPresent() ? 1 : 0;
        }
        return count;
    }

    /**
     * A hashtag in lower case without blanks, its attributes in alphabetical order: "#ADM3 + name +en" becomes
     * "#adm3+en+name".
     *
     * @return empty when the cell is no hashtag
     */
    static Optional<String> tag(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '#') {
            return Optional.empty();
        }
        String[] parts = cell.substring(1).toLowerCase(Locale.ROOT).split("\\+", -1);
        List<String> attributes = new ArrayList<>();
        for (String part : parts) {
            String word = part.strip();
            if (!isWord(word)) {
                return Optional.empty();
            }
            attributes.add(word);
        }
        String tag = "#" + attributes.remove(0);
        String[] sorted = attributes.stream().distinct().sorted().toArray(String[]::new);
        return Optional.of(sorted.length == 0 ? tag : tag + "+" + String.join("+", Arrays.asList(sorted)));
    }

    private static boolean isWord(String word) {
        if (word.isEmpty() || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return true;
    }
}
