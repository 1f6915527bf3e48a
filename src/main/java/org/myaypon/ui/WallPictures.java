package org.myaypon.ui;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapMaker;
import org.myaypon.series.SeriesView;
import org.myaypon.template.Box;

/**
 * The small pictures of a series' sheets: those that are in sight are drawn one after the other, off the window's thread, and some
 * hundreds are kept. A picture of an older map stays until the new one is drawn.
 */
final class WallPictures {

    /** How wide and high the room of a picture is. */
    static final int BOX_PX = 168;
    /** How many pictures are usually kept, of which each takes some 100 kB. */
    static final int MOST = 320;

    private static final int FINER = 2;

    private final MapMaker maker;
    private final Lane drawing;
    private final int most;
    private final Consumer<String> drawn;
    private final Map<String, Thumbnail> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();
    private Optional<SeriesView> view = Optional.empty();
    private boolean active;

    /**
     * A wall without pictures.
     *
     * @param maker a maker of its own
     * @param most how many pictures are kept, more than can be in sight
     * @param drawn told the code of each sheet that was drawn
     */
    WallPictures(MapMaker maker, Lane drawing, int most, Consumer<String> drawn) {
        this.maker = maker;
        this.drawing = drawing;
        this.most = most;
        this.drawn = drawn;
    }

    /** Whether anybody looks: only then pictures are drawn. */
    void setActive(boolean now) {
        active = now;
        draw();
    }

    /**
     * Takes the sheets as they are now.
     *
     * @param same whether the sheet of an area looks as it did before
     */
    void take(Optional<SeriesView> other, Predicate<String> same) {
        drawing.stop();
        view = other;
        fresh.removeIf(key -> !same.test(key));
        draw();
    }

    /** The picture of a sheet, which may be of an older map. */
    Optional<Thumbnail> of(String key) {
        return Optional.ofNullable(pictures.get(key));
    }

    /** Whether the picture is of the map as it is now. */
    boolean isFresh(String key) {
        return fresh.contains(key);
    }

    /** How many pictures are kept. */
    int size() {
        return pictures.size();
    }

    /** A sheet has come into sight. */
    void want(String key) {
        wanted.add(key);
        draw();
    }

    /** A sheet has gone out of sight. */
    void unwant(String key) {
        wanted.remove(key);
    }

    private void draw() {
        if (!active || view.isEmpty() || drawing.busyProperty().get()) {
            return;
        }
        SeriesView sheets = view.get();
        wanted.stream()
                .filter(key -> !fresh.contains(key) && sheets.has(key))
                .findFirst()
                .ifPresent(key -> drawing.start(new Job<>(
                        "Drawing the wall",
                        progress -> paint(key, sheets, maker, progress),
                        picture -> keep(key, picture),
                        problem -> failed(key, problem.sentence(), problem.equals(Lane.STOPPED)))));
    }

    private void failed(String key, String why, boolean stopped) {
        if (!stopped) {
            keep(key, Thumbnail.failed(why));
        }
    }

    private void keep(String key, Thumbnail picture) {
        pictures.put(key, picture);
        fresh.add(key);
        Iterator<String> oldest = pictures.keySet().iterator();
        while (pictures.size() > most && oldest.hasNext()) {
            fresh.remove(oldest.next());
            oldest.remove();
        }
        drawn.accept(key);
        draw();
    }

    private static Thumbnail paint(String key, SeriesView sheets, MapMaker maker, Progress progress) {
        MadeMap map = sheets.make(key, maker, progress);
        Page page = map.page();
        double pxPerMm = BOX_PX / Math.max(page.widthMm(), page.heightMm());
        Box all = new Box(0, 0, page.widthMm(), page.heightMm());
        Picture large = SheetPainter.paint(page, all, pxPerMm * FINER, progress);
        List<String> problems = sheets.problems(key, map);
        return smaller(large, problems);
    }

    /** Half as wide and high: each pixel is the mean of four, which keeps fine lines and letters quiet. */
    private static Thumbnail smaller(Picture large, List<String> problems) {
        int width = Math.max(1, large.widthPx() / FINER);
        int height = Math.max(1, large.heightPx() / FINER);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = mean(large, x * FINER, y * FINER);
            }
        }
        return new Thumbnail(width, height, pixels, problems);
    }

    private static int mean(Picture large, int left, int top) {
        int mean = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int sum = 0;
            int count = 0;
            for (int y = top; y < Math.min(top + FINER, large.heightPx()); y++) {
                for (int x = left; x < Math.min(left + FINER, large.widthPx()); x++) {
                    sum += (large.pixels()[y * large.widthPx() + x] >>> shift) & 0xFF;
                    count++;
                }
            }
            mean |= (sum / count) << shift;
        }
        return mean;
    }
}
