package org.myaypon.page;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.page.PageItem.Part;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.template.LineDashes;
import org.myaypon.template.LineLook;
import org.myaypon.text.Face;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * The words in both languages at the top of each page of a sheet that shows what is restricted. They stand in no layer, so that no
 * reader can switch them off.
 */
public final class RestrictedMark {

    /** The id of its item. */
    public static final String ID = "restricted";

    private static final String ENGLISH = "RESTRICTED: not for the public";
    private static final String BURMESE = "ကန့်သတ် - အများပြည်သူသို့ မဖြန့်ဝေရ";
    private static final Color INK = new Color(0x8E2A1B);
    private static final TextStyle STYLE = TextStyle.of(Face.SEMIBOLD, 7, INK);
    private static final double TOP_MM = 3;
    private static final double HEIGHT_MM = 4.2;
    private static final double BASELINE_MM = 2.75;
    private static final double SIDE_MM = 2;
    private static final double BETWEEN_MM = 4;
    private static final double LINE_MM = 0.25;

    private RestrictedMark() {}

    /** The sheet with the mark on each of its pages. */
    public static Sheet on(Sheet sheet) {
        return new Sheet(sheet.pages().stream().map(RestrictedMark::on).toList(), sheet.rows(), sheet.unfilled());
    }

    /** The page with the mark above everything else, in the middle of its upper margin. */
    public static Page on(Page page) {
        List<String> words = page.language().equals("my") ? List.of(BURMESE, ENGLISH) : List.of(ENGLISH, BURMESE);
        List<ShapedText> texts = words.stream()
                .flatMap(text -> TextLayout.wrap(text, STYLE, Double.MAX_VALUE).stream())
                .toList();
        double widthMm = texts.stream().mapToDouble(ShapedText::widthMm).sum() + BETWEEN_MM + 2 * SIDE_MM;
        Box box = new Box((page.widthMm() - widthMm) / 2, TOP_MM, widthMm, HEIGHT_MM);
        List<PlacedLine> lines = new ArrayList<>();
        double x = box.xMm() + SIDE_MM;
        for (ShapedText text : texts) {
            lines.add(new PlacedLine(text, x, TOP_MM + BASELINE_MM));
            x += text.widthMm() + BETWEEN_MM;
        }
        List<PageItem> items = new ArrayList<>(page.items());
        items.add(new PageItem.Turned(ID, box, lines, 0, List.of(field(box)), 1));
        return new Page(page.title(), page.language(), page.widthMm(), page.heightMm(), page.bleedMm(), items);
    }

    private static Part field(Box box) {
        return new Part(
                new Rectangle2D.Double(box.xMm(), box.yMm(), box.widthMm(), box.heightMm()),
                Optional.of(Color.WHITE),
                Optional.of(new LineLook(INK, LINE_MM)),
                LineDashes.SOLID);
    }

    /** Whether a page has the mark. */
    public static boolean isOn(Page page) {
        return page.items().stream().anyMatch(item -> item.id().equals(ID) && item instanceof PageItem.Turned);
    }
}
