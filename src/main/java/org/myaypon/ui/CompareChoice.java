package org.myaypon.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.myaypon.compare.ComparisonOrder;
import org.myaypon.compare.ComparisonReport;
import org.myaypon.compare.MapFiles;
import org.myaypon.compare.Subject;
import org.myaypon.project.ProgramFolders;

/**
 * What the user wants compared.
 *
 * @param folders where the program's templates and maps are
 * @param before the template that is used now, as the map's document would name it
 * @param after the template that may take its place
 * @param samples whether the program's own maps are compared too
 */
record CompareChoice(
        ProgramFolders folders,
        ObjectProperty<Optional<String>> before,
        ObjectProperty<Optional<String>> after,
        BooleanProperty samples) {

    private static final String REPORT = "templates-compared";

    /** Nothing is chosen yet. */
    CompareChoice(ProgramFolders folders) {
        this(
                folders,
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleBooleanProperty());
    }

    /** Takes a file as the new template of a map. */
    void take(Path file, OpenMap map) {
        Path template = file.toAbsolutePath().normalize();
        Path folder = template.getParent();
        boolean found = folders.templates().equals(folder) || folder.equals(folder(map));
        after.set(Optional.of(found ? String.valueOf(template.getFileName()) : template.toString()));
    }

    /** What is to be compared of an open map; both templates are chosen. */
    ComparisonOrder order(OpenMap map) {
        List<Subject> maps = new ArrayList<>();
        maps.add(Subject.open(map.place(), map.document()));
        if (samples.get()) {
            MapFiles.shipped(folders).stream()
                    .filter(file -> !file.equals(map.place()))
                    .map(Subject::ifServed)
                    .forEach(maps::add);
        }
        return new ComparisonOrder(
                folders.template(before.get().orElseThrow(), folder(map)),
                folders.template(after.get().orElseThrow(), folder(map)),
                maps,
                ComparisonOrder.DEFAULT_DPI);
    }

    private static Path folder(OpenMap map) {
        return map.place().toAbsolutePath().getParent();
    }

    /** Where a report goes that the user wants in a folder: into it, or into a new one in it when it holds other things. */
    Path report(Path folder) {
        if (!Files.isDirectory(folder) || ComparisonReport.fits(folder)) {
            return folder;
        }
        Path report = folder.resolve(REPORT);
        for (int number = 2; Files.exists(report) && !ComparisonReport.fits(report); number++) {
            report = folder.resolve(REPORT + "-" + number);
        }
        return report;
    }
}
