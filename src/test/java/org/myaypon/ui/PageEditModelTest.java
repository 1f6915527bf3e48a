package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.project.NewMap;
import org.myaypon.template.Arranging;
import org.myaypon.template.Box;
import org.myaypon.template.DraftItem;

class PageEditModelTest extends OpenSession {

    private static final String OWN =
            """
            # Mine.
            extends: a4-portrait.yaml
            items:
              - {name: title, at: {left: 20}}   # to the right
            """;

    private final Notices notices = new Notices();
    private PageEditModel model;

    @BeforeEach
    void makeModel() {
        model = new PageEditModel(session, new EditableTemplate(folders), notices);
    }

    private Path openOwn() throws Exception {
        open();
        Path own = Files.writeString(folder.resolve("own.yaml"), OWN);
        change(() -> session.edit(map -> map.withTemplate("own.yaml")));
        interact(() -> model.edit(true));
        return own;
    }

    private Box box(String name) {
        return item(name).box();
    }

    private DraftItem item(String name) {
        return model.item(name).orElseThrow();
    }

    private Optional<String> notice() {
        return notices.shownProperty().get().map(Notice::text);
    }

    @Test
    void theFirstChangeOfAShippedTemplateMakesOneOfTheMapsOwnAndCanBeTakenBack() throws Exception {
        open();
        String shared = document().template();
        byte[] before = Files.readAllBytes(folders.templates().resolve(shared));
        interact(() -> {
            model.edit(true);
            model.select("title", false);
        });
        change(() -> model.nudge(0.5, 0));
        assertEquals("tiny-page.yaml", document().template());
        assertTrue(notice().orElseThrow().contains("tiny-page.yaml"), notice().orElseThrow());
        Path own = folder.resolve("tiny-page.yaml");
        String text = Files.readString(own);
        assertTrue(text.startsWith("extends: " + shared + "\nitems:\n  - {name: title, at: {left: 8.5"), text);
        assertEquals(List.of("title"), model.selectionProperty().get());
        assertTrue(Files.mismatch(folders.templates().resolve(shared), own) >= 0);
        assertEquals(before.length, Files.size(folders.templates().resolve(shared)));
        change(() -> model.undo());
        assertEquals("extends: " + shared + "\n", Files.readString(own));
        change(() -> model.undo());
        assertEquals(shared, document().template());
        change(() -> model.redo());
        change(() -> model.redo());
        assertEquals(text, Files.readString(own));
    }

    @Test
    void aMapWithoutAFileMustBeSavedFirst() throws Exception {
        Path boundaries = country.boundaries();
        Path table = country.table();
        open();
        interact(() -> session.startNew(NewMap.of(boundaries, table), problem -> {}));
        waitUntil(() -> session.openProperty().get().orElseThrow().file().isEmpty());
        waitUntil(() -> session.madeProperty().get().isPresent());
        interact(() -> {
            model.edit(true);
            model.select("title", false);
            model.nudge(1, 0);
        });
        assertTrue(notice().orElseThrow().contains("Save the map first"), notice().orElseThrow());
    }

    @Test
    void everyByteBesideTheChangeIsKeptAndUndoGivesTheOldBytes() throws Exception {
        Path own = openOwn();
        interact(() -> model.select("title", false));
        for (int step = 0; step < 60; step++) {
            interact(() -> model.nudge(0.5, 0));
        }
        assertEquals(
                OWN.replace("left: 20}", "left: 50, right: -20}").replace(", right: -20", rightPart(own)),
                Files.readString(own));
        assertEquals(50, box("title").xMm(), 1e-9);
        for (int step = 0; step < 60; step++) {
            interact(() -> model.undo());
        }
        assertEquals(OWN, Files.readString(own));
    }

    /** The title of the base has its right edge too, which moves along. */
    private static String rightPart(Path own) throws Exception {
        String text = Files.readString(own);
        int from = text.indexOf("left: 50") + "left: 50".length();
        return text.substring(from, text.indexOf('}', from));
    }

    @Test
    void aChangeOfAnotherProgramIsShownAndNotWrittenOver() throws Exception {
        Path own = openOwn();
        interact(() -> model.select("title", false));
        String other = OWN.replace("20", "30");
        Files.writeString(own, other);
        interact(() -> model.nudge(0, 5));
        assertEquals(other, Files.readString(own));
        assertTrue(notice().orElseThrow().startsWith("Another program has changed own.yaml"));
        assertEquals(30, box("title").xMm(), 1e-9);
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void aBrokenFileIsToldAndNotEditedUntilItIsMended() throws Exception {
        Path own = openOwn();
        Files.writeString(own, "items: [\n");
        interact(session::make);
        waitUntil(() -> session.failureProperty().get().isPresent());
        assertTrue(model.items().isEmpty());
        assertTrue(notice().orElseThrow().contains("own.yaml"), notice().orElseThrow());
        interact(() -> model.nudge(5, 5));
        assertEquals("items: [\n", Files.readString(own));
        Files.writeString(own, OWN);
        interact(session::make);
        waitUntil(() -> !model.items().isEmpty());
        assertEquals(20, box("title").xMm(), 1e-9);
    }

    @Test
    void anOverriddenItemGoesBackToTheBase() throws Exception {
        Path own = openOwn();
        assertTrue(item("title").inherited());
        interact(() -> model.revert("title", Optional.empty()));
        assertEquals("# Mine.\nextends: a4-portrait.yaml\n", Files.readString(own));
        assertEquals(8, box("title").xMm(), 1e-9);
    }

    @Test
    void severalItemsAreBroughtIntoLineInOneStep() throws Exception {
        Path own = openOwn();
        interact(() -> {
            model.select("scale-bar", false);
            model.select("north-arrow", true);
            model.arrange(Arranging.LEFT);
        });
        assertEquals(box("scale-bar").xMm(), box("north-arrow").xMm(), 1e-9);
        interact(model::undo);
        assertEquals(OWN, Files.readString(own));
    }

    @Test
    void anAddedItemIsSelectedAndDeletedAgain() throws Exception {
        Path own = openOwn();
        interact(() -> model.add("text", 100, 100));
        assertEquals(List.of("text-1"), model.selectionProperty().get());
        interact(() -> model.words().set(item("text-1"), "မင်္ဂလာပါ\n{title}"));
        assertEquals("မင်္ဂလာပါ\n{title}", model.words().of(item("text-1")));
        interact(model::remove);
        assertEquals(OWN, Files.readString(own));
    }

    @Test
    void theSmallestItemUnderThePointerIsMeant() throws Exception {
        openOwn();
        Box bar = box("scale-bar");
        assertEquals(
                Optional.of("scale-bar"),
                model.at(bar.xMm() + 1, bar.yMm() + 1, 0).map(DraftItem::name));
        interact(() -> model.place(Map.of("scale-bar", box("map"))));
        assertEquals(box("map"), box("scale-bar"));
    }
}
