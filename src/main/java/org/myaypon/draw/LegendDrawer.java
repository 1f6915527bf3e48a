package org.myaypon.draw;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.page.PageItem.Legend;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.PageItem.Swatch;

/** Draws a legend: its colour fields, then its texts, those beside colour fields as the entries of a list. */
final class LegendDrawer {
    private static final double REACH_MM = 1;

    private final Legend legend;
    private final Surface surface;
    private final TextDrawer texts;

    private LegendDrawer(Legend legend, Surface surface) {
        this.legend = legend;
        this.surface = surface;
        texts = new TextDrawer(surface);
    }

    /**
     * Texts that are heard together.
     *
     * @param entry whether they stand beside a colour field
     * @param place which field that is
     * @param lines the texts
     */
    private record Group(boolean entry, int place, List<PlacedLine> lines) {

        /** Whether a line stands at the height of the first one, or below it as a label's second line does. */
        boolean goesOnWith(PlacedLine line) {
            PlacedLine first = lines.get(0);
            return !entry || line.baselineMm() == first.baselineMm() || line.xMm() == first.xMm();
        }
    }

    static void draw(Legend legend, Surface surface, SymbolStore symbols) {
        surface.beginPart(PagePart.of(Role.LEGEND));
        surface.beginPart(PagePart.DECORATION);
        SwatchDrawer swatches = new SwatchDrawer(legend, surface, symbols);
        legend.swatches().forEach(swatches::draw);
        surface.endPart();
        new LegendDrawer(legend, surface).drawTexts();
        surface.endPart();
    }

    private void drawTexts() {
        boolean inList = false;
        for (Group group : groups()) {
            inList = list(inList, group.entry());
            if (group.entry()) {
                surface.beginPart(PagePart.of(Role.ENTRY));
                texts.draw(Role.ENTRY_TEXT, group.lines());
                surface.endPart();
            } else {
                texts.draw(Role.TEXT, group.lines());
            }
        }
        list(inList, false);
    }

    private boolean list(boolean inList, boolean wanted) {
        if (wanted && !inList) {
            surface.beginPart(PagePart.of(Role.LIST));
        } else if (!wanted && inList) {
            surface.endPart();
        }
        return wanted;
    }

    /** The texts in their order, those beside the same colour field together, and those that no field stands beside. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (PlacedLine line : legend.texts()) {
            int place = fieldOf(line);
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.place() == place && last.goesOnWith(line)) {
                last.lines().add(line);
            } else {
                groups.add(new Group(place >= 0, place, new ArrayList<>(List.of(line))));
            }
        }
        return groups;
    }

    /** The nearest colour field to the left of a line at its height; below 0 for none. */
    private int fieldOf(PlacedLine line) {
        int nearest = -1;
        for (int i = 0; i < legend.swatches().size(); i++) {
            Swatch field = legend.swatches().get(i);
            boolean beside = field.box().xMm() <= line.xMm()
                    && field.box().yMm() - REACH_MM <= line.baselineMm()
                    && line.baselineMm() <= field.box().bottomMm() + REACH_MM;
            if (beside
                    && (nearest < 0
                            || field.box().xMm()
                                    > legend.swatches().get(nearest).box().xMm())) {
                nearest = i;
            }
        }
        return nearest;
    }
}
