package org.myaypon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.draw.ImageSurface;
import org.myaypon.draw.PageDrawer;
import org.myaypon.page.Page;
import org.myaypon.project.Colors;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.NewMap;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;

/**
 * Redrawing the page on the desktop takes below 100 ms at 1600×1200 pixels: the best of several runs, by the processor time
 * of the thread that draws, since other work on the machine only ever lengthens the time on the clock. With {@code -Dredraw.boundaries}, {@code -Dredraw.table} and {@code
 * -Dredraw.value} it measures another map than the sample.
 */
class RedrawSpeedTest {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final int RUNS = 15;
    private static final double AIM_MS = 100;

    @TempDir
    private Path folder;

    @Test
    void theWholeWidthOfThePageIsPaintedBelowTheAim() {
        Path file = document();
        MapDocument document = MapFile.read(file);
        MapMaker maker =
                new MapMaker(new ProgramFolders(ProgramFolders.ofThisStart().home(), folder));
        MadeMap map = maker.make(document, file, SheetOptions.NONE, Progress.NONE);
        List<Double> paint = new ArrayList<>();
        List<Double> make = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            MapDocument other = document.withColors(new Colors("Blues", i % 2 == 0));
            make.add(milliseconds(() -> maker.make(other, file, SheetOptions.NONE, Progress.NONE)));
            paint.add(milliseconds(() -> paint(map.page())));
        }
        double bestPaint = paint.stream().min(Double::compare).orElseThrow();
        double bestMake = make.stream().min(Double::compare).orElseThrow();
        String figures = String.format(
                Locale.ROOT,
                "paint %.0f ms, make anew after another palette %.0f ms (best of %d)",
                bestPaint,
                bestMake,
                RUNS);
        java.util.logging.Logger.getLogger(RedrawSpeedTest.class.getName()).info(figures);
        assertTrue(bestPaint < AIM_MS, figures);
        assertTrue(bestMake < AIM_MS, figures);
    }

    private Path document() {
        String boundaries = System.getProperty("redraw.boundaries", "");
        if (boundaries.isEmpty()) {
            return ProgramFolders.ofThisStart().home().resolve("maps").resolve("sample-3w.yaml");
        }
        NewMap wanted = NewMap.of(Path.of(boundaries), Path.of(System.getProperty("redraw.table")));
        MapDocument document = wanted.document(OffsetDateTime.parse("2026-06-30T14:00:00+06:30"), Progress.NONE)
                .value()
                .withValue(System.getProperty("redraw.value"));
        Path file = folder.resolve("map.yaml");
        MapFile.save(document, file);
        return file;
    }

    private static void paint(Page page) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        double scale = WIDTH / page.widthMm();
        double up = (page.heightMm() * scale - HEIGHT) / 2;
        AffineTransform middle = new AffineTransform(scale, 0, 0, scale, 0, -up);
        try (ImageSurface surface = new ImageSurface(picture, middle)) {
            PageDrawer.draw(page, surface, Progress.NONE);
        }
    }

    private static double milliseconds(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
