package org.myaypon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a .dbf file, held against the bytes that are there.
 *
 * @param start where the first row begins
 * @param rowLength how many bytes a row has, its deletion mark included
 * @param declared how many rows the header claims
 * @param present how many whole rows the file has room for
 * @param language the language driver id (LDID), 0 when not told
 * @param columns the columns
 * @param cut how many columns do not fit into a row of the length that the header claims
 */
record DbfHeader(int start, int rowLength, long declared, int present, int language, List<DbfColumn> columns, int cut) {

    private static final int FIXED = 32;
    private static final int DESCRIPTOR = 32;
    private static final int NAME = 11;
    private static final byte END = 0x0D;

    DbfHeader {
        columns = List.copyOf(columns);
    }

    /** The header of a file; empty when the file is not a .dbf. */
    static Optional<DbfHeader> of(byte[] file) {
        if (file.length < FIXED + 1) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int length = bytes.getShort(8) & 0xffff;
        int until = length > FIXED ? Math.min(length, file.length) : file.length;
        List<DbfColumn> columns = new ArrayList<>();
        int at = FIXED;
        int offset = 1;
        while (at + DESCRIPTOR <= until && file[at] != END) {
            DbfColumn column = column(file, at, offset);
            if (!Character.isLetter(column.type()) && "+@0".indexOf(column.type()) < 0) {
                return Optional.empty();
            }
            columns.add(column);
            offset += column.width();
            at += DESCRIPTOR;
        }
        if (columns.isEmpty() && file[FIXED] != END) {
            return Optional.empty();
        }
        int start = length > FIXED ? length : at + 1;
        int claimed = bytes.getShort(10) & 0xffff;
        int rowLength = claimed > 0 ? claimed : offset;
        int present = Math.max(0, file.length - start) / rowLength;
        List<DbfColumn> fitted = fitted(columns, offset, rowLength);
        long declared = bytes.getInt(4) & 0xffffffffL;
        int cut = 0;
        for (int i = 0; i < columns.size(); i++) {
            cut += fitted.get(i).width() < columns.get(i).width() ? 1 : 0;
        }
        return Optional.of(new DbfHeader(start, rowLength, declared, present, file[29] & 0xff, fitted, cut));
    }

    private static DbfColumn column(byte[] file, int at, int offset) {
        int end = at;
        while (end < at + NAME && file[end] != 0) {
            end++;
        }
        return new DbfColumn(
                new String(file, at, end - at, StandardCharsets.ISO_8859_1),
                (char) (file[at + 11] & 0xff),
                offset,
                file[at + 16] & 0xff,
                file[at + 17] & 0xff);
    }

    /** Text columns of more than 255 bytes carry their width's upper byte as decimals, when the row's length says so. */
    private static List<DbfColumn> fitted(List<DbfColumn> columns, int sum, int rowLength) {
        int wide = columns.stream()
                .filter(DbfColumn::isText)
                .mapToInt(column -> column.decimals() << 8)
                .sum();
        boolean areWide = sum < rowLength && sum + wide == rowLength;
        List<DbfColumn> fitted = new ArrayList<>(columns.size());
        int offset = 1;
        for (DbfColumn column : columns) {
            int width = column.width() + (areWide && column.isText() ? column.decimals() << 8 : 0);
            int room = Math.max(0, Math.min(width, rowLength - offset));
            fitted.add(
                    new DbfColumn(column.name(), column.type(), Math.min(offset, rowLength), room, column.decimals()));
            offset += width;
        }
        return fitted;
    }
}
