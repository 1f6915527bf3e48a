package org.myaypon.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Reads page templates, which are YAML files that a user may edit; docs/templates.md describes them. */
public final class TemplateFile {

    static final Set<String> KEYS = Set.of(
            "name",
            ServedMaps.KEY,
            "paper",
            "orientation",
            "margin",
            "bleed",
            "colours",
            "styles",
            "lines",
            "texts",
            "items",
            "continuation");

    private TemplateFile() {}

    /** Reads a template, which may extend others of its own folder; see {@link #read(Path, Path)}. */
    public static Result<Template> read(Path file) {
        return read(YamlFile.read(file));
    }

    /**
     * Reads a template. What cannot be understood of it (an item, a key, a style, a place) is a problem and left out, as long as
     * the rest is a page: broken YAML, a paper that is not there, a parent that is not there and a template without its
     * map are each a {@link UserException} with file, line and column.
     *
     * @param shelf the folder in which a parent is sought that is not beside its child
     */
    public static Result<Template> read(Path file, Path shelf) {
        return read(ResolvedTemplate.of(YamlFile.read(file), Optional.of(shelf)));
    }

    /** Takes a YAML file that is at hand as a template; see {@link #read(Path)}. */
    public static Result<Template> read(YamlFile file) {
        return read(ResolvedTemplate.of(file, Optional.empty()));
    }

    /** Takes a template that is put together already; see {@link #read(Path, Path)}. */
    public static Result<Template> read(ResolvedTemplate resolved) {
        YamlValue tree = resolved.tree();
        List<Problem> problems = new ArrayList<>(resolved.problems());
        problems.addAll(tree.unknownKeys(KEYS));
        PageShape page = PageShapeReader.read(tree, problems);
        TemplateStyles styles = new TemplateStyles(tree, problems);
        List<TemplateItem> items = new TemplateItemReader(styles, page, problems).read(tree.get("items"));
        problems.addAll(SpareRoom.problems(items));
        List<TemplateItem> following = new FollowingPages(items, page.insideMargins(), problems)
                .read(tree.find("continuation"), new TemplateItemReader(styles, page, problems));
        String fileName = String.valueOf(resolved.files().get(0).getFileName());
        String name = tree.find("name").map(YamlValue::text).orElse(fileName);
        ServedMaps serves = ServedMaps.read(tree, problems);
        Template template = new Template(
                name, fileName, serves, page, texts(tree, problems), items, following, TemplateSources.of(resolved));
        return new Result<>(template, problems);
    }

    private static Map<String, LocalText> texts(YamlValue tree, List<Problem> problems) {
        Map<String, LocalText> texts = new HashMap<>();
        NamedGroup.read(tree.find("texts"), problems, (name, value) -> texts.put(name, LocalText.read(value)));
        return texts;
    }
}
