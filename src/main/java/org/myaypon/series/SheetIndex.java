package org.myaypon.series;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.draw.PdfBook.Link;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.RestrictedMark;
import org.myaypon.project.MadeMap;
import org.myaypon.series.Combined.Entry;
import org.myaypon.template.Box;
import org.myaypon.template.Paper;
import org.myaypon.text.BurmeseDigits;
import org.myaypon.text.Face;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/** The pages that list the sheets of a combined file with their pages, in columns, by state/region. */
final class SheetIndex {

    private static final double MARGIN_MM = 12;
    private static final double TOP_MM = 32;
    private static final double GAP_MM = 8;
    private static final int COLUMNS = 3;
    /** Names in two languages need more room. */
    private static final int COLUMNS_OF_BOTH = 2;

    private static final double ROW_MM = 4;
    private static final double NUMBER_MM = 9;
    private static final Color DARK = new Color(0x2E2C28);
    private static final Color GREY = new Color(0x6B675F);
    private static final TextStyle TITLE = TextStyle.of(Face.SEMIBOLD, 16, DARK);
    private static final TextStyle STATE = TextStyle.of(Face.SEMIBOLD, 7.5, DARK);
    private static final TextStyle NAME = TextStyle.of(Face.REGULAR, 7.5, DARK);
    private static final TextStyle CODE = TextStyle.of(Face.REGULAR, 6, GREY);
    private static final double SMALLEST_PT = 5;

    private final MadeMap map;
    private final String title;
    private final List<Row> rows = new ArrayList<>();
    private final double widthMm = Paper.A4.shortSideMm();
    private final double heightMm = Paper.A4.longSideMm();
    private final String language;
    private final int columns;
    private final double columnMm;
    private final int perColumn = (int) ((heightMm - TOP_MM - MARGIN_MM) / ROW_MM);

    /** A row: the head of a state/region, a sheet, or air. */
    private record Row(String head, Optional<Entry> sheet) {}

    /**
     * A page of the list.
     *
     * @param links the places on it that lead to sheets
     */
    record Leaf(Page page, List<Link> links) {}

    /**
     * The list of some sheets.
     *
     * @param map one of them
     * @param language that of the sheets: "en", "my" or "both"
     */
    SheetIndex(MadeMap map, String language, String title, List<Entry> entries) {
        this.map = map;
        this.title = title;
        this.language = language;
        columns = language.equals("both") ? COLUMNS_OF_BOTH : COLUMNS;
        columnMm = (widthMm - 2 * MARGIN_MM - (columns - 1) * GAP_MM) / columns;
        String state = "";
        for (Entry entry : entries) {
            String own = entry.area().state().name();
            boolean itself = entry.area().key().equals(entry.area().state().id());
            if (!own.equals(state) && !itself) {
                head(entry.area().state().in(language));
            }
            state = own;
            rows.add(new Row("", Optional.of(entry)));
        }
    }

    /** A head stands under some air, and never last in a column. */
    private void head(String text) {
        if (rows.size() % perColumn != 0) {
            rows.add(new Row("", Optional.empty()));
        }
        while (rows.size() % perColumn > perColumn - 2) {
            rows.add(new Row("", Optional.empty()));
        }
        rows.add(new Row(text, Optional.empty()));
    }

    /**
     * The pages of the list.
     *
     * @param more how many further pages stand before the sheets
     */
    List<Leaf> pages(int more) {
        int perPage = perColumn * columns;
        int count = Math.max(1, (rows.size() + perPage - 1) / perPage);
        List<Leaf> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            pages.add(page(rows.subList(page * perPage, Math.min(rows.size(), (page + 1) * perPage)), count + more));
        }
        return pages;
    }

    private Leaf page(List<Row> shown, int before) {
        List<PlacedLine> lines = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        place(title, TITLE, MARGIN_MM, 20, widthMm - 2 * MARGIN_MM, lines);
        for (int i = 0; i < shown.size(); i++) {
            int column = i / perColumn;
            double x = MARGIN_MM + column * (columnMm + GAP_MM);
            double baseline = TOP_MM + (i % perColumn) * ROW_MM;
            Row row = shown.get(i);
            place(row.head(), STATE, x, baseline, columnMm, lines);
            row.sheet().ifPresent(entry -> {
                sheet(entry, x, baseline, before, lines);
                links.add(new Link(new Box(x, baseline - ROW_MM * 0.75, columnMm, ROW_MM), entry.page()));
            });
        }
        Box box = new Box(MARGIN_MM, MARGIN_MM, widthMm - 2 * MARGIN_MM, heightMm - 2 * MARGIN_MM);
        PageItem text = new PageItem.TextBox("sheets", box, lines);
        Page page = new Page(title, map.page().language(), widthMm, heightMm, List.of(text));
        return new Leaf(RestrictedMark.isOn(map.page()) ? RestrictedMark.on(page) : page, links);
    }

    private void sheet(Entry entry, double x, double baseline, int before, List<PlacedLine> lines) {
        String name = entry.area().in(language);
        String page = Integer.toString(before + entry.page() + 1);
        double end = x + columnMm;
        ended(language.equals("my") ? BurmeseDigits.of(page) : page, NAME, end, baseline, lines);
        double codeMm = ended(entry.area().key(), CODE, end - NUMBER_MM, baseline, lines);
        place(name, NAME, x, baseline, columnMm - NUMBER_MM - codeMm - 2, lines);
    }

    private static void place(
            String text, TextStyle style, double x, double baseline, double roomMm, List<PlacedLine> lines) {
        if (!text.isBlank()) {
            TextLayout.fit(text, style, roomMm, 1, SMALLEST_PT).lines().stream()
                    .limit(1)
                    .forEach(line -> lines.add(new PlacedLine(line, x, baseline)));
        }
    }

    /** A text that ends at a place; how wide it is. */
    private static double ended(String text, TextStyle style, double end, double baseline, List<PlacedLine> lines) {
        List<ShapedText> shaped = TextLayout.wrap(text, style, Double.MAX_VALUE);
        double width = TextLayout.widthMm(shaped);
        shaped.forEach(line -> lines.add(new PlacedLine(line, end - width, baseline)));
        return width;
    }
}
