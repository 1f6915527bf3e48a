package org.myaypon.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.data.UserException;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.sld.SldFile;

/** The style files that can draw the areas or a layer, and the choropleth as one. */
final class StylesModel {

    private final SessionModel session;
    private final ProgramFolders folders;
    private final Questions questions;
    private final ObservableList<String> names = FXCollections.observableArrayList("");

    StylesModel(SessionModel session, ProgramFolders folders, Questions questions) {
        this.session = session;
        this.folders = folders;
        this.questions = questions;
        session.openProperty().addListener((property, before, now) -> lookAgain());
    }

    /** The styles of the program's folder, those beside the map and those it uses, after an empty text for none. */
    ObservableList<String> names() {
        return names;
    }

    /** Looks into the folder of styles again. */
    void lookAgain() {
        List<String> offered = new ArrayList<>(List.of(""));
        offered.addAll(in(folders.styles()));
        session.openProperty()
                .get()
                .filter(map -> map.file().isPresent())
                .map(map -> in(folder(map)))
                .ifPresent(beside ->
                        beside.stream().filter(name -> !offered.contains(name)).forEach(offered::add));
        session.document().ifPresent(map -> DiskModel.styles(map)
                .map(Path::toString)
                .filter(name -> !offered.contains(name))
                .forEach(offered::add));
        if (!names.equals(offered)) {
            names.setAll(offered);
        }
    }

    /** The names of the style files in a folder, sorted; none where there is no such folder. */
    private static List<String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".sld"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where a style is; empty when it is not there. */
    Optional<Path> file(String name) {
        try {
            return session.openProperty().get().map(map -> folders.style(name, folder(map)));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /** Asks for a style file; gives its name as a document writes it: as short as it can be. */
    Optional<String> ask() {
        return questions
                .file()
                .apply(Wanted.STYLE)
                .map(file -> file.toAbsolutePath().normalize())
                .map(this::name);
    }

    private String name(Path file) {
        Function<Path, Optional<String>> below = folder -> file.startsWith(folder)
                ? Optional.of(folder.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
        return session.openProperty()
                .get()
                .filter(map -> map.file().isPresent())
                .flatMap(map -> below.apply(folder(map)))
                .or(() -> below.apply(folders.styles()))
                .orElse(file.toString());
    }

    private static Path folder(OpenMap map) {
        return map.place().toAbsolutePath().normalize().resolveSibling("").normalize();
    }

    /**
     * Asks for a file and writes the classes and colours of the map there, for QGIS or another map.
     *
     * @param writing where the style is made
     */
    void save(MapMaker maker, Lane writing, Notices notices) {
        Optional<OpenMap> open = session.openProperty().get();
        open.flatMap(map -> questions.whereToSaveStyle().apply(proposal(map))).ifPresent(target -> {
            OpenMap map = open.orElseThrow();
            MapDocument document = map.document();
            writing.start(new Job<>(
                    "Writing " + target.getFileName(),
                    progress -> {
                        SldFile.write(
                                maker.areaStyle(document, map.place(), progress).value(), target);
                        return target.toAbsolutePath().normalize();
                    },
                    written -> {
                        notices.succeeded("Saved as " + written);
                        lookAgain();
                    },
                    notices::failed));
        });
    }

    private static Path proposal(OpenMap map) {
        String name = map.place().getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return map.place().resolveSibling(name + ".sld");
    }
}
