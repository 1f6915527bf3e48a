package org.myaypon.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.template.TableSort;

/**
 * Puts the rows of a table in the order of a column. Numbers go by how large they are, also within texts ("Ward 2" before
 * "Ward 10") and in Burmese digits; letters in the order of their alphabet, capitals like small ones. Rows stay below their
 * heading and above their totals; those without a value come last in both directions, and equal ones keep their order.
 */
final class TableOrder {

    private static final Pattern PARTS = Pattern.compile("\\d+|\\D+");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(\\.\\d+)?");
    private static final int BURMESE_ZERO = 0x1040;

    private TableOrder() {}

    /** The place of the column that is meant; empty when the table has none. */
    static OptionalInt column(TableSort sort, TableContent table) {
        OptionalInt named = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).isNamed(sort.column()))
                .findFirst();
        return named.isPresent()
                ? named
                : IntStream.range(0, table.columns().size())
                        .filter(i -> String.valueOf(i + 1).equals(sort.column().strip()))
                        .findFirst();
    }

    /** The table in order; as it comes when it has no such column. */
    static TableContent of(TableSort sort, TableContent table) {
        OptionalInt column = column(sort, table);
        return column.isEmpty() ? table : table.withRows(rows(table.rows(), comparator(sort, column.getAsInt())));
    }

    private static List<Row> rows(List<Row> rows, Comparator<Row> order) {
        List<Row> all = new ArrayList<>();
        List<Row> group = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind() != Kind.PLAIN) {
                group.sort(order);
                all.addAll(group);
                group.clear();
                all.add(row);
            } else {
                group.add(row);
            }
        }
        group.sort(order);
        all.addAll(group);
        return all;
    }

    private static Comparator<Row> comparator(TableSort sort, int column) {
        Comparator<String> values = TableOrder::compare;
        Comparator<String> directed = sort.order() == TableSort.Order.DESCENDING ? values.reversed() : values;
        return Comparator.comparing((Row row) -> isNothing(row.cell(column)))
                .thenComparing(row -> plain(row.cell(column)), directed);
    }

    private static boolean isNothing(String cell) {
        return cell.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Small letters, Latin digits, no commas between thousands. */
    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        cell.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c ->
                        plain.appendCodePoint(c >= BURMESE_ZERO && c < BURMESE_ZERO + 10 ? '0' + c - BURMESE_ZERO : c));
        return plain.toString().replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    /** Numbers before words; words part by part. */
    private static int compare(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        if (number != NUMBER.matcher(other).matches()) {
            return number ? -1 : 1;
        }
        return number ? Double.compare(number(one), number(other)) : natural(one, other);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static int natural(String one, String other) {
        Matcher ofOne = PARTS.matcher(one);
        Matcher ofOther = PARTS.matcher(other);
        while (true) {
            boolean more = ofOne.find();
            boolean otherMore = ofOther.find();
            if (!more || !otherMore) {
                return Boolean.compare(more, otherMore);
            }
            int order = part(ofOne.group(), ofOther.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int part(String one, String other) {
        boolean digits = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return digits ? Double.compare(Double.parseDouble(one), Double.parseDouble(other)) : one.compareTo(other);
    }
}
