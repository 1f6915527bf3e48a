package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.BivariateKeyItem;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.HistogramItem;
import org.myaypon.template.LegendItem;
import org.myaypon.template.PictureItem;
import org.myaypon.template.QrCodeItem;
import org.myaypon.template.SmallMapItem;
import org.myaypon.template.TableItem;
import org.myaypon.template.TemplateItem;

/** What a sheet's furniture lacks: a place that stays empty, a disclaimer that nobody reads. */
final class FurnitureChecks {

    private static final String DISCLAIMER = "disclaimer";

    private FurnitureChecks() {}

    static List<Problem> of(MadeMap map) {
        List<Problem> problems = new ArrayList<>();
        map.sheet().unfilled().forEach(item -> empty(item).ifPresent(problems::add));
        disclaimer(map).ifPresent(problems::add);
        return problems;
    }

    /** What is to be told of an item that has nothing to show; texts that come out empty are meant to leave no trace. */
    private static Optional<Problem> empty(TemplateItem item) {
        if (item instanceof LegendItem) {
            return empty(item, "explains no class", "when: classes");
        }
        if (item instanceof TableItem) {
            return empty(item, "has no row", "a when: of its own");
        }
        if (item instanceof FiguresItem) {
            return empty(item, "has no figure", "hide: true", "Write some under figures: in the map document, or");
        }
        if (item instanceof SmallMapItem map) {
            return empty(
                    item,
                    "has no small map number " + map.of(),
                    "hide: true",
                    "Write it under small-maps: in the map document, or");
        }
        if (item instanceof PictureItem) {
            return empty(item, "names no picture", "a when: of its own");
        }
        if (item instanceof QrCodeItem) {
            return empty(item, "has no text to hold", "a when: of its own");
        }
        if (item instanceof HistogramItem) {
            return empty(item, "has no numbers to show", "hide: true");
        }
        if (item instanceof BivariateKeyItem) {
            return empty(item, "has no two measures to explain", "hide: true");
        }
        return Optional.empty();
    }

    private static Optional<Problem> empty(TemplateItem item, String lack, String key) {
        return empty(item, lack, key, "Choose a template without it, or");
    }

    private static Optional<Problem> empty(TemplateItem item, String lack, String key, String fix) {
        return Optional.of(new Problem(
                item.slot().name() + " " + lack + " on this map, and its place stays empty",
                item.slot().where(),
                fix + " give it " + key + " in the template"));
    }

    private static Optional<Problem> disclaimer(MadeMap map) {
        List<TemplateItem> all = map.template().items().stream()
                .filter(FurnitureChecks::isDisclaimer)
                .toList();
        boolean printed = all.stream().anyMatch(item -> map.page().items().stream()
                .anyMatch(drawn -> drawn.id().equals(item.slot().name())));
        if (printed) {
            return Optional.empty();
        }
        return Optional.of(
                all.isEmpty()
                        ? new Problem(
                                "The sheet has no disclaimer about boundaries and names",
                                map.template().fileName(),
                                "Give the template an item: disclaimer with its place and style")
                        : new Problem(
                                "The sheet prints no disclaimer: "
                                        + all.get(0).slot().name() + " is empty or left out",
                                all.get(0).slot().where(),
                                "Write its words under texts: disclaimer: in the template, and see to its when:"));
    }

    private static boolean isDisclaimer(TemplateItem item) {
        return item.slot().name().contains(DISCLAIMER)
                || item.patterns().stream().anyMatch(text -> text.variables().contains(DISCLAIMER));
    }
}
