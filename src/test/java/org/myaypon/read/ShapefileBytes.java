package org.myaypon.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes tiny shapefiles for tests, byte by byte, right ones and wrong ones. */
final class ShapefileBytes {

    private record Column(String name, char type, int width, int decimals) {}

    private final Path folder;
    private final String stem;
    private final List<byte[]> shapes = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> deleted = new ArrayList<>();
    private int type;
    private int language;
    private Charset charset = StandardCharsets.UTF_8;

    ShapefileBytes(Path folder, String stem) {
        this.folder = folder;
        this.stem = stem;
    }

    /** Rings or lines of one record: "0 0, 0 4, 4 4, 0 0"; heights are 10, 11 …, measures 100, 101 … */
    ShapefileBytes parts(int shapeType, String... parts) {
        List<double[]> points = new ArrayList<>();
        int[] firsts = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            firsts[i] = points.size();
            points.addAll(points(parts[i]));
        }
        ByteBuffer content = little(4 + 32 + 8 + 4 * parts.length + room(points.size()));
        content.putInt(shapeType).position(36);
        content.putInt(parts.length).putInt(points.size());
        Arrays.stream(firsts).forEach(content::putInt);
        return shape(shapeType, withZm(content, shapeType, points));
    }

    ShapefileBytes multipoint(int shapeType, String text) {
        List<double[]> points = points(text);
        ByteBuffer content = little(4 + 32 + 4 + room(points.size()));
        content.putInt(shapeType).position(36);
        content.putInt(points.size());
        return shape(shapeType, withZm(content, shapeType, points));
    }

    /** A point with what follows it in the record: height, measure. */
    ShapefileBytes point(int shapeType, double... ordinates) {
        ByteBuffer content = little(4 + 8 * ordinates.length).putInt(shapeType);
        Arrays.stream(ordinates).forEach(content::putDouble);
        return shape(shapeType, bytes(content));
    }

    ShapefileBytes nothing() {
        return shape(type, new byte[4]);
    }

    /** A record of any bytes. */
    ShapefileBytes shape(int shapeType, byte[] content) {
        type = shapeType;
        shapes.add(content);
        return this;
    }

    ShapefileBytes column(String name, char columnType, int width, int decimals) {
        columns.add(new Column(name, columnType, width, decimals));
        return this;
    }

    ShapefileBytes text(String name) {
        return column(name, 'C', 20, 0);
    }

    ShapefileBytes row(String... cells) {
        rows.add(cells);
        return this;
    }

    ShapefileBytes deletedRow(String... cells) {
        deleted.add(rows.size());
        return row(cells);
    }

    ShapefileBytes language(int ldid) {
        language = ldid;
        return this;
    }

    /** The encoding in which text is written. */
    ShapefileBytes in(String name) {
        charset = Charset.forName(name);
        return this;
    }

    /** Writes a part of text: .prj, .cpg, .cst. */
    ShapefileBytes note(String extension, String text) {
        return part(extension, text.getBytes(StandardCharsets.UTF_8));
    }

    ShapefileBytes part(String extension, byte[] bytes) {
        try {
            Files.write(folder.resolve(stem + "." + extension), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes the .shp and, when there are columns, the .dbf; gives the .shp. */
    Path write() {
        part("shp", shp());
        if (!columns.isEmpty()) {
            part("dbf", dbf());
        }
        return folder.resolve(stem + ".shp");
    }

    byte[] shp() {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (int i = 0; i < shapes.size(); i++) {
            byte[] content = shapes.get(i);
            records.writeBytes(ByteBuffer.allocate(8)
                    .putInt(i + 1)
                    .putInt(content.length / 2)
                    .array());
            records.writeBytes(content);
        }
        return join(header(100 + records.size()), records.toByteArray());
    }

    /** A .shx of these record places, in bytes. */
    byte[] shx(int... offsets) {
        ByteBuffer entries = ByteBuffer.allocate(8 * offsets.length);
        for (int offset : offsets) {
            entries.putInt(offset / 2).putInt(0);
        }
        return join(header(100 + entries.capacity()), entries.array());
    }

    byte[] dbf() {
        int rowLength = 1 + columns.stream().mapToInt(Column::width).sum();
        int start = 32 + 32 * columns.size() + 1;
        ByteBuffer bytes = little(start + rowLength * rows.size() + 1);
        bytes.put((byte) 3).position(4);
        bytes.putInt(rows.size()).putShort((short) start).putShort((short) rowLength);
        bytes.put(29, (byte) language).position(32);
        for (Column column : columns) {
            bytes.put(Arrays.copyOf(column.name().getBytes(charset), 11)).put((byte) column.type());
            bytes.putInt(0).put((byte) column.width()).put((byte) column.decimals());
            bytes.position(bytes.position() + 14);
        }
        bytes.put((byte) 0x0D);
        for (int row = 0; row < rows.size(); row++) {
            bytes.put((byte) (deleted.contains(row) ? '*' : ' '));
            for (int i = 0; i < columns.size(); i++) {
                bytes.put(cell(rows.get(row)[i], columns.get(i)));
            }
        }
        return bytes(bytes.put((byte) 0x1A));
    }

    private byte[] cell(String text, Column column) {
        byte[] cell = new byte[column.width()];
        Arrays.fill(cell, (byte) ' ');
        byte[] written = text.getBytes(charset);
        boolean right = column.type() == 'N' && written.length < cell.length;
        System.arraycopy(
                written, 0, cell, right ? cell.length - written.length : 0, Math.min(written.length, cell.length));
        return cell;
    }

    private byte[] header(int length) {
        ByteBuffer header = ByteBuffer.allocate(100).putInt(9994);
        header.putInt(24, length / 2);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        return header.array();
    }

    private static byte[] withZm(ByteBuffer content, int shapeType, List<double[]> points) {
        points.forEach(point -> content.putDouble(point[0]).putDouble(point[1]));
        if (shapeType / 10 == 1) {
            content.putDouble(0).putDouble(0);
            for (int i = 0; i < points.size(); i++) {
                content.putDouble(10 + i);
            }
        }
        if (shapeType / 10 > 0) {
            content.putDouble(0).putDouble(0);
            for (int i = 0; i < points.size(); i++) {
                content.putDouble(100 + i);
            }
        }
        return bytes(content);
    }

    private static int room(int points) {
        return 32 * points + 32;
    }

    private static List<double[]> points(String text) {
        List<double[]> points = new ArrayList<>();
        for (String point : text.split(",", -1)) {
            points.add(Arrays.stream(point.strip().split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return points;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What was put into a buffer so far. */
    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
