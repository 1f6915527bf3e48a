package org.myaypon.project;

import java.util.Map;
import java.util.Optional;
import org.myaypon.template.LocalText;

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

    private static final Map<String, LocalText> NAMES = Map.ofEntries(
            name("flood", "Flood", "ရေကြီးမှု"),
            name("cyclone", "Cyclone", "ဆိုင်ကလုန်းမုန်တိုင်း"),
            name("storm", "Storm", "မုန်တိုင်း"),
            name("earthquake", "Earthquake", "ငလျင်"),
            name("tsunami", "Tsunami", "ဆူနာမီ"),
            name("landslide", "Landslide", "မြေပြိုမှု"),
            name("fire", "Fire", "မီးဘေး"),
            name("drought", "Drought", "မိုးခေါင်မှု"),
            name("conflict", "Conflict", "ပဋိပက္ခ"),
            name("displacement", "Displacement", "နေရပ်စွန့်ခွာမှု"));

    private HazardWord() {}

    private static Map.Entry<String, LocalText> name(String word, String english, String burmese) {
        return Map.entry(word, new LocalText(english, burmese, LocalText.SLASH));
    }

    /** Whether a look is that of a hazard. */
    static boolean isHazard(String look) {
        return OF_LOOK.containsKey(look);
    }

    /** What a sheet calls a hazard; a word of the map's own stands as it is, with a capital. */
    static LocalText name(String word) {
        return Optional.ofNullable(NAMES.get(word))
                .orElseGet(() -> LocalText.of(word.isEmpty() ? "" : SheetTables.capital(word)));
    }

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
