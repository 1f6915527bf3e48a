package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.PageItem;
import org.myaypon.project.Frame;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Recipes;
import org.myaypon.project.SheetOptions;
import org.myaypon.template.Box;

/** The pointer tells what it is on, on the main map as on the maps beside it. */
class PlaceFinderTest {

    private static final Path SAMPLE = Path.of(System.getProperty("myaypon.home", "."), "maps", "sample-3w.yaml");

    @TempDir
    private Path folder;

    private MadeMap make(Frame frame) {
        return new MapMaker(Recipes.folders(folder))
                .make(MapFile.read(SAMPLE).withFrame(frame), SAMPLE, SheetOptions.NONE, Progress.NONE);
    }

    private static PlaceFinder finder(MadeMap map, PageItem.SideMap side) {
        return PlaceFinder.of(map, new AreaFinder(map.areas()), side.map().view(), side.box());
    }

    private static PageItem.SideMap side(MadeMap map, String id) {
        return map.page().items().stream()
                .filter(item -> item.id().equals(id))
                .map(PageItem.SideMap.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onAnInsetItTellsWhatTheInsetShows() {
        MadeMap map = make(Frame.USUAL);
        PageItem.SideMap inset = side(map, "inset-a");
        PlaceFinder finder = finder(map, inset);
        Box box = inset.map().box();
        double x = box.xMm() + box.widthMm() / 2;
        double y = box.yMm() + box.heightMm() / 2;
        assertTrue(finder.areaAt(x, y).contains("MMR013"), finder.areaAt(x, y));
        assertTrue(finder.placeAt(x, y).matches("16\\.\\d+° N 96\\.\\d+° E"), finder.placeAt(x, y));
        assertTrue(finder.covers(x, inset.box().yMm() + 1));
        assertEquals("", finder.placeAt(x, inset.box().yMm() + 1), "its name is no place");
    }

    @Test
    void onALocatorItTellsThePlaceAlone() {
        MadeMap map = make(Frame.USUAL.withAreas(List.of("MMR017024")));
        PageItem.SideMap locator = side(map, "locator");
        Box box = locator.map().box();
        PlaceFinder finder = finder(map, locator);
        double x = box.xMm() + box.widthMm() / 2;
        double y = box.yMm() + box.heightMm() / 2;
        assertEquals("", finder.areaAt(x, y));
        assertTrue(finder.placeAt(x, y).startsWith("19."), finder.placeAt(x, y));
    }

    @Test
    void degreesAreThoseOfWgs84InEveryProjection() {
        MadeMap usual = make(Frame.USUAL);
        MadeMap indian = make(Frame.USUAL.withCrs(Optional.of("EPSG:23947")));
        assertEquals(centroid(usual), centroid(indian));
    }

    /** What is told of the middle of Myitkyina, to about a kilometre. */
    private static String centroid(MadeMap map) {
        PlaceFinder finder = PlaceFinder.of(
                map, new AreaFinder(map.areas()), map.view(), map.view().box());
        MadeMap.Area area = map.areas().stream()
                .filter(found -> found.key().equals("MMR001001"))
                .findFirst()
                .orElseThrow();
        Box place = map.view().onPage(area.shape().getInteriorPoint().getEnvelopeInternal());
        assertTrue(finder.areaAt(place.xMm(), place.yMm()).startsWith("Myitkyina"));
        return finder.placeAt(place.xMm(), place.yMm()).replaceAll("(\\.\\d)\\d*", "$1");
    }
}
