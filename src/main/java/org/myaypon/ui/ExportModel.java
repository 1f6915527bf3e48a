package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.myaypon.carry.CarriedMap;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;
import org.myaypon.share.PublicExport;
import org.myaypon.share.PublicProof;

/** Writes the sheet to a file while the user works on. */
final class ExportModel {

    /**
     * What is to be written, and where to.
     *
     * @param map the map
     * @param target the file; its ending says the format
     * @param options how it is written
     * @param carried the files that a PDF takes along
     * @param proof what a sheet for the public has to pass
     */
    record Order(
            MadeMap map, Path target, ExportOptions options, List<Attachment> carried, Optional<PublicProof> proof) {}

    private final SessionModel session;
    private final MapMaker maker;
    private final ProgramFolders folders;
    private final BiConsumer<Order, Progress> writer;
    private final Lane exporting;
    private final Notices notices;

    /**
     * Exports for a session.
     *
     * @param maker makes maps that are not made yet
     * @param folders where the files that a PDF takes along are sought
     * @param writer writes a sheet, whole or not at all
     */
    ExportModel(
            SessionModel session,
            MapMaker maker,
            ProgramFolders folders,
            BiConsumer<Order, Progress> writer,
            Lane exporting,
            Notices notices) {
        this.session = session;
        this.writer = writer;
        this.maker = maker;
        this.folders = folders;
        this.exporting = exporting;
        this.notices = notices;
    }

    /** Where a sheet would be written when the user says nothing else. */
    Path proposal(ExportChoice.Format format) {
        Path place = session.openProperty().get().orElseThrow().place();
        String name = place.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String of = session.sheetProperty()
                .get()
                .map(sheet -> "-" + sheet.key()
                        + PublicSheet.of(Optional.of(sheet), maker).suffix())
                .orElse("");
        return place.resolveSibling(name + of + format.ending());
    }

    /** Writes the present document's sheet. */
    void export(Path target, ExportChoice choice) {
        ExportOptions options = choice.options();
        OpenMap map = session.openProperty().get().orElseThrow();
        try {
            MapExport.checkTarget(target, options);
        } catch (UserException e) {
            notices.failed(e.problem());
            return;
        }
        MapDocument document = map.document();
        Path place = map.place();
        Optional<MadeMap> shown =
                session.madeProperty().get().filter(sheet -> sheet.document().equals(document));
        Optional<SheetOfSeries> one = session.sheetProperty().get();
        PublicSheet leaving = PublicSheet.of(one, maker);
        exporting.start(new Job<>(
                "Exporting " + target.getFileName(),
                progress -> {
                    MadeMap sheet = shown.orElseGet(() -> one.isPresent()
                            ? one.get().make(maker, document, place, progress)
                            : maker.make(document, place, SheetOptions.NONE, progress));
                    List<Attachment> carried = choice.carries()
                            ? CarriedMap.of(
                                            folders,
                                            maker,
                                            leaving.carried(sheet),
                                            place,
                                            SheetOptions.NONE.withSharing(leaving.sharing()))
                                    .value()
                            : List.of();
                    writer.accept(new Order(sheet, target, options, carried, leaving.proof(document)), progress);
                    return MapExport.files(sheet, target.toAbsolutePath().normalize());
                },
                files -> notices.succeeded(told(files)),
                this::failed));
    }

    private static String told(List<Path> files) {
        String others = files.stream()
                .skip(1)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return "The sheet is in " + files.get(0)
                + (others.isEmpty() ? "" : "; its other pages are beside it: " + others);
    }

    /** Writes a sheet as the desktop does. */
    static void write(Order order, Progress progress) {
        if (order.proof().isPresent()) {
            PublicExport.write(
                    order.map(),
                    order.target(),
                    order.options(),
                    order.carried(),
                    order.proof().get(),
                    progress);
        } else {
            MapExport.write(order.map(), order.target(), order.options(), order.carried(), progress);
        }
    }

    private void failed(Problem problem) {
        if (problem.equals(Lane.STOPPED)) {
            notices.tell("The export was stopped; no file was written.");
        } else {
            notices.failed(problem);
        }
    }
}
