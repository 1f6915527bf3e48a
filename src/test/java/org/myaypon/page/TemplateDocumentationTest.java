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

class TemplateDocumentationTest {

    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));

    @Test
    void theDocumentsItemsAreReadAsTheyStand() throws IOException {
        String document = Files.readString(HOME.resolve("docs").resolve("templates.md"));
        String shipped = Files.readString(HOME.resolve("templates").resolve("a3-portrait.yaml"));
        String head = shipped.substring(0, shipped.indexOf("items:"));
        String items = document.substring(document.indexOf("## The items"));
        items = items.substring(items.indexOf("```yaml") + 8, items.lastIndexOf("```"));
        Result<Template> template =
                TemplateFile.read(YamlFile.parse(head + "items:\n" + items.indent(2), Path.of("templates.md")));
        assertEquals(List.of(), template.problems());
        assertEquals(TemplateItem.class.getPermittedSubclasses().length, (int) template.value().items().stream()
                .map(Object::getClass)
                .distinct()
                .count());
    }

    @Test
    void everyVariableIsDocumented() throws IOException {
        String document = Files.readString(HOME.resolve("docs").resolve("templates.md"));
        for (String variable : PageComposer.VARIABLES) {
            assertTrue(document.contains("`" + variable + "`"), variable);
        }
    }
}
