package org.myaypon.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/**
 * An Excel workbook (.xlsx, .xlsm), read as a stream: only what its cells hold is kept, whatever the size that its
 * sheets declare. Pivot caches, charts, formulas and macros are never opened.
 */
final class XlsxWorkbook implements Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 1000;

    private final PackedFile file;
    private final CellPool cells;
    private final Progress progress;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final String book;
    private final CellFormats formats;
    private final List<String> strings;

    /** Reads what all sheets share; the sheets themselves are read when asked for. */
    XlsxWorkbook(PackedFile file, CellPool cells, Progress progress) {
        this.file = file;
        this.cells = cells;
        this.progress = progress;
        this.book = file.has(BOOK) ? BOOK : target("_rels/.rels", "officeDocument", "");
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + book.substring(folder.length()) + ".rels";
        boolean from1904 = readSheets(targets(relations, folder));
        String styles = target(relations, "styles", folder);
        this.formats = file.has(styles) ? formats(styles, from1904) : CellFormats.none();
        String shared = target(relations, "sharedStrings", folder);
        this.strings = file.has(shared) ? strings(shared) : List.of();
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<SheetRows> heads(int most) {
        List<SheetRows> heads = new ArrayList<>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            heads.add(sheets.get(sheet).hidden() ? new SheetRows(List.of()) : read(sheet, most));
        }
        return heads;
    }

    @Override
    public SheetRows rows(int sheet) {
        return read(sheet, RowCollector.MOST_ROWS);
    }

    @Override
    public void close() {
        file.close();
    }

    private SheetRows read(int sheet, int most) {
        RowCollector rows = new RowCollector(cells, most, progress);
        try (XmlPull xml = file.xml(parts.get(sheet))) {
            new XlsxSheet(xml, formats, strings, rows).read();
        }
        return rows.sheet();
    }

    /** Whether dates count from 1904; fills the sheets that have cells. */
    private boolean readSheets(Map<String, String> worksheets) {
        boolean from1904 = false;
        try (XmlPull xml = file.xml(book)) {
            while (xml.next() && sheets.size() < MOST_SHEETS) {
                if (xml.opens("workbookPr")) {
                    from1904 = xml.attribute("date1904").equals("1")
                            || xml.attribute("date1904").equals("true");
                } else if (xml.opens("sheet") && worksheets.containsKey(xml.attribute("id"))) {
                    String state = xml.attribute("state");
                    sheets.add(new Sheet(xml.attribute("name"), state.endsWith("idden")));
                    parts.add(worksheets.get(xml.attribute("id")));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new UserException("It holds no sheet with cells", "", "Choose another file");
        }
        return from1904;
    }

    /** The worksheets by the ids of their relations. */
    private Map<String, String> targets(String relations, String folder) {
        Map<String, String> targets = new HashMap<>();
        try (XmlPull xml = file.xml(relations)) {
            while (xml.next()) {
                if (xml.opens("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
                    targets.put(xml.attribute("Id"), part(xml.attribute("Target"), folder));
                }
            }
        }
        return targets;
    }

    /** The part to which the first relation of a type leads; a name that no part has when there is none. */
    private String target(String relations, String type, String folder) {
        try (XmlPull xml = file.xml(relations)) {
            while (xml.next()) {
                if (xml.opens("Relationship") && xml.attribute("Type").endsWith("/" + type)) {
                    return part(xml.attribute("Target"), folder);
                }
            }
        }
        return "no " + type;
    }

    private static String part(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private CellFormats formats(String part, boolean from1904) {
        try (XmlPull xml = file.xml(part)) {
            return CellFormats.read(xml, from1904);
        }
    }

    /** The strings that cells share, without the readings of Asian scripts that may stand beside them. */
    private List<String> strings(String part) {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (XmlPull xml = file.xml(part)) {
            while (xml.next()) {
                if (xml.opens("si")) {
                    text.setLength(0);
                    XlsxText.read(xml, "si", text);
                    cells.reserve(1);
                    strings.add(cells.trimmed(XlsxText.unescaped(text)));
                }
            }
        }
        return strings;
    }
}
