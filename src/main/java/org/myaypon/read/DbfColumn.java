package org.myaypon.read;

import java.nio.charset.StandardCharsets;

/**
 * One column of a .dbf file, as its header describes it.
 *
 * @param name the title, each byte as one character of ISO 8859-1, whatever its encoding
 * @param type the type's letter: C, N, F, D, L …
 * @param offset where its cell begins within a row
 * @param width how many bytes its cell has
 * @param decimals how many decimals the header promises
 */
record DbfColumn(String name, char type, int offset, int width, int decimals) {

    /** The title's bytes. */
    byte[] nameBytes() {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isNumber() {
        return type == 'N' || type == 'F';
    }

    boolean isText() {
        return type == 'C' || type == 'V';
    }

    /** Whether the type is one that can be read; memos and pictures lie in other files. */
    boolean isReadable() {
        return switch (type) {
            case 'C', 'V', 'N', 'F', 'D', 'L' -> true;
            case 'I' -> width == 4;
            case 'B', 'O', 'Y' -> width == 8;
            default -> false;
        };
    }
}
