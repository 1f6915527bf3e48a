package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.compare.ComparedTemplates;
import org.myaypon.compare.PageComparison;
import org.myaypon.compare.PagePicture;

class CompareModelTest extends OpenSession {

    private final Lane comparing = new Lane("comparing templates");
    private CompareModel model;
    private Path after;

    @BeforeEach
    void openOnTheOldTemplate() throws IOException, TimeoutException {
        ComparedTemplates.write(folder, "old.yaml");
        after = ComparedTemplates.changed(folder, "new.yaml", "As it is", "As they are");
        open();
        change(() -> session.edit(map -> map.withTemplate("old.yaml")));
        model = new CompareModel(session, folders, comparing);
    }

    @AfterEach
    void endComparing() {
        interact(() -> {
            model.close();
            comparing.close();
        });
    }

    private void compare() throws TimeoutException {
        interact(() -> {
            model.begin();
            model.take(after);
            model.compare();
        });
        waitUntil(() -> !model.busyProperty().get());
    }

    private Path picture() {
        PagePicture picture =
                model.sheets().get(0).page().flatMap(PageComparison::after).orElseThrow();
        return model.picture(picture.file()).orElseThrow();
    }

    @Test
    void itBeginsWithTheTemplateOfTheMap() {
        interact(model::begin);
        assertTrue(model.shownProperty().get());
        assertEquals(Optional.of("old.yaml"), model.beforeProperty().get());
        assertEquals(Optional.empty(), model.afterProperty().get());
        assertFalse(model.acceptableProperty().get());
    }

    @Test
    void theOpenMapIsComparedAsItIsNotYetSaved() throws TimeoutException {
        change(() -> session.edit(map -> map.withTemplate("a4-portrait.yaml")));
        interact(model::begin);
        interact(() -> model.beforeProperty().set(Optional.of("old.yaml")));
        interact(() -> model.take(after));
        interact(model::compare);
        waitUntil(() -> !model.busyProperty().get());
        assertEquals(List.of("disclaimer"), model.sheets().get(0).map().changedItems());
        assertEquals(
                "1 map changes, 0 stay as they are.", model.messageProperty().get());
    }

    @Test
    void acceptingGivesTheMapTheNewTemplateAndCanBeUndone() throws TimeoutException {
        compare();
        assertTrue(model.acceptableProperty().get());
        change(model::accept);
        assertEquals("new.yaml", document().template());
        assertFalse(model.shownProperty().get());
        change(session::undo);
        assertEquals("old.yaml", document().template());
    }

    @Test
    void aTemplateElsewhereIsNamedByItsPlace() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path file = ComparedTemplates.write(elsewhere, "new.yaml");
        interact(() -> model.take(file));
        assertEquals(Optional.of(file.toString()), model.afterProperty().get());
    }

    @Test
    void aTemplateWithAMistakeIsTold() throws IOException, TimeoutException {
        after = ComparedTemplates.changed(folder, "new.yaml", "paper: A5", "paper: A17");
        compare();
        assertTrue(
                model.messageProperty().get().startsWith("There is no paper \"A17\""),
                model.messageProperty().get());
        assertEquals(List.of(), model.sheets());
        assertFalse(model.acceptableProperty().get());
    }

    @Test
    void anotherChoiceForgetsWhatWasCompared() throws TimeoutException {
        compare();
        interact(() -> model.afterProperty().set(Optional.of("old.yaml")));
        assertEquals(List.of(), model.sheets());
        assertFalse(model.acceptableProperty().get());
    }

    @Test
    void picturesAreGoneWhenComparingEnds() throws TimeoutException {
        compare();
        Path picture = picture();
        assertTrue(Files.exists(picture));
        interact(model::close);
        assertFalse(Files.exists(picture.getParent()));
    }

    @Test
    void aStoppedComparisonIsTold() throws TimeoutException {
        interact(() -> {
            model.begin();
            model.take(after);
            model.compare();
            comparing.stop();
        });
        assertEquals("Stopped, as you asked.", model.messageProperty().get());
        assertFalse(model.acceptableProperty().get());
    }
}
