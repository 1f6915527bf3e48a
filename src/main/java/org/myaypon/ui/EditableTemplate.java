package org.myaypon.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.project.ProgramFolders;

/** Finds the file in which the open map's template may be changed. */
final class EditableTemplate {

    private final ProgramFolders folders;

    EditableTemplate(ProgramFolders folders) {
        this.folders = folders;
    }

    /** Where parents are sought. */
    Path shelf() {
        return folders.templates();
    }

    /** The file that a map's template is. */
    Path of(OpenMap map) {
        return folders.template(map.document().template(), folder(map));
    }

    /** Whether a template is one of the program's, which other maps use: it is changed in a template that extends it. */
    boolean isShared(Path template) {
        return template.startsWith(folders.templates().toAbsolutePath().normalize());
    }

    /**
     * Writes a template beside a map that extends another and changes nothing of it yet.
     *
     * @throws UserException when the map has no file yet, or the file cannot be written
     */
    Path childOf(Path parent, OpenMap map) {
        Path mapFile = map.file()
                .orElseThrow(() -> new UserException(
                        "The map has no file yet, beside which its own template could be kept",
                        "",
                        "Save the map first"));
        Path child = free(mapFile);
        String name = shelf().toAbsolutePath()
                .normalize()
                .relativize(parent)
                .toString()
                .replace('\\', '/');
        try {
            Files.writeString(child, "extends: " + YamlFile.quote(name) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserException(
                    child + " cannot be written", "", "Check that you may write into its folder and try again", e);
        }
        return child;
    }

    private static Path free(Path mapFile) {
        String stem = mapFile.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        Path child = mapFile.resolveSibling(stem + "-page.yaml");
        for (int number = 2; Files.exists(child); number++) {
            child = mapFile.resolveSibling(stem + "-page-" + number + ".yaml");
        }
        return child;
    }

    private static Path folder(OpenMap map) {
        return map.place().toAbsolutePath().normalize().getParent();
    }
}
