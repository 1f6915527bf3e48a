package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Numbers, version and changes of an emergency's sheet as a map document writes them. */
final class RevisionText {

    /** The keys that stand at the top of a document. */
    static final Set<String> KEYS = Set.of("number", "event", "glide", "version", "previous", "affected", "changes");

    private RevisionText() {}

    /**
     * Reads them.
     *
     * @param path makes a path of a name that stands at a value
     */
    static Revision read(YamlValue root, BiFunction<YamlValue, String, Path> path) {
        Optional<YamlValue> changes = root.find("changes");
        changes.ifPresent(group -> group.allowOnly(Set.of("outline", "note")));
        return new Revision(
                text(root, "number"),
                text(root, "event"),
                text(root, "glide"),
                version(root),
                root.find("previous")
                        .filter(value -> !value.text().isBlank())
                        .map(value -> path.apply(value, value.text())),
                root.find("affected").flatMap(RevisionText::affected),
                changes.flatMap(group -> group.find("outline"))
                        .map(YamlValue::flag)
                        .orElse(true),
                changes.map(group -> text(group, "note")).orElse(""));
    }

    private static String text(YamlValue group, String key) {
        return group.find(key).map(value -> value.text().strip()).orElse("");
    }

    private static OptionalInt version(YamlValue root) {
        Optional<YamlValue> value = root.find("version");
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int version = value.get().wholeNumber();
        if (version < 1) {
            throw value.get().error("There is no version " + version, "Versions count from 1");
        }
        return OptionalInt.of(version);
    }

    private static Optional<Affected> affected(YamlValue value) {
        if (!value.isText()) {
            List<String> kinds = new ArrayList<>();
            value.items().forEach(item -> kinds.add(item.text()));
            return kinds.isEmpty() ? Optional.empty() : Optional.of(Affected.ofKinds(kinds));
        }
        String text = value.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("(?i)(value\\s*)?[<>=].*")) {
            return Optional.of(Affected.ofKinds(List.of(text)));
        }
        return Optional.of(Affected.comparison(text)
                .orElseThrow(() -> value.error(
                        "affected: \"" + text + "\" is no comparison with a number",
                        "Write it like \"> 0\", or name the kinds that count: [High, Severe]")));
    }

    /** The values to write, by their paths and in their order; what is as usual is not written. */
    static Map<List<String>, String> write(Revision revision, Function<Path, String> file) {
        Map<List<String>, String> values = new LinkedHashMap<>();
        text(values, revision.number(), "number");
        text(values, revision.event(), "event");
        text(values, revision.glide(), "glide");
        revision.version().ifPresent(version -> values.put(List.of("version"), Integer.toString(version)));
        revision.previous().ifPresent(path -> text(values, file.apply(path), "previous"));
        revision.affected()
                .ifPresent(rule -> values.put(
                        List.of("affected"),
                        rule.kinds().isEmpty()
                                ? YamlFile.quote(rule.text())
                                : rule.kinds().stream()
                                        .map(YamlFile::quote)
                                        .collect(Collectors.joining(", ", "[", "]"))));
        if (!revision.outlined()) {
            values.put(List.of("changes", "outline"), "false");
        }
        text(values, revision.note(), "changes", "note");
        return values;
    }

    private static void text(Map<List<String>, String> values, String text, String... path) {
        if (!text.isEmpty()) {
            values.put(List.of(path), YamlFile.quote(text));
        }
    }
}
