package org.myaypon.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.UserException;

/**
 * A folder that is written whole or not at all: beside its target, then moved into its place. An older report there is
 * replaced; a folder that holds anything else is refused.
 */
final class ReportFolder {

    /** Stands in the first lines of every report, so that a later one knows what it may replace. */
    static final String MARK = "<meta name=\"generator\" content=\"Myaypon, templates compared\">";

    private static final Pattern PICTURE = Pattern.compile("\\d+-[a-z0-9-]*(old|new)\\.png");

    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path target;

    private ReportFolder(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Fills a folder.
     *
     * @param fill writes into the folder that it is given; what it throws leaves nothing behind and is passed on
     * @throws UserException when the place holds other things, or cannot be written to
     */
    static <T> T write(Path target, Function<Path, T> fill) {
        ReportFolder folder = new ReportFolder(target);
        try {
            folder.check();
            return folder.fill(fill);
        } catch (IOException e) {
            throw new UserException(
                    "The report could not be written",
                    folder.target.toString(),
                    "See that the folder may be written to, that the disk is not full and that no other program has a"
                            + " file in it open",
                    e);
        }
    }

    /** Whether a folder is empty or holds nothing but an earlier report. */
    static boolean fits(Path folder) {
        try {
            return new ReportFolder(folder).strange().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private void check() throws IOException {
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UserException(
                    "The folder for the report does not exist",
                    String.valueOf(parent),
                    "Make the folder first, or choose another one");
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserException("The report needs a folder", target.toString(), "Give the name of a folder");
        }
        Optional<String> strange = strange();
        if (strange.isPresent()) {
            throw new UserException(
                    "The folder holds more than an earlier report (" + strange.get() + ")",
                    target.toString(),
                    "Choose an empty folder or a new one");
        }
    }

    /** The first thing in the folder that no report has written. */
    private Optional<String> strange() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(target)) {
            names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
        Path page = target.resolve(ComparisonReport.PAGE);
        boolean report = Files.isRegularFile(page) && isReport(page);
        return names.stream()
                .filter(name -> !report
                        || !(name.equals(ComparisonReport.PAGE)
                                || PICTURE.matcher(name).matches()))
                .findFirst();
    }

    private static boolean isReport(Path page) throws IOException {
        byte[] start = new byte[1000];
        try (var in = Files.newInputStream(page)) {
            int length = Math.max(0, in.readNBytes(start, 0, start.length));
            return new String(start, 0, length, StandardCharsets.UTF_8).contains(MARK);
        }
    }

    private <T> T fill(Function<Path, T> fill) throws IOException {
        Path parent = Objects.requireNonNull(target.getParent());
        Path part = Files.createDirectory(beside(parent, "part"));
        try {
            T outcome = fill.apply(part);
            take(part, parent);
            return outcome;
        } finally {
            PictureFolder.remove(part);
        }
    }

    /** Puts the new folder into its place; the older one comes back when that fails. */
    private void take(Path part, Path parent) throws IOException {
        if (!Files.exists(target)) {
            Files.move(part, target);
            return;
        }
        Path older = Files.move(target, beside(parent, "older"));
        try {
            Files.move(part, target);
        } catch (IOException e) {
            Files.move(older, target);
            throw e;
        }
        PictureFolder.remove(older);
    }

    /** Not a temporary folder of the system's, which others than its maker may not read. */
    private Path beside(Path parent, String what) {
        return parent.resolve("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + "." + what);
    }
}
