package org.myaypon.carry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.UserException;
import org.myaypon.draw.CarriedInPdf;
import org.myaypon.project.DocumentFiles;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;

/** Lays the files that a map took along into a folder of their own, from which the map can be opened and revised. */
public final class RestoredMap {

    /** A part of a name that every system takes as it is: no reserved signs, no dot or blank at its end. */
    private static final Pattern PART =
            Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{0,119}[^\\\\/:*?\"<>|\\p{Cntrl}. ]");

    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int DEEPEST = 8;
    private static final int MOST_FOLDERS = 1000;

    private RestoredMap() {}

    /** Whether a file is to be restored rather than read as a map document, by its ending. */
    public static boolean isCarried(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /**
     * Restores the map of a PDF in a new folder beside it: "floods-map" for "floods.pdf", with a number behind it when that
     * is there already with anything else in it.
     *
     * @return the map document
     * @throws UserException when the PDF cannot be read, carries no map or a broken one, or the folder cannot be written
     */
    public static Path beside(Path pdf) {
        Map<String, byte[]> files = files(pdf);
        String name = String.valueOf(pdf.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        Path folder = pdf.toAbsolutePath().normalize().resolveSibling(name + "-map");
        for (int i = 2; Files.exists(folder); i++) {
            if (i > MOST_FOLDERS || holds(folder, files)) {
                return folder.resolve(CarriedMap.DOCUMENT);
            }
            folder = folder.resolveSibling(name + "-map-" + i);
        }
        return laid(files, folder, String.valueOf(pdf.getFileName()));
    }

    /**
     * Restores the map of a PDF in a folder.
     *
     * @param folder a folder that is not there yet, or is empty
     * @return the map document
     * @throws UserException when the PDF cannot be read, carries no map or a broken one, or the folder holds something or
     *     cannot be written; nothing is half-written
     */
    public static Path in(Path folder, Path pdf) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !isEmpty(absolute)) {
            throw new UserException(
                    "The folder " + folder + " is there already and not empty",
                    "",
                    "Name a folder that is not there yet");
        }
        return laid(files(pdf), absolute, String.valueOf(pdf.getFileName()));
    }

    private static Map<String, byte[]> files(Path pdf) {
        Map<String, byte[]> files = CarriedInPdf.read(pdf);
        String name = String.valueOf(pdf.getFileName());
        if (!files.containsKey(CarriedMap.DOCUMENT)) {
            throw new UserException(
                    name + " carries no map with it",
                    pdf.toString(),
                    "Write it with myaypon export … --pdfa 3b, or open the map document");
        }
        files.keySet().stream().filter(file -> !isSound(file)).findFirst().ifPresent(file -> {
            throw new UserException(
                    "A file in " + name + " has a name that no folder can hold: "
                            + (file.length() > 60 ? file.substring(0, 60) + "…" : file),
                    pdf.toString(),
                    "Open only PDFs that this program made");
        });
        return files;
    }

    private static boolean isSound(String name) {
        String[] parts = name.split("/", -1);
        return parts.length <= DEEPEST
                && Arrays.stream(parts)
                        .allMatch(part -> PART.matcher(part).matches()
                                && !RESERVED.matcher(part).matches());
    }

    /** Writes the files beside the folder first, looks the map over, and moves them in one step. */
    private static Path laid(Map<String, byte[]> files, Path folder, String pdf) {
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UserException("There is no folder " + parent, folder.toString(), "Make the folder first");
        }
        Path temporary = parent.resolve(
                "." + folder.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = temporary.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            lookOver(temporary.resolve(CarriedMap.DOCUMENT), temporary, pdf);
            Files.deleteIfExists(folder);
            Files.move(temporary, folder);
            return folder.resolve(CarriedMap.DOCUMENT);
        } catch (IOException e) {
            throw new UserException(
                    "The files of the map could not be written",
                    folder.toString(),
                    "See that the folder may be written to and that the disk is not full, or name another with --restore",
                    e);
        } finally {
            remove(temporary);
        }
    }

    /** A map that came with a PDF must be made of what came with it. */
    private static void lookOver(Path documentFile, Path folder, String pdf) {
        MapDocument document = MapFile.read(documentFile);
        DocumentFiles.moved(document, (role, file) -> {
            refuseOutside(file, folder, pdf);
            return file;
        });
        refuseOutside(folder.resolve(document.template()), folder, pdf);
        document.style().ifPresent(style -> refuseOutside(folder.resolve(style), folder, pdf));
        document.joining().crosswalk().ifPresent(name -> refuseOutside(folder.resolve(name), folder, pdf));
    }

    private static void refuseOutside(Path file, Path folder, String pdf) {
        if (!file.toAbsolutePath().normalize().startsWith(folder)) {
            throw new UserException(
                    "The map in " + pdf + " names a file that does not come with it: " + file.getFileName(),
                    pdf,
                    "Open only PDFs that this program made");
        }
    }

    /** Whether a folder holds these files as they are, and nothing else. */
    private static boolean holds(Path folder, Map<String, byte[]> files) {
        try (Stream<Path> there = Files.walk(folder)) {
            List<Path> all = there.filter(Files::isRegularFile).toList();
            if (all.size() != files.size()) {
                return false;
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path temporary) {
        if (!Files.exists(temporary)) {
            return;
        }
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What remains is a hidden ".part" folder; the failure that led here is the one to tell.
            temporary.toFile().deleteOnExit();
        }
    }
}
