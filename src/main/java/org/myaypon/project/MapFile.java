package org.myaypon.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.myaypon.data.WholeFile;
import org.myaypon.data.YamlFile;

/** Map documents on disk: YAML that a person can read and edit; saving changes only the values that changed. */
public final class MapFile {

    private MapFile() {}

    /**
     * Reads a map document.
     *
     * @throws org.myaypon.data.UserException when it cannot be read or is not a map document, with line and column
     */
    public static MapDocument read(Path file) {
        return DocumentReader.read(YamlFile.read(file).root(), folderOf(file));
    }

    /**
     * Writes a map document, whole or not at all. When the file is a map document already, only the values that
     * changed are replaced in its text; comments and order stay.
     *
     * @throws org.myaypon.data.UserException when the file cannot be written
     */
    public static void save(MapDocument document, Path file) {
        String text = text(document, file);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What {@link #save} writes.
     *
     * @throws org.myaypon.data.UserException when a file of that name is there and is no map document
     */
    public static String text(MapDocument document, Path file) {
        return Files.isRegularFile(file)
                ? spliced(document, file)
                : fresh(new DocumentWriter(document, folderOf(file)).values());
    }

    /** A document as a file of its own would have it: what two documents can be compared by, whoever wrote them. */
    public static String recipe(MapDocument document, Path file) {
        return fresh(new DocumentWriter(document, folderOf(file)).values());
    }

    private static String spliced(MapDocument document, Path file) {
        YamlFile yaml = YamlFile.read(file);
        Path folder = folderOf(file);
        Map<List<String>, String> before =
                new DocumentWriter(DocumentReader.read(yaml.root(), folder), folder).values();
        Map<List<String>, String> after = new DocumentWriter(document, folder).values();
        yaml = withRoomForColors(yaml, before, after);
        for (List<String> path : before.keySet()) {
            if (!after.containsKey(path)) {
                boolean listed = path.get(0).equals(AdjustmentText.KEY);
                yaml = listed ? yaml.without(path) : yaml.with(path, DocumentWriter.ABSENT);
            }
        }
        for (Map.Entry<List<String>, String> entry : after.entrySet()) {
            if (!entry.getValue().equals(before.get(entry.getKey()))) {
                yaml = yaml.with(entry.getKey(), entry.getValue());
            }
        }
        return yaml.text();
    }

    /** A palette that is a name alone becomes a group as soon as there is more to say of it. */
    private static YamlFile withRoomForColors(
            YamlFile yaml, Map<List<String>, String> before, Map<List<String>, String> after) {
        boolean changed = Stream.of(before, after)
                .flatMap(values -> values.keySet().stream())
                .anyMatch(path -> path.get(0).equals("palette") && !Objects.equals(before.get(path), after.get(path)));
        return yaml.root()
                .find("palette")
                .filter(palette -> changed && palette.isText())
                .map(palette -> yaml.with(List.of("palette"), "{name: " + YamlFile.quote(palette.text()) + "}"))
                .orElse(yaml);
    }

    private static String fresh(Map<List<String>, String> values) {
        StringBuilder text = new StringBuilder("# A map document of Myaypon. Paths are relative to this file.\n");
        String parent = "";
        for (Map.Entry<List<String>, String> entry : values.entrySet()) {
            List<String> path = entry.getKey();
            if (path.size() == 2 && !path.get(0).equals(parent)) {
                text.append(path.get(0)).append(":\n");
            }
            parent = path.size() == 2 ? path.get(0) : "";
            text.append(path.size() == 2 ? "  " : "")
                    .append(YamlFile.quote(path.get(path.size() - 1)))
                    .append(": ")
                    .append(entry.getValue())
                    .append('\n');
        }
        return text.toString();
    }

    /** A file as a document in a folder names it: relative to the folder where that can be, with forward slashes. */
    static String relative(Path file, Path folder) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
        return (sameRoot ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }
}
