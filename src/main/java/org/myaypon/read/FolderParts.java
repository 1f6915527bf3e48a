package org.myaypon.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a shapefile that lie in a folder beside the one that the user named, as they are or each packed as
 * {@code .gz}.
 *
 * @param file the part that the user named
 */
record FolderParts(Path file) implements ShapefileParts {

    private static final String PACKED = ".gz";

    @Override
    public String name() {
        return InputFile.name(file);
    }

    @Override
    public String stem() {
        String name = InputFile.stem(file);
        int point = isPacked(file) ? name.lastIndexOf('.') : -1;
        return point <= 0 ? name : name.substring(0, point);
    }

    @Override
    public boolean has(String extension) {
        return part(extension).isPresent();
    }

    @Override
    public Optional<byte[]> bytes(String extension) {
        return part(extension).filter(FolderParts::isFilled).map(FolderParts::read);
    }

    @Override
    public byte[] required(String extension) {
        Path part = part(extension).orElse(file);
        InputFile.requireFilled(part);
        return read(part);
    }

    /** The part with this ending, when it is there. */
    Optional<Path> part(String extension) {
        if (name().toLowerCase(Locale.ROOT).equals(stem().toLowerCase(Locale.ROOT) + "." + extension)) {
            return Optional.of(file);
        }
        Path folder = InputFile.folderOf(file);
        String stem = stem();
        String upper = extension.toUpperCase(Locale.ROOT);
        for (String ending : List.of(extension, upper, extension + PACKED)) {
            Path exact = folder.resolve(stem + "." + ending);
            if (Files.isRegularFile(exact)) {
                return Optional.of(exact);
            }
        }
        String wanted = stem + "." + extension;
        return InputFile.namesIn(folder).stream()
                .filter(name -> wanted.equalsIgnoreCase(name) || (wanted + PACKED).equalsIgnoreCase(name))
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static byte[] read(Path part) {
        return isPacked(part) ? Unpacking.gzip(part) : InputFile.read(part);
    }

    private static boolean isPacked(Path part) {
        return InputFile.extension(part).equals("gz");
    }

    private static boolean isFilled(Path part) {
        try {
            return Files.size(part) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
