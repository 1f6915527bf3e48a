package org.myaypon.series;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What a folder's journal tells: the sheets that were made, the files that were begun, and whether the last run came to its end.
 * A line ends with a check of itself, so that one that a power cut tore is passed over.
 */
final class Journal {

    private static final String BEGUN = "begun";
    private static final String MADE = "made";
    private static final String DONE = "done";
    private static final int MADE_FIELDS = 10;
    private static final int DONE_FIELDS = 4;

    private final Map<String, SheetRecord> made = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private Optional<Done> done = Optional.empty();

    /**
     * The end of a run.
     *
     * @param inputs the digest of all that it was made from
     * @param sheets how many sheets were asked for
     * @param withProblems of how many of them something is to be told
     */
    record Done(String inputs, int sheets, int withProblems) {}

    /** Reads a journal; of what cannot be read it knows nothing. */
    static Journal of(String text) {
        Journal journal = new Journal();
        for (String line : text.split("\n", -1)) {
            int end = line.lastIndexOf('\t');
            if (end > 0 && line.substring(end + 1).equals(check(line.substring(0, end)))) {
                journal.take(List.of(line.substring(0, end).split("\t", -1)));
            }
        }
        return journal;
    }

    private void take(List<String> fields) {
        switch (fields.get(0)) {
            case BEGUN -> own.add(plain(fields.get(1)));
            case DONE -> {
                if (fields.size() == DONE_FIELDS) {
                    int sheets = Integer.parseInt(fields.get(2));
                    done = Optional.of(new Done(fields.get(1), sheets, Integer.parseInt(fields.get(3))));
                }
            }
            case MADE -> {
                if (fields.size() == MADE_FIELDS) {
                    SheetRecord record = record(fields);
                    own.add(record.file());
                    made.put(record.file(), record);
                }
            }
            default -> {
                // A later version's line.
            }
        }
    }

    private static SheetRecord record(List<String> fields) {
        return new SheetRecord(
                plain(fields.get(1)),
                plain(fields.get(2)),
                plain(fields.get(3)),
                Integer.parseInt(fields.get(4)),
                Long.parseLong(fields.get(5)),
                list(fields.get(6)),
                fields.get(7),
                fields.get(8),
                list(fields.get(9)));
    }

    /** The sheet in a file, as it was last made. */
    Optional<SheetRecord> made(String file) {
        return Optional.ofNullable(made.get(file));
    }

    /** All sheets by their files. */
    Map<String, SheetRecord> all() {
        return made;
    }

    /** Whether a file of this name was made, or begun, by a series. */
    boolean owns(String file) {
        return own.contains(file);
    }

    /** The files that were made or begun, by name. */
    List<String> begun() {
        return own.stream().sorted().toList();
    }

    /** The end of the last run, if it came to one. */
    Optional<Done> done() {
        return done;
    }

    static String begun(String file) {
        return line(List.of(BEGUN, escaped(file)));
    }

    static String done(Done end) {
        return line(List.of(DONE, end.inputs(), Integer.toString(end.sheets()), Integer.toString(end.withProblems())));
    }

    static String made(SheetRecord sheet) {
        return line(List.of(
                MADE,
                escaped(sheet.file()),
                escaped(sheet.key()),
                escaped(sheet.name()),
                Integer.toString(sheet.pages()),
                Long.toString(sheet.scale()),
                text(sheet.problems()),
                sheet.sha256(),
                sheet.madeFrom(),
                text(sheet.pictures())));
    }

    /** The lines of a journal without files that were begun. */
    static List<String> made(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(BEGUN)).toList();
    }

    private static String line(List<String> fields) {
        String line = String.join("\t", fields);
        return line + "\t" + check(line) + "\n";
    }

    private static String check(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static String text(List<String> parts) {
        return String.join("\u001f", parts.stream().map(Journal::escaped).toList());
    }

    private static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String part : text.split("\u001f", -1)) {
                parts.add(plain(part));
            }
        }
        return parts;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                letter = switch (text.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> '\\';
                };
            }
            plain.append(letter);
        }
        return plain.toString();
    }
}
