package org.myaypon.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.myaypon.data.UserException;

/** Recognises files that only bear a text table's name, and says what they really are. */
final class NotATable {

    private static final int SAMPLE = 64 * 1024;
    /** So many bytes of text excuse one that is none, such as a NUL that a broken export left. */
    private static final int SOUND_PER_STRANGE = 20;

    /** Ends the files of old programs. */
    private static final byte SUBSTITUTE = 0x1A;

    private static final byte ESCAPE = 0x1B;
    private static final String AS_CSV = "Open it in a spreadsheet program and save it as CSV (UTF-8)";

    private static final Pattern MARKUP = Pattern.compile("^<(!doctype|html|\\?xml|head|meta|table|style)");

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
        if (MARKUP.matcher(start).find()) {
            String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            if (sample.contains("<table") || sample.contains("office:spreadsheet") || sample.contains("office:excel")) {
                throw new UserException(
                        "It is a web page or XML that holds a table, whatever its name says",
                        "",
                        "Open it in a spreadsheet program and save it as .xlsx");
            }
            throw new UserException(
                    "It is a web page or XML, not a table", "", "Download the table itself, perhaps after signing in");
        }
    }

    /** Ends in a {@link UserException} when bytes that should be single-byte text or UTF-8 hold what no text has. */
    static void refuseBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int strange = 0;
        for (int i = 0; i < sample; i++) {
            strange += isInNoText(bytes[i]) ? 1 : 0;
        }
        if ((long) strange * SOUND_PER_STRANGE > sample) {
            throw new UserException("It holds bytes that no text has, so it is not a text table", "", AS_CSV);
        }
    }

    private static boolean isInNoText(byte b) {
        return b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != SUBSTITUTE && b != ESCAPE;
    }
}
