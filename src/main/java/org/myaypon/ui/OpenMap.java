package org.myaypon.ui;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.myaypon.project.MapDocument;

/**
 * The map that is open: its documents, its file, and what of it is saved.
 *
 * @param history the documents
 * @param file where it is kept; empty for a new map
 * @param saved the document as the file has it; empty for a new map
 */
record OpenMap(History history, Optional<Path> file, Optional<MapDocument> saved) {

    /** A map read from its file. */
    static OpenMap read(MapDocument document, Path file) {
        return new OpenMap(
                History.of(document), Optional.of(file.toAbsolutePath().normalize()), Optional.of(document));
    }

    /** A map that no file holds yet. */
    static OpenMap fresh(MapDocument document) {
        return new OpenMap(History.of(document), Optional.empty(), Optional.empty());
    }

    MapDocument document() {
        return history.present();
    }

    OpenMap with(History other) {
        return new OpenMap(other, file, saved);
    }

    /** The map after it was written: the present document carries the time of the saving. */
    OpenMap savedAs(MapDocument written, Path target) {
        return new OpenMap(
                history.replaced(written), Optional.of(target.toAbsolutePath().normalize()), Optional.of(written));
    }

    /**
     * The present document as it is to be written: it carries the time of the saving, unless nothing has changed but single sheets of
     * the series, of which the others stay as they are.
     */
    MapDocument stamped(OffsetDateTime now) {
        boolean sheetsAlone = saved.filter(
                        kept -> !kept.sheets().equals(document().sheets()))
                .map(kept -> kept.withSheets(document().sheets())
                        .withCreated(document().created())
                        .equals(document()))
                .filter(same -> same)
                .isPresent();
        return sheetsAlone
                ? document().withCreated(saved.orElseThrow().created())
                : document().withCreated(now);
    }

    /** Whether the file does not hold the present document; the time of saving alone is no change. */
    boolean unsaved() {
        return saved.map(kept -> !kept.withCreated(document().created()).equals(document()))
                .orElse(true);
    }

    /** Where the document is, or would be, kept: templates are sought beside it. */
    Path place() {
        return file.orElseGet(() -> document().table().file().resolveSibling("untitled.yaml"));
    }

    /** The file's own name, for the window. */
    String name() {
        return file.map(path -> path.getFileName().toString()).orElse("Not saved yet");
    }
}
