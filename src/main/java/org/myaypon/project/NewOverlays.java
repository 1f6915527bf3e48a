package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.style.HazardLooks;

/** Sets up the layers over the areas of a new map. */
final class NewOverlays {

    private NewOverlays() {}

    /** The layers over the areas with the looks that they are given: areas lowest, then lines, then points. */
    static List<Overlay> of(MapDocument draft, MapInputs inputs, Progress progress) {
        Map<Integer, List<Overlay>> byDimension = new TreeMap<>(Comparator.reverseOrder());
        for (Overlay overlay : draft.overlays()) {
            Layer layer =
                    inputs.overlay(overlay.file(), overlay.layer(), progress).value();
            String look = HazardLooks.of(layer, overlay.look(), overlay.by(), overlay.title())
                    .name();
            byDimension
                    .computeIfAbsent(layer.dimension(), each -> new ArrayList<>())
                    .add(overlay.withLook(look));
        }
        return byDimension.values().stream().flatMap(List::stream).toList();
    }
}
