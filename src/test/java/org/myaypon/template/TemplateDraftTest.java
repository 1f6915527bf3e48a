package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;

class TemplateDraftTest {

    private static final Path SHELF = Path.of(System.getProperty("myaypon.home", "."), "templates");
    private static final String BASE =
            """
            # A base.
            name: Base
            paper: A4
            orientation: portrait
            margin: 5
            styles: {note: {size: 10, colour: "#202020"}}
            items:
              - item: map   # the map
                at: {left: 10, right: 10, top: 40, bottom: 60}
              - item: text
                name: title
                # Above everything.
                at: {left: 10, width: 100, top: 10, height: 10}
                style: note
                text: {en: A title, my: ခေါင်းစဉ်}
              - item: text
                name: side
                at: {left: "title.right + 4", right: margin.right, top: title.top, height: "50%"}
                style: note
                text: |
                  One
                  two
            """;

    @TempDir
    Path folder;

    private TemplateDraft base() {
        return TemplateDraft.of(YamlFile.parse(BASE, folder.resolve("base.yaml")), folder);
    }

    private TemplateDraft child(String text) throws Exception {
        Files.writeString(folder.resolve("base.yaml"), BASE);
        return TemplateDraft.of(YamlFile.parse(text, folder.resolve("child.yaml")), folder);
    }

    private static TemplateDraft place(TemplateDraft draft, String name, Box box) {
        return draft.with(new TemplateEdit.Place(Map.of(name, box)));
    }

    private static TemplateDraft put(TemplateDraft draft, String name, List<String> path, String value) {
        return draft.with(new TemplateEdit.Put(name, path, value));
    }

    private static Box box(TemplateDraft draft, String name) {
        return draft.item(name).orElseThrow().box();
    }

    @Test
    void aPlaceIsWrittenInTheTermsOfTheFile() {
        TemplateDraft moved = place(base(), "title", new Box(12.04, 10, 98, 10));
        assertEquals(BASE.replace("left: 10, width: 100,", "left: 12, width: 98,"), moved.text());
    }

    @Test
    void anAnchorStaysAndAShareBecomesANumber() {
        TemplateDraft moved = place(base(), "side", new Box(112.5, 12, 82.5, 30));
        String side = "at: {left: title.right + 2.5, right: margin.right - 10, top: title.top + 2, height: 30}";
        assertTrue(moved.text().replace("\"", "").contains(side), moved.text());
        assertEquals(new Box(112.5, 12, 82.5, 30), box(moved, "side"));
    }

    @Test
    void itemsThatFollowEachOtherMoveTogether() {
        Box title = box(base(), "title");
        Box side = box(base(), "side");
        TemplateDraft moved = base().with(new TemplateEdit.Place(Map.of("title", right(title), "side", right(side))));
        assertEquals(right(title), box(moved, "title"));
        assertEquals(right(side), box(moved, "side"));
        assertTrue(moved.text().contains("left: \"title.right + 4\""), moved.text());
    }

    private static Box right(Box box) {
        return new Box(box.xMm() + 6, box.yMm(), box.widthMm(), box.heightMm());
    }

    @Test
    void anInheritedItemIsOverriddenInTheChildAndRevertedToTheBase() throws Exception {
        TemplateDraft child = child("extends: base.yaml\n");
        TemplateDraft moved = place(child, "title", new Box(14, 10, 100, 12));
        assertEquals(
                "extends: base.yaml\nitems:\n  - {name: title, at: {left: 14, height: 12}}\n",
                moved.text() + (moved.text().endsWith("\n") ? "" : "\n"));
        assertEquals(List.of("at"), moved.item("title").orElseThrow().overridden());
        TemplateDraft named = put(moved, "title", List.of("text", "en"), "Other");
        assertEquals("ခေါင်းစဉ်", named.item("title").orElseThrow().value("text.my"));
        TemplateDraft back = named.with(new TemplateEdit.Revert("title", Optional.of("text")));
        assertEquals(moved.text(), back.text());
        TemplateDraft whole = back.with(new TemplateEdit.Revert("title", Optional.empty()));
        assertEquals("extends: base.yaml\n", whole.text());
        assertEquals(BASE, Files.readString(folder.resolve("base.yaml")));
    }

    @Test
    void aTextOfSeveralLinesReadsBack() {
        TemplateDraft edited = put(base(), "side", List.of("text"), "First: \"line\"\nသုံး {title}");
        assertEquals(
                "First: \"line\"\nသုံး {title}",
                edited.item("side").orElseThrow().value("text"));
    }

