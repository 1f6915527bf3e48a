package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/** A 3W table of 100,000 rows, as large as a country's over many years, is counted while its reader waits for nothing. */
class LargeTableSpeedTest {

    private static final int ROWS = 100_000;
    private static final double MOST_SECONDS = 2;

    @TempDir
    Path folder;

    @Test
    void aTableOf100000RowsIsReadJoinedAndCountedWithinTwoSeconds() throws IOException {
        Layer townships = LayerReader.read(Path.of("maps", "sample", "townships.shp"), Progress.NONE)
                .value();
        List<String> codes = townships.features().stream()
                .map(township -> Layer.text(township, "TS_PCODE"))
                .toList();
        Path file = folder.resolve("3w.csv");
        Set<String> expected = write(file, codes);

        double before = seconds();
        Table table = TableReader.read(file, Progress.NONE).value();
        Join join = Join.on(townships, "TS_PCODE", table, "TS_PCODE");
        AreaValues values = Indicator.parse("distinct(org)", table).values(join).value();
        double taken = seconds() - before;

        assertEquals(ROWS, table.rows().size());
        assertEquals(expected.size(), (long)
                values.numbers().stream().mapToDouble(Double::doubleValue).sum());
        assertTrue(taken < MOST_SECONDS, "took " + taken + " s of the processor");
    }

    /** Writes the table; the pairs of organisation and township in it. */
    private static Set<String> write(Path file, List<String> codes) throws IOException {
        Random random = new Random(7);
        StringBuilder text =
                new StringBuilder("Organisation,Sector,Activity,Status,Township,TS_PCODE,Start,Reached,Remark\n");
        Set<String> pairs = new HashSet<>();
        for (int row = 0; row < ROWS; row++) {
            String organisation = "Organisation " + random.nextInt(300);
            String code = codes.get(random.nextInt(codes.size()));
            pairs.add(organisation + code);
            text.append(organisation)
                    .append(",Sector ")
                    .append(random.nextInt(12))
                    .append(",\"Training, and supplies\",Ongoing,မြို့နယ် ")
                    .append(code)
                    .append(',')
                    .append(code)
                    .append(",2024-0")
                    .append(1 + random.nextInt(9))
                    .append("-15,")
                    .append(random.nextInt(5000))
                    .append(",sample row ")
                    .append(row)
                    .append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return pairs;
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
