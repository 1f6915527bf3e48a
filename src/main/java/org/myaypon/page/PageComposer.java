package org.myaypon.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.FilledText;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.InsetItem;
import org.myaypon.template.LegendItem;
import org.myaypon.template.LocalText;
import org.myaypon.template.LocatorItem;
import org.myaypon.template.MapItem;
import org.myaypon.template.NorthArrowItem;
import org.myaypon.template.ScaleBarItem;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.Slot;
import org.myaypon.template.SmallMapItem;
import org.myaypon.template.Stand;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextItem;
import org.myaypon.text.Fonts;
import org.myaypon.text.ShapedText;

/**
 * Makes one page of a template and what it is to say: variables are replaced, texts fitted, the legend laid out and the
 * scale bar measured. What could not be shown whole is a problem.
 */
public final class PageComposer {

    /**
     * The variables that every template may use, whether or not a map has a value for them. {@code areas} is what the
     * map counts ("townships"), {@code nodata-label} what the legend calls no data; {@code scale}, {@code paper}, {@code lang},
     * {@code page} and {@code pages} come from the page itself.
     */
    public static final Set<String> VARIABLES = Set.of(
            "title",
            "subtitle",
            "sources",
            "disclaimer",
            "date",
            "created",
            "scale",
            "projection",
            "matched",
            "total",
            "nodata",
            "nodata-label",
            "notreported",
            "notaccessible",
            "population",
            "caveat",
            "areas",
            "whole-country",
            "paper",
            "producer",
            "sample",
            "number",
            "event",
            "glide",
            "version",
            "changes",
            "added",
            "dropped",
            "since",
            "change-note",
            "page",
            "pages",
            "following",
            "continued",
            "continued-on",
            "see-page",
            "value",
            "unit",
            "kind",
            "classes",
            "hazard",
            "hazard-name",
            "areas-touched",
            "people-touched",
            "people-exposed",
            "file",
            "lang",
            "area.name",
            "area.name_my",
            "area.pcode",
            "area.state",
            "rank",
            "rank-of",
            "unit-rank",
            "unit-rank-of",
            "units",
            "with-value",
            "without-value");

    private final Template template;
    private final List<TemplateItem> wanted;
    private final Set<String> followed;
    private final PageContent content;
    private final Function<TableItem, Optional<PageItem.Table>> tables;
    private final List<Problem> problems = new ArrayList<>();
    private final PageTexts texts;
    private final FurnitureComposer furniture;
    private final TextFlow flow = new TextFlow();

    private PageComposer(
            Template template,
            List<TemplateItem> wanted,
            PageContent content,
            Function<TableItem, Optional<PageItem.Table>> tables) {
        this.template = template;
        this.wanted = wanted;
        this.followed =
                wanted.stream().flatMap(item -> item.slot().below().stream()).collect(Collectors.toUnmodifiableSet());
        this.content = content;
        this.tables = tables;
        this.texts = new PageTexts(template, content, problems);
        this.furniture = new FurnitureComposer(template, content, texts, problems);
    }

    /**
     * Composes one page of a sheet.
     *
     * @param wanted what stands on it, lowest first
     * @param tables what stands on it in the places of tables
     * @param unfilled told of what is wanted and has nothing to show
     */
    static Result<Page> compose(
            Template template,
            List<TemplateItem> wanted,
            PageContent content,
            Function<TableItem, Optional<PageItem.Table>> tables,
            Consumer<TemplateItem> unfilled) {
        return new PageComposer(template, wanted, content, tables).compose(unfilled);
    }

    /**
     * Whether an item will be drawn as far as its condition tells, which whoever makes the maps beside the main one needs to
     * know before.
     *
     * @param texts values of variables by name, in front of the template's own
     */
    public static boolean isWanted(TemplateItem item, Template template, Map<String, String> texts) {
        return item.slot()
                .when()
                .map(condition -> condition.holds(name -> name.equals("paper")
                        ? template.paper().title()
                        : texts.getOrDefault(
                                name,
                                template.texts()
                                        .getOrDefault(name, LocalText.of(""))
                                        .in(SheetLanguage.EN))))
                .orElse(true);
    }

