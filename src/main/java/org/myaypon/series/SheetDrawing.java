package org.myaypon.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.PdfWriter;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;
import org.myaypon.project.MapMaker;
import org.myaypon.share.PublicProof;

/**
 * A sheet of a series, drawn, or found to be as it would be drawn.
 *
 * @param record what is known of it
 * @param bytes its file, when it is to be written
 * @param map its map, when the file with all sheets needs it
 */
record SheetDrawing(SheetRecord record, Optional<byte[]> bytes, Optional<MadeMap> map) {

    /** What is told of a file in the way that no series has made. */
    static UserException ofOthers(Path file) {
        return new UserException(
                file.getFileName() + " is there already, and was not made by this series",
                file.toString(),
                "Choose another folder, or replace it with --force");
    }

    /** A sheet that could not be made. */
    static SheetDrawing failed(SeriesSheet sheet, String why) {
        return new SheetDrawing(SheetRecord.failed(sheet, why), Optional.empty(), Optional.empty());
    }

    /** What stands in a list for the public where a problem speaks of what is restricted. */
    static final String UNTOLD = "Something of restricted rows is to be told, which is not for this list.";

    /** What all sheets of a series have in common. */
    static final class Press {
        private final SeriesRequest request;
        private final SeriesInputs inputs;
        private final Optional<SeriesFolder> folder;
        private final Set<Problem> known;
        private final Optional<PublicProof> proof;
        private final Progress progress;

        /**
         * A press.
         *
         * @param folder where a sheet may stand already; none when nobody asks for separate files
         * @param proof looks through what is for the public
         * @param known what was told of the series as a whole, and need not be told of each sheet
         */
        Press(
                SeriesRequest request,
                SeriesInputs inputs,
                Optional<SeriesFolder> folder,
                List<Problem> known,
                Optional<PublicProof> proof,
                Progress progress) {
            this.request = request;
            this.inputs = inputs;
            this.folder = folder;
            this.known = Set.copyOf(new HashSet<>(known));
            this.proof = proof;
            this.progress = progress;
        }

        /**
         * Draws a sheet, unless its file is as it would be drawn.
         *
         * @throws org.myaypon.data.UserException when it cannot be made
         */
        SheetDrawing draw(SeriesSheet sheet, MapMaker maker) {
            progress.check();
            if (!request.force()) {
                folder.filter(place -> place.isOfOthers(sheet.file())).ifPresent(place -> {
                    throw ofOthers(place.file(sheet.file()));
                });
            }
            String from = folder.isPresent() ? madeFrom(sheet, maker) : "";
            Optional<SheetRecord> same =
                    request.force() ? Optional.empty() : folder.flatMap(place -> place.same(sheet.file(), from));
            if (same.isPresent() && request.combined().isEmpty()) {
                return new SheetDrawing(same.get(), Optional.empty(), Optional.empty());
            }
            MadeMap map = maker.make(sheet.document(), request.document(), sheet.options(), Quiet.of(progress));
            Optional<MadeMap> kept =
                    Optional.of(map).filter(some -> request.combined().isPresent());
            return same.map(record -> new SheetDrawing(record, Optional.empty(), kept))
                    .orElseGet(() -> drawn(sheet, map, from, kept));
        }

        private SheetDrawing drawn(SeriesSheet sheet, MadeMap map, String from, Optional<MadeMap> kept) {
            List<Problem> problems = new ArrayList<>(sheet.remarks());
            problems.addAll(map.problems());
            Optional<byte[]> bytes = folder.map(place -> bytes(map, problems));
            bytes.ifPresent(some -> prove(sheet, some));
            List<String> pictures = map.pictures().stream().map(String::valueOf).toList();
            SheetRecord record = new SheetRecord(
                    sheet.file(),
                    sheet.area().key(),
                    sheet.area().name(),
                    map.sheet().pages().size(),
                    Math.round(map.view().scaleDenominator()),
                    problems.stream()
                            .filter(problem -> !known.contains(problem))
                            .map(Problem::sentence)
                            .map(this::told)
                            .distinct()
                            .toList(),
                    bytes.map(Digest::ofBytes).orElse(""),
                    SheetRecord.madeFrom(from, pictures),
                    pictures);
            return new SheetDrawing(record, bytes, kept);
        }

        /** Looks a sheet for the public through; an earlier one that the series made is not left where this one may not be. */
        private void prove(SeriesSheet sheet, byte[] bytes) {
            try {
                proof.ifPresent(some -> some.pdf(bytes));
            } catch (UserException e) {
                folder.ifPresent(place -> place.remove(sheet.file()));
                throw e;
            }
        }

        /** A list for the public tells nothing that its sheets do not. */
        private String told(String sentence) {
            return proof.filter(some -> some.tells(sentence)).isPresent() ? UNTOLD : sentence;
        }

        private byte[] bytes(MadeMap map, List<Problem> problems) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                problems.addAll(PdfWriter.write(
                        map.sheet().pages(), MapExport.info(map, List.of()), bytes, Quiet.of(progress)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private String madeFrom(SeriesSheet sheet, MapMaker maker) {
            return new Digest()
                    .text(inputs.fixed())
                    .text(proof.map(PublicProof::digest).orElse(""))
                    .text(sheet.document().template())
                    .text(String.join("\n", sheet.document().frame().areas()))
                    .text(sheet.document().frame().scale() + " "
                            + sheet.document().labels().moves())
                    .text(new TreeMap<>(sheet.options().texts()).toString())
                    .text(maker.footprint(sheet.document(), request.document(), sheet.options(), Quiet.of(progress)))
                    .hex();
        }
    }
}
