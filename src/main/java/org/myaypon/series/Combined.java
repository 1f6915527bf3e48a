package org.myaypon.series;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Progress;
import org.myaypon.draw.PdfBook;
import org.myaypon.draw.PdfInfo;
import org.myaypon.page.BurmeseWords;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;

/** The one file of all sheets: pages that list them, then the sheets, with bookmarks by state/region and district. */
final class Combined implements Closeable {

    private final PdfBook book;
    private final MapDocument document;
    private final Optional<Overview> overview;
    private final String language;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<MadeMap> first = Optional.empty();

    /**
     * A sheet in it.
     *
     * @param page the place of its first page among those of all sheets
     */
    record Entry(SeriesArea area, int page) {}

    /** Makes a map of all areas in which the pages of their sheets stand. */
    @FunctionalInterface
    interface Overview {

        /** The map for pages by the codes of areas. */
        MadeMap of(Map<String, Integer> pages);
    }

    /**
     * An empty file.
     *
     * @param language that of its sheets: "en", "my" or "both"
     * @param overview makes the map of all areas with their pages; none for a series of one
     */
    Combined(MapDocument document, String language, Optional<Overview> overview) {
        this.document = document;
        this.overview = overview;
        this.language = language;
        book = new PdfBook(new PdfInfo(
                document.heading().title(),
                document.heading().producer(),
                document.created().toInstant(),
                language.equals("my") ? "my" : "en"));
    }

    /** Adds a sheet behind those before. */
    void add(SeriesArea area, MadeMap map, Progress progress) {
        first = first.or(() -> Optional.of(map));
        entries.add(new Entry(area, book.size()));
        book.add(map.sheet().pages(), progress);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The whole file; nothing can be added after it. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeTo(OutputStream out) throws IOException {
        MadeMap map = first.orElseThrow();
        SheetIndex index = new SheetIndex(map, language, title(), entries);
        int more = overview.isPresent() ? 1 : 0;
        List<SheetIndex.Leaf> leaves = index.pages(more);
        for (SheetIndex.Leaf leaf : leaves) {
            book.addList(leaf.page(), leaf.links());
        }
        if (overview.isPresent()) {
            MadeMap made = overview.get().of(pages(leaves.size() + 1));
            for (Page page : made.sheet().pages().subList(0, 1)) {
                book.addList(page, PageLinks.of(page, leaves.size() + 1));
            }
        }
        book.save(new Bookmarks(language).of(entries, 0), out);
    }

    private String title() {
        String title = document.heading().title();
        return language.equals("my") ? BurmeseWords.of(title) : title;
    }

    /** The page of each area's sheet, by its code, counted from 1. */
    private Map<String, Integer> pages(int before) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        entries.forEach(entry -> pages.put(entry.area().key(), before + entry.page() + 1));
        return pages;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