    private Result<Page> compose(Consumer<TemplateItem> unfilled) {
        List<PageItem> items = new ArrayList<>();
        for (TemplateItem asked : wanted) {
            TemplateItem item = flow.placed(asked);
            flow.empty(item.slot());
            if (texts.isWanted(item.slot())) {
                item(item).ifPresentOrElse(items::add, () -> unfilled.accept(asked));
            }
            if (item instanceof MapItem && !hasGraticule()) {
                content.sides().graticule().ifPresent(items::add);
            }
        }
        reportMissingGlyphs(items);
        String title = texts.get("title").isBlank() ? template.name() : texts.get("title");
        Page page = new Page(
                title,
                texts.language().tag(),
                template.widthMm(),
                template.heightMm(),
                template.page().bleedMm(),
                items);
        return new Result<>(page, problems);
    }

    private boolean hasGraticule() {
        return wanted.stream().anyMatch(GraticuleItem.class::isInstance);
    }

    private Optional<? extends PageItem> item(TemplateItem item) {
        if (item instanceof MapItem map) {
            MapContent shown = content.map();
            return Optional.of(new PageItem.MapFrame(
                    map.slot().name(),
                    shown.view(),
                    shown.background(),
                    shown.layers(),
                    shown.labels(),
                    map.neatline(),
                    shown.explained()));
        }
        if (item instanceof InsetItem inset) {
            return side(inset.slot()).map(map -> SideMapLayout.inset(inset, map));
        }
        if (item instanceof LocatorItem locator) {
            return side(locator.slot()).map(map -> SideMapLayout.locator(locator, map));
        }
        if (item instanceof SmallMapItem small) {
            return Optional.ofNullable(
                            content.snapshot().maps().get(small.slot().name()))
                    .map(map -> SmallMapLayout.layout(small, map, named(map.legend()), texts.language(), problems));
        }
        if (item instanceof FiguresItem figures) {
            return FiguresLayout.layout(
                    figures,
                    FigureWords.of(figures, content.snapshot().figures(), texts),
                    content.pictures(),
                    problems);
        }
        if (item instanceof GraticuleItem) {
            return content.sides().graticule();
        }
        if (item instanceof LegendItem legend) {
            return LegendLayout.layout(
                    legend.in(texts.language()),
                    named(furniture.legend(legend)),
                    texts.fill(legend.countTitle(), legend.slot()).text(),
                    texts.fill(legend.note(), legend.slot()).text(),
                    problems);
        }
        if (item instanceof TableItem table) {
            return tables.apply(table);
        }
        if (item instanceof ScaleBarItem bar) {
            return scaleBar(bar);
        }
        if (item instanceof NorthArrowItem arrow) {
            return Optional.of(northArrow(arrow));
        }
        if (item instanceof TextItem text) {
            return text(text);
        }
        return furniture.item(item);
    }

    private Optional<SideMapContent> side(Slot slot) {
        return Optional.ofNullable(content.sides().maps().get(slot.name()));
    }

    /** The legend with no data under its name in the page's language. */
    private LegendContent named(LegendContent legend) {
        return new LegendContent(
                legend.title(),
                named(legend.classes()),
                named(legend.others()),
                legend.ranked(),
                legend.square(),
                legend.groups(),
                legend.bars());
    }

    private List<LegendEntry> named(List<LegendEntry> entries) {
        return entries.stream()
                .map(entry -> entry.label().isBlank()
                        ? new LegendEntry(texts.get("nodata-label"), entry.count(), entry.symbolizers())
                        : entry)
                .toList();
    }

