package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.template.Align;
import org.myaypon.template.TableColumn;
import org.myaypon.template.TableItem;
import org.myaypon.text.Fonts;
import org.myaypon.text.TextStyle;

/**
 * How wide the columns of a table are: numbers have their natural width, since a number that is cut is a wrong one; texts
 * share the rest, the short ones in full.
 */
final class TableColumns {

    private static final int MOST_HEAD_LINES = 3;
    private static final double HEAD_STEP_MM = 0.5;
    private static final double LEAST_TEXT_EM = 6;
    private static final double INSET_EM = 0.4;
    private static final double TOLERANCE_MM = 0.01;

    private final TableItem item;
    private final TableContent table;
    private final List<Double> naturalMm;

    TableColumns(TableItem item, TableContent table) {
        this.item = item;
        this.table = table;
        TableSize full = TableSize.of(item, 1, false);
        naturalMm = IntStream.range(0, table.columns().size())
                .mapToObj(column -> naturalMm(column, full))
                .toList();
    }

    private double naturalMm(int column, TableSize full) {
        Column head = table.columns().get(column);
        double widest =
                head.numeric() ? 0 : Fonts.shape(head.title(), full.head()).widthMm();
        for (TableContent.Row row : table.rows()) {
            if (row.kind() != Kind.HEADING) {
                TextStyle style = full.style(row.kind());
                widest = Math.max(widest, Fonts.shape(row.cell(column), style).widthMm());
            }
        }
        return widest + TOLERANCE_MM;
    }

    /** How wide the table is at its full size when every text stands on one line. */
    double naturalWidthMm() {
        TableSize full = TableSize.of(item, 1, false);
        return sum(widthsMm(full, MOST_HEAD_LINES))
                + (table.columns().size() - 1) * full.columnGapMm()
                + 2 * insetMm(full);
    }

