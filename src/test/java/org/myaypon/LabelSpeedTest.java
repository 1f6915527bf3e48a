package org.myaypon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;

/**
 * Placing the names of 330 townships on a national sheet takes below 150 ms, once the program is warm: the best of several
 * runs, by the processor time of the thread that places, since other work on the machine only ever lengthens the time on the
 * clock. It is the time of making the sheet anew with names, less that of making it without. With
 * {@code -Dlabels.map} it measures another map document than the sample.
 */
class LabelSpeedTest {

    private static final int RUNS = 15;

    /** A machine that does other work is given so many runs to show one that was not disturbed. */
    private static final int MOST_RUNS = 60;

    private static final double AIM_MS = 150;

    @TempDir
    private Path folder;

    @Test
    void theNamesOfANationalSheetArePlacedBelowTheAim() {
        Path home = ProgramFolders.ofThisStart().home();
        Path sample = home.resolve("maps").resolve("sample-3w.yaml");
        Path file = Path.of(System.getProperty("labels.map", sample.toString()));
        MapDocument named = MapFile.read(file).withTemplate(MapDocument.DEFAULT_TEMPLATE);
        MapDocument nameless = named.withLabels(named.labels().withShown(false));
        MapMaker maker = new MapMaker(new ProgramFolders(home, folder));
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < RUNS || (i < MOST_RUNS && best(with, without) >= AIM_MS); i++) {
            without.add(milliseconds(() -> maker.make(nameless, file, SheetOptions.NONE, Progress.NONE)));
            with.add(milliseconds(() -> maker.make(named, file, SheetOptions.NONE, Progress.NONE)));
        }
        double best = best(with, without);
        String figures = String.format(
                Locale.ROOT, "placing names: %.0f ms, the second time %.0f ms", best, with.get(1) - without.get(1));
        java.util.logging.Logger.getLogger(LabelSpeedTest.class.getName()).info(figures);
        assertTrue(best < AIM_MS, figures);
    }

    private static double best(List<Double> with, List<Double> without) {
        return Collections.min(with) - Collections.min(without);
    }

    private static double milliseconds(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