    private Optional<PageItem.ScaleBar> scaleBar(ScaleBarItem item) {
        Optional<PageItem.ScaleBar> bar =
                ScaleBarLayout.layout(item.in(texts.language()), content.trueScaleDenominator() / 1000);
        if (bar.isEmpty()) {
            problems.add(new Problem(
                    "The scale bar does not fit its place and is left out",
                    item.slot().where(),
                    "Make its place larger in the template"));
        }
        return bar;
    }

    private PageItem.NorthArrow northArrow(NorthArrowItem item) {
        Box slot = item.slot().box();
        ShapedText letter = Fonts.shape("N", item.letter().text());
        double above = TextBlock.aboveMm(letter);
        double used = Math.min(above * 1.25, slot.heightMm() / 2);
        Box arrow = new Box(slot.xMm(), slot.yMm() + used, slot.widthMm(), slot.heightMm() - used);
        double x = slot.xMm() + (slot.widthMm() - letter.widthMm()) / 2;
        return new PageItem.NorthArrow(
                item.slot().name(),
                arrow,
                content.northAngleDegrees(),
                item.color(),
                List.of(new PlacedLine(letter, x, slot.yMm() + above)),
                item.look());
    }

    private Optional<PageItem> text(TextItem item) {
        Slot slot = item.slot();
        FilledText text = texts.fill(item.pattern(), slot);
        if (text.text().isBlank()) {
            return Optional.empty();
        }
        if (item.turnDegrees() != 0) {
            flow.drawn(slot, slot.box().heightMm());
            return Optional.of(furniture.turned(item, text.text()));
        }
        TextBlock block =
                TextBlock.fit(text.in(item.style().text()), item.style(), slot.box(), item.align(), item.stand());
        flow.drawn(
                slot, item.stand() == Stand.TOP ? block.heightMm() : slot.box().heightMm());
        block.complaint(slot.box().heightMm())
                .ifPresent(how -> problems.add(new Problem(
                        "The text of " + slot.name() + " does not fit its place" + how,
                        slot.where(),
                        "Shorten it, or make its place larger in the template")));
        return Optional.of(new PageItem.TextBox(slot.name(), boxOf(item, block), block.lines()));
    }

    /** Its place; without what it leaves free for an item that follows it. */
    private Box boxOf(TextItem item, TextBlock block) {
        Box box = item.slot().box();
        return followed.contains(item.slot().name()) && item.stand() == Stand.TOP
                ? new Box(box.xMm(), box.yMm(), box.widthMm(), Math.min(box.heightMm(), block.heightMm()))
                : box;
    }

    private void reportMissingGlyphs(List<PageItem> items) {
        items.forEach(item ->
                MissingCharacters.of(item.id(), lines(item), where(item)).ifPresent(problems::add));
    }

    private String where(PageItem item) {
        return wanted.stream()
                .map(TemplateItem::slot)
                .filter(slot -> slot.name().equals(item.id()))
                .map(Slot::where)
                .findFirst()
                .orElse("");
    }

    private static List<PlacedLine> lines(PageItem item) {
        if (item instanceof PageItem.TextBox text) {
            return text.lines();
        }
        if (item instanceof PageItem.MapFrame map) {
            return map.labels().stream()
                    .flatMap(label -> label.lines().stream())
                    .map(line -> new PlacedLine(line.text(), line.xMm(), line.baselineMm()))
                    .toList();
        }
        if (item instanceof PageItem.Turned turned) {
            return turned.lines();
        }
        if (item instanceof PageItem.Legend legend) {
            return legend.texts();
        }
        if (item instanceof PageItem.Table table) {
            return table.allTexts();
        }
        if (item instanceof PageItem.Figures figures) {
            return figures.texts();
        }
        if (item instanceof PageItem.SideMap map) {
            return Stream.concat(map.texts().stream(), map.legend().stream().flatMap(legend -> legend.texts().stream()))
                    .toList();
        }
        return List.of();
    }
}
