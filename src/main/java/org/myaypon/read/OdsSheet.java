package org.myaypon.read;

/**
 * Reads the cells of one OpenDocument sheet. Cells and rows that stand several times are repeated as long as they hold
 * something; notes and drawings are passed over.
 */
final class OdsSheet {

    private final XmlPull xml;
    private final RowCollector rows;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    OdsSheet(XmlPull xml, RowCollector rows) {
        this.xml = xml;
        this.rows = rows;
    }

    /** Reads to the end of the table that opens here. */
    void read() {
        while (xml.next() && !xml.closes("table")) {
            if (xml.opens("table-row")) {
                if (rows.isFull()) {
                    xml.skip();
                } else {
                    row();
                }
            } else if (xml.opens("table") || xml.opens("shapes") || xml.opens("forms")) {
                xml.skip();
            }
        }
    }

    private void row() {
        int times = xml.number("number-rows-repeated", 1, RowCollector.MOST_ROWS);
        int column = 0;
        while (xml.next() && !xml.closes("table-row")) {
            if (xml.opens("table-cell") || xml.opens("covered-table-cell")) {
                column += cell(column, xml.name().equals("covered-table-cell"));
            }
        }
        rows.endRow(line, times);
        line = Math.min(RowCollector.MOST_ROWS, line + times);
    }

    /** How many columns the cell takes. */
    private int cell(int column, boolean isCovered) {
        int times = xml.number("number-columns-repeated", 1, RowCollector.MOST_COLUMNS);
        int across = xml.number("number-columns-spanned", 1, RowCollector.MOST_COLUMNS);
        int down = xml.number("number-rows-spanned", 1, RowCollector.MOST_ROWS);
        boolean isError = xml.says("value-type", "error");
        String type = xml.attribute("value-type");
        String value = value(type);
        String tag = xml.name();
        text.setLength(0);
        paragraphs(tag);
        if (isCovered) {
            return times;
        }
        if (isError || isErrorText(type)) {
            rows.addError();
            return times;
        }
        if (across > 1 || down > 1) {
            rows.merge(new Merge(line, column, line + down - 1, column + across - 1));
        }
        String cell = value.isEmpty() ? text.toString() : value;
        for (int i = 0; i < times && !cell.isBlank(); i++) {
            rows.put(column + i, cell);
        }
        return times;
    }

    /** What a cell says beside its text: the number, date or truth itself. */
    private String value(String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> CellFormats.none().text(xml.attribute("value"), 0);
            case "date" -> date(xml.attribute("date-value"));
            case "boolean" -> xml.attribute("boolean-value").equals("true") ? "TRUE" : "FALSE";
            case "string" -> xml.attribute("string-value");
            default -> "";
        };
    }

    private static String date(String value) {
        return value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
    }

    private boolean isErrorText(String type) {
        boolean mayBe = type.isEmpty() || type.equals("string");
        return mayBe
                && switch (text.toString().strip()) {
                    case "#N/A",
                            "#DIV/0!",
                            "#REF!",
                            "#NAME?",
                            "#VALUE!",
                            "#NUM!",
                            "#NULL!",
                            "Err:502",
                            "Err:504",
                            "Err:508",
                            "Err:522" -> true;
                    default -> false;
                };
    }

    private void paragraphs(String cell) {
        int depth = 0;
        while (xml.next() && !(depth == 0 && xml.closes(cell))) {
            if (xml.opens("annotation") || xml.opens("frame") || xml.opens("table")) {
                xml.skip();
            } else if (xml.opens("p")) {
                if (text.length() > 0) {
                    text.append('\n');
                }
                depth++;
            } else if (xml.closes("p")) {
                depth--;
            } else if (xml.opens("s")) {
                text.append(" ".repeat(xml.number("c", 1, 1000)));
                XmlPull.requireShort(text);
            } else if (xml.opens("tab")) {
                text.append(' ');
            } else if (xml.opens("line-break")) {
                text.append('\n');
            } else if (depth > 0) {
                xml.addText(text);
            }
        }
    }
}
