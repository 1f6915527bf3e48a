package org.myaypon.series;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.share.PublicProof;

/** Binds the sheets of a series into one file, and lists them beside it when they have no files of their own. */
final class Binder implements Closeable {

    private final SeriesRequest request;
    private final MapDocument document;
    private final MapMaker maker;
    private final Progress progress;
    private final Combined combined;

    Binder(SeriesRequest request, MapDocument document, SeriesPlan plan, MapMaker maker, Progress progress) {
        this.request = request;
        this.document = document;
        this.maker = maker;
        this.progress = progress;
        List<SeriesArea> areas = plan.sheets().stream().map(SeriesSheet::area).toList();
        combined = new Combined(document, language(), areas, overview(plan));
    }

    private String language() {
        return request.options()
                .language()
                .orElse(document.labels().language())
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** The map of all areas with their pages; a series of one has none. */
    private Optional<FrontPages.Overview> overview(SeriesPlan plan) {
        List<String> shaped = plan.sheets().stream()
                .filter(sheet -> sheet.area().hasShape())
                .map(sheet -> sheet.area().key())
                .toList();
        List<String> part = plan.sheets().size() == plan.all().size() ? List.of() : shaped;
        return shaped.size() < 2
                ? Optional.empty()
                : Optional.of(pages -> maker.index(
                        document,
                        request.document(),
                        request.options(),
                        request.areas().by(),
                        pages,
                        part,
                        Quiet.of(progress)));
    }

    /** Adds a sheet behind those before. */
    void add(SeriesSheet sheet, MadeMap map) {
        combined.add(sheet.area(), map, Quiet.of(progress));
    }

    /**
     * Writes the file, if any sheet is in it.
     *
     * @param sheets what is known of all of them, in their order, then of those that could not be made
     * @return why it was not written: it would tell the public what is restricted
     */
    Optional<Problem> write(Ledger ledger, SeriesFolder folder, Optional<PublicProof> proof, List<SheetRecord> sheets) {
        if (combined.isEmpty()) {
            return Optional.empty();
        }
        progress.report(1, "Writing the file of all sheets");
        byte[] bytes = combined.bytes();
        Path file = request.combined().orElseThrow().toAbsolutePath().normalize();
        try {
            proof.ifPresent(some -> some.pdf(bytes));
        } catch (UserException e) {
            return Optional.of(refused(file, folder, e.problem().sentence()));
        }
        write(file, bytes, ledger, sheets);
        return Optional.empty();
    }

    /** An earlier file is not left where this one may not be. */
    private static Problem refused(Path file, SeriesFolder folder, String why) {
        folder.remove(file.toString());
        folder.remove(Manifest.beside(file).toString());
        return new Problem(file.getFileName() + " was not written: " + SheetRecord.withoutStop(why), "", "");
    }

    private void write(Path file, byte[] bytes, Ledger ledger, List<SheetRecord> sheets) {
        List<String> pictures = sheets.stream()
                .flatMap(sheet -> sheet.pictures().stream())
                .distinct()
                .sorted()
                .toList();
        String sha256 = ledger.write(file.toString(), bytes, pictures);
        if (request.folder().isEmpty()) {
            byte[] list = Manifest.bytes(sheets, file, sha256, combined.pages());
            ledger.write(Manifest.beside(file).toString(), list, List.of());
        }
    }

    @Override
    public void close() throws IOException {
        combined.close();
    }
}
