package org.myaypon.project;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/** The attributes of a layer as the bytes of a dBASE III table in UTF-8, with columns no wider than what they hold. */
final class DbfTable {

    private static final int LONGEST_NAME = 10;
    private static final int HEADER = 32;
    private static final byte VERSION = 3;
    /** The day of change that the format wants, always this one so that no clock shows in the file: 1 January 2026. */
    private static final byte[] DAY = {126, 1, 1};

    private final Layer layer;
    private final String file;
    private final List<DbfColumn> columns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The table of a layer; {@code file} is named in sentences. */
    DbfTable(Layer layer, String file) {
        this.layer = layer;
        this.file = file;
        Set<String> names = new HashSet<>();
        for (String attribute : layer.attributeNames()) {
            columns.add(column(attribute, shortName(attribute, names)));
        }
        if (columns.isEmpty()) {
            columns.add(numbering());
        }
    }

    private DbfColumn column(String attribute, String name) {
        List<Object> values = new ArrayList<>();
        for (SimpleFeature feature : layer.features()) {
            values.add(feature.getAttribute(attribute));
        }
        DbfColumn column = DbfColumn.of(
                name, layer.schema().getDescriptor(attribute).getType().getBinding(), values);
        if (column.cut() > 0) {
            problems.add(new Problem(
                    column.cut() + " texts of column " + attribute + " were cut to " + DbfColumn.WIDEST
                            + " bytes, the longest that a shapefile holds",
                    file,
                    "Use .geojson or .csv to keep them whole"));
        }
        return column;
    }

    /** A table must have a column: one of running numbers when the layer has none. */
    private DbfColumn numbering() {
        List<Object> numbers = new ArrayList<>();
        for (int i = 1; i <= layer.features().size(); i++) {
            numbers.add(i);
        }
        return DbfColumn.of("FID", Integer.class, numbers);
    }

    private String shortName(String attribute, Set<String> taken) {
        String name = DbfColumn.cut(attribute, LONGEST_NAME);
        for (int i = 1; !taken.add(name); i++) {
            String number = "_" + i;
            name = DbfColumn.cut(attribute, LONGEST_NAME - number.length()) + number;
        }
        if (!name.equals(attribute)) {
            problems.add(new Problem("Column " + attribute + " is named " + name + " in the shapefile", file, ""));
        }
        return name;
    }

    /** The file's bytes, and what they could not hold. */
    Result<byte[]> bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header());
        columns.forEach(column -> out.writeBytes(describe(column)));
        out.write(0x0D);
        for (int row = 0; row < layer.features().size(); row++) {
            out.write(' ');
            for (DbfColumn column : columns) {
                out.writeBytes(column.cell(row));
            }
        }
        out.write(0x1A);
        return new Result<>(out.toByteArray(), problems);
    }

    private byte[] header() {
        byte[] header = new byte[HEADER];
        ByteBuffer.wrap(header)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(VERSION)
                .put(DAY)
                .putInt(layer.features().size())
                .putShort((short) (HEADER * (1 + columns.size()) + 1))
                .putShort(
                        (short) (1 + columns.stream().mapToInt(DbfColumn::width).sum()));
        return header;
    }

    private static byte[] describe(DbfColumn column) {
        byte[] description = new byte[HEADER];
        ByteBuffer.wrap(description)
                .put(0, column.name().getBytes(StandardCharsets.UTF_8))
                .put(11, (byte) column.type())
                .put(16, (byte) column.width())
                .put(17, (byte) column.decimals());
        return description;
    }
}
