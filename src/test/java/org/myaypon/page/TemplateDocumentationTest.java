package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Result;
import org.myaypon.data.YamlFile;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateFile;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.Templates;

class TemplateDocumentationTest {

    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));

    @Test
    void theDocumentsItemsAreReadAsTheyStand() throws IOException {
        String document = Files.readString(HOME.resolve("docs").resolve("templates.md"));
        String shipped = Templates.text("a3-portrait.yaml");
        String head = shipped.replaceFirst("(?sm)^items:.*?(?=^\\w)", "");
        String items = document.substring(document.indexOf("## The items"));
        items = block(items);
        Result<Template> template =
                TemplateFile.read(YamlFile.parse(head + "items:\n" + items.indent(2), Path.of("templates.md")));
        assertEquals(List.of(), template.problems());
        assertEquals(TemplateItem.class.getPermittedSubclasses().length, (int) template.value().items().stream()
                .map(Object::getClass)
                .distinct()
                .count());
    }

    @Test
    void theDocumentsColumnsAndFurtherPagesAreReadAsTheyStand() throws IOException {
        String document = Files.readString(HOME.resolve("docs").resolve("templates.md"));
        String shipped = Templates.text("a3-portrait-table.yaml");
        String columns = block(document.substring(document.indexOf("### Which columns")));
        String following = block(document.substring(document.indexOf("### Further pages")));
        String table = "    name: figures\n    overflow: continue\n" + columns.indent(2);
        Result<Template> template = TemplateFile.read(YamlFile.parse(
                shipped.replace("    name: table\n", "").replaceFirst("  - item: table\n", "  - item: table\n" + table)
                        + following,
                Path.of("templates.md")));
        assertEquals(List.of(), template.problems());
        assertEquals(3, template.value().following().size());
    }

    /** The first example of a part of the document. */
    private static String block(String text) {
        int begin = text.indexOf("```yaml") + "```yaml\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    @Test
    void everyVariableIsDocumented() throws IOException {
        String document = Files.readString(HOME.resolve("docs").resolve("templates.md"));
        for (String variable : PageComposer.VARIABLES) {
            assertTrue(document.contains("`" + variable + "`"), variable);
        }
    }
}
