package org.myaypon.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SharedMap;
import org.myaypon.share.PublicProof;

/** The making of one series, in the folder that it has. */
final class SeriesWork {

    private final ProgramFolders folders;
    private final SeriesRequest request;
    private final Progress progress;
    private final MapDocument whole;
    private final MapDocument document;
    private final MapMaker maker;
    private final CompletableFuture<Void> ahead;
    private final SeriesInputs inputs;
    private final SeriesFolder folder;
    private final Ledger ledger;
    private final Consumer<SheetReport> told;
    private final List<SheetRecord> made = new ArrayList<>();
    private final List<SheetRecord> failed = new ArrayList<>();
    private Optional<Problem> unbound = Optional.empty();
    private int drawn;

    /**
     * Work that is not begun.
     *
     * @param whole the map with all that is restricted
     * @param told told of each sheet
     */
    SeriesWork(
            ProgramFolders folders,
            SeriesRequest request,
            MapDocument whole,
            SeriesFolder folder,
            Progress progress,
            Consumer<SheetReport> told) {
        this.folders = folders;
        this.request = request;
        this.folder = folder;
        this.progress = progress;
        this.told = told;
        this.whole = whole;
        document = SharedMap.of(whole, request.options().sharing());
        maker = new MapMaker(folders);
        boolean wanted = request.force() || folder.journal().done().isEmpty();
        ahead = wanted ? CompletableFuture.runAsync(this::readAhead) : CompletableFuture.completedFuture(null);
        inputs = SeriesInputs.of(folders, whole, request);
        ledger = new Ledger(folder);
    }

    private void readAhead() {
        maker.problemsOfData(document, request.document(), request.options(), Quiet.of(progress));
    }

    /** Does it; what is made already is left as it is. */
    SeriesOutcome run() {
        if (isDone()) {
            return asBefore(folder.journal().done().orElseThrow());
        }
        refuseOthers();
        progress.report(0, "Reading");
        SeriesPlan plan = SeriesPlan.of(maker, folders, document, request, Quiet.of(progress));
        if (plan.sheets().isEmpty()) {
            return nothing(plan);
        }
        ledger.rewrite();
        // What can be wrong with the data comes again when they are asked for.
        ahead.exceptionally(failure -> null).join();
        List<Problem> known = new ArrayList<>(
                maker.problemsOfData(document, request.document(), request.options(), Quiet.of(progress)));
        known.addAll(SharedMap.told(document, request.options().sharing()));
        make(plan, known);
        finish(plan);
        request.folder().flatMap(place -> FileNames.overlong(place, plan.all())).ifPresent(known::add);
        boolean none = request.folder().isEmpty() && unbound.isPresent();
        return new SeriesOutcome(
                none ? 0 : made.size(),
                none ? 0 : drawn,
                Stream.concat(failed.stream().map(SheetRecord::told), unbound.stream())
                        .toList(),
                withProblems(),
                plan.misnamed(),
                ledger.leftOver(plan),
                known,
                Optional.of(request.list()).filter(Files::isRegularFile));
    }

    private boolean isDone() {
        return !request.force()
                && folder.journal()
                        .done()
                        .filter(end -> end.inputs().equals(allInputs()))
                        .isPresent()
                && ledger.isWhole();
    }

    private String allInputs() {
        return SheetRecord.madeFrom(inputs.all(), ledger.pictures());
    }

    private SeriesOutcome asBefore(Journal.Done end) {
        ledger.sheets().forEach(sheet -> told.accept(SheetReport.of(sheet, false)));
        return SeriesOutcome.asBefore(end, request.list());
    }

    /** None of what was asked for is an area of the map, or meets the condition: nothing is made, and nothing is changed. */
    private SeriesOutcome nothing(SeriesPlan plan) {
        if (plan.misnamed().isEmpty()) {
            throw new UserException(
                    "No area of the map meets " + request.areas().where().orElse("what was asked for"),
                    "--where",
                    "Check the condition");
        }
        return new SeriesOutcome(0, 0, List.of(), 0, plan.misnamed(), List.of(), List.of(), Optional.empty());
    }

    /** Before anything is drawn: what others have put in the place of the list or of the file of all sheets stays. */
    private void refuseOthers() {
        List<Path> files = new ArrayList<>(List.of(request.list()));
        request.combined().map(file -> file.toAbsolutePath().normalize()).ifPresent(files::add);
        files.stream().filter(file -> !request.force() && isOfOthers(file)).forEach(file -> {
            throw SheetDrawing.ofOthers(file);
        });
    }

    private boolean isOfOthers(Path file) {
        boolean within = request.folder().isPresent() && file.equals(request.list());
        return folder.isOfOthers(within ? Manifest.FILE : file.toString());
    }

    private void make(SeriesPlan plan, List<Problem> known) {
        Optional<SeriesFolder> place = request.folder().map(some -> folder);
        Optional<PublicProof> proof = request.isPublic() ? Optional.of(PublicProof.of(whole, maker)) : Optional.empty();
        SheetDrawing.Press press = new SheetDrawing.Press(request, inputs, place, known, proof, progress);
        try (Binder binder = new Binder(request, document, plan, maker, progress)) {
            SheetCount count = new SheetCount(plan.sheets().size(), progress, System::nanoTime);
            Workers.run(plan.sheets(), maker, request.jobs(), press::draw, (sheet, drawing) -> {
                take(drawing);
                drawing.map().ifPresent(map -> binder.add(sheet, map));
                told.accept(SheetReport.of(drawing.record(), isDrawn(drawing)));
                count.done(sheet.area().name());
            });
            unbound = binder.write(ledger, folder, proof, listed(Stream.concat(made.stream(), failed.stream())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        made.add(sheet);
        drawn += isDrawn(drawing) ? 1 : 0;
        drawing.bytes().ifPresent(bytes -> {
            folder.write(sheet.file(), bytes);
            folder.made(sheet);
        });
        if (request.folder().isPresent()) {
            ledger.keep(sheet);
        }
    }

    /** Sheets as their list has them. */
    private List<SheetRecord> listed(Stream<SheetRecord> sheets) {
        return (request.isPublic() ? sheets.map(SheetRecord::withoutReason) : sheets).toList();
    }

    private void finish(SeriesPlan plan) {
        if (request.folder().isPresent()) {
            ledger.write(Manifest.FILE, Manifest.bytes(listed(ledger.ordered(plan, failed).stream())), List.of());
        }
        ledger.settle(plan);
        boolean whole = failed.isEmpty() && unbound.isEmpty() && plan.misnamed().isEmpty();
        ledger.close(
                whole ? Optional.of(new Journal.Done(allInputs(), made.size(), withProblems())) : Optional.empty());
    }

    private int withProblems() {
        return (int) made.stream().filter(sheet -> !sheet.problems().isEmpty()).count();
    }
}
