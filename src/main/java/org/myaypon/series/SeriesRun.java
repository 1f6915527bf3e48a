package org.myaypon.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;
import org.myaypon.share.PublicProof;

/**
 * Makes a series of sheets.
 *
 * <p>Whenever it stops - cancelled, killed, without power - the same request goes on where it stopped. What would come out the same
 * is not drawn again: nothing is when no input has changed, and where rows have changed only the sheets that show something of
 * them. The same inputs give the same bytes, however many sheets are made at a time and however often it was cut off.
 */
public final class SeriesRun {

    private static final String PUBLIC_JOURNAL = "public";

    private final ProgramFolders folders;
    private final SeriesRequest request;
    private final Progress progress;
    private final MapDocument whole;
    private final MapDocument document;
    private final SeriesInputs inputs;
    private final SeriesFolder folder;
    private final Ledger ledger;
    private final List<SheetRecord> failed = new ArrayList<>();
    private Optional<Problem> unbound = Optional.empty();
    private final Consumer<SheetReport> told;
    private int drawn;

    private SeriesRun(
            ProgramFolders folders,
            SeriesRequest request,
            MapDocument whole,
            MapDocument document,
            SeriesFolder folder,
            Progress progress,
            Consumer<SheetReport> told) {
        this.folders = folders;
        this.request = request;
        this.document = document;
        this.folder = folder;
        this.progress = progress;
        this.told = told;
        this.whole = whole;
        inputs = SeriesInputs.of(folders, whole, request);
        ledger = new Ledger(folder);
    }

    /**
     * Makes the sheets that are asked for; one that cannot be made does not keep back the others.
     *
     * @param progress told how many sheets are done; may cancel
     * @throws UserException when an input cannot be used, or the folder not be written to
     * @throws org.myaypon.data.CancelledException when it was cancelled; what is made stays
     */
    public static SeriesOutcome of(ProgramFolders folders, SeriesRequest request, Progress progress) {
        return of(folders, request, progress, sheet -> {});
    }

