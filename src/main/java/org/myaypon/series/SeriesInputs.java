package org.myaypon.series;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.myaypon.draw.StylePictures;
import org.myaypon.project.DocumentFiles;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Overlay;
import org.myaypon.project.ProgramFolders;
import org.myaypon.sld.SldFile;
import org.myaypon.template.Template;

/**
 * What all sheets of a series are made from, as digests.
 *
 * @param fixed of everything but the rows and what is different on single sheets: document, options, templates, boundaries, layers, styles, palettes, the program itself
 * @param all of everything
 */
record SeriesInputs(String fixed, String all) {

    private static final Set<String> ROWS = Set.of("table", "coverage");
    private static final Set<String> SHAPEFILE = Set.of("shp", "dbf", "shx", "prj", "cpg", "cst");

    /**
     * The inputs as they are now.
     *
     * @throws org.myaypon.data.UserException when a template or style that the document names is not there
     */
    static SeriesInputs of(ProgramFolders folders, MapDocument document, SeriesRequest request) {
        Path folder = request.document().toAbsolutePath().getParent();
        Set<Path> fixed = new TreeSet<>();
        Set<Path> rows = new TreeSet<>();
        boolean rowsApart = document.snapshot().isEmpty();
        DocumentFiles.moved(document, (role, file) -> {
            (rowsApart && ROWS.contains(role) ? rows : fixed).addAll(withParts(file));
            return file;
        });
        for (Template template :
                SheetShapes.of(document.template(), folder, folders).templates().values()) {
            fixed.addAll(template.sources().files());
            fixed.addAll(template.sources().absent());
        }
        Stream.concat(
                        document.style().stream(),
                        document.overlays().stream()
                                .filter(Overlay.class::isInstance)
                                .flatMap(layer -> ((Overlay) layer).style().stream()))
                .map(style -> folders.style(style, folder))
                .forEach(style -> {
                    fixed.add(style);
                    fixed.addAll(StylePictures.files(SldFile.read(style).value()));
                });
        folders.palette(document.colors().palette(), folder).ifPresent(fixed::add);
        document.joining()
                .crosswalk()
                .flatMap(name -> folders.crosswalk(name, folder))
                .ifPresent(fixed::add);
        fixed.addAll(below(folders.home().resolve("maps").resolve("context")));
        Digest digest = new Digest();
        digest.text(program()).text(MapFile.recipe(document.withSheets(Map.of()), request.document()));
        digest.text(request.options().language() + " " + request.options().date() + " "
                + request.options().sharing());
        digest.text(new TreeMap<>(request.options().texts()).toString());
        fixed.forEach(digest::file);
        String ofFixed = digest.hex();
        Digest all = new Digest()
                .text(ofFixed)
                .text(request.areas() + " " + request.names() + " " + request.combined())
                .text(new TreeMap<>(document.sheets()).toString());
        if (request.combined().isPresent()) {
            all.file(folders.template(MapMaker.INDEX_TEMPLATE, folder));
        }
        rows.forEach(all::file);
        return new SeriesInputs(ofFixed, all.hex());
    }

    /** A file, and the others of a shapefile. */
    private static Set<Path> withParts(Path file) {
        Set<Path> parts = new TreeSet<>(Set.of(file));
        String stem = stem(file);
        Path folder = file.getParent();
        if (folder != null && SHAPEFILE.contains(ending(file))) {
            below(folder).stream()
                    .filter(other -> stem(other).equalsIgnoreCase(stem) && SHAPEFILE.contains(ending(other)))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Set<Path> below(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<Path> all = new TreeSet<>();
            files.filter(Files::isRegularFile).forEach(all::add);
            return all;
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Which program this is: another build may draw otherwise. */
    private static String program() {
        Optional<Path> place = Optional.ofNullable(
                        SeriesInputs.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(address -> {
                    try {
                        return Optional.of(Path.of(address.toURI()));
                    } catch (URISyntaxException e) {
                        return Optional.empty();
                    }
                });
        return place.map(SeriesInputs::version).orElse("unknown");
    }

    private static String version(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            Digest digest = new Digest();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.text(place.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return digest.hex();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
