package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;

/** What is added on the page of a shipped template. */
class NewItemTest {

    private static final Path SHELF = Path.of(System.getProperty("myaypon.home", "."), "templates");

    @TempDir
    Path folder;

    private TemplateDraft draft(String text) {
        return TemplateDraft.of(YamlFile.parse(text, folder.resolve("own.yaml")), SHELF);
    }

    static List<String> kinds() {
        return NewItem.kinds();
    }

    @Test
    void everyKindOfItemButTheMapCanBeAdded() {
        List<String> all = ItemKinds.all().stream().map(ItemKind::word).toList();
        assertEquals(all.stream().filter(kind -> !kind.equals("map")).toList(), NewItem.kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itHasTheLooksOfTheTemplate(String kind) {
        TemplateDraft before = draft("extends: a4-portrait.yaml\n");
        TemplateDraft after = before.with(new TemplateEdit.Add(kind, NewItem.box(kind, 100, 150)));
        assertEquals(before.problems(), after.problems());
        DraftItem item = after.item(kind + "-1").orElseThrow();
        assertFalse(item.inherited());
        assertFalse(after.text().contains("#2E2C28"), "a colour or a line of the template is named: " + after.text());
    }

    @Test
    void aKindHasTheStylesThatItsLikesHave() {
        String text = draft("extends: a4-portrait.yaml\n")
                .with(new TemplateEdit.Add("table", NewItem.box("table", 100, 150)))
                .text();
        assertTrue(
                text.contains("title-style: legend-title, head-style: count, cell-style: legend, note-style: note"),
                text);
    }

    @Test
    void aSecondNetIsNotOffered() {
        TemplateDraft bare = draft(
                "paper: {width: 210, height: 297}\nstyles: {a: {size: 8, colour: \"#000000\"}}\nitems:\n  - {item: map, at: {left: 5, right: 5, top: 5, bottom: 5}}\n");
        assertTrue(bare.addable().contains("graticule"));
        assertFalse(bare.addable().contains("map"));
        TemplateDraft net = bare.with(new TemplateEdit.Add("graticule", NewItem.box("graticule", 100, 100)));
        assertFalse(net.addable().contains("graticule"));
        TemplateDraft none = net.with(new TemplateEdit.Remove(List.of("graticule-1")));
        assertEquals(bare.text(), none.text());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        TemplateDraft styleless = draft(
                "paper: {width: 210, height: 297}\nitems:\n  - {item: map, at: {left: 5, right: 5, top: 5, bottom: 5}}\n");
        UserException refused = assertThrows(
                UserException.class, () -> styleless.with(new TemplateEdit.Add("text", NewItem.box("text", 100, 100))));
        assertTrue(
                refused.problem().what().contains("no style"), refused.problem().what());
    }
}
