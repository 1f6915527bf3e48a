package org.myaypon.series;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the journal of a series is.
 *
 * @param name its name in the series' folder
 * @param kept where it goes when nothing is to stay in that folder: the series is one file there
 */
record JournalPlace(String name, Optional<Path> kept) {

    JournalPlace {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kept);
    }

    /** The journal of a series with a file for each sheet. */
    static final JournalPlace SHEETS = new JournalPlace("series", Optional.empty());

    /** That of such sheets for the public, which are never taken for others. */
    static final JournalPlace PUBLIC_SHEETS = new JournalPlace("public", Optional.empty());

    /**
     * The journal of sheets.
     *
     * @param open whether they are for the public
     */
    static JournalPlace ofSheets(boolean open) {
        return open ? PUBLIC_SHEETS : SHEETS;
    }

    /**
     * The journal of one file of all sheets.
     *
     * @param book the file
     * @param open whether it is for the public
     * @param cache a folder for things that can be made again
     */
    static JournalPlace ofBook(Path book, boolean open, Path cache) {
        String own = ofSheets(open).name();
        String digest = new Digest().text(own).text(book.toString()).hex();
        return new JournalPlace(
                book.getFileName() + "." + own,
                Optional.of(cache.resolve("series").resolve(digest)));
    }
}
