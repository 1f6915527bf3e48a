package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.style.HazardLooks;

/** Sets up the layers over the areas of a new map. */
final class NewOverlays {

    private NewOverlays() {}

    /** The layers over the areas with the looks that they are given: areas lowest, then lines, then points. */
    static List<UpperLayer> of(MapDocument draft, MapInputs inputs, Progress progress) {
        Map<Integer, List<UpperLayer>> byDimension = new TreeMap<>(Comparator.reverseOrder());
        List<UpperLayer> forms = new ArrayList<>();
        for (UpperLayer upper : draft.overlays()) {
            if (!(upper instanceof Overlay overlay)) {
                forms.add(upper);
                continue;
            }
            Layer layer =
                    inputs.overlay(overlay.file(), overlay.layer(), progress).value();
            String look = HazardLooks.of(layer, overlay.look(), overlay.by(), overlay.title())
                    .name();
            byDimension
                    .computeIfAbsent(layer.dimension(), each -> new ArrayList<>())
                    .add(overlay.withLook(look));
        }
        return Stream.concat(byDimension.values().stream().flatMap(List::stream), forms.stream())
                .toList();
    }
}
