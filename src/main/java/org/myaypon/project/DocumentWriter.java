package org.myaypon.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.classify.ZeroClass;
import org.myaypon.data.YamlFile;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.StateUnits;

/** A map document as the values of a YAML file, by their paths and in their order; what is as usual is not written. */
final class DocumentWriter {

    /** What stands for a value that has been taken away. */
    static final String ABSENT = "null";

    private final MapDocument document;
    private final Path folder;
    private final Map<List<String>, String> values = new LinkedHashMap<>();

    /**
     * A writer.
     *
     * @param folder what paths are relative to
     */
    DocumentWriter(MapDocument document, Path folder) {
        this.document = document;
        this.folder = folder;
    }

    /** The values, each on one line of YAML. */
    Map<List<String>, String> values() {
        put("1", "myaypon");
        heading(document.heading());
        values.putAll(RevisionText.write(document.revision(), this::file));
        text(file(document.boundaries().file()), "boundaries", "file");
        optional(document.boundaries().layer(), "boundaries", "layer");
        optional(document.boundaries().key(), "boundaries", "key");
        rows("table", document.table());
        joining(document.joining());
        measure(document.measure());
        classes(document.classes()).forEach((key, value) -> put(value, "classes", key));
        colors(document.colors()).forEach((key, value) -> put(value, "palette", key));
        if (!document.overlays().isEmpty()) {
            put(document.overlays().stream().map(this::layer).collect(Collectors.joining(", ", "[", "]")), "layers");
        }
        optional(document.style(), "style");
        FrameText.write(document.frame()).forEach((key, value) -> put(value, "frame", key));
        LabelsText.write(document.labels()).forEach((key, value) -> put(value, "labels", key));
        text(document.template(), "template");
        document.texts().forEach((name, text) -> put(SheetWords.write(text), "texts", name));
        SnapshotText.write(document.snapshot(), this::file).forEach((key, value) -> put(value, key));
        document.sheets().forEach((code, sheet) -> put(AdjustmentText.write(sheet), AdjustmentText.KEY, code));
        return values;
    }

    private void heading(Heading heading) {
        text(heading.title(), "title");
        text(heading.subtitle(), "subtitle");
        text(heading.sources(), "sources");
        text(heading.producer(), "producer");
        text(heading.legend(), "legend");
        text(heading.note(), "note");
        text(document.created().toString(), "created");
    }

    private void rows(String group, TableRows rows) {
        text(file(rows.file()), group, "file");
        optional(rows.sheet(), group, "sheet");
        optional(rows.key(), group, "key");
        optional(rows.where(), group, "where");
        rows.restricted()
                .ifPresent(marked -> put(FormWriter.group(RestrictionText.write(marked)), group, RestrictionText.KEY));
    }

    private void joining(Joining joining) {
        if (!joining.equals(Joining.USUAL)) {
            text(joining.crosswalk().orElse("none"), "join", "crosswalk");
            put(Boolean.toString(joining.byName()), "join", "names");
            put(DecisionText.write(joining.decisions()), "join", "decisions");
        }
    }

    private void measure(Measure measure) {
        text(ValueFiles.map(measure.value(), file -> file(Path.of(file))), "value");
        optional(measure.level().map(AreaLevel::word), "level");
        optional(measure.units().map(units -> units == StateUnits.FIFTEEN ? "15" : "18"), "states");
        optional(measure.population(), "population");
        measure.coverage().ifPresent(rows -> rows("coverage", rows));
    }

    /** Classes by their keys, each on one line of YAML. */
    static Map<String, String> classes(Classes classes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("method", YamlFile.quote(classes.method()));
        parts.put("count", Integer.toString(classes.count()));
        if (!classes.breaks().isEmpty()) {
            parts.put("breaks", classes.breaks().toString());
        }
        Nothing nothing = classes.nothing();
        if (nothing.zero() != ZeroClass.AUTO) {
            parts.put("zero", word(nothing.zero()));
        }
        nothing.none().ifPresent(number -> parts.put("none", Double.toString(number)));
        if (nothing.unreported() != Silence.APART) {
            parts.put("unreported", word(nothing.unreported()));
        }
        if (!classes.names().isEmpty()) {
            parts.put(
                    "names",
                    classes.names().entrySet().stream()
                            .map(name -> YamlFile.quote(name.getKey()) + ": " + YamlFile.quote(name.getValue()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return parts;
    }

    private String layer(UpperLayer layer) {
        return layer instanceof FormLayer form ? FormWriter.write(form, this::file) : overlay((Overlay) layer);
    }

    /** A palette by its keys, each on one line of YAML. */
    static Map<String, String> colors(Colors colors) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", YamlFile.quote(colors.palette()));
        parts.put("reversed", Boolean.toString(colors.reversed()));
        if (!colors.own().isEmpty()) {
            parts.put(
                    "colors",
                    colors.own().stream()
                            .map(color -> String.format(Locale.ROOT, "\"#%06X\"", color.getRGB() & 0xFFFFFF))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        colors.middle().ifPresent(number -> parts.put("middle", Double.toString(number)));
        if (colors.hatched()) {
            parts.put("hatched", "true");
        }
        if (colors.opacity() < 1) {
            parts.put("opacity", Double.toString(colors.opacity()));
        }
        return parts;
    }

    private String overlay(Overlay overlay) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("file", YamlFile.quote(file(overlay.file())));
        overlay.layer().ifPresent(text -> parts.put("layer", YamlFile.quote(text)));
        overlay.where().ifPresent(text -> parts.put("where", YamlFile.quote(text)));
        overlay.look().ifPresent(text -> parts.put("look", YamlFile.quote(text)));
        overlay.by().ifPresent(text -> parts.put("by", YamlFile.quote(text)));
        overlay.title().ifPresent(text -> parts.put("title", YamlFile.quote(text)));
        if (overlay.opacity() < 1) {
            parts.put("opacity", Numbers.plain(overlay.opacity()));
        }
        overlay.style().ifPresent(text -> parts.put("style", YamlFile.quote(text)));
        if (overlay.restricted()) {
            parts.put(RestrictionText.KEY, "true");
        }
        return FormWriter.group(parts);
    }

    private String file(Path file) {
        return MapFile.relative(file, folder);
    }

    /** How a document writes a constant: in small letters. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void optional(Optional<String> text, String... path) {
        text.ifPresent(given -> text(given, path));
    }

    private void text(String text, String... path) {
        put(YamlFile.quote(text), path);
    }

    private void put(String yaml, String... path) {
        values.put(List.of(path), yaml);
    }
}
