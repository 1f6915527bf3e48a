package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlValue;

/** All kinds of things that a template may ask for. */
final class ItemKinds {

    private static final Map<String, ItemKind> KINDS = new TreeMap<>();

    static {
        placed("map", MapItem.KEYS, MapItem::read);
        placed("inset", InsetItem.KEYS, InsetItem::read);
        placed("small-map", SmallMapItem.KEYS, SmallMapItem::read);
        placed("figures", FiguresItem.KEYS, FiguresItem::read);
        placed("locator", LocatorItem.KEYS, LocatorItem::read);
        placed("legend", LegendItem.KEYS, LegendItem::read);
        placed("table", TableItem.KEYS, TableItem::read);
        placed("scale-bar", ScaleBarItem.KEYS, ScaleBarItem::read);
        placed("north-arrow", NorthArrowItem.KEYS, NorthArrowItem::read);
        placed("text", TextItem.KEYS, TextItem::read);
        placed("disclaimer", TextItem.KEYS, TextItem::readDisclaimer);
        placed("page-number", TextItem.KEYS, TextItem::readPageNumber);
        placed("scale-text", TextItem.KEYS, TextItem::readScale);
        placed("stamp", StampItem.KEYS, StampItem::read);
        placed("picture", PictureItem.KEYS, PictureItem::read);
        placed("icon", IconItem.KEYS, IconItem::read);
        placed("qr-code", QrCodeItem.KEYS, QrCodeItem::read);
        placed("histogram", HistogramItem.KEYS, HistogramItem::read);
        placed("bivariate-key", BivariateKeyItem.KEYS, BivariateKeyItem::read);
        placed("line", LineItem.KEYS, LineItem::read);
        placed("rectangle", RectangleItem.KEYS, RectangleItem::read);
        add(new ItemKind("graticule", GraticuleItem.KEYS, false, GraticuleItem::read));
    }

    private ItemKinds() {}

    /** The kind that an item's "item" names. */
    static ItemKind of(YamlValue word) {
        ItemKind kind = KINDS.get(word.text());
        if (kind == null) {
            throw word.error(
                    "There is no item \"" + word.text() + "\"", Nearest.didYouMean(word.text(), KINDS.keySet()));
        }
        return kind;
    }

    /** All kinds, by their words. */
    static List<ItemKind> all() {
        return List.copyOf(KINDS.values());
    }

    private static void placed(String word, Set<String> keys, BiFunction<ItemSource, Slot, TemplateItem> reader) {
        add(new ItemKind(word, keys, true, reader));
    }

    private static void add(ItemKind kind) {
        KINDS.put(kind.word(), kind);
    }
}
