package org.myaypon.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.page.PageItem.Part;
import org.myaypon.template.BivariateKeyItem;
import org.myaypon.template.Box;
import org.myaypon.template.HistogramItem;
import org.myaypon.template.IconItem;
import org.myaypon.template.LegendItem;
import org.myaypon.template.LineDashes;
import org.myaypon.template.LineItem;
import org.myaypon.template.PictureItem;
import org.myaypon.template.QrCodeItem;
import org.myaypon.template.RectangleItem;
import org.myaypon.template.Slot;
import org.myaypon.template.StampItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.TextItem;
import org.myaypon.text.Points;
import org.myaypon.text.TextStyle;

/**
 * Makes the items that need nothing but texts, pictures and what the legend tells.
 *
 * @param template the page's design
 * @param content what the page says
 * @param texts the values of variables
 * @param problems where to tell what does not fit or is missing
 */
record FurnitureComposer(Template template, PageContent content, PageTexts texts, List<Problem> problems) {
    private static final double BORDER_AIR = 0.45;

    Optional<? extends PageItem> item(TemplateItem item) {
        Slot slot = item.slot();
        if (item instanceof PictureItem picture) {
            List<String> files = picture.files().stream()
                    .map(file -> texts.fill(file, slot).text().strip())
                    .toList();
            return pictures(slot)
                    .pictures(picture, files, texts.fill(picture.alt(), slot).text());
        }
        if (item instanceof IconItem icon) {
            return pictures(slot).icon(icon, texts.fill(icon.icon(), slot).text());
        }
        if (item instanceof QrCodeItem code) {
            return QrCodeLayout.layout(code, texts.fill(code.text(), slot).text(), problems);
        }
        if (item instanceof StampItem stamp) {
            return stamp(stamp);
        }
        if (item instanceof HistogramItem histogram) {
            return HistogramLayout.layout(
                    histogram.in(texts.language()),
                    content.legend().bars(),
                    texts.fill(histogram.title(), slot).text(),
                    problems);
        }
        if (item instanceof BivariateKeyItem key) {
            return key(key);
        }
        if (item instanceof LineItem line) {
            return Optional.of(line(line));
        }
        return Optional.of(rectangle((RectangleItem) item));
    }

    private PictureLayout pictures(Slot slot) {
        return new PictureLayout(slot, content.pictures(), problems);
    }

    /** What the legend itself explains: not what an item of its own does. */
    LegendContent legend(LegendItem item) {
        LegendContent all =
                content.legend().without(has(BivariateKeyItem.class), has(HistogramItem.class), item.onlyPresent());
        String title = texts.fill(item.ownTitle(), item.slot()).text();
        return title.isBlank() ? all : all.titled(title);
    }

    private boolean has(Class<? extends TemplateItem> kind) {
        return template.items().stream().anyMatch(item -> kind.isInstance(item) && texts.isWanted(item.slot()));
    }

    private Optional<PageItem.Legend> key(BivariateKeyItem item) {
        if (content.legend().square().isEmpty()) {
            return Optional.empty();
        }
        LegendContent square = content.legend()
                .squareAlone(texts.fill(item.title(), item.slot()).text());
        return LegendLayout.layout(LegendItem.of(item).in(texts.language()), square, "", "", problems);
    }

    private static PageItem line(LineItem item) {
        Box box = item.slot().box();
        Shape shape = new Line2D.Double(box.xMm(), box.yMm(), box.rightMm(), box.bottomMm());
        Part part = new Part(shape, Optional.empty(), Optional.of(item.line()), item.dashes());
        return new PageItem.Figure(item.slot().name(), box, List.of(part), 1);
    }

    private static PageItem rectangle(RectangleItem item) {
        Slot slot = item.slot();
        Box box = slot.box();
        if (item.radiusMm() == 0 && item.opacity() == 1) {
            return new PageItem.Rectangle(slot.name(), box, item.fill(), item.line());
        }
        double round = 2 * Math.min(item.radiusMm(), Math.min(box.widthMm(), box.heightMm()) / 2);
        Shape shape = round > 0
                ? new RoundRectangle2D.Double(box.xMm(), box.yMm(), box.widthMm(), box.heightMm(), round, round)
                : rectangle(box);
        Part part = new Part(shape, item.fill(), item.line(), LineDashes.SOLID);
        return new PageItem.Figure(slot.name(), box, List.of(part), item.opacity());
    }

    private static Shape rectangle(Box box) {
        return new Rectangle2D.Double(box.xMm(), box.yMm(), box.widthMm(), box.heightMm());
    }

    /** A text that is turned; its lines are aligned where it is turned by right angles, else in its middle. */
    PageItem.Turned turned(TextItem item, String text) {
        Slot slot = item.slot();
        TurnedText set = TurnedText.aligned(
                new TurnedText.Wish(text, item.style(), slot.box(), item.turnDegrees(), 0), item.align(), item.stand());
        return turned(slot, set, item.turnDegrees(), List.of(), 1);
    }

    private Optional<PageItem.Turned> stamp(StampItem item) {
        Slot slot = item.slot();
        String text = texts.fill(item.pattern(), slot).text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        TextStyle style = item.style().text();
        double air = item.border().isPresent() ? BORDER_AIR * style.sizePt() * Points.MM_PER_PT : 0;
        double line = item.border().map(border -> border.widthMm() / 2).orElse(0.0);
        Box box = slot.box();
        Box inner = new Box(
                box.xMm() + line,
                box.yMm() + line,
                Math.max(0, box.widthMm() - 2 * line),
                Math.max(0, box.heightMm() - 2 * line));
        TurnedText set = TurnedText.centred(new TurnedText.Wish(text, item.style(), inner, item.turnDegrees(), air));
        List<Part> parts = new ArrayList<>();
        item.border().ifPresent(border -> {
            AffineTransform turn = AffineTransform.getRotateInstance(
                    Math.toRadians(-item.turnDegrees()), box.xMm() + box.widthMm() / 2, box.yMm() + box.heightMm() / 2);
            Shape frame = turn.createTransformedShape(rectangle(set.upright()));
            parts.add(new Part(frame, Optional.empty(), Optional.of(border), LineDashes.SOLID));
        });
        return Optional.of(turned(slot, set, item.turnDegrees(), parts, item.opacity()));
    }

    private PageItem.Turned turned(Slot slot, TurnedText set, double turnDegrees, List<Part> parts, double opacity) {
        if (set.block().cut()) {
            problems.add(new Problem(
                    "The text of " + slot.name() + " does not fit its place and is cut",
                    slot.where(),
                    "Shorten it, or make its place larger in the template"));
        }
        return new PageItem.Turned(
                slot.name(),
                slot.box(),
                TurnedText.turned(set.block().lines(), slot.box(), -turnDegrees),
                -turnDegrees,
                parts,
                opacity);
    }
}
