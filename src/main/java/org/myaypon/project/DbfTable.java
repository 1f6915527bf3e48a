package org.myaypon.project;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** The attributes of a layer as the bytes of a dBASE III table in UTF-8, with columns no wider than what they hold. */
final class DbfTable {

    private static final int LONGEST_NAME = 10;
    private static final int HEADER = 32;
    /** More would not be read by every program, nor fit the header's count of bytes of a row. */
    private static final int MOST_COLUMNS = 255;

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
        List<LayerColumns.Column> attributes = new LayerColumns(layer).columns();
        if (attributes.size() > MOST_COLUMNS) {
            throw new UserException(
                    layer.source().fileName() + " has " + attributes.size() + " columns, more than the " + MOST_COLUMNS
                            + " that a shapefile holds",
                    file,
                    "Write a .gpkg or .geojson instead");
        }
        attributes.forEach(attribute -> columns.add(column(attribute, shortName(attribute.name(), names))));
        if (columns.isEmpty()) {
            columns.add(numbering());
        }
    }

    private DbfColumn column(LayerColumns.Column attribute, String name) {
        List<Optional<Object>> values = new ArrayList<>();
        for (SimpleFeature feature : layer.features()) {
            values.add(attribute.value(feature));
        }
        DbfColumn column = DbfColumn.of(name, attribute.kind(), values);
        if (column.cut() > 0) {
            tell(
                    column.cut() + " texts of column " + attribute.name() + " were cut to " + DbfColumn.WIDEST
                            + " bytes, the longest that a shapefile holds",
                    "Use .geojson or .gpkg to keep them whole");
        }
        if (column.type() != 'C') {
            return column;
        }
        if (attribute.kind() == ValueKind.TIME) {
            tell("The times of column " + attribute.name() + " are text in the shapefile, which holds days only", "");
        } else if (attribute.kind() == ValueKind.DAY) {
            tell("Some days of column " + attribute.name() + " are none that a shapefile holds, so all are text", "");
        } else if (attribute.kind() != ValueKind.TEXT) {
            tell(
                    "The numbers of column " + attribute.name()
                            + " have more digits than a shapefile holds, so they are text",
                    "Use .geojson or .gpkg to keep them numbers");
        }
        return column;
    }

    private void tell(String what, String fix) {
        problems.add(new Problem(what, file, fix));
    }

    /** A table must have a column: one of running numbers when the layer has none. */
    private DbfColumn numbering() {
        List<Optional<Object>> numbers = new ArrayList<>();
        for (long i = 1; i <= layer.features().size(); i++) {
            numbers.add(Optional.of(i));
        }
        return DbfColumn.of("FID", ValueKind.SMALL, numbers);
    }

    private String shortName(String attribute, Set<String> taken) {
        String name = DbfColumn.cut(attribute, LONGEST_NAME);
        for (int i = 1; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = "_" + i;
            name = DbfColumn.cut(attribute, LONGEST_NAME - number.length()) + number;
        }
        if (!name.equals(attribute)) {
            tell("Column " + attribute + " is named " + name + " in the shapefile", "");
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
