package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.myaypon.page.PageItem;
import org.myaypon.project.MadeMap;
import org.myaypon.template.SmallMapItem;

/** What lies under the pointer, in words. */
final class PointerModel {

    private final ReadOnlyStringWrapper area = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private Optional<Shown> shown = Optional.empty();

    PointerModel(SessionModel session) {
        session.madeProperty().addListener((property, before, now) -> show(now));
    }

    /** "Myitkyina · MMR001001 · 12.5", or empty text outside all areas. */
    ReadOnlyStringProperty areaProperty() {
        return area.getReadOnlyProperty();
    }

    /** "25.38° N 97.40° E", or empty text outside the map. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** "1:4,000,000", or empty text without a map. */
    ReadOnlyStringProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The pointer stands at this place of the page, in millimetres. */
    void moveTo(double xMm, double yMm) {
        Optional<PlaceFinder> here = shown.flatMap(map -> map.frameAt(xMm, yMm));
        area.set(here.map(frame -> frame.areaAt(xMm, yMm)).orElse(""));
        place.set(here.map(frame -> frame.placeAt(xMm, yMm)).orElse(""));
    }

    /** The pointer has left the page. */
    void leave() {
        area.set("");
        place.set("");
    }

    private void show(Optional<MadeMap> map) {
        shown = map.map(Shown::of);
        scale.set(map.map(made ->
                        String.format(Locale.ROOT, "1:%,.0f", made.view().scaleDenominator()))
                .orElse(""));
        leave();
    }

    /** The maps of a page, the uppermost first: a locator or an inset hides what lies beneath. */
    private record Shown(List<PlaceFinder> frames) {

        static Shown of(MadeMap map) {
            AreaFinder areas = new AreaFinder(map.areas());
            List<PlaceFinder> frames = new ArrayList<>();
            for (PageItem item : map.page().items()) {
                if (item instanceof PageItem.SideMap side && !isSmallMap(map, side)) {
                    frames.add(0, PlaceFinder.of(map, areas, side.map().view(), side.box()));
                }
            }
            frames.add(PlaceFinder.of(map, areas, map.view(), map.view().box()));
            return new Shown(frames);
        }

        /** A small map shows another value than the map does, which would be told of its areas. */
        private static boolean isSmallMap(MadeMap map, PageItem.SideMap side) {
            return map.template().items().stream()
                    .anyMatch(item ->
                            item instanceof SmallMapItem && item.slot().name().equals(side.id()));
        }

        Optional<PlaceFinder> frameAt(double xMm, double yMm) {
            return frames.stream().filter(frame -> frame.covers(xMm, yMm)).findFirst();
        }
    }
}
