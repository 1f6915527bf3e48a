package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.YamlFile;

/** The further pages of a template while they are edited. */
class DraftPagesTest {

    private static final String PLAIN =
            """
            # Rows go on.
            paper: A4
            orientation: portrait
            margin: 10
            styles:
              head: {size: 12, colour: "#202020"}
              note: {size: 7, colour: "#202020"}
            items:
              - {item: map, at: {left: 10, right: 10, top: 40, bottom: 120}}
              - item: table
                name: figures
                at: {left: 10, right: 10, bottom: 20, height: 60}
                overflow: continue
                title-style: head
                head-style: note
                cell-style: note
                note-style: note
            """;
    private static final String OWN = PLAIN
            + """
                    continuation:
                      items:
                        - {item: text, name: running, at: {left: 10, right: 10, top: 10, height: 6}, style: head, text: "{title}"}
                        - {item: table, name: figures, at: {left: 10, right: 10, top: 20, bottom: 20}}   # all of it
                    """;

    @TempDir
    Path folder;

    private TemplateDraft further(String text) {
        return TemplateDraft.of(YamlFile.parse(text, folder.resolve("own.yaml")), folder)
                .on(DraftPage.FOLLOWING);
    }

    private static Map<String, Box> boxes(TemplateDraft draft) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        draft.template()
                .following()
                .forEach(item -> boxes.put(item.slot().name(), item.slot().box()));
        return boxes;
    }

    @Test
    void anItemOfAFurtherPageIsMovedAndEveryOtherByteKept() {
        TemplateDraft moved = further(OWN).with(new TemplateEdit.Place(Map.of("figures", new Box(10, 24, 190, 253))));
        assertEquals(OWN.replace("top: 20, bottom: 20", "top: 24, bottom: 20"), moved.text());
        assertEquals(DraftPage.FOLLOWING, moved.page());
        assertEquals(
                new Box(10, 157 + 60, 190, 60).heightMm(),
                moved.on(DraftPage.FIRST).item("figures").orElseThrow().box().heightMm());
    }

    @Test
    void plainFurtherPagesAreWrittenOutAsTheyWere() {
        TemplateDraft first = TemplateDraft.of(YamlFile.parse(PLAIN, folder.resolve("own.yaml")), folder);
        TemplateDraft written = first.on(DraftPage.FOLLOWING);
        assertEquals(boxes(first), boxes(written));
        assertEquals(List.of(), written.problems());
        assertEquals(PLAIN, first.text());
        assertTrue(
                written.text().startsWith(PLAIN + "continuation:\n  items:\n    - {item: text, name: following-title"));
        assertEquals(
                List.of("following-title", "following-sample", "following-page", "figures"),
                written.items().stream().map(DraftItem::name).toList());
    }

    @Test
    void anInheritedFurtherPageIsChangedInTheChildAlone() throws Exception {
        Files.writeString(folder.resolve("base.yaml"), OWN);
        TemplateDraft child = further("extends: base.yaml\n");
        assertTrue(child.item("running").orElseThrow().inherited());
        TemplateDraft named = child.with(new TemplateEdit.Put("running", List.of("text"), "Goes on"));
        assertEquals(
                "extends: base.yaml\ncontinuation:\n  items:\n    - {name: running, text: Goes on}\n",
                named.text() + (named.text().endsWith("\n") ? "" : "\n"));
        assertEquals(List.of("text"), named.item("running").orElseThrow().overridden());
    }

    @Test
    void onlyWhatCanStandWithoutTheMapIsOffered() {
        List<String> offered = further(OWN).addable();
        assertTrue(offered.containsAll(List.of("text", "picture", "legend", "line")), offered.toString());
        assertFalse(offered.contains("scale-bar") || offered.contains("inset") || offered.contains("table"));
        TemplateDraft without = further(OWN).with(new TemplateEdit.Remove(List.of("running")));
        TemplateDraft added = without.with(new TemplateEdit.Add("page-number", new Box(10, 280, 20, 5)));
        assertEquals(List.of(), added.problems());
        assertTrue(added.item("page-number-1").isPresent());
    }

    @Test
    void aTableWithoutAPlaceOnTheFurtherPagesCanBeAdded() {
        String text = OWN.replaceFirst("(?m)^.*name: figures, at.*\\R", "");
        TemplateDraft draft = further(text);
        assertTrue(draft.addable().contains("table"));
        TemplateDraft added = draft.with(new TemplateEdit.Add("table", new Box(10, 30, 100, 200)));
        assertEquals(List.of(), added.problems());
        assertEquals(
                new Box(10, 30, 100, 200), added.item("figures").orElseThrow().box());
    }

    @Test
    void aTableThatGoesOnIsHiddenRatherThanCutOut() {
        TemplateDraft hidden = further(OWN).on(DraftPage.FIRST).with(new TemplateEdit.Remove(List.of("figures")));
        assertTrue(hidden.item("figures").orElseThrow().hidden());
        assertEquals(List.of(), hidden.problems());
    }
}
