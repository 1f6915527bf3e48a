package org.myaypon.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.WholeFile;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.project.MapDocument.Boundaries;
import org.myaypon.project.MapDocument.Classes;
import org.myaypon.project.MapDocument.Colors;
import org.myaypon.project.MapDocument.Heading;
import org.myaypon.project.MapDocument.Joining;
import org.myaypon.project.MapDocument.Labels;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapDocument.TableRows;

/** Map documents on disk: YAML that a person can read and edit; saving changes only the values that changed. */
public final class MapFile {

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
            "classes",
            "palette",
            "labels",
            "template");

    private MapFile() {}

    /**
     * Reads a map document.
     *
     * @throws org.myaypon.data.UserException when it cannot be read or is not a map document, with line and column
     */
    public static MapDocument read(Path file) {
        YamlValue root = YamlFile.read(file).root();
        root.allowOnly(KEYS);
        Path folder = file.toAbsolutePath().getParent();
        return new MapDocument(
                new Heading(
                        text(root, "title"),
                        text(root, "subtitle"),
                        text(root, "sources"),
                        text(root, "producer"),
                        text(root, "legend"),
                        text(root, "note")),
                boundaries(root.get("boundaries"), folder),
                table(root.get("table"), folder),
                root.find("join").map(MapFile::joining).orElse(Joining.USUAL),
                root.get("value").text(),
                root.find("classes").map(MapFile::classes).orElse(new Classes("natural-breaks", 5, List.of())),
                root.find("palette").map(MapFile::colors).orElse(new Colors("", false)),
                root.find("labels").map(MapFile::labels).orElse(new Labels(true, Language.EN)),
                root.find("template").map(YamlValue::text).orElse(MapDocument.DEFAULT_TEMPLATE),
                created(root.get("created")));
    }

    private static String text(YamlValue map, String key) {
        return map.find(key).map(YamlValue::text).orElse("");
    }

    private static Boundaries boundaries(YamlValue value, Path folder) {
        value.allowOnly(Set.of("file", "layer", "key"));
        return new Boundaries(
                file(value, folder),
                value.find("layer").map(YamlValue::text),
                value.find("key").map(YamlValue::text));
    }

    /** How a document writes a constant: in small letters. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static TableRows table(YamlValue value, Path folder) {
        value.allowOnly(Set.of("file", "sheet", "key", "where"));
        return new TableRows(
                file(value, folder),
                value.find("sheet").map(YamlValue::text),
                value.find("key").map(YamlValue::text),
                value.find("where").map(YamlValue::text).filter(text -> !text.isBlank()));
    }

    private static Joining joining(YamlValue value) {
        value.allowOnly(Set.of("crosswalk", "names", "decisions"));
        Optional<String> crosswalk =
                value.find("crosswalk").map(YamlValue::text).or(Joining.USUAL::crosswalk);
        return new Joining(
                crosswalk.filter(name -> !name.equals("none")),
                value.find("names").map(YamlValue::flag).orElse(true),
                DecisionText.read(value));
    }

    private static Path file(YamlValue map, Path folder) {
        YamlValue file = map.get("file");
        if (file.text().contains("://")) {
            throw file.error("\"" + file.text() + "\" is a remote address", "Name a file of this computer");
        }
        try {
            return folder.resolve(file.text()).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw file.error("\"" + file.text() + "\" is not a file name", "Name a file of this computer");
        }
    }

    private static Classes classes(YamlValue value) {
        value.allowOnly(Set.of("method", "count", "breaks"));
        List<Double> breaks = new ArrayList<>();
        value.find("breaks").ifPresent(list -> list.items().forEach(item -> breaks.add(item.number())));
        int count = value.find("count").map(YamlValue::wholeNumber).orElse(5);
        if (count < 1 || count > NewMap.MOST_CLASSES) {
            throw value.get("count").error(count + " classes cannot be told apart", "Choose 1 to 12");
        }
        return new Classes(value.find("method").map(YamlValue::text).orElse("natural-breaks"), count, breaks);
    }

    private static Colors colors(YamlValue value) {
        if (value.isText()) {
            return new Colors(value.text(), false);
        }
        value.allowOnly(Set.of("name", "reversed"));
        return new Colors(
                text(value, "name"), value.find("reversed").map(YamlValue::flag).orElse(false));
    }

    private static Labels labels(YamlValue value) {
        value.allowOnly(Set.of("shown", "language"));
        Language language = Language.EN;
        Optional<YamlValue> named = value.find("language");
        if (named.isPresent()) {
            language = switch (named.get().text().toLowerCase(Locale.ROOT)) {
                case "en" -> Language.EN;
                case "my" -> Language.MY;
                case "both" -> Language.BOTH;
                default ->
                    throw named.get()
                            .error("\"" + named.get().text() + "\" is not a language of names", "Write en, my or both");
            };
        }
        return new Labels(value.find("shown").map(YamlValue::flag).orElse(true), language);
    }

    private static OffsetDateTime created(YamlValue value) {
        try {
            return OffsetDateTime.parse(value.text());
        } catch (DateTimeParseException e) {
            throw value.error(
                    "\"" + value.text() + "\" is not a time with its zone", "Write it as 2026-06-30T14:00:00+06:30");
        }
    }

    /**
     * Writes a map document, whole or not at all. When the file is a map document already, only the values that
     * changed are replaced in its text; comments and order stay.
     *
     * @throws org.myaypon.data.UserException when the file cannot be written
     */
    public static void save(MapDocument document, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Map<List<String>, String> values = values(document, folder == null ? Path.of("") : folder);
        String text = Files.isRegularFile(file) ? spliced(file, values) : fresh(values);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String spliced(Path file, Map<List<String>, String> values) {
        YamlFile yaml = YamlFile.read(file);
        for (Map.Entry<List<String>, String> entry : values.entrySet()) {
            yaml = yaml.with(entry.getKey(), entry.getValue());
        }
        return yaml.text();
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
                    .append(path.get(path.size() - 1))
                    .append(": ")
                    .append(entry.getValue())
                    .append('\n');
        }
        return text.toString();
    }

    private static Map<List<String>, String> values(MapDocument document, Path folder) {
        Map<List<String>, String> values = new LinkedHashMap<>();
        Heading heading = document.heading();
        values.put(List.of("myaypon"), "1");
        values.put(List.of("title"), YamlFile.quote(heading.title()));
        values.put(List.of("subtitle"), YamlFile.quote(heading.subtitle()));
        values.put(List.of("sources"), YamlFile.quote(heading.sources()));
        values.put(List.of("producer"), YamlFile.quote(heading.producer()));
        values.put(List.of("legend"), YamlFile.quote(heading.legend()));
        values.put(List.of("note"), YamlFile.quote(heading.note()));
        values.put(List.of("created"), YamlFile.quote(document.created().toString()));
        values.put(
                List.of("boundaries", "file"),
                YamlFile.quote(relative(document.boundaries().file(), folder)));
        document.boundaries()
                .layer()
                .ifPresent(name -> values.put(List.of("boundaries", "layer"), YamlFile.quote(name)));
        document.boundaries().key().ifPresent(key -> values.put(List.of("boundaries", "key"), YamlFile.quote(key)));
        values.put(
                List.of("table", "file"),
                YamlFile.quote(relative(document.table().file(), folder)));
        document.table().sheet().ifPresent(name -> values.put(List.of("table", "sheet"), YamlFile.quote(name)));
        document.table().key().ifPresent(key -> values.put(List.of("table", "key"), YamlFile.quote(key)));
        document.table().where().ifPresent(where -> values.put(List.of("table", "where"), YamlFile.quote(where)));
        Joining joining = document.joining();
        if (!joining.equals(Joining.USUAL)) {
            values.put(
                    List.of("join", "crosswalk"),
                    YamlFile.quote(joining.crosswalk().orElse("none")));
            values.put(List.of("join", "names"), Boolean.toString(joining.byName()));
            values.put(List.of("join", "decisions"), DecisionText.write(joining.decisions()));
        }
        values.put(List.of("value"), YamlFile.quote(document.value()));
        Classes classes = document.classes();
        values.put(List.of("classes", "method"), YamlFile.quote(classes.method()));
        values.put(List.of("classes", "count"), Integer.toString(classes.count()));
        if (!classes.breaks().isEmpty()) {
            values.put(List.of("classes", "breaks"), classes.breaks().toString());
        }
        values.put(List.of("palette", "name"), YamlFile.quote(document.colors().palette()));
        values.put(
                List.of("palette", "reversed"),
                Boolean.toString(document.colors().reversed()));
        values.put(
                List.of("labels", "shown"), Boolean.toString(document.labels().shown()));
        values.put(List.of("labels", "language"), word(document.labels().language()));
        values.put(List.of("template"), YamlFile.quote(document.template()));
        return values;
    }

    /** A file as a document in a folder names it: relative to the folder where that can be, with forward slashes. */
    static String relative(Path file, Path folder) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
        return (sameRoot ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
