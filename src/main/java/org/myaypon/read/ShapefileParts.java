package org.myaypon.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;

/**
 * The files beside a .shp or .dbf that belong to it: same name, other ending, in whatever case.
 *
 * @param main the file that the user named
 */
record ShapefileParts(Path main) {

    private static final int LONGEST_NOTE = 64 * 1024;

    /** The part with this ending (in lower case, without its point), when it is there. */
    Optional<Path> part(String extension) {
        if (InputFile.extension(main).equals(extension)) {
            return Optional.of(main);
        }
        Path folder = InputFile.folderOf(main);
        String stem = InputFile.stem(main);
        for (String ending : List.of(extension, extension.toUpperCase(Locale.ROOT))) {
            Path exact = folder.resolve(stem + "." + ending);
            if (Files.isRegularFile(exact)) {
                return Optional.of(exact);
            }
        }
        String wanted = stem + "." + extension;
        return InputFile.namesIn(folder).stream()
                .filter(wanted::equalsIgnoreCase)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The bytes of a part; empty when it is not there or has none. */
    Optional<byte[]> bytes(String extension) {
        return part(extension).filter(ShapefileParts::isFilled).map(InputFile::read);
    }

    /** The text of a small part, such as a .prj; empty when it is not there, empty, or too long to be one. */
    Optional<String> note(String extension) {
        return part(extension)
                .filter(ShapefileParts::isFilled)
                .filter(path -> path.toFile().length() <= LONGEST_NOTE)
                .map(InputFile::read)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    /** The encoding that a part names; empty when it is not there, or names one that is not known, which is told. */
    Optional<Charset> named(String extension, List<Problem> problems) {
        Optional<String> name =
                note(extension).map(text -> text.lines().findFirst().orElse(""));
        Optional<Charset> charset = name.flatMap(DbfEncoding::byName);
        if (name.isPresent() && charset.isEmpty()) {
            String shown = name.get().length() > 40 ? name.get().substring(0, 40) + "…" : name.get();
            problems.add(new Problem(
                    "The ." + extension + " names an encoding that is not known: " + shown,
                    "",
                    "Write a name such as UTF-8 or windows-1252 into it"));
        }
        return charset;
    }

    private static boolean isFilled(Path path) {
        try {
            return Files.size(path) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
