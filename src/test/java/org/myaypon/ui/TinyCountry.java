package org.myaypon.ui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.myaypon.data.Progress;
import org.myaypon.project.Classes;
import org.myaypon.project.Colors;
import org.myaypon.project.Heading;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.NewMap;

/** An invented country of six square townships in two rows, with a table that misses one of them and has one too many. */
final class TinyCountry {

    static final double WEST = 95;
    static final double SOUTH = 19;
    static final List<String> NAMES = List.of("Aung", "Bago", "Chin", "Dala", "Eain", "Falam");

    private static final int COLUMNS = 3;
    private static final int POLYGON = 5;
    private static final int RECORD_BYTES = 4 + 32 + 8 + 4 + 5 * 16;
    private static final List<String> FIELDS = List.of("ST", "ST_PCODE", "TS", "TS_PCODE");
    private static final int FIELD_LENGTH = 16;

    private final Path folder;

    TinyCountry(Path folder) {
        this.folder = folder;
    }

    static String code(int township) {
        return String.format(Locale.ROOT, "MMR00100%d", township + 1);
    }

    /** The shapefile; its files are written. */
    Path boundaries() throws IOException {
        Path shp = folder.resolve("townships.shp");
        Files.write(shp, shp());
        Files.write(folder.resolve("townships.dbf"), dbf());
        Files.writeString(
                folder.resolve("townships.prj"),
                "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]");
        return shp;
    }

    /** The table: five of the six townships, and a code that is nowhere. */
    Path table() throws IOException {
        return Files.writeString(
                folder.resolve("scores.csv"),
                """
                pcode,township,score,people,kind
                MMR001001,Aung,1,100,rural
                MMR001002,Bago,2,250,rural
                MMR001003,Chin,4,400,urban
                MMR001004,Dala,8,900,urban
                MMR001005,Eain,16,1600,rural
                MMR001999,Nowhere,3,50,rural
                """);
    }

    /** The townships as GeoJSON. */
    Path geoJson() throws IOException {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int row = i / COLUMNS;
            double west = WEST + i % COLUMNS;
            double south = SOUTH + row;
            features.add(String.format(
                    Locale.ROOT,
                    "{\"type\":\"Feature\",\"properties\":{\"ST\":\"Tinyland\",\"ST_PCODE\":\"MMR001\",\"TS\":\"%s\","
                            + "\"TS_PCODE\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%3$f,%4$f],"
                            + "[%5$f,%4$f],[%5$f,%6$f],[%3$f,%6$f],[%3$f,%4$f]]]}}",
                    NAMES.get(i),
                    code(i),
                    west,
                    south,
                    west + 1,
                    south + 1));
        }
        return Files.writeString(
                folder.resolve("townships.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    /** A flood over the west of the country, with depths. */
    Path flood() throws IOException {
        return Files.writeString(
                folder.resolve("flood.geojson"),
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"DEPTH":1.5},"geometry":{"type":"Polygon",
                "coordinates":[[[95.2,19.2],[95.8,19.2],[95.8,20.8],[95.2,20.8],[95.2,19.2]]]}},
                {"type":"Feature","properties":{"DEPTH":0.2},"geometry":{"type":"Polygon",
                "coordinates":[[[96.2,19.2],[96.8,19.2],[96.8,20.8],[96.2,20.8],[96.2,19.2]]]}}]}
                """);
    }

    /** Places in the country, as points. */
    Path sites() throws IOException {
        return Files.writeString(
                folder.resolve("sites.geojson"),
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"NAME":"Camp"},"geometry":{"type":"Point","coordinates":[95.5,19.5]}}]}
                """);
    }

    /** A workbook with a score for every township. */
    Path workbook() throws IOException {
        StringBuilder rows = new StringBuilder(row("pcode", "score"));
        for (int i = 0; i < NAMES.size(); i++) {
            rows.append(row(code(i), Integer.toString(i + 1)));
        }
        String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Path file = folder.resolve("scores.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + main + " xmlns:r=\"" + relations
                            + "\"><sheets><sheet name=\"Scores\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"" + relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static String row(String key, String score) {
        String value = score.matches("\\d+")
                ? "<c><v>" + score + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + score + "</t></is></c>";
        return "<row><c t=\"inlineStr\"><is><t>" + key + "</t></is></c>" + value + "</row>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A saved map document of both, with two classes. */
    Path document() throws IOException {
        MapDocument made = NewMap.of(boundaries(), table())
                .document(OffsetDateTime.parse("2026-06-30T14:00:00+06:30"), Progress.NONE)
                .value();
        Heading heading = new Heading("Scores of the tiny country", "", "Invented", "", "", "");
        Path file = folder.resolve("tiny.yaml");
        MapFile.save(
                made.withHeading(heading)
                        .withValue("score")
                        .withClasses(new Classes("equal-interval", 3, List.of()))
                        .withColors(new Colors("YlOrRd", false))
                        .withTemplate("a4-portrait.yaml"),
                file);
        return file;
    }

    private static byte[] shp() {
        List<double[]> squares = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int row = i / COLUMNS;
            double west = WEST + i % COLUMNS;
            double south = SOUTH + row;
            squares.add(new double[] {west, south, west + 1, south + 1});
        }
        int bytes = 100 + squares.size() * (8 + RECORD_BYTES);
        ByteBuffer out = ByteBuffer.allocate(bytes);
        out.putInt(9994).position(24);
        out.putInt(bytes / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(POLYGON);
        out.putDouble(WEST).putDouble(SOUTH).putDouble(WEST + COLUMNS).putDouble(SOUTH + 2);
        out.position(100);
        for (int i = 0; i < squares.size(); i++) {
            double[] box = squares.get(i);
            out.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(RECORD_BYTES / 2);
            out.order(ByteOrder.LITTLE_ENDIAN).putInt(POLYGON);
            for (double side : box) {
                out.putDouble(side);
            }
            out.putInt(1).putInt(5).putInt(0);
            point(out, box[0], box[1]);
            point(out, box[0], box[3]);
            point(out, box[2], box[3]);
            point(out, box[2], box[1]);
            point(out, box[0], box[1]);
        }
        return out.array();
    }

    private static void point(ByteBuffer out, double x, double y) {
        out.putDouble(x).putDouble(y);
    }

    private static byte[] dbf() {
        int header = 33 + 32 * FIELDS.size();
        int record = 1 + FIELD_LENGTH * FIELDS.size();
        ByteBuffer out = ByteBuffer.allocate(header + record * NAMES.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 3).put((byte) 126).put((byte) 6).put((byte) 30);
        out.putInt(NAMES.size())
                .putShort((short) header)
                .putShort((short) record)
                .position(32);
        for (String field : FIELDS) {
            int start = out.position();
            out.put(field.getBytes(StandardCharsets.US_ASCII)).position(start + 11);
            out.put((byte) 'C').position(start + 16);
            out.put((byte) FIELD_LENGTH).position(start + 32);
        }
        out.put((byte) 13);
        for (int i = 0; i < NAMES.size(); i++) {
            String cells =
                    String.format(Locale.ROOT, " %-16s%-16s%-16s%-16s", "Tinyland", "MMR001", NAMES.get(i), code(i));
            out.put(cells.getBytes(StandardCharsets.US_ASCII));
        }
        out.put((byte) 26);
        return out.array();
    }
}