    @Test
    void whatIsFollowedOrInheritedIsHiddenAndOtherItemsAreCutOut() throws Exception {
        TemplateDraft hidden = base().with(new TemplateEdit.Remove(List.of("title")));
        assertTrue(hidden.item("title").orElseThrow().hidden());
        TemplateDraft cut = base().with(new TemplateEdit.Remove(List.of("side")));
        assertEquals(BASE.substring(0, BASE.indexOf("  - item: text\n    name: side")), cut.text());
        TemplateDraft child = child("extends: base.yaml\r\n# mine\r\n");
        TemplateDraft without = child.with(new TemplateEdit.Remove(List.of("side")));
        assertTrue(without.item("side").orElseThrow().hidden());
        assertTrue(without.text().contains("\r\nitems:\r\n  - {name: side, hide: true}"), without.text());
        assertTrue(without.text().endsWith("# mine\r\n"), without.text());
    }

    @Test
    void theMapCannotBeTakenAway() {
        assertThrows(UserException.class, () -> base().with(new TemplateEdit.Remove(List.of("map"))));
    }

    @Test
    void anEditThatWouldLoseAnItemIsRefused() {
        UserException refused =
                assertThrows(UserException.class, () -> put(base(), "title", List.of("style"), "nothing"));
        assertTrue(
                refused.problem().what().contains("nothing"), refused.problem().what());
    }

    @Test
    void aConditionIsSetAndTakenAway() {
        TemplateDraft draft = put(base(), "title", List.of("when"), "not sample");
        assertEquals("not sample", draft.item("title").orElseThrow().value("when"));
        assertEquals(BASE, put(draft, "title", List.of("when"), "").text());
    }

    static List<String> kinds() {
        return NewItem.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewItemStandsWhereItIsWanted(String kind) {
        Box box = NewItem.box(kind, 100, 150);
        TemplateDraft draft = base().with(new TemplateEdit.Add(kind, box));
        assertEquals(List.of(), draft.problems());
        assertEquals(kind.equals("graticule") ? box(draft, "map") : box, box(draft, kind + "-1"));
        assertTrue(draft.text().startsWith(BASE.stripTrailing()));
        assertFalse(
                box(draft.with(new TemplateEdit.Add(kind, box)), kind + "-2").equals(new Box(0, 0, 0, 0)));
    }

    static Stream<String> shipped() {
        return Templates.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void allOtherBytesOfAShippedTemplateAreKept(String name) {
        YamlFile file = YamlFile.parse(Templates.text(name), folder.resolve(name));
        TemplateDraft draft = TemplateDraft.of(file, SHELF);
        Random random = new Random(7);
        List<DraftItem> placed =
                draft.items().stream().filter(DraftItem::placed).toList();
        for (DraftItem item : placed) {
            Box old = item.box();
            Box wanted = new Box(
                    tenth(old.xMm() + random.nextDouble(-5, 5)),
                    tenth(old.yMm() + random.nextDouble(-5, 5)),
                    old.widthMm() == 0 ? 0 : tenth(Math.max(2, old.widthMm() + random.nextDouble(-5, 5))),
                    old.heightMm() == 0 ? 0 : tenth(Math.max(2, old.heightMm() + random.nextDouble(-5, 5))));
            TemplateDraft moved = place(draft, item.name(), wanted);
            assertNear(wanted, box(moved, item.name()));
            assertEquals(withoutPlaces(draft.text()), withoutPlaces(moved.text()), item.name());
            Map<String, Box> others = boxes(draft);
            Map<String, Box> now = boxes(moved);
            others.remove(item.name());
            now.remove(item.name());
            assertEquals(others.keySet(), now.keySet());
            draft = moved;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aPlaceAndItsOppositeGiveTheOldBytes(String lineBreak) {
        String text = BASE.replace("\n", lineBreak);
        TemplateDraft draft = TemplateDraft.of(YamlFile.parse(text, folder.resolve("base.yaml")), folder);
        Box box = box(draft, "side");
        TemplateDraft back = place(place(draft, "title", right(box(draft, "title"))), "title", box(draft, "title"));
        assertEquals(text, back.text());
        assertEquals(box, box(back, "side"));
    }

    /** A text without the one line of a place that an edit may change: each number and edge in "at". */
    private static String withoutPlaces(String text) {
        return text.replaceAll("at: \\{[^}]*\\}", "at: {}")
                .replaceAll("(?m)^ {6}(left|right|top|bottom|width|height): .*$", "      $1: …");
    }

    private static Map<String, Box> boxes(TemplateDraft draft) {
        Map<String, Box> boxes = new HashMap<>();
        draft.items().forEach(item -> boxes.put(item.name(), item.box()));
        return boxes;
    }

    private static double tenth(double mm) {
        return Math.rint(mm * 10) / 10;
    }

    private static void assertNear(Box wanted, Box got) {
        assertEquals(wanted.xMm(), got.xMm(), 0.051);
        assertEquals(wanted.yMm(), got.yMm(), 0.051);
        assertEquals(wanted.rightMm(), got.rightMm(), 0.051);
        assertEquals(wanted.bottomMm(), got.bottomMm(), 0.051);
    }
}
