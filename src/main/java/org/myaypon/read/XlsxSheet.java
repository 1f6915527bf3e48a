package org.myaypon.read;

import java.util.List;
import org.myaypon.data.UserException;

/** Reads the cells of one Excel sheet: values, not formulas; dates as ISO text; errors as no data. */
final class XlsxSheet {

    private static final int LETTERS = 26;

    private final XmlPull xml;
    private final CellFormats formats;
    private final List<String> strings;
    private final RowCollector rows;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private int line;
    private int column;

    XlsxSheet(XmlPull xml, CellFormats formats, List<String> strings, RowCollector rows) {
        this.xml = xml;
        this.formats = formats;
        this.strings = strings;
        this.rows = rows;
    }

    /** Reads to the end, or until no more rows are wanted. */
    void read() {
        while (!rows.isFull() && xml.next()) {
            if (xml.opens("c")) {
                cell();
            } else if (xml.opens("row")) {
                line = xml.number("r", line + 1, RowCollector.MOST_ROWS);
                column = -1;
            } else if (xml.closes("row")) {
                rows.endRow(line);
            } else if (xml.opens("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
    }

    private void cell() {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        String type = xml.attribute("t");
        int style = xml.number("s", 0, 1 << 20);
        value.setLength(0);
        inline.setLength(0);
        boolean within = false;
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                within = true;
            } else if (xml.closes("v")) {
                within = false;
            } else if (xml.opens("is")) {
                XlsxText.read(xml, "is", inline);
            } else if (within) {
                xml.addText(value);
            }
        }
        if (value.length() > 0 || inline.length() > 0) {
            put(type, style);
        }
    }

    private void put(String type, int style) {
        switch (type) {
            case "s" -> rows.put(column, string());
            case "inlineStr" -> rows.put(column, XlsxText.unescaped(inline));
            case "str" -> rows.put(column, XlsxText.unescaped(value));
            case "b" -> rows.put(column, value.toString().strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> rows.addError();
            case "d" -> rows.put(column, value);
            default -> rows.put(column, formats.text(value.toString().strip(), style));
        }
    }

    private String string() {
        try {
            int place = Integer.parseInt(value.toString().strip());
            if (place >= 0 && place < strings.size()) {
                return strings.get(place);
            }
        } catch (NumberFormatException e) {
            // Told below, with the place of the cell.
        }
        throw new UserException(
                "It is damaged: a cell names a text that is not there",
                "row " + Tally.number(line),
                "Open it in a spreadsheet program and save it again");
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            String first = range.substring(0, colon);
            String last = range.substring(colon + 1);
            rows.merge(new Merge(row(first), column(first), row(last), column(last)));
        }
    }

    /** The column of a reference such as "AB12", from 0. */
    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = LETTERS * column + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column <= 0 || column > RowCollector.MOST_COLUMNS) {
                throw new UserException(
                        "It is damaged: a cell stands beyond the last column that a sheet can have",
                        "row " + Tally.number(line),
                        "Open it in a spreadsheet program and save it again");
            }
        }
        return Math.max(0, column - 1);
    }

    private static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(RowCollector.MOST_ROWS, 10 * row + c - '0');
            }
        }
        return row;
    }
}
