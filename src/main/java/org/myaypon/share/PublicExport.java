package org.myaypon.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.PictureFormat;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;

/** Writes a public sheet: its files are moved to their places when they have been looked through. */
public final class PublicExport {

    private PublicExport() {}

    /**
     * Writes the sheet of a public map; see {@link MapExport#write(MadeMap, Path, ExportOptions, List, Progress)}.
     *
     * @throws UserException when it holds what is restricted, in which case nothing is written, or the target cannot be written
     */
    public static List<Problem> write(
            MadeMap map,
            Path target,
            ExportOptions options,
            List<Attachment> attachments,
            PublicProof proof,
            Progress progress) {
        MapExport.checkTarget(target, options);
        if (PictureFormat.of(target).isPresent()) {
            proof.pages(map, progress);
        }
        Path absolute = target.toAbsolutePath();
        Optional<Path> waiting = Optional.empty();
        try {
            Path room = Files.createTempDirectory(absolute.getParent(), ".myaypon-");
            waiting = Optional.of(room);
            List<Problem> problems =
                    MapExport.write(map, room.resolve(absolute.getFileName()), options, attachments, progress);
            List<Path> files = files(room);
            for (Path file : files) {
                proof.file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            for (Path file : files) {
                Files.move(file, absolute.resolveSibling(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return problems;
        } catch (IOException e) {
            throw new UserException(
                    target.getFileName() + " could not be written",
                    target.toString(),
                    "See that the folder may be written to, that the disk is not full and that no other program has the"
                            + " file open",
                    e);
        } finally {
            waiting.ifPresent(PublicExport::remove);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What remains is a hidden folder; the failure that led here is the one to tell.
            folder.toFile().deleteOnExit();
        }
    }
}
