package org.myaypon.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/**
 * A template together with all that it inherits, as one tree whose values know the file that they stand in.
 *
 * @param tree its outermost group, without "extends"
 * @param files its own file and those that it extends, nearest first
 * @param absent files that would have been taken had they been there
 * @param problems what was left out on the way
 */
public record ResolvedTemplate(YamlValue tree, List<Path> files, List<Path> absent, List<Problem> problems) {

    public ResolvedTemplate {
        Objects.requireNonNull(tree);
        files = List.copyOf(files);
        absent = List.copyOf(absent);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a template and those that it extends.
     *
     * @param shelf the folder in which a parent is sought that is not beside its child
     * @throws org.myaypon.data.UserException when one of them cannot be read or is not there, or when they go in a circle
     */
    public static ResolvedTemplate of(YamlFile template, Optional<Path> shelf) {
        TemplateChain chain = TemplateChain.read(template, shelf);
        List<Problem> problems = new ArrayList<>();
        YamlValue tree = TemplateMerge.merged(chain.files(), problems);
        return new ResolvedTemplate(
                tree, chain.files().stream().map(YamlFile::file).toList(), chain.absent(), problems);
    }

    /** Where a value of it stands. */
    public TemplateSources.Origin origin(YamlValue value) {
        return new TemplateSources.Origin(
                value.file(), value.line(), value.column(), !value.file().equals(files.get(0)));
    }

    /** What a file of it is called: its name, behind that of its folder where another of the files has the same name. */
    public String nameOf(Path file) {
        Path name = file.getFileName();
        boolean alone = files.stream().filter(other -> other.endsWith(name)).count() < 2;
        int parts = file.getNameCount();
        return alone || file.equals(files.get(0)) || parts < 2
                ? name.toString()
                : file.subpath(parts - 2, parts).toString().replace('\\', '/');
    }

    /** Takes each value in turn with the keys that lead to it, groups before what is in them; an item goes by its name. */
    public void visit(BiConsumer<List<String>, YamlValue> visitor) {
        visit(List.of(), tree, visitor);
    }

    private static void visit(List<String> path, YamlValue value, BiConsumer<List<String>, YamlValue> visitor) {
        if (!path.isEmpty()) {
            visitor.accept(path, value);
        }
        if (value.isMap()) {
            value.entries().forEach((key, part) -> visit(with(path, key), part, visitor));
        } else if (value.isList()) {
            int number = 0;
            for (YamlValue item : value.items()) {
                number++;
                String name = item.isMap() ? NamedItem.nameOf(item) : "";
                visit(with(path, name.isEmpty() ? Integer.toString(number) : name), item, visitor);
            }
        }
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
