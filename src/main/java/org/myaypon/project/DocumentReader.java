package org.myaypon.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlValue;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.style.PaletteFile;

/** Takes the values of a YAML file as a map document; a mistake is told with its line and column. */
final class DocumentReader {

    private static final Set<String> KEYS = Set.of(
            "myaypon",
            "title",
            "subtitle",
            "sources",
            "producer",
            "note",
            "legend",
            "created",
            "boundaries",
            "table",
            "join",
            "value",
            "level",
            "states",
            "population",
            "coverage",
            "classes",
            "palette",
            "layers",
            "labels",
            "frame",
            "style",
            "template",
            "texts");

    private final YamlValue root;
    private final Path folder;

    private DocumentReader(YamlValue root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * Reads.
     *
     * @param folder what paths are relative to
     */
    static MapDocument read(YamlValue root, Path folder) {
        root.find("myaypon").filter(version -> !version.text().equals("1")).ifPresent(version -> {
            throw version.error(
                    "The map document is of version " + version.text() + ", which this program does not know",
                    "Open it with a newer Myaypon");
        });
        Set<String> keys = new HashSet<>(KEYS);
        keys.addAll(RevisionText.KEYS);
        keys.addAll(SnapshotText.KEYS);
        keys.add(AdjustmentText.KEY);
        root.allowOnly(keys);
        return new DocumentReader(root, folder).document();
    }

    private MapDocument document() {
        return new MapDocument(
                new Heading(
                        text(root, "title"),
                        text(root, "subtitle"),
                        text(root, "sources"),
                        text(root, "producer"),
                        text(root, "legend"),
                        text(root, "note")),
                boundaries(root.get("boundaries")),
                table(root.get("table")),
                root.find("join").map(DocumentReader::joining).orElse(Joining.USUAL),
                measure(),
                root.find("classes").map(DocumentReader::classes).orElse(new Classes("natural-breaks", 5, List.of())),
                root.find("palette").map(DocumentReader::colors).orElse(new Colors("", false)),
                root.find("layers").map(this::overlays).orElse(List.of()),
                root.find("labels").map(LabelsText::read).orElse(new Labels(true, Language.EN)),
                root.find("style").flatMap(DocumentReader::style),
                root.find("frame").map(FrameText::read).orElse(Frame.USUAL),
                root.find("template").map(YamlValue::text).orElse(MapDocument.DEFAULT_TEMPLATE),
                RevisionText.read(root, this::path),
                created(root.find("created")
                        .orElseThrow(() -> root.error(
                                "created is missing", "Add a line such as created: \"2026-06-30T14:00:00+06:30\""))),
                root.find("texts").map(SheetWords::read).orElse(Map.of()),
                SnapshotText.read(root, this::expression, this::table),
                root.find(AdjustmentText.KEY).map(AdjustmentText::read).orElse(Map.of()));
    }

    private static String text(YamlValue map, String key) {
        return map.find(key).map(YamlValue::text).orElse("");
    }

    private static Optional<String> filled(YamlValue map, String key) {
        return map.find(key).map(YamlValue::text).filter(text -> !text.isBlank());
    }

    private Boundaries boundaries(YamlValue value) {
        value.allowOnly(Set.of("file", "layer", "key"));
        return new Boundaries(file(value), filled(value, "layer"), filled(value, "key"));
    }

    private TableRows table(YamlValue value) {
        value.allowOnly(Set.of("file", "sheet", "key", "where", RestrictionText.KEY));
        return new TableRows(
                file(value),
                filled(value, "sheet"),
                filled(value, "key"),
                filled(value, "where"),
                value.find(RestrictionText.KEY).map(RestrictionText::read));
    }

    private static Joining joining(YamlValue value) {
        value.allowOnly(Set.of("crosswalk", "names", "decisions"));
        Optional<String> crosswalk = filled(value, "crosswalk").or(Joining.USUAL::crosswalk);
        return new Joining(
                crosswalk.filter(name -> !name.equals("none")),
                value.find("names").map(YamlValue::flag).orElse(true),
                DecisionText.read(value));
    }

    private Measure measure() {
        YamlValue value = root.get("value");
        return new Measure(
                expression(value),
                root.find("level").map(DocumentReader::level),
                root.find("states").map(DocumentReader::units),
                filled(root, "population"),
                root.find("coverage")
                        .filter(rows -> rows.find("file").isPresent())
                        .map(this::table));
    }

    private String expression(YamlValue value) {
        try {
            return ValueFiles.map(value.text(), name -> path(value, name).toString());
        } catch (UserException e) {
            throw value.error(e.problem().what(), e.problem().fix());
        }
    }

    private static AreaLevel level(YamlValue value) {
        return AreaLevel.named(value.text())
                .orElseThrow(() -> value.error(
                        "\"" + value.text() + "\" is not a level",
                        "Write one of " + String.join(", ", AreaLevel.words())));
    }

    private static StateUnits units(YamlValue value) {
        return switch (value.text()) {
            case "15" -> StateUnits.FIFTEEN;
            case "18" -> StateUnits.EIGHTEEN;
            default ->
                throw value.error(
                        "There are no " + value.text() + " states and regions",
                        "Write 15, with Bago and Shan whole, or 18");
        };
    }

    private Path file(YamlValue map) {
        YamlValue file = map.get("file");
        return path(file, file.text());
    }

    private Path path(YamlValue at, String name) {
        if (name.contains("://")) {
            throw at.error("\"" + name + "\" is a remote address", "Name a file of this computer");
        }
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw at.error("\"" + name + "\" is not a file name", "Name a file of this computer");
        }
    }

