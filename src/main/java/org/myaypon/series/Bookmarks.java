package org.myaypon.series;

import java.util.ArrayList;
import java.util.List;
import org.myaypon.draw.PdfBook;
import org.myaypon.series.Combined.Entry;
import org.myaypon.series.SeriesArea.Unit;

/**
 * The bookmarks of a file of all sheets, by state/region and district.
 *
 * @param language that of its sheets: "en", "my" or "both"
 */
record Bookmarks(String language) {

    /** Sheets that lie in one unit of a level stand below its bookmark; the first level is the state/region. */
    List<PdfBook.Bookmark> of(List<Entry> entries, int level) {
        List<PdfBook.Bookmark> bookmarks = new ArrayList<>();
        int from = 0;
        while (from < entries.size()) {
            Unit unit = unit(entries.get(from).area(), level);
            int to = from + 1;
            while (to < entries.size() && unit(entries.get(to).area(), level).equals(unit)) {
                to++;
            }
            List<Entry> same = entries.subList(from, to);
            if (unit.id().isEmpty() || isItself(same, unit)) {
                bookmarks.addAll(level == 0 ? of(same, 1) : leaves(same));
            } else {
                bookmarks.add(new PdfBook.Bookmark(
                        unit.name().isEmpty() ? unit.code() : unit.in(language),
                        same.get(0).page(),
                        level == 0 ? of(same, 1) : leaves(same)));
            }
            from = to;
        }
        return bookmarks;
    }

    private static boolean isItself(List<Entry> entries, Unit unit) {
        return entries.size() == 1 && entries.get(0).area().key().equals(unit.id());
    }

    private List<PdfBook.Bookmark> leaves(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new PdfBook.Bookmark(entry.area().in(language), entry.page(), List.of()))
                .toList();
    }

    private static Unit unit(SeriesArea area, int level) {
        return level == 0 ? area.state() : area.district();
    }
}
