package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.Style;
import org.myaypon.indicator.ValueParts;
import org.myaypon.indicator.ValueParts.Part;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.SizeKey;
import org.myaypon.style.FormStyles;
import org.myaypon.style.LegendEntry;
import org.myaypon.style.PartColors;

/**
 * The parts of pies or bars with their colours.
 *
 * @param parts those that have a value above 0 anywhere, in the order in which they are drawn
 * @param colors their colours
 * @param opacity how much they cover
 */
record FormParts(List<Part> parts, List<Color> colors, double opacity) {

    FormParts {
        parts = List.copyOf(parts);
        colors = List.copyOf(colors);
    }

    static FormParts of(FormPlan plan) {
        FormValues form = plan.values();
        List<Part> parts = form.parts().orElseThrow().parts().stream()
                .filter(part -> part.total() > 0)
                .toList();
        List<String> kinds =
                parts.stream().map(Part::name).filter(name -> !isRest(name)).toList();
        List<Color> own = PartColors.of(kinds, form.layer().look().colors());
        List<Color> colors = new ArrayList<>();
        for (Part part : parts) {
            colors.add(
                    switch (part.name()) {
                        case ValueParts.OTHER -> PartColors.OTHER;
                        case ValueParts.NOT_STATED -> PartColors.NOT_STATED;
                        default -> own.get(kinds.indexOf(part.name()));
                    });
        }
        return new FormParts(parts, colors, form.layer().look().opacity().orElse(1));
    }

    private static boolean isRest(String name) {
        return name.equals(ValueParts.OTHER) || name.equals(ValueParts.NOT_STATED);
    }

    /** What each part has in an area; 0 where it has nothing. */
    List<Double> in(int area) {
        return parts.stream()
                .map(part -> part.values().numbers().get(area))
                .map(value -> value > 0 ? value : 0)
                .toList();
    }

    /** The largest value of any part in any of some areas. */
    double largest(List<Integer> areas) {
        return areas.stream()
                .flatMap(area -> in(area).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    Style style() {
        return FormStyles.parts(parts.stream().map(Part::name).toList(), colors, opacity);
    }

    /** The parts' colours under the title of the symbols, and their sizes under that of the value. */
    List<LegendGroup> legend(FormValues form, Optional<SizeKey> sizes) {
        return List.of(new LegendGroup(form.title(), entries()), new LegendGroup(form.counted(), List.of(), sizes));
    }

    private List<LegendEntry> entries() {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String label = part.name().equals(ValueParts.OTHER) && part.kinds() > 1
                    ? "Other (" + Numbers.text(part.kinds()) + ")"
                    : part.name();
            entries.add(new LegendEntry(label, -1, FormStyles.part(colors.get(i), opacity)));
        }
        return entries;
    }
}