    /** The classes that a map, or a small map beside it, writes. */
    static Classes classes(YamlValue value) {
        value.allowOnly(Set.of("method", "count", "breaks", "zero", "none", "unreported", "names"));
        List<Double> breaks = new ArrayList<>();
        value.find("breaks").ifPresent(list -> list.items().forEach(item -> breaks.add(item.number())));
        int count = value.find("count").map(YamlValue::wholeNumber).orElse(5);
        if (count < 1 || count > NewMap.MOST_CLASSES) {
            throw value.get("count").error(count + " classes cannot be told apart", "Choose 1 to 12");
        }
        return new Classes(
                value.find("method").map(YamlValue::text).orElse("natural-breaks"),
                count,
                breaks,
                nothing(value),
                value.find("names").map(DocumentReader::names).orElse(Map.of()));
    }

    private static Nothing nothing(YamlValue classes) {
        Optional<YamlValue> none = classes.find("none");
        return new Nothing(
                classes.find("zero").map(value -> choice(value, ZeroClass.AUTO)).orElse(ZeroClass.AUTO),
                none.isPresent() ? OptionalDouble.of(none.get().number()) : OptionalDouble.empty(),
                classes.find("unreported").map(DocumentReader::silence).orElse(Silence.APART));
    }

    private static Silence silence(YamlValue value) {
        return switch (value.text()) {
            case "zero" -> Silence.ZERO;
            case "apart" -> Silence.APART;
            case "outside" -> Silence.OUTSIDE;
            default ->
                throw value.error(
                        "unreported: \"" + value.text() + "\" does not say what silence means",
                        "Write zero, where areas without a row have none, outside, where the map is not about them,"
                                + " or apart");
        };
    }

    private static Map<String, String> names(YamlValue value) {
        Map<String, String> names = new LinkedHashMap<>();
        value.keys().forEach(kind -> names.put(kind, text(value, kind)));
        return names;
    }

    /** The palette that a map, or a small map beside it, writes. */
    static Colors colors(YamlValue value) {
        if (value.isText()) {
            return new Colors(value.text(), false);
        }
        value.allowOnly(Set.of("name", "reversed", "colors", "colours", "middle", "hatched", "opacity"));
        Optional<YamlValue> own = value.find("colours").or(() -> value.find("colors"));
        Optional<YamlValue> middle = value.find("middle");
        return new Colors(
                text(value, "name"),
                value.find("reversed").map(YamlValue::flag).orElse(false),
                own.filter(list -> !list.isList() || !list.items().isEmpty())
                        .map(PaletteFile::colors)
                        .orElse(List.of()),
                middle.isPresent() ? OptionalDouble.of(middle.get().number()) : OptionalDouble.empty(),
                value.find("hatched").map(YamlValue::flag).orElse(false),
                value.find("opacity").map(DocumentReader::opacity).orElse(1.0));
    }

    private static double opacity(YamlValue value) {
        double opacity = value.number();
        if (opacity < Colors.LEAST_OPACITY || opacity > 1) {
            throw value.error("An opacity of " + value.text() + " cannot be drawn", "Write a number from 0.1 to 1");
        }
        return opacity;
    }

    private List<UpperLayer> overlays(YamlValue list) {
        List<UpperLayer> layers = new ArrayList<>();
        for (YamlValue item : list.items()) {
            Optional<FormLayer.Kind> form = FormText.kind(item);
            layers.add(
                    form.isPresent() ? FormText.read(item, form.get(), this::expression, this::table) : overlay(item));
        }
        return layers;
    }

    private Overlay overlay(YamlValue item) {
        item.allowOnly(
                Set.of("file", "layer", "where", "look", "by", "title", "opacity", "style", RestrictionText.KEY));
        return new Overlay(
                file(item),
                filled(item, "layer"),
                filled(item, "where"),
                filled(item, "look"),
                filled(item, "by"),
                filled(item, "title"),
                FormText.opacity(item),
                item.find("style").flatMap(DocumentReader::style),
                item.find(RestrictionText.KEY).map(YamlValue::flag).orElse(false));
    }

    private static Optional<String> style(YamlValue value) {
        if (value.text().contains("://")) {
            throw value.error("\"" + value.text() + "\" is a remote address", "Name a file of this computer");
        }
        try {
            return Optional.of(Path.of(value.text()).toString()).filter(text -> !text.isBlank());
        } catch (InvalidPathException e) {
            throw value.error("\"" + value.text() + "\" is not a file name", "Name a file of this computer");
        }
    }

    /** The constant that a word names, in any case. */
    static <E extends Enum<E>> E choice(YamlValue value, E example) {
        List<String> words = new ArrayList<>();
        for (E constant : example.getDeclaringClass().getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(value.text().toLowerCase(Locale.ROOT))) {
                return constant;
            }
            words.add(word);
        }
        throw value.error(
                value.name() + ": \"" + value.text() + "\" is not known", "Write one of " + String.join(", ", words));
    }

    private static OffsetDateTime created(YamlValue value) {
        try {
            return OffsetDateTime.parse(value.text());
        } catch (DateTimeParseException e) {
            throw value.error(
                    "\"" + value.text() + "\" is not a time with its zone", "Write it as 2026-06-30T14:00:00+06:30");
        }
    }
}
