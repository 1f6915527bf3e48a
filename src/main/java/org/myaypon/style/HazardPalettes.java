package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The colours of hazards as palettes, for maps whose areas have a hazard's strength. */
final class HazardPalettes {

    /** The stages of the Department of Meteorology and Hydrology tell threat: formed, near, landfall, crossing, over. */
    private static final List<Color> THREAT = List.of(
            new Color(0xFFE34D), new Color(0xF59B2F), new Color(0xD7301F), new Color(0x7A4A2B), new Color(0x4D9A5B));

    private HazardPalettes() {}

    static List<Palette> all() {
        List<Palette> palettes = new ArrayList<>();
        palettes.add(scale("Saffir-Simpson", WindScales.categories()));
        palettes.add(scale("DMH", WindScales.stagesByName()));
        palettes.add(new Palette("DMH-threat", Palette.Kind.SCALE, List.of(THREAT)));
        palettes.add(scale("MMI", HazardScales.shaking()));
        for (Hazard hazard : Hazard.values()) {
            if (!Set.of(Hazard.CYCLONE_DMH, Hazard.EARTHQUAKE, Hazard.CONFLICT, Hazard.PLAIN)
                    .contains(hazard)) {
                String name = hazard.look().substring(0, 1).toUpperCase(Locale.ROOT)
                        + hazard.look().substring(1);
                palettes.add(new Palette(name, Palette.Kind.SEQUENTIAL, List.of(hazard.ramp())));
            }
        }
        return palettes;
    }

    private static Palette scale(String name, HazardScale scale) {
        return new Palette(
                name,
                Palette.Kind.SCALE,
                List.of(scale.grades().stream().map(Grade::color).toList()));
    }
}