    /** How many columns, from the first one on, have room at the smallest size; at least one. */
    int thatFit() {
        double scale = item.cell().smallestPt() / item.cell().text().sizePt();
        TableSize size = TableSize.of(item, scale, true);
        double usedMm = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            double textMm = Math.min(naturalMm.get(i) * scale, LEAST_TEXT_EM * size.emMm());
            usedMm += table.columns().get(i).numeric()
                    ? numbersMm(i, size, MOST_HEAD_LINES)
                    : fixedMm(i).orElse(textMm);
            if (i > 0 && usedMm + i * size.columnGapMm() > widthMm(size)) {
                return i;
            }
        }
        return table.columns().size();
    }

    /** The columns side by side; their titles have as few lines as let the texts keep their natural width. */
    List<TableSpan> spans(TableSize size) {
        double roomMm = widthMm(size) - (table.columns().size() - 1) * size.columnGapMm();
        List<Double> widths = List.of();
        for (int lines = 1; lines <= MOST_HEAD_LINES; lines++) {
            widths = widthsMm(size, lines);
            if (sum(widths) <= roomMm) {
                break;
            }
        }
        return spans(size, sum(widths) <= roomMm ? widened(widths, roomMm) : narrowed(widths, roomMm));
    }

    private List<TableSpan> spans(TableSize size, List<Double> widths) {
        List<TableSpan> spans = new ArrayList<>();
        double xMm = item.slot().box().xMm() + insetMm(size);
        for (int i = 0; i < widths.size(); i++) {
            spans.add(new TableSpan(xMm, widths.get(i), align(i)));
            xMm += widths.get(i) + size.columnGapMm();
        }
        return spans;
    }

    /** The titles of the columns, without those that are turned. */
    List<Column> levelTitles() {
        return table.columns().stream()
                .map(column -> TurnedHeads.isTurned(item, column) ? column.titled("") : column)
                .toList();
    }

    /** The titles that are turned. */
    TurnedHeads turned(TableSize size, List<TableSpan> spans) {
        return TurnedHeads.of(item, table, size, spans);
    }

    private Align align(int column) {
        return look(column).align().orElse(table.columns().get(column).numeric() ? Align.RIGHT : Align.LEFT);
    }

    private TableColumn look(int column) {
        return item.columns().isEmpty() ? TableColumn.PLAIN : item.columns().get(column);
    }

    /** The width that the template gives a column, if it does. */
    private OptionalDouble fixedMm(int column) {
        TableColumn look = look(column);
        return look.share().isPresent()
                ? OptionalDouble.of(
                        look.share().getAsDouble() * item.slot().box().widthMm())
                : look.widthMm();
    }

    private double widthMm(TableSize size) {
        return item.slot().box().widthMm() - 2 * insetMm(size);
    }

    /** Letters keep clear of a stripe's ends. */
    private double insetMm(TableSize size) {
        return item.stripes().isPresent() ? INSET_EM * size.emMm() : 0;
    }

    private List<Double> widthsMm(TableSize size, int headLines) {
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean numeric = table.columns().get(i).numeric();
            widths.add(numeric ? numbersMm(i, size, headLines) : fixedMm(i).orElse(naturalMm.get(i) * scale(size)));
        }
        return widths;
    }

    /** What a column of numbers needs when its title has so many lines, or what the template gives it if that is more. */
    private double numbersMm(int column, TableSize size, int headLines) {
        double neededMm =
                fixedMm(column).isPresent() ? naturalMm.get(column) * scale(size) : titledMm(column, size, headLines);
        return Math.max(neededMm, fixedMm(column).orElse(0));
    }

    private double titledMm(int column, TableSize size, int headLines) {
        String title = table.columns().get(column).title();
        double natural = naturalMm.get(column) * scale(size);
        if (TurnedHeads.isTurned(item, table.columns().get(column))) {
            return Math.max(natural, TurnedHeads.columnMm(title, size.head()));
        }
        double whole = Fonts.shape(title, size.head()).widthMm() + TOLERANCE_MM;
        double width = Math.min(natural, whole);
        while (width < whole && !title.isBlank() && !TableCell.fits(title, size.head(), width, headLines)) {
            width = Math.min(whole, width + HEAD_STEP_MM);
        }
        return Math.max(natural, title.isBlank() ? 0 : width);
    }

    private double scale(TableSize size) {
        return size.cell().sizePt() / item.cell().text().sizePt();
    }

    /** What is left goes to the texts; without any, to all columns. */
    private List<Double> widened(List<Double> widths, double roomMm) {
        List<Integer> free = IntStream.range(0, widths.size())
                .filter(i -> fixedMm(i).isEmpty())
                .boxed()
                .toList();
        List<Integer> texts =
                free.stream().filter(i -> !table.columns().get(i).numeric()).toList();
        List<Integer> wider = texts.isEmpty() ? free : texts;
        double each = (roomMm - sum(widths)) / wider.size();
        return IntStream.range(0, widths.size())
                .mapToObj(i -> widths.get(i) + (wider.contains(i) ? each : 0))
                .toList();
    }

    /** Whether columns end within the table's place, as numbers at a large size may not. */
    boolean areInside(List<TableSpan> spans) {
        TableSpan last = spans.get(spans.size() - 1);
        return last.xMm() + last.widthMm() <= item.slot().box().rightMm() + TOLERANCE_MM;
    }

    /** Texts that need less than their share keep what they need, the others have equal parts of the rest. */
    private List<Double> narrowed(List<Double> widths, double roomMm) {
        List<Integer> texts = narrowable();
        double forTexts =
                roomMm - sum(widths) + sum(texts.stream().map(widths::get).toList());
        double most = mostMm(texts.stream().map(widths::get).sorted().toList(), forTexts);
        return IntStream.range(0, widths.size())
                .mapToObj(i -> Math.min(widths.get(i), texts.contains(i) ? most : roomMm))
                .toList();
    }

    /** The columns of texts whose width the template leaves open; all columns of texts when there are none. */
    private List<Integer> narrowable() {
        List<Integer> texts = IntStream.range(0, table.columns().size())
                .filter(i -> !table.columns().get(i).numeric())
                .boxed()
                .toList();
        List<Integer> open = texts.stream().filter(i -> fixedMm(i).isEmpty()).toList();
        return open.isEmpty() ? texts : open;
    }

    /** The width that no text exceeds, so that all of them together fill their room. */
    private static double mostMm(List<Double> sorted, double roomMm) {
        double left = Math.max(roomMm, 1);
        for (int i = 0; i < sorted.size(); i++) {
            double share = left / (sorted.size() - i);
            if (sorted.get(i) > share) {
                return share;
            }
            left -= sorted.get(i);
        }
        return left;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
