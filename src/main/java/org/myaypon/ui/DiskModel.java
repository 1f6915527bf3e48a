package org.myaypon.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Overlay;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.TableRows;

/** Shows at once what other programs change in the open map's files, in the templates and in their pictures. */
final class DiskModel {

    private final SessionModel session;
    private final ChoicesModel choices;
    private final PalettesModel palettes;
    private final StylesModel styles;
    private final List<StyleFileModel> styleFiles;
    private final ProgramFolders folders;
    private final FileWatch watch = new FileWatch(this::changed);

    DiskModel(SessionModel session, InspectorModels models, ProgramFolders folders) {
        this.session = session;
        this.choices = models.choices();
        this.palettes = models.palettes();
        this.styles = models.styles();
        this.styleFiles = models.styleFiles();
        this.folders = folders;
        session.openProperty().addListener((property, before, now) -> follow(now));
        session.madeProperty()
                .addListener(
                        (property, before, now) -> follow(session.openProperty().get()));
    }

    /** Looks no longer. */
    void close() {
        watch.close();
    }

    private void follow(Optional<OpenMap> open) {
        Set<Path> watched = new HashSet<>();
        open.ifPresent(map -> {
            watched.add(folders.templates());
            session.sheetFiles().stream().map(Path::getParent).forEach(watched::add);
            watched.add(folders.styles());
            styles(map.document())
                    .forEach(style -> watched.add(
                            map.place().resolveSibling(style).normalize().getParent()));
            watched.add(folders.palettes());
            watched.add(map.place().getParent());
            watched.add(map.document().boundaries().file().getParent());
            others(map.document()).map(Path::getParent).forEach(watched::add);
        });
        watch.follow(watched);
    }

    private void changed(Set<Path> files) {
        Optional<OpenMap> open = session.openProperty().get();
        if (open.isEmpty()) {
            return;
        }
        styles.lookAgain();
        styleFiles.forEach(style -> style.changed(files));
        if (open.get().file().filter(files::contains).isPresent()) {
            session.reread();
        }
        if (files.stream()
                .anyMatch(file ->
                        isPalette(file) || isOfSheet(file) || feeds(open.get().document(), file))) {
            choices.lookAgain();
            palettes.lookAgain();
            session.make();
        }
    }

    /** Whether the map's template depends on a file, or shows it as a picture; any YAML may mend a map that cannot be made. */
    private boolean isOfSheet(Path file) {
        return session.sheetFiles().contains(file)
                || (session.failureProperty().get().isPresent()
                        && file.toString().endsWith(".yaml"));
    }

    private boolean isPalette(Path file) {
        return folders.palettes().equals(file.getParent());
    }

    private static boolean feeds(MapDocument map, Path file) {
        String name = file.getFileName().toString();
        Path boundaries = map.boundaries().file();
        return others(map).anyMatch(file::equals)
                || (file.resolveSibling(boundaries.getFileName()).equals(boundaries)
                        && stem(name).equals(stem(boundaries.getFileName().toString())))
                || (!map.colors().palette().isBlank()
                        && stem(name).equalsIgnoreCase(map.colors().palette()))
                || name.equals(Path.of(map.template()).getFileName().toString())
                || styles(map).anyMatch(style -> style.endsWith(name));
    }

    /** The style files of a map, as it names them. */
    static Stream<Path> styles(MapDocument map) {
        return Stream.concat(
                        map.style().stream(),
                        map.overlays().stream()
                                .filter(Overlay.class::isInstance)
                                .flatMap(layer -> ((Overlay) layer).style().stream()))
                .map(Path::of);
    }

    /** The files of a map other than its boundaries, which may lie in several. */
    private static Stream<Path> others(MapDocument map) {
        return Stream.of(
                        Stream.of(map.table().file()),
                        map.measure().coverage().map(TableRows::file).stream(),
                        map.revision().previous().stream(),
                        map.snapshot().files().stream(),
                        map.overlays().stream().flatMap(layer -> layer.files().stream()))
                .flatMap(files -> files);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
