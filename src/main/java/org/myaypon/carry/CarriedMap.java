package org.myaypon.carry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.YamlFile;
import org.myaypon.draw.Attachment;
import org.myaypon.draw.StylePictures;
import org.myaypon.project.Colors;
import org.myaypon.project.CsvFile;
import org.myaypon.project.DocumentFiles;
import org.myaypon.project.Joining;
import org.myaypon.project.LayerFormat;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.Overlay;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.Restriction;
import org.myaypon.project.SharedMap;
import org.myaypon.project.SheetOptions;
import org.myaypon.project.SmallMap;
import org.myaypon.project.TableRows;
import org.myaypon.project.UpperLayer;
import org.myaypon.sld.SldFile;
import org.myaypon.template.LocalText;
import org.myaypon.template.ResolvedTemplate;
import org.myaypon.template.TemplateExplanation;

/**
 * A map with all that it is made of: its document, template, pictures, styles, palette and data as files that name each other,
 * and its joined table.
 */
public final class CarriedMap {

    /** The map document among the files. */
    public static final String DOCUMENT = "map.yaml";

    /** The table of the areas with what the map shows of each, among the files. */
    public static final String JOINED = "joined.csv";

    private static final String DATA = "data";
    private static final String TEMPLATE = "template";
    private static final String STYLE = "style";

    private final ProgramFolders folders;
    private final Path documentFile;
    private final Path folder;
    private final CarriedFiles files = new CarriedFiles();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();

    private CarriedMap(ProgramFolders folders, Path documentFile) {
        this.folders = folders;
        this.documentFile = documentFile.toAbsolutePath().normalize();
        Path parent = this.documentFile.getParent();
        this.folder = parent == null ? this.documentFile : parent;
    }

    /**
     * The files of a map that was made.
     *
     * @param maker what made it
     * @param documentFile where its recipe is (or would be) kept
     * @param options what was different for the sheet, which becomes part of the recipe
     * @return the files; what cannot be taken along is told
     * @throws org.myaypon.data.UserException when a file cannot be read, or all together are too large
     */
    public static Result<List<Attachment>> of(
            ProgramFolders folders, MapMaker maker, MadeMap map, Path documentFile, SheetOptions options) {
        CarriedMap carried = new CarriedMap(folders, documentFile);
        carried.take(map, maker, options);
        Layer joined =
                maker.joinedLayer(map.document(), documentFile, Progress.NONE).value();
        carried.files.add(
                JOINED, "The areas with what the map shows of each", Attachment.Relation.DATA, LayerFormat.csv(joined));
        return new Result<>(carried.files.all(), carried.problems);
    }

    /** Tables of which rows are withheld travel as the rows that are left. */
    private MapDocument withoutRestricted(MapDocument document, MapMaker maker) {
        Set<Path> withheld = SharedMap.tables(document).stream()
                .filter(rows -> rows.restricted().filter(Restriction::withheld).isPresent())
                .map(TableRows::file)
                .collect(Collectors.toSet());
        return SharedMap.withTables(document, rows -> withheld.contains(rows.file()) ? opened(rows, maker) : rows);
    }

