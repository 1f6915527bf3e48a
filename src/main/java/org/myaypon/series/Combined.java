package org.myaypon.series;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myaypon.data.Progress;
import org.myaypon.draw.PdfBook;
import org.myaypon.draw.PdfInfo;
import org.myaypon.page.Page;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;

/** The one file of all sheets: pages that list them, then the sheets, with bookmarks by state/region and district. */
final class Combined implements Closeable {

    private final PdfBook book;
    private final String language;
    private final FrontPages.Source source;
    private final List<Entry> expected;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<MadeMap> first = Optional.empty();
    private int before;
    private Optional<FrontPages.Beforehand> beforehand = Optional.empty();

    /**
     * A sheet in it.
     *
     * @param page the place of its first page among those of all sheets
     */
    record Entry(SeriesArea area, int page) {}

    /**
     * An empty file.
     *
     * @param language that of its sheets: "en", "my" or "both"
     * @param areas those of the sheets that are to come, in order
     * @param overview makes the map of all areas with their pages; none for a series of one
     */
    Combined(MapDocument document, String language, List<SeriesArea> areas, Optional<FrontPages.Overview> overview) {
        this.language = language;
        source = new FrontPages.Source(document.heading().title(), language, overview);
        expected = IntStream.range(0, areas.size())
                .mapToObj(page -> new Entry(areas.get(page), page))
                .toList();
        book = new PdfBook(new PdfInfo(
                document.heading().title(),
                document.heading().producer(),
                document.created().toInstant(),
                language.equals("my") ? "my" : "en"));
    }

    /** Adds a sheet behind those before. */
    void add(SeriesArea area, MadeMap map, Progress progress) {
        if (first.isEmpty()) {
            first = Optional.of(map);
            beforehand = Optional.of(new FrontPages.Beforehand(source, map, expected));
        }
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
        FrontPages front = beforehand
                .map(made -> made.pages(entries, () -> source.of(map, entries)))
                .orElseGet(() -> source.of(map, entries));
        before = front.leaves().size() + (front.overview().isPresent() ? 1 : 0);
        for (SheetIndex.Leaf leaf : front.leaves()) {
            book.addList(leaf.page(), leaf.links());
        }
        if (front.overview().isPresent()) {
            Page page = front.overview().get().sheet().pages().get(0);
            book.addList(page, PageLinks.of(page, front.leaves().size() + 1));
        }
        book.save(new Bookmarks(language).of(entries, 0), out);
    }

    /** The page of each area's sheet, by its code, counted from 1; known when the file is whole. */
    Map<String, Integer> pages() {
        return FrontPages.pages(entries, before);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
