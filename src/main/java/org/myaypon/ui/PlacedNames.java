package org.myaypon.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.label.PlacedLabel;
import org.myaypon.page.PageItem;
import org.myaypon.project.MadeMap;
import org.myaypon.template.Box;

/**
 * The names of areas as they stand on a map, each with the area that it is of.
 *
 * @param names the names
 */
record PlacedNames(List<PlacedName> names) {

    /** A map without names. */
    static final PlacedNames NONE = new PlacedNames(List.of());

    PlacedNames {
        names = List.copyOf(names);
    }

    /**
     * A name on a map.
     *
     * @param area the area that it is of
     * @param box where its letters stand on the page
     */
    record PlacedName(NamedArea area, Box box) {}

    /** The names of areas on the main map of a sheet; other labels, such as those of towns, are none. */
    static PlacedNames of(MadeMap map) {
        Map<String, String> burmese = burmese(map);
        List<NamedArea> areas = NamedArea.on(map);
        Set<String> taken = new HashSet<>();
        List<PlacedName> names = new ArrayList<>();
        for (PageItem item : map.page().items()) {
            if (item instanceof PageItem.MapFrame frame) {
                for (PlacedLabel label : frame.labels()) {
                    of(label, areas, burmese)
                            .filter(area -> taken.add(area.key()))
                            .ifPresent(area -> names.add(new PlacedName(area, box(label.inkMm()))));
                }
            }
        }
        return new PlacedNames(names);
    }

    /** The area whose name a label begins with, in either language; of several the one with the longest name. */
    private static Optional<NamedArea> of(PlacedLabel label, List<NamedArea> areas, Map<String, String> burmese) {
        String written =
                plain(label.lines().stream().map(line -> line.text().text()).collect(Collectors.joining()));
        Optional<NamedArea> best = Optional.empty();
        int most = 0;
        for (NamedArea area : areas) {
            for (String name : List.of(plain(area.name()), plain(burmese.getOrDefault(area.key(), "")))) {
                if (name.length() > most && written.startsWith(name)) {
                    best = Optional.of(area);
                    most = name.length();
                }
            }
        }
        return best;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u200b\\u200c\\u200d\\u00ad-]+", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> burmese(MadeMap map) {
        Layer layer = map.join().boundaries();
        Map<String, String> names = new HashMap<>();
        NameFields.of(layer).burmeseName().ifPresent(field -> layer.features()
                .forEach(area -> names.put(
                        Layer.text(area, map.join().key()).strip(),
                        Layer.text(area, field).strip())));
        return names;
    }

    private static Box box(Envelope ink) {
        return new Box(ink.getMinX(), ink.getMinY(), ink.getWidth(), ink.getHeight());
    }

    /**
     * The name at a place of the page.
     *
     * @param reachMm how far beside its letters a hand may be
     */
    Optional<PlacedName> at(double xMm, double yMm, double reachMm) {
        return names.stream()
                .filter(name -> xMm >= name.box().xMm() - reachMm
                        && xMm <= name.box().rightMm() + reachMm
                        && yMm >= name.box().yMm() - reachMm
                        && yMm <= name.box().bottomMm() + reachMm)
                .findFirst();
    }

    /** The name of an area. */
    Optional<PlacedName> of(NamedArea area) {
        return names.stream().filter(name -> name.area().equals(area)).findFirst();
    }
}
