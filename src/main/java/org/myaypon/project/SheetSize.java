package org.myaypon.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.UserException;

/**
 * Takes a map to the template of the same design in another size: beside {@code country-a3-portrait.yaml} stands
 * {@code country-a4-landscape.yaml}. Sheets are never drawn larger or smaller than they are, since their scale would be untrue.
 */
public final class SheetSize {
    private static final Pattern IN_NAME =
            Pattern.compile("(?i)(?<![a-z0-9])(a[0-6]|letter|legal|tabloid)-(portrait|landscape)(?![a-z0-9])");

    private final String name;
    private final Path file;
    private final Matcher size;

    private SheetSize(String name, Path file) {
        this.name = name;
        this.file = file;
        size = IN_NAME.matcher(fileName(file));
        if (!size.find()) {
            throw new UserException(
                    "The template " + fileName(file) + " does not say its size in its name",
                    "--size",
                    "Leave --size out, or name the map's templates as in my-a3-portrait.yaml and my-a4-landscape.yaml");
        }
    }

    /**
     * The document with its template in another size.
     *
     * @param document the map
     * @param documentFile where it is kept
     * @param folders where templates are
     * @param wanted "a4-landscape", or only "a4" or "landscape", which keeps the other
     * @throws UserException that tells which sizes there are, when there is none of this size
     */
    public static MapDocument of(MapDocument document, Path documentFile, ProgramFolders folders, String wanted) {
        Path folder = documentFile.toAbsolutePath().normalize().getParent();
        Path file = folders.template(document.template(), folder == null ? documentFile : folder);
        return document.withTemplate(new SheetSize(document.template(), file).to(wanted));
    }

    private String to(String wanted) {
        String word = wanted.strip().toLowerCase(Locale.ROOT);
        String paper = size.group(1).toLowerCase(Locale.ROOT);
        String way = size.group(2).toLowerCase(Locale.ROOT);
        if (word.equals("portrait") || word.equals("landscape")) {
            way = word;
        } else if (word.contains("-")) {
            paper = word.substring(0, word.indexOf('-'));
            way = word.substring(word.indexOf('-') + 1);
        } else {
            paper = word;
        }
        SortedSet<String> sizes = sizes();
        if (!sizes.contains(paper + "-" + way)) {
            throw new UserException(
                    "The template " + fileName(file) + " does not come as " + paper + "-" + way,
                    "--size",
                    "Choose one of: " + String.join(", ", sizes));
        }
        return name.substring(0, name.length() - fileName(file).length()) + named(paper + "-" + way);
    }

    private SortedSet<String> sizes() {
        TreeSet<String> sizes = new TreeSet<>();
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            files.map(SheetSize::fileName).forEach(other -> {
                Matcher found = IN_NAME.matcher(other);
                if (found.find() && named(found.group()).equals(other)) {
                    sizes.add(found.group().toLowerCase(Locale.ROOT));
                }
            });
        } catch (IOException e) {
            sizes.add(size.group().toLowerCase(Locale.ROOT));
        }
        return sizes;
    }

    /** The name of the file of the same design in a size. */
    private String named(String other) {
        String own = fileName(file);
        return own.substring(0, size.start()) + other + own.substring(size.end());
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
