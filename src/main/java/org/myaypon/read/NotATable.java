package org.myaypon.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.myaypon.data.UserException;

/** Recognises files that only bear a text table's name, and says what they really are. */
final class NotATable {

    private static final int SAMPLE = 64 * 1024;
    private static final String AS_CSV = "Open it in a spreadsheet program and save it as CSV (UTF-8)";

    private NotATable() {}

    /** Ends in a {@link UserException} when the bytes are no text table. */
    static void refuse(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        String what =
                switch (head.length() < 4 ? "" : head.substring(0, 4)) {
                    case "PK\3\4" -> "It is a workbook (.xlsx, .ods) or a zip file, whatever its name says";
                    case "\u00d0\u00cf\u0011\u00e0" -> "It is an old Excel workbook (.xls), whatever its name says";
                    case "%PDF" -> "It is a PDF, whatever its name says";
                    case "SQLi" -> "It is a database, whatever its name says";
                    default -> head.startsWith("\u001f\u008b") ? "It is packed (gzip)" : "";
                };
        if (!what.isEmpty()) {
            throw new UserException(what, "", AS_CSV);
        }
        String start =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new UserException(
                    "It is a web page or XML, not a table", "", "Download the table itself, perhaps after signing in");
        }
    }

    /** Ends in a {@link UserException} when bytes that should be single-byte text or UTF-8 hold what no text has. */
    static void refuseBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                throw new UserException("It holds bytes that no text has, so it is not a text table", "", AS_CSV);
            }
        }
    }
}
