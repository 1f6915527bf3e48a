package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/** An OpenDocument workbook (.ods), read as a stream: only what its cells hold is kept. */
final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";

    private final PackedFile file;
    private final CellPool cells;
    private final Progress progress;
    private final List<Sheet> sheets;

    /** Reads the names of the sheets; the sheets themselves are read when asked for. */
    OdsWorkbook(PackedFile file, CellPool cells, Progress progress) {
        this.file = file;
        this.cells = cells;
        this.progress = progress;
        this.sheets = names();
    }

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<SheetRows> heads(int most) {
        List<SheetRows> heads = new ArrayList<>();
        try (XmlPull xml = file.xml(CONTENT)) {
            while (xml.next()) {
                if (xml.opens("table")) {
                    heads.add(read(xml, sheets.get(heads.size()).hidden() ? 0 : most));
                }
            }
        }
        return heads;
    }

    @Override
    public SheetRows rows(int sheet) {
        int before = sheet;
        try (XmlPull xml = file.xml(CONTENT)) {
            while (xml.next()) {
                if (xml.opens("table")) {
                    if (before-- == 0) {
                        return read(xml, RowCollector.MOST_ROWS);
                    }
                    xml.skip();
                }
            }
        }
        throw new IllegalArgumentException("no sheet " + sheet);
    }

    @Override
    public void close() {
        file.close();
    }

    private SheetRows read(XmlPull xml, int most) {
        RowCollector rows = new RowCollector(cells, most, progress);
        new OdsSheet(xml, rows).read();
        return rows.sheet();
    }

    /** The sheets; hidden are those with a style that is not displayed. */
    private List<Sheet> names() {
        List<Sheet> names = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        String style = "";
        try (XmlPull xml = file.xml(CONTENT)) {
            while (xml.next()) {
                if (xml.opens("style")) {
                    style = xml.attribute("name");
                } else if (xml.opens("table-properties")
                        && xml.attribute("display").equals("false")) {
                    hidden.add(style);
                } else if (xml.opens("table")) {
                    names.add(new Sheet(xml.attribute("name"), hidden.contains(xml.attribute("style-name"))));
                    xml.skip();
                }
            }
        }
        if (names.isEmpty()) {
            throw new UserException("It holds no sheet with cells", "", "Choose another file");
        }
        return List.copyOf(names);
    }
}
