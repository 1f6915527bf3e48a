package org.myaypon.project;

import java.awt.Color;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.project.FormLayer.Measured;

/** Writes layers of symbols into a map document; what is as usual is not written. */
final class FormWriter {

    private FormWriter() {}

    /**
     * A layer on one line of YAML.
     *
     * @param file how the document names a file
     */
    static String write(FormLayer layer, Function<Path, String> file) {
        Map<String, String> parts = new LinkedHashMap<>();
        Measured measured = layer.measured();
        parts.put(
                layer.kind().word(),
                YamlFile.quote(ValueFiles.map(measured.value(), name -> file.apply(Path.of(name)))));
        measured.by().ifPresent(text -> parts.put("by", YamlFile.quote(text)));
        measured.table().ifPresent(rows -> parts.put("table", table(rows, file)));
        measured.where().ifPresent(text -> parts.put("where", YamlFile.quote(text)));
        layer.title().ifPresent(text -> parts.put("title", YamlFile.quote(text)));
        if (measured.most() != Measured.USUAL_MOST) {
            parts.put("most", Integer.toString(measured.most()));
        }
        look(layer.look(), parts);
        if (layer.restricted()) {
            parts.put(RestrictionText.KEY, "true");
        }
        return group(parts);
    }

    private static void look(FormLook look, Map<String, String> parts) {
        look.largestMm().ifPresent(number -> parts.put("largest", Numbers.plain(number)));
        look.each().ifPresent(number -> parts.put("each", Numbers.plain(number)));
        look.sizeMm().ifPresent(number -> parts.put("size", Numbers.plain(number)));
        look.color().ifPresent(color -> parts.put("color", quoted(color)));
        if (!look.colors().isEmpty()) {
            Map<String, String> colors = new LinkedHashMap<>();
            look.colors().forEach((kind, color) -> colors.put(YamlFile.quote(kind), quoted(color)));
            parts.put("colors", group(colors));
        }
        look.opacity().ifPresent(number -> parts.put("opacity", Numbers.plain(number)));
        if (!look.shape().equals(FormLook.USUAL.shape())) {
            parts.put("shape", look.shape());
        }
    }

    /** A table on one line of YAML. */
    static String table(TableRows rows, Function<Path, String> file) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("file", YamlFile.quote(file.apply(rows.file())));
        rows.sheet().ifPresent(text -> parts.put("sheet", YamlFile.quote(text)));
        rows.key().ifPresent(text -> parts.put("key", YamlFile.quote(text)));
        rows.where().ifPresent(text -> parts.put("where", YamlFile.quote(text)));
        rows.restricted().ifPresent(marked -> parts.put(RestrictionText.KEY, group(RestrictionText.write(marked))));
        return group(parts);
    }

    private static String quoted(Color color) {
        return String.format(Locale.ROOT, "\"#%06X\"", color.getRGB() & 0xFFFFFF);
    }

    /** Keys with their values, in braces. */
    static String group(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
