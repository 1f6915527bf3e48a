package org.myaypon.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;

/** Reads a user's file as a whole, and says in a sentence why it cannot. */
public final class InputFile {

    /** Larger files are refused on every machine, so that none needs more than 1 GB of memory. */
    private static final long LARGEST = 200L << 20;

    /** How many times its own size a file may take in memory while it is read. */
    private static final int TIMES_ITS_SIZE = 8;

    private static final Pattern REMOTE = Pattern.compile("^(https?|ftp|s3|data):", Pattern.CASE_INSENSITIVE);

    private InputFile() {}

    /** The file's bytes; a file that is missing, empty, too large, unreadable or a folder is a {@link UserException}. */
    static byte[] read(Path file) {
        return read(file, largest());
    }

    /** How many bytes can be read at once here. */
    static long largest() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / TIMES_ITS_SIZE);
    }

    /** The same of a file that may hold no more than this many bytes. */
    public static byte[] read(Path file, long largest) {
        requireFilled(file);
        try {
            long size = Files.size(file);
            if (size > largest) {
                throw new UserException(
                        name(file) + " holds " + megabytes(size) + ", more than the " + megabytes(largest)
                                + " that can be read at once here",
                        folder(file),
                        "Cut out the part that the map needs");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Why a file cannot be read, in a user's words. */
    static UserException unreadable(Path file, IOException cause) {
        return cause instanceof AccessDeniedException
                ? new UserException(
                        name(file) + " may not be read by you", folder(file), "Ask for the right to read it", cause)
                : new UserException(
                        name(file) + " could not be read: " + reason(cause),
                        folder(file),
                        "Copy it to this computer",
                        cause);
    }

    /** Makes sure that there is a file with something in it. */
    static void requireFilled(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not a file", "", "Choose a file in it" + examples(file));
        }
        if (REMOTE.matcher(file.toString()).find()) {
            throw new UserException(
                    file + " is an address in a network, and nothing is ever fetched from one",
                    "",
                    "Download the file and choose it on this computer");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UserException(
                    name(file) + " is a link that leads to no file", folder(file), "Choose the file itself");
        }
        if (!Files.exists(file)) {
            throw new UserException("There is no file " + file, "", didYouMean(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new UserException(file + " is not an ordinary file", "", "Choose a file that holds data");
        }
        if (file.toFile().length() == 0) {
            throw new UserException(name(file) + " is empty", folder(file), "Copy or export it again");
        }
    }

    /** The file's own name. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The part of the name after its last point, in lower case; empty when there is none. */
    static String extension(Path file) {
        String name = name(file);
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its last point and what follows it. */
    static String stem(Path file) {
        String name = name(file);
        int point = name.lastIndexOf('.');
        return point <= 0 ? name : name.substring(0, point);
    }

    /** The names of what lies in a folder, sorted; empty when it cannot be listed. */
    static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(InputFile::name).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The folder that holds a file. */
    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static String folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? "" : folder.toString();
    }

    private static String examples(Path folder) {
        List<String> layers = namesIn(folder).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".shp"))
                .limit(3)
                .toList();
        return layers.isEmpty() ? "" : ": " + String.join(", ", layers);
    }

    private static String didYouMean(Path file) {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            return "There is no folder " + folder + " either";
        }
        String extension = "." + extension(file);
        List<String> alike = namesIn(folder).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(extension))
                .toList();
        return alike.isEmpty() ? "Check the path" : Nearest.didYouMean(name(file), alike);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? "the disk or network did not answer" : message;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.max(1, bytes >> 20));
    }
}
