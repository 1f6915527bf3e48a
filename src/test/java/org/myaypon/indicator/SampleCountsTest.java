package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/** The sample's counts, compared with a plain reckoning over the file's lines that shares no code with ours. */
class SampleCountsTest {

    private static final Path SAMPLE = Path.of("maps", "sample");
    private static final int ORG = 0;
    private static final int SECTOR = 3;
    private static final int STATUS = 6;
    private static final int TOWNSHIP = 10;
    private static final int START = 12;

    private static Join join;
    private static Table table;

    @BeforeAll
    static void readTheSample() {
        Layer townships =
                LayerReader.read(SAMPLE.resolve("townships.shp"), Progress.NONE).value();
        table = TableReader.read(SAMPLE.resolve("3w.csv"), Progress.NONE).value();
        join = Join.on(townships, "TS_PCODE", table, "TS_PCODE");
    }

    private static Map<String, Integer> plain(Predicate<String[]> counts, int key) throws IOException {
        Map<String, Set<String>> organisations = new HashMap<>();
        List<String> lines = Files.readAllLines(SAMPLE.resolve("3w.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (counts.test(cells)) {
                organisations
                        .computeIfAbsent(cells[key], unused -> new HashSet<>())
                        .add(cells[ORG]);
            }
        }
        Map<String, Integer> sizes = new HashMap<>();
        organisations.forEach((place, names) -> sizes.put(place, names.size()));
        return sizes;
    }

    private static void assertCounted(Map<String, Integer> expected, String expression) {
        AreaValues values = Indicator.parse(expression, table).values(join).value();
        int compared = 0;
        for (int area = 0; area < values.size(); area++) {
            String key = Layer.text(join.boundaries().features().get(area), "TS_PCODE");
            double own = values.hasValue(area) ? values.numbers().get(area) : 0;
            assertEquals(expected.getOrDefault(key, 0), (int) own, expression + " " + key);
            compared += expected.containsKey(key) ? 1 : 0;
        }
        // The codes that have no township any more.
        assertEquals(expected.size() - compared, expected.containsKey("MMR013008") ? 1 : 0);
        assertEquals(12, values.count(Presence.NOT_REPORTED));
        assertEquals(0, values.noDataCount());
    }

    @Test
    void distinctOrganisationsOfEveryTownshipAreThoseOfAPlainReckoning() throws IOException {
        assertCounted(plain(cells -> true, TOWNSHIP), "distinct(org)");
    }

    @Test
    void soAreThoseOfASectorAndStatusAndDate() throws IOException {
        assertCounted(
                plain(
                        cells -> cells[SECTOR].equals("Governance")
                                && cells[STATUS].equals("Ongoing")
                                && cells[START].compareTo("2025-06-01") >= 0,
                        TOWNSHIP),
                "distinct(org) where sector = 'governance' and status = 'ongoing' and start >= 2025-06-01");
    }

    @Test
    void soAreThoseOfTheCountry() throws IOException {
        int all = plain(cells -> !cells[TOWNSHIP].equals("MMR013008"), 16).get("\"sample, not real\"");
        AreaValues country = new DistinctCount("org")
                .values(join, AreaGroups.country(join.boundaries().features().size()))
                .value();
        assertEquals(String.valueOf(all), country.texts().get(0));
    }
}
