package org.myaypon.project;

import java.util.Map;
import java.util.Optional;

/** The word for the hazard of an emergency, which is the name of its icon too. */
final class HazardWord {

    private static final Map<String, String> OF_LOOK = Map.ofEntries(
            Map.entry("flood", "flood"),
            Map.entry("cyclone", "cyclone"),
            Map.entry("cyclone-dmh", "cyclone"),
            Map.entry("shaking", "earthquake"),
            Map.entry("earthquake", "earthquake"),
            Map.entry("storm-surge", "storm"),
            Map.entry("landslide", "landslide"),
            Map.entry("fire", "fire"),
            Map.entry("drought", "drought"),
            Map.entry("displacement", "displacement"),
            Map.entry("conflict", "conflict"));

    private HazardWord() {}

    /** The hazard that a document's GLIDE number tells, else that of its first layer with the look of one; empty for none. */
    static String of(MapDocument document) {
        return Glide.hazard(document.revision().glide())
                .or(() -> ofLayers(document))
                .orElse("");
    }

    private static Optional<String> ofLayers(MapDocument document) {
        return document.overlays().stream()
                .filter(Overlay.class::isInstance)
                .flatMap(layer -> ((Overlay) layer).look().stream())
                .flatMap(look -> Optional.ofNullable(OF_LOOK.get(look)).stream())
                .findFirst();
    }
}
