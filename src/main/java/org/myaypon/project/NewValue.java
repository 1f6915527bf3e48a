package org.myaypon.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.ColumnRole;
import org.myaypon.indicator.Indicator;

/** The value of a new map for which none was named, found in its tables by the titles that such columns usually have. */
final class NewValue {

    private static final List<String> BAND_WORDS = List.of("band", "cluster", "typology", "category", "class", "phase");
    private static final List<String> VALUE_WORDS =
            List.of("score", "index", "prob", "frequency", "risk", "rate", "percent", "share", "budget");
    private static final Set<String> NO_VALUES =
            Set.of("objectid", "fid", "id", "gid", "lon", "lat", "longitude", "latitude", "x", "y", "year", "no");
    private static final List<String> NEED_WORDS =
            List.of("vulnerability_score", "vulnerab", "severity", "in need", "in_need", "inneed", "pin", "need");
    private static final List<String> COVERAGE_WORDS =
            List.of("reached", "beneficiar", "partners", "coverage", "served", "organisation", "organization");
    private static final int MOST_BANDS = 30;

    private final MapKind kind;
    private final Table table;
    private final Optional<Table> coverage;
    private final Function<Path, Layer> layers;

    /**
     * A search for a value.
     *
     * @param layers reads a hazard layer
     */
    NewValue(MapKind kind, Table table, Optional<Table> coverage, Function<Path, Layer> layers) {
        this.layers = layers;
        this.kind = kind;
        this.table = table;
        this.coverage = coverage;
    }

    /**
     * The expression.
     *
     * @param problems where to tell what was taken for what
     * @throws UserException when nothing in the tables fits the kind of map
     */
    String expression(NewMap.Files files, List<Problem> problems) {
        return switch (kind) {
            case CHOROPLETH -> firstNumbers(problems);
            case THREE_W ->
                organisations(table).orElseThrow(() -> missing("a column of organisations", "distinct(column)"));
            case BANDS -> bands().orElseThrow(() -> missing("a column of bands", "a column of kinds"));
            case HAZARD -> exposed(files, problems);
            case GAP -> gap(problems);
        };
    }

    /** The column of numbers that looks most like a message: a score, an index, a share; else the first one. */
    private String firstNumbers(List<Problem> problems) {
        List<String> numbers = table.fields().stream()
                .filter(NewValue::isNumbers)
                .filter(field -> !isCode(field))
                .map(Field::name)
                .toList();
        if (numbers.isEmpty()) {
            problems.add(new Problem(
                    "No column of numbers was found, so rows are counted", "value", "Say what is mapped with --value"));
            return "count()";
        }
        String taken = VALUE_WORDS.stream()
                .flatMap(word -> numbers.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(word)))
                .findFirst()
                .orElse(numbers.get(0));
        if (numbers.size() > 1) {
            List<String> others = numbers.stream()
                    .filter(name -> !name.equals(taken))
                    .limit(4)
                    .toList();
            problems.add(new Problem(
                    "The column " + taken + " is mapped, of " + numbers.size() + " columns of numbers",
                    "value",
                    "Choose another with --value, such as " + String.join(", ", others)));
        }
        return taken;
    }

    private static boolean isNumbers(Field field) {
        return field.type() == Field.Type.NUMBER || field.type() == Field.Type.INTEGER;
    }

    /** Codes and counters of rows are numbers that say nothing. */
    private static boolean isCode(Field field) {
        String title = field.name().toLowerCase(Locale.ROOT);
        return title.contains("pcode") || title.endsWith("code") || NO_VALUES.contains(title);
    }

    private static Optional<String> organisations(Table in) {
        return ColumnRole.ORG.column(in).map(place -> "distinct(org)");
    }

    /** A column titled like a band that holds few different kinds; one beside a column of its names before others. */
    private Optional<String> bands() {
        for (String word : BAND_WORDS) {
            Optional<String> found = table.fields().stream()
                    .map(Field::name)
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                    .filter(name -> different(name) > 1 && different(name) <= MOST_BANDS)
                    .min((one, other) -> Integer.compare(one.length(), other.length()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int different(String column) {
        int place = table.column(column).orElseThrow();
        Set<String> kinds = new HashSet<>();
        table.rows().forEach(row -> kinds.add(row.cells().get(place).strip()));
        kinds.removeIf(Table::isNoData);
        return kinds.size();
    }

    /** Who is exposed to the hazard that has the most extent; points and lines reach some way round. */
    private String exposed(NewMap.Files files, List<Problem> problems) {
        if (files.hazards().isEmpty()) {
            throw new UserException(
                    "A hazard map needs a hazard layer",
                    "--hazard",
                    "Name one with --hazard flood.shp, or with --value \"exposed(flood.shp)\"");
        }
        NewHazard hazard = NewHazard.of(files.hazards(), layers);
        hazard.told().ifPresent(problems::add);
        return hazard.value().expression();
    }

    private String gap(List<Problem> problems) {
        String need = titled(table, NEED_WORDS).orElseThrow(() -> missing("a column of need", "gap(need, coverage)"));
        Table other = coverage.orElse(table);
        String covered = organisations(other)
                .filter(expression -> coverage.isPresent() || many(other))
                .or(() -> titled(other, COVERAGE_WORDS))
                .orElseThrow(() -> missing("a column of coverage", "gap(need, coverage)"));
        problems.add(new Problem(
                "Need was taken to be " + need + ", and coverage " + covered,
                "value",
                "Say it otherwise with --value \"gap(need, coverage)\""));
        return "gap(" + need + ", " + covered + ")";
    }

    /** Whether an organisation stands in the rows themselves, and not a number of them. */
    private static boolean many(Table in) {
        return ColumnRole.ORG
                .column(in)
                .filter(place -> !isNumbers(in.fields().get(place)))
                .isPresent();
    }

    private static Optional<String> titled(Table in, List<String> words) {
        for (String word : words) {
            for (Field field : in.fields()) {
                if (isNumbers(field) && field.name().toLowerCase(Locale.ROOT).contains(word)) {
                    return Optional.of(Indicator.columnText(field.name()));
                }
            }
        }
        return Optional.empty();
    }

    private UserException missing(String what, String how) {
        return new UserException(
                table.source().fileName() + " has no column that looks like " + what,
                "columns " + String.join(", ", table.columnNames()),
                "Name what is mapped with --value: " + how);
    }
}