    /**
     * The same for somebody who looks on.
     *
     * @param told told of each sheet as soon as it is made, is found to be as it would be, or cannot be made
     */
    public static SeriesOutcome of(
            ProgramFolders folders, SeriesRequest request, Progress progress, Consumer<SheetReport> told) {
        MapDocument whole = MapFile.read(request.document());
        MapDocument document = SharedMap.of(whole, request.options().sharing());
        new FileNames(request.names());
        Path place = request.folder()
                .or(() -> request.combined().map(Path::toAbsolutePath).map(Path::getParent))
                .orElseThrow(() -> new UserException(
                        "Nothing says where the sheets go", "", "Name a folder (-o) or a file (--combined)"));
        try (SeriesFolder folder = SeriesFolder.open(place, journal(request))) {
            if (request.folder().isPresent()) {
                folder.refuseOther(request.isPublic() ? SeriesFolder.JOURNAL : PUBLIC_JOURNAL);
            }
            return new SeriesRun(folders, request, whole, document, folder, progress, told).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sheets for the public have a journal of their own, so that none of the others is ever taken for one of them. */
    private static String journal(SeriesRequest request) {
        String own = request.isPublic() ? PUBLIC_JOURNAL : SeriesFolder.JOURNAL;
        return request.folder().isPresent()
                ? own
                : request.combined().map(file -> file.getFileName() + "." + own).orElseThrow();
    }

    private SeriesOutcome run() {
        if (isDone()) {
            List<SheetRecord> sheets = ledger.sheets();
            sheets.forEach(sheet -> told.accept(SheetReport.of(sheet, false)));
            return new SeriesOutcome(
                    sheets.size(), 0, List.of(), ledger.withProblems(), List.of(), List.of(), List.of());
        }
        refuseOthers();
        ledger.rewrite();
        MapMaker maker = new MapMaker(folders);
        progress.report(0, "Reading");
        SeriesPlan plan = SeriesPlan.of(maker, folders, document, request, Quiet.of(progress));
        if (plan.sheets().isEmpty() && plan.unknown().isEmpty()) {
            throw new UserException(
                    "No area of the map meets " + request.areas().where().orElse("what was asked for"),
                    "--where",
                    "Check the condition");
        }
        List<Problem> known = new ArrayList<>(
                maker.problemsOfData(document, request.document(), request.options(), Quiet.of(progress)));
        known.addAll(SharedMap.told(document, request.options().sharing()));
        make(plan, maker, known);
        List<SheetRecord> ordered = ledger.ordered(plan, failed);
        finish(plan, ordered);
        return new SeriesOutcome(
                plan.sheets().size() - failed.size(),
                drawn,
                Stream.concat(failed.stream().map(SeriesRun::told), unbound.stream())
                        .toList(),
                ledger.withProblems(),
                plan.unknown(),
                ledger.leftOver(plan),
                known);
    }

    /** Before anything is drawn: what others have put in the place of the list or of the file of all sheets stays. */
    private void refuseOthers() {
        List<String> files = new ArrayList<>();
        request.combined().map(file -> file.toAbsolutePath().toString()).ifPresent(files::add);
        request.folder().ifPresent(some -> files.add(Manifest.FILE));
        files.stream()
                .filter(file -> !request.force() && folder.isOfOthers(file))
                .forEach(file -> {
                    throw SheetDrawing.ofOthers(folder.file(file));
                });
    }

    private static Problem told(SheetRecord failed) {
        return new Problem(
                "The sheet of " + failed.name() + " (" + failed.key() + ") was not made: "
                        + withoutStop(failed.problems().get(0)),
                "",
                "");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private boolean isDone() {
        return !request.force()
                && folder.journal().done().filter(allInputs()::equals).isPresent()
                && ledger.isWhole();
    }

    private String allInputs() {
        return SheetRecord.madeFrom(inputs.all(), ledger.pictures());
    }

    private void make(SeriesPlan plan, MapMaker maker, List<Problem> known) {
        Optional<SeriesFolder> place = request.folder().map(some -> folder);
        Optional<PublicProof> proof = request.isPublic() ? Optional.of(PublicProof.of(whole, maker)) : Optional.empty();
        SheetDrawing.Press press = new SheetDrawing.Press(request, inputs, place, known, proof, progress);
        List<SeriesArea> areas = plan.sheets().stream().map(SeriesSheet::area).toList();
        try (Combined combined = new Combined(document, language(), areas, overview(plan, maker))) {
            int all = plan.sheets().size();
            int[] done = {0};
            Workers.run(plan.sheets(), maker, request.jobs(), press::draw, (sheet, drawing) -> {
                take(drawing);
                drawing.map().ifPresent(map -> bind(sheet, map, combined));
                told.accept(SheetReport.of(drawing.record(), isDrawn(drawing)));
                progress.report(
                        (double) ++done[0] / all,
                        done[0] + " of " + all + " sheets: " + sheet.area().name());
            });
            if (!combined.isEmpty()) {
                progress.report(1, "Writing the file of all sheets");
                bind(combined, proof);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map of all areas with their pages; a series of one has none. */
    private Optional<FrontPages.Overview> overview(SeriesPlan plan, MapMaker maker) {
        List<String> part = plan.sheets().size() == plan.all().size()
                ? List.of()
                : plan.sheets().stream()
                        .filter(sheet -> sheet.area().hasShape())
                        .map(sheet -> sheet.area().key())
                        .toList();
        boolean shaped =
                plan.sheets().stream().filter(sheet -> sheet.area().hasShape()).count() > 1;
        return !shaped
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

    private void bind(Combined combined, Optional<PublicProof> proof) {
        byte[] bytes = combined.bytes();
        Path file = request.combined().orElseThrow().toAbsolutePath();
        try {
            proof.ifPresent(some -> some.pdf(bytes));
        } catch (UserException e) {
            folder.remove(file.toString());
            unbound = Optional.of(new Problem(
                    file.getFileName() + " was not written: "
                            + withoutStop(e.problem().sentence()),
                    "",
                    ""));
            return;
        }
        ledger.write(file.toString(), bytes);
    }

    private String language() {
        return request.options()
                .language()
                .orElse(document.labels().language())
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void bind(SeriesSheet sheet, MadeMap map, Combined combined) {
        combined.add(sheet.area(), map, new Quiet(progress));
        if (request.folder().isEmpty()) {
            drawn++;
        }
    }

    private boolean isDrawn(SheetDrawing drawing) {
        return drawing.bytes().isPresent() || request.folder().isEmpty();
    }

    private void take(SheetDrawing drawing) {
        SheetRecord sheet = drawing.record();
        if (!sheet.isMade()) {
            failed.add(sheet);
            return;
        }
        drawing.bytes().ifPresent(bytes -> {
            folder.write(sheet.file(), bytes);
            folder.made(sheet);
            drawn++;
        });
        if (request.folder().isPresent()) {
            ledger.keep(sheet);
        }
    }

    /** Why a sheet for the public was not made may speak of what is restricted, and is told to the user alone. */
    private static List<SheetRecord> withoutReasons(List<SheetRecord> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.isMade() ? sheet : sheet.withProblems(List.of("The sheet was not made.")))
                .toList();
    }

    private void finish(SeriesPlan plan, List<SheetRecord> ordered) {
        if (request.folder().isPresent()) {
            ledger.write(Manifest.FILE, Manifest.bytes(request.isPublic() ? withoutReasons(ordered) : ordered));
        }
        ledger.settle(plan);
        boolean whole = failed.isEmpty() && unbound.isEmpty() && plan.unknown().isEmpty();
        ledger.close(whole ? Optional.of(allInputs()) : Optional.empty());
    }
}
