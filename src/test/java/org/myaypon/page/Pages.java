package org.myaypon.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.styling.StyleBuilder;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Result;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Template;
import org.myaypon.template.TextValue;

/** Templates and contents for tests. */
final class Pages {

    /** A country as tall and narrow as Myanmar, in metres. */
    static final Envelope COUNTRY = new Envelope(0, 950_000, 0, 2_100_000);

    private static final List<LegendEntry> FIVE = List.of(
            entry("1 – 2", 120), entry("3 – 5", 90), entry("6 – 10", 60), entry("11 – 24", 1030), entry("25 – 64", 15));

    private Pages() {}

    static PageItem.TextBox item(Template template, Map<String, String> texts, String name) {
        return (PageItem.TextBox)
                page(template, content(template, texts, LegendContent.none())).value().items().stream()
                        .filter(item -> item.id().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    /** Whether an item is an inset, a locator or a net, which lie on the map. */
    static LegendEntry entry(String label, int count) {
        return new LegendEntry(label, count, List.of(new StyleBuilder().createPolygonSymbolizer(Color.RED)));
    }

    static LegendContent legend() {
        List<LegendEntry> entries = new ArrayList<>(FIVE);
        entries.add(entry("", 15));
        return LegendContent.of("Organisations per township", entries, true);
    }

    static TableContent table() {
        return new TableContent(
                "sectors",
                "Organisations and people reached by sector",
                List.of(
                        new TableContent.Column("Sector", false),
                        new TableContent.Column("Organisations", true),
                        new TableContent.Column("People reached", true)),
                List.of(
                        TableContent.Row.of("Health", "64", "1,204,500"),
                        TableContent.Row.of("Food security and livelihoods", "112", "980,012"),
                        TableContent.Row.of("ရေ၊ မိလ္လာနှင့် တစ်ကိုယ်ရေ သန့်ရှင်းရေး", "41", "76,300"),
                        new TableContent.Row(List.of("Total", "188", "2,260,812"), TableContent.Kind.TOTAL)),
                "An organisation that works in several sectors is counted once in the total.");
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", "Who works where: organisations per township");
        texts.put("subtitle", "Distinct organisations with ongoing activities, all sectors");
        texts.put("sources", "3W round of March 2026; township boundaries: MIMU, P-codes 9.3");
        texts.put("date", "31 March 2026");
        texts.put("created", "2026-04-02 14:30");
        texts.put("total", "330");
        texts.put("nodata", "15");
        texts.put("matched", "315");
        texts.put("version", "2");
        texts.put("number", "MIMU1234");
        texts.put("producer", "Myanmar Information Management Unit");
        texts.put("projection", "Lambert conformal conic, centred on 96.5° E 19° N · Datum WGS 84");
        return texts;
    }

    static PageContent content(Template template, Map<String, String> texts, LegendContent legend) {
        FrameView view = FrameView.fit(DefaultEngineeringCRS.CARTESIAN_2D, COUNTRY, template.mapBox(), 0.03);
        MapContent map = new MapContent(view, Color.CYAN, List.of(), List.of());
        return new PageContent(
                "en",
                TextValue.words(texts),
                map,
                legend,
                0.5,
                view.scaleDenominator() * 0.9996,
                List.of(Pages.table()));
    }

    /** The page with the map. */
    static Result<Page> page(Template template, PageContent content) {
        Result<Sheet> sheet = SheetComposer.compose(template, content);
        return new Result<>(sheet.value().first(), sheet.problems());
    }

    static Result<Page> compose(Template template, Map<String, String> texts) {
        return page(template, content(template, texts, legend()));
    }

    /** The text lines of an item, top to bottom as the item has them; none when it is not on the page. */
    static List<String> lines(Page page, String id) {
        return placed(page, id).stream().map(line -> line.text().text()).toList();
    }

    static List<PageItem.PlacedLine> placed(Page page, String id) {
        return page.items().stream()
                .filter(item -> item.id().equals(id))
                .flatMap(item -> placed(item).stream())
                .toList();
    }

    static List<PageItem.PlacedLine> placed(PageItem item) {
        if (item instanceof PageItem.TextBox box) {
            return box.lines();
        } else if (item instanceof PageItem.Legend legend) {
            return legend.texts();
        } else if (item instanceof PageItem.Table table) {
            return table.texts();
        } else if (item instanceof PageItem.ScaleBar bar) {
            return bar.texts();
        } else if (item instanceof PageItem.NorthArrow arrow) {
            return arrow.texts();
        }
        return List.of();
    }
}
