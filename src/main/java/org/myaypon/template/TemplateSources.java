package org.myaypon.template;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a template was made of: its files, and where each of its values stands.
 *
 * @param files the template's own file and those that it extends, nearest first
 * @param absent files that would have been taken had they been there
 * @param origins where each value stands, by the keys that lead to it; an item goes by its name
 */
public record TemplateSources(List<Path> files, List<Path> absent, Map<List<String>, Origin> origins) {

    /**
     * Where a value stands.
     *
     * @param file the file
     * @param line its line, from 1
     * @param column its column, from 1
     * @param inherited whether this is another file than the template's own
     */
    public record Origin(Path file, int line, int column, boolean inherited) {
        public Origin {
            Objects.requireNonNull(file);
        }
    }

    public TemplateSources {
        files = List.copyOf(files);
        absent = List.copyOf(absent);
        origins = Map.copyOf(origins);
    }

    static TemplateSources of(ResolvedTemplate template) {
        Map<List<String>, Origin> origins = new HashMap<>();
        template.visit((path, value) -> origins.put(path, template.origin(value)));
        return new TemplateSources(template.files(), template.absent(), origins);
    }

    /**
     * Where a value stands: {@code origin("items", "title", "at", "left")}; of a group or an item, where the template nearest to
     * the map speaks of it. Empty when nothing says it.
     */
    public Optional<Origin> origin(String... path) {
        return Optional.ofNullable(origins.get(List.of(path)));
    }
}
