package org.myaypon.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.carry.CarriedMap;
import org.myaypon.data.Progress;
import org.myaypon.draw.Attachment;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;

/** The sample maps, made as the command line makes them, each once. */
final class SampleMaps {

    private static final ProgramFolders FOLDERS = ProgramFolders.ofThisStart();
    private static final MapMaker MAKER = new MapMaker(FOLDERS);
    private static final Map<String, MadeMap> MADE = new HashMap<>();

    private SampleMaps() {}

    /** Their names, such as "sample-3w". */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDERS.home().resolve("maps"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("sample-") && name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recipe of a map. */
    static MapDocument document(String name) {
        return MapFile.read(file(name));
    }

    /** A map as it stands in its file. */
    static MadeMap made(String name) {
        return MADE.computeIfAbsent(name, some -> made(some, document(some)));
    }

    /** A map by another recipe. */
    static MadeMap made(String name, MapDocument document) {
        return MAKER.make(document, file(name), SheetOptions.NONE, Progress.NONE);
    }

    /** A map as it stands in its file, in another language. */
    static MadeMap made(String name, Language language) {
        SheetOptions options = new SheetOptions(Optional.of(language), Optional.empty(), Map.of());
        return MAKER.make(document(name), file(name), options, Progress.NONE);
    }

    /** What the PDF of a map takes along to be revised from. */
    static List<Attachment> carried(String name) {
        return CarriedMap.of(FOLDERS, MAKER, made(name), file(name), SheetOptions.NONE)
                .value();
    }

    /** The picture that was approved of a map. */
    static GoldenPicture golden(String name) {
        return GoldenPicture.of("golden/" + name);
    }

    private static Path file(String name) {
        return FOLDERS.home().resolve("maps").resolve(name + ".yaml");
    }
}