    private TableRows opened(TableRows rows, MapMaker maker) {
        byte[] bytes = CsvFile.bytes(maker.table(rows, Progress.NONE));
        String stem = String.valueOf(rows.file().getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = DATA + "/" + stem
                + rows.sheet()
                        .map(sheet -> "-" + sheet.replaceAll("[^\\p{L}\\d]+", "-"))
                        .orElse("") + ".csv";
        Path place = folder.resolve(name);
        if (open.add(place)) {
            files.add(name, "Table of the map, the rows that are not restricted", Attachment.Relation.SOURCE, bytes);
        }
        return new TableRows(place, Optional.empty(), rows.key(), rows.where());
    }

    private void take(MadeMap map, MapMaker maker, SheetOptions options) {
        MapDocument document = withoutRestricted(withOptions(map.document(), options), maker);
        document = DocumentFiles.moved(
                document,
                (role, file) -> open.contains(file) ? file : folder.resolve(files.add(DATA, file, role(role))));
        document = document.withTemplate(template(map));
        document = document.withStyle(document.style().map(this::style));
        document = document.withOverlays(
                document.overlays().stream().map(this::styled).toList());
        document = document.withJoining(joining(document.joining()));
        Stream.concat(
                        Stream.of(document.colors()),
                        document.snapshot().maps().stream().map(SmallMap::colors))
                .map(Colors::palette)
                .distinct()
                .forEach(this::palette);
        files.add(
                DOCUMENT,
                "The recipe of the map",
                Attachment.Relation.SOURCE,
                MapFile.text(document, documentFile).getBytes(StandardCharsets.UTF_8));
    }

    private static String role(String role) {
        return switch (role) {
            case "boundaries" -> "Boundaries";
            case "table" -> "Table of the map";
            case "coverage" -> "Table of the second value";
            case "hazard" -> "Hazard that is laid over the areas";
            case "snapshot" -> "Table of a figure or small map";
            case "previous" -> "What the last version showed";
            default -> "Layer over the areas";
        };
    }

    /** What was asked for one sheet becomes part of its recipe. */
    private static MapDocument withOptions(MapDocument document, SheetOptions options) {
        Map<String, LocalText> texts = new LinkedHashMap<>(document.texts());
        options.date().ifPresent(date -> texts.put("date", LocalText.of(date.toString())));
        options.texts().forEach((name, text) -> texts.put(name, LocalText.of(text)));
        return document.withTexts(texts)
                .withLabels(
                        options.language().map(document.labels()::withLanguage).orElse(document.labels()));
    }

    private String template(MadeMap map) {
        Path file = folders.template(map.document().template(), folder);
        ResolvedTemplate resolved = ResolvedTemplate.of(YamlFile.read(file), Optional.of(folders.templates()));
        String name = TEMPLATE + "/" + file.getFileName();
        files.add(
                name,
                "The template of the sheet with all that it extends",
                Attachment.Relation.SOURCE,
                TemplateExplanation.plain(resolved).getBytes(StandardCharsets.UTF_8));
        Path beside = file.getParent();
        for (Path picture : map.pictures()) {
            if (picture.startsWith(folders.templates())) {
                continue;
            }
            if (beside != null && picture.startsWith(beside)) {
                files.addBelow(TEMPLATE, beside, picture);
            } else if (picture.startsWith(folder)) {
                files.addBelow(TEMPLATE, folder, picture);
            } else {
                problems.add(new Problem(
                        "The picture " + picture.getFileName()
                                + " is named by its whole path, and is not carried along",
                        picture.toString(),
                        "Put it beside the template and write its name alone"));
            }
        }
        return name;
    }

    private UpperLayer styled(UpperLayer layer) {
        return layer instanceof Overlay overlay
                ? overlay.withStyle(overlay.style().map(this::style))
                : layer;
    }

    private String style(String wanted) {
        Path file = folders.style(wanted, folder);
        String name = files.add(STYLE, file, "Style");
        Path beside = file.getParent();
        Set<Path> pictures = StylePictures.files(SldFile.read(file).value());
        if (beside != null) {
            String place = name.substring(0, name.lastIndexOf('/'));
            pictures.stream()
                    .map(picture -> picture.toAbsolutePath().normalize())
                    .filter(picture -> picture.startsWith(beside))
                    .forEach(picture -> files.addBelow(place, beside, picture));
        }
        return name;
    }

    private Joining joining(Joining joining) {
        Optional<Path> file = joining.crosswalk().flatMap(name -> folders.crosswalk(name, folder));
        return file.filter(path -> !path.startsWith(folders.home().resolve("maps")))
                .map(path -> joining.withCrosswalk(Optional.of(files.add(DATA, path, "Changes of P-codes"))))
                .orElse(joining);
    }

    /** A palette is sought beside the document by its name. */
    private void palette(String name) {
        folders.palette(name, folder)
                .ifPresent(file -> files.add(
                        name.strip().replaceFirst("(?i) reversed$", "") + ".yaml",
                        "Palette",
                        Attachment.Relation.SOURCE,
                        CarriedFiles.bytes(file)));
    }
}
