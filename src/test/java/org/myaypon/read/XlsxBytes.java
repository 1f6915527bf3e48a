package org.myaypon.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes tiny Excel workbooks, right or wrong, part by part. */
final class XlsxBytes {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "<workbookPr/>";
    private int count;

    /** A sheet of rows, each "a|b|c": numbers become numbers, empty cells are not written, the rest is text. */
    XlsxBytes sheet(String name, String... rows) {
        return sheetOf(name, "", data(rows));
    }

    XlsxBytes hidden(String name, String... rows) {
        return sheetOf(name, " state=\"hidden\"", data(rows));
    }

    /** A sheet of rows with merged cells: "A1:C1 D1:E1". */
    XlsxBytes merged(String name, String ranges, String... rows) {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (String range : ranges.split(" ", -1)) {
            merges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return sheetOf(name, "", data(rows) + merges + "</mergeCells>");
    }

    /** A sheet with this XML within its worksheet. */
    XlsxBytes raw(String name, String xml) {
        return sheetOf(name, "", xml);
    }

    /** A table of strings that cells share, from the XML of its items. */
    XlsxBytes strings(String items) {
        relation("sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Styles of these number formats: a number is built in, anything else a code of its own. */
    XlsxBytes styles(String... formats) {
        StringBuilder own = new StringBuilder();
        StringBuilder used = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            boolean isBuiltIn = formats[i].matches("\\d\\d?");
            if (!isBuiltIn) {
                own.append("<numFmt numFmtId=\"")
                        .append(200 + i)
                        .append("\" formatCode=\"")
                        .append(formats[i].replace("\"", "&quot;"))
                        .append("\"/>");
            }
            used.append("<xf numFmtId=\"")
                    .append(isBuiltIn ? formats[i] : 200 + i)
                    .append("\"/>");
        }
        relation("styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs>" + used + "</cellXfs></styleSheet>");
    }

    XlsxBytes from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Any part at all. */
    XlsxBytes part(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    Path write(Path file) {
        part("[Content_Types].xml", "<Types/>");
        parts.putIfAbsent(
                "xl/workbook.xml",
                ("<?xml version=\"1.0\"?><workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\">" + properties
                                + "<sheets>" + sheets + "</sheets></workbook>")
                        .getBytes(UTF_8));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
        write(file, parts);
        return file;
    }

    static void write(Path file, Map<String, byte[]> parts) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XlsxBytes sheetOf(String name, String state, String xml) {
        count++;
        relation("worksheet", "worksheets/sheet" + count + ".xml");
        sheets.append("<sheet name=\"")
                .append(name)
                .append("\" sheetId=\"")
                .append(count)
                .append('"')
                .append(state)
                .append(" r:id=\"worksheets/sheet")
                .append(count)
                .append(".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\">" + xml + "</worksheet>");
    }

    private void relation(String type, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(target)
                .append("\" Type=\"")
                .append(DOCUMENT)
                .append('/')
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
    }

    private static String data(String... rows) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int line = 1; line <= rows.length; line++) {
            xml.append("<row r=\"").append(line).append("\">");
            String[] cells = rows[line - 1].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                xml.append(cell((char) ('A' + column) + "" + line, cells[column]));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData>").toString();
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return "<c r=\"" + place + "\"><v>" + text + "</v></c>";
        }
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }
}
