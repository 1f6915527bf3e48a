package org.myaypon.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Result;
import org.myaypon.data.YamlFile;

/** Templates for tests. */
public final class Templates {

    public static final List<String> SHIPPED = List.of(
            "a3-portrait.yaml",
            "a4-portrait.yaml",
            "a3-landscape.yaml",
            "a4-landscape.yaml",
            "a3-portrait-table.yaml",
            "a4-portrait-table.yaml",
            "a3-landscape-table.yaml",
            "a4-landscape-table.yaml",
            "snapshot-a3-portrait.yaml",
            "snapshot-a3-landscape.yaml",
            "snapshot-a4-portrait.yaml",
            "snapshot-a4-landscape.yaml");

    private Templates() {}

    public static Template shipped(String name) {
        return TemplateFile.read(Path.of(System.getProperty("myaypon.home", "."), "templates", name))
                .value();
    }

    /** A shipped template with all that it inherits, as one file. */
    public static String text(String name) {
        Path file = Path.of(System.getProperty("myaypon.home", "."), "templates", name);
        return TemplateExplanation.yaml(ResolvedTemplate.of(YamlFile.read(file), Optional.empty()))
                .replaceAll("(?m) +# [\\w.-]+\\.yaml:\\d+$", "");
    }

    /** A template of 200 × 100 mm with a map on its left and these items. */
    public static Result<Template> template(String items) {
        return template(items, "");
    }

    /** The same with what the pages after the first look like. */
    public static Result<Template> template(String items, String continuation) {
        return TemplateFile.read(YamlFile.parse(
                """
                name: Test
                paper: A4
                orientation: landscape
                margin: 5
                colours: {ink: "#202020"}
                styles:
                  note: {size: 10, smallest: 6, colour: ink}
                texts:
                  disclaimer: As it is
                items:
                  - item: map
                    at: {left: 10, width: 100, top: 10, bottom: 10}
                """
                        + items.indent(2)
                        + continuation,
                Path.of("test.yaml")));
    }

    /** A text of a page that is composed with these variables. */
    public static boolean isOnTheMap(TemplateItem item) {
        return item instanceof InsetItem || item instanceof LocatorItem || item instanceof GraticuleItem;
    }
}
