package org.myaypon.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.FileSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Reads a list of JSON objects (or of lists) as a table; the list is the whole file or stands under some key of it.
 *
 * <p>Of several lists the longest is read. Objects within objects become columns "outer/inner", lists of words or numbers
 * become one cell.
 */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(CsvParser.LONGEST_CELL)
                    .maxNameLength(1000)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /**
     * A list of records in the file.
     *
     * @param key under which it stands; empty when it is the whole file
     * @param place which of the file's outermost lists it is, from 0
     * @param size how many records it holds
     */
    private record Records(String key, int place, int size) {

        /** What it is called by: its key, of a list without one its place. */
        String name() {
            return key.isEmpty() ? "#" + (place + 1) : key;
        }
    }

    private final byte[] bytes;
    private final Progress progress;
    private final CellPool cells = new CellPool();
    private final List<Problem> problems = new ArrayList<>();
    private final TextEncoding encoding;

    /** The text, where it is not the sound UTF-8 that the library reads as bytes. */
    private final Optional<String> decoded;

    private JsonReader(byte[] bytes, Progress progress) {
        this.bytes = bytes;
        this.progress = progress;
        this.encoding = TextEncoding.of(bytes, problems);
        boolean isSound = problems.isEmpty() && encoding.charset().equals(StandardCharsets.UTF_8);
        this.decoded = isSound ? Optional.empty() : Optional.of(encoding.decode(bytes));
    }

    private JsonParser parser() throws IOException {
        return decoded.isPresent() ? FACTORY.createParser(decoded.get()) : FACTORY.createParser(bytes);
    }

    /** The table in a file; a key chooses among several lists. */
    static Result<Table> read(Path file, Optional<String> key, Progress progress) {
        String name = InputFile.name(file);
        progress.report(0, "Reading " + name);
        JsonReader reader = new JsonReader(InputFile.read(file), progress);
        try {
            Table table = reader.table(file, key);
            progress.report(1, "Reading " + name);
            return new Result<>(table, InFile.of(name, reader.problems));
        } catch (JsonParseException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UserException(
                    "It is damaged or no JSON",
                    line > 0 ? name + ", line " + Tally.number(line) : name,
                    "Download or export it again",
                    e);
        } catch (IOException e) {
            throw new UserException(
                    "Its JSON is nested too deeply, or one of its texts or numbers is too long",
                    name,
                    "Export the table as CSV (UTF-8)",
                    e);
        } catch (UserException e) {
            throw new UserException(InFile.of(name, e.problem()));
        }
    }

    private Table table(Path file, Optional<String> key) throws IOException {
        Records records = chosen(key);
        SheetRows sheet;
        boolean areObjects;
        try (JsonParser json = parser()) {
            goTo(json, records.place());
            JsonRows rows = new JsonRows(json, cells, progress);
            sheet = rows.read();
            areObjects = rows.areObjects();
            rows.report(problems);
        }
        if (sheet.rows().isEmpty() || sheet.width() == 0) {
            throw new UserException("It holds a list of empty records", "", "Choose another file");
        }
        Header header =
                areObjects ? Header.ofFirstRow(sheet, "record", problems) : Header.find(sheet, "record", problems);
        List<Table.Row> data = sheet.rows().subList(header.first(), sheet.rows().size());
        FileSource source = new FileSource(
                file, "json", encoding.charset().name(), decoded.isPresent() ? encoding.from() : "format");
        return TableShape.of(source, data, header, sheet.width(), cells, problems, progress);
    }

    private Records chosen(Optional<String> key) throws IOException {
        List<Records> all = all();
        if (all.isEmpty()) {
            throw new UserException(
                    "It holds no list of records", "", "Export the table as CSV, or as a JSON list of objects");
        }
        if (key.isPresent()) {
            return all.stream()
                    .filter(records -> records.name().equals(key.get()))
                    .findFirst()
                    .orElseThrow(() -> new UserException(
                            "It has no list " + key.get() + ", only " + names(all), "", "Name one of these"));
        }
        Records longest = all.get(0);
        for (Records records : all) {
            longest = records.size() > longest.size() ? records : longest;
        }
        if (all.size() > 1) {
            problems.add(new Problem(
                    "Its longest list, \"" + longest.name() + "\", was read of " + names(all),
                    "",
                    "Name another list if that is the wrong one"));
        }
        return longest;
    }

    private static String names(List<Records> all) {
        return String.join(
                ", ",
                all.stream()
                        .limit(12)
                        .map(records -> '"' + records.name() + '"')
                        .toList());
    }

    /** The outermost lists whose first element is an object or a list. */
    private List<Records> all() throws IOException {
        List<Records> all = new ArrayList<>();
        int place = 0;
        try (JsonParser json = parser()) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING
                        && json.getText().equals("FeatureCollection")) {
                    throw new UserException(
                            "It is GeoJSON, a layer of shapes",
                            "",
                            "Give it the ending .geojson and open it as a layer");
                }
                if (json.currentToken() != JsonToken.START_ARRAY) {
                    continue;
                }
                String key = json.currentName() == null ? "" : json.currentName();
                boolean holdsRecords = false;
                int size = 0;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    boolean isRecord =
                            json.currentToken() != null && json.currentToken().isStructStart();
                    holdsRecords |= isRecord && size == 0;
                    size++;
                    json.skipChildren();
                    if (json.currentToken() == null) {
                        break;
                    }
                }
                if (holdsRecords) {
                    all.add(new Records(key, place, size));
                }
                place++;
                progress.check();
            }
        }
        return all;
    }

    private static void goTo(JsonParser json, int place) throws IOException {
        int before = place;
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                if (before-- == 0) {
                    return;
                }
                json.skipChildren();
            }
        }
    }
}
