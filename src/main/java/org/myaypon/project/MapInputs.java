package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.style.Style;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.draw.PictureFiles;
import org.myaypon.indicator.JoinRules;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;
import org.myaypon.sld.SldFile;
import org.myaypon.sld.StyleFitting;
import org.myaypon.style.PaletteShelf;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateFile;

/** The files of a map, read; the latest are kept until they change on disk, so that a small change reads nothing again. */
final class MapInputs {

    private static final int MOST_OVERLAYS = 12;
    private static final int MOST_TEMPLATES = 4;

    private final ProgramFolders folders;
    private final Crosswalks crosswalks;
    private final Kept<Result<Layer>> boundaries = new Kept<>();
    private final Kept<Result<Table>> table = new Kept<>();
    private final Kept<Result<Table>> coverage = new Kept<>();
    private final Recent<KeptTemplate> templates = new Recent<>(MOST_TEMPLATES);
    private volatile KeptTemplate template = new KeptTemplate();
    private final Kept<PaletteShelf> palettes = new Kept<>();
    private final Kept<SheetGround> ground = new Kept<>();
    private final Map<Object, Result<Layer>> overlays = latest();
    private final Map<Object, Result<Table>> formTables = latest();
    private volatile UsedPictures pictures = new UsedPictures(new PictureFiles(List.of()));
    private final Recent<Result<Style>> styles = new Recent<>(MOST_OVERLAYS);

    MapInputs(ProgramFolders folders) {
        this.folders = folders;
        this.crosswalks = new Crosswalks(folders);
    }

    private static <V> Map<Object, V> latest() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
                return size() > MOST_OVERLAYS;
            }
        };
    }

    Result<Layer> boundaries(Boundaries source, Progress progress) {
        return boundaries.get(
                List.of(FileState.of(source.file()), source.layer()),
                () -> LayerReader.read(source.file(), source.layer(), progress));
    }

    Result<Table> table(TableRows source, Progress progress) {
        return shared(read(table, source, progress), source);
    }

    Result<Table> coverage(TableRows source, Progress progress) {
        return shared(read(coverage, source, progress), source);
    }

    private static Result<Table> shared(Result<Table> read, TableRows source) {
        return source.restricted().map(restriction -> restriction.of(read)).orElse(read);
    }

    /** The table of symbols that have one of their own. */
    Result<Table> formTable(TableRows source, Progress progress) {
        Object state = List.of(FileState.of(source.file()), source.sheet());
        synchronized (formTables) {
            Result<Table> known = formTables.get(state);
            if (known == null) {
                known = TableReader.read(source.file(), source.sheet(), progress);
                formTables.put(state, known);
            }
            return shared(known, source);
        }
    }

    private static Result<Table> read(Kept<Result<Table>> kept, TableRows source, Progress progress) {
        return kept.get(
                List.of(FileState.of(source.file()), source.sheet()),
                () -> TableReader.read(source.file(), source.sheet(), progress));
    }

    /** A layer that lies over the areas, or a hazard that is laid over them. */
    Result<Layer> overlay(Path file, Optional<String> layer, Progress progress) {
        Object state = List.of(FileState.of(file), layer);
        synchronized (overlays) {
            Result<Layer> known = overlays.get(state);
            if (known == null) {
                known = LayerReader.read(file, layer, progress);
                overlays.put(state, known);
            }
            return known;
        }
    }

    /** All that the values of a map come from, to compare by: what its document says of them, and the files as they are. */
    List<Object> valuesFrom(MapDocument document, Path documentFile) {
        List<Object> from = new ArrayList<>(List.of(
                document.boundaries(),
                document.table(),
                document.joining(),
                document.measure(),
                document.classes().nothing().unreported(),
                document.classes().names(),
                FileState.of(document.boundaries().file()),
                FileState.of(document.table().file())));
        document.measure().coverage().ifPresent(rows -> from.add(FileState.of(rows.file())));
        ValueFiles.map(document.value(), name -> {
            from.add(FileState.of(Path.of(name)));
            return name;
        });
        document.overlays().stream()
                .filter(FormLayer.class::isInstance)
                .map(FormLayer.class::cast)
                .forEach(form -> {
                    from.add(form.kind());
                    from.add(form.measured());
                    form.files().forEach(file -> from.add(FileState.of(file)));
                });
        crosswalks.file(document.joining(), folderOf(documentFile)).ifPresent(file -> from.add(FileState.of(file)));
        return from;
    }

    Result<JoinRules> rules(MapDocument document, Path documentFile) {
        return crosswalks.rules(document.joining(), folderOf(documentFile));
    }

    /** The areas of the boundaries, cleaned and on the sheet's ground. */
    SheetGround ground(Boundaries source, Layer areas, Progress progress) {
        return ground.get(
                List.of(FileState.of(source.file()), source.layer()),
                () -> SheetGround.of(areas, folders.cache(), progress));
    }

    /** Where the template of a document is. */
    Path templateFile(MapDocument document, Path documentFile) {
        return folders.template(document.template(), folderOf(documentFile));
    }

    /** The pictures that the template of a document may name: beside it, beside the document, and those of the program. */
    UsedPictures pictures(MapDocument document, Path documentFile) {
        Path beside = folderOf(templateFile(document, documentFile));
        UsedPictures own =
                new UsedPictures(new PictureFiles(List.of(beside, folderOf(documentFile), folders.templates())));
        pictures = own;
        return own;
    }

    /** Where the style that draws the areas of a document is. */
    Optional<Path> styleFile(MapDocument document, Path documentFile) {
        return document.style().map(name -> folders.style(name, folderOf(documentFile)));
    }

    /** Where the style that draws a layer is. */
    Optional<Path> styleFile(Overlay overlay, Path documentFile) {
        return overlay.style().map(name -> folders.style(name, folderOf(documentFile)));
    }

    /** A style that is fitted to features; what it asks for and they do not have is among its problems. */
    Result<Style> style(Path file, List<SimpleFeature> features) {
        List<String> attributes = features.isEmpty()
                ? List.of()
                : features.get(0).getFeatureType().getAttributeDescriptors().stream()
                        .map(AttributeDescriptor::getLocalName)
                        .toList();
        return styles.get(List.of(FileState.of(file), attributes), () -> {
            Result<Style> read = SldFile.read(file);
            List<Problem> problems = new ArrayList<>(read.problems());
            if (!features.isEmpty()) {
                problems.addAll(StyleFitting.fit(read.value(), String.valueOf(file.getFileName()), attributes));
            }
            return new Result<>(read.value(), problems);
        });
    }

    Result<Template> template(Path file) {
        KeptTemplate known = templates.get(file, KeptTemplate::new);
        template = known;
        return known.get(file, changed -> TemplateFile.read(changed, folders.templates()));
    }

    /** The files on which the latest sheet depends: its template, those that it extends, and its pictures. */
    Set<Path> sheetFiles() {
        Set<Path> files = new TreeSet<>(template.files());
        files.addAll(pictures.sought());
        return files;
    }

    /** The palettes that a document can name: one beside it, those in the program's folder, and those of the program. */
    PaletteShelf palettes(MapDocument document, Path documentFile) {
        List<Path> files = folders.palettes(document.colors().palette(), folderOf(documentFile));
        return palettes.get(files.stream().map(FileState::of).toList(), () -> PaletteShelf.of(files));
    }

    private static Path folderOf(Path documentFile) {
        Path folder = documentFile.toAbsolutePath().getParent();
        return folder == null ? documentFile.toAbsolutePath() : folder;
    }

    /** The outcome of work on another thread, with its own exception when it failed. */
    static <T> T outcome(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
