package org.myaypon.series;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.read.TableReader;

/**
 * The areas that a file lists: codes or names one a line, or a table with a line of titles, of which the column with the most
 * different P-codes counts, else one whose title says that it holds codes or names. Empty lines and those that begin with # do not
 * count.
 */
public final class AreaList {

    private static final long MOST_BYTES = 20L << 20;
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,;\\t]*)");
    private static final Pattern PCODE = Pattern.compile("(?i)MMR[\\dDS]{3,}");
    private static final Set<String> TITLES = Set.of(
            "key",
            "name",
            "area",
            "area.name",
            "state",
            "region",
            "state/region",
            "district",
            "township",
            "st",
            "dt",
            "ts",
            "vt");
    private static final Pattern TITLE = Pattern.compile("(?i).*code.*|(adm|admin)\\d.*|.*[_. ]name|name[_. ].*");

    private AreaList() {}

    /**
     * Reads a list.
     *
     * @return the words, none twice
     * @throws UserException when the file is not there, or is no list
     */
    public static List<String> of(Path file) {
        List<List<String>> rows = isWorkbook(file) ? workbook(file) : rows(text(file));
        boolean titled = rows.size() > 1 && rows.get(0).stream().anyMatch(AreaList::isTitle);
        List<String> words = new ArrayList<>();
        if (titled) {
            int column = column(rows);
            rows.stream().skip(1).filter(row -> row.size() > column).forEach(row -> words.add(row.get(column)));
        } else {
            rows.forEach(words::addAll);
        }
        return words.stream()
                .map(word -> Spreadsheet.text(word).strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".ods");
    }

    private static List<List<String>> workbook(Path file) {
        Table table = TableReader.read(file, Progress.NONE).value();
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columnNames());
        table.rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserException("The list " + file + " is larger than a list of areas can be", "--only", "");
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean utf16 = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
            String text = new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                throw new UserException(
                        "The list " + file + " is no text",
                        "--only",
                        "Write a code a line, or a table as .csv or .xlsx");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UserException("The list " + file + " cannot be read", "--only", "Check that it is there", e);
        }
    }

    private static List<List<String>> rows(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(AreaList::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        int at = 0;
        while (at <= line.length() && cell.find(at)) {
            boolean quoted = cell.group(1) != null;
            cells.add(
                    quoted ? cell.group(1).replace("\"\"", "\"") : cell.group(2).strip());
            at = next(line, cell.end());
        }
        return cells;
    }

    /** Where the next cell begins: behind the next separator. */
    private static int next(String line, int from) {
        int at = from;
        while (at < line.length() && ",;\t".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private static boolean isTitle(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT);
        return TITLES.contains(plain)
                || (TITLE.matcher(plain).matches() && !PCODE.matcher(plain).matches());
    }

    /** The column that tells the areas. */
    private static int column(List<List<String>> rows) {
        List<String> titles = rows.get(0);
        int best = -1;
        int most = 0;
        for (int column = 0; column < titles.size(); column++) {
            int codes = codes(rows, column);
            if (codes > most) {
                most = codes;
                best = column;
            }
        }
        return best >= 0
                ? best
                : IntStream.range(0, titles.size())
                        .filter(column -> isTitle(titles.get(column)))
                        .findFirst()
                        .orElse(0);
    }

    private static int codes(List<List<String>> rows, int column) {
        Set<String> codes = new HashSet<>();
        for (List<String> row : rows) {
            if (row.size() > column && PCODE.matcher(row.get(column)).matches()) {
                codes.add(row.get(column));
            }
        }
        return codes.size();
    }
}
