package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.project.Classes;
import org.myaypon.project.Colors;
import org.myaypon.project.KeyFigure;
import org.myaypon.project.MapFile;
import org.myaypon.project.SmallMap;
import org.myaypon.project.Snapshot;
import org.myaypon.template.LocalText;

/** The figures beside a map as the inspector sets them. */
class FiguresModelTest extends OpenSession {

    private FiguresModel figures;

    @BeforeEach
    void makeModel() {
        figures = new FiguresModel(inspector);
    }

    private List<KeyFigure> all() {
        return document().snapshot().figures();
    }

    @Test
    void aFigureIsAddedChangedAndTakenBack() throws Exception {
        open();
        change(figures::add);
        change(() -> figures.setValue("sum(people)"));
        change(() -> figures.setCaption("people"));
        change(() -> figures.setBurmeseCaption("လူ"));
        change(() -> figures.setIcon("people"));
        KeyFigure made = KeyFigure.of("sum(people)", "people")
                .withCaption(new LocalText("people", "လူ", LocalText.LINE))
                .withIcon("people");
        assertEquals(List.of(made), all());

        change(session::undo);
        assertEquals(List.of(made.withIcon("")), all());
        change(() -> figures.setBurmeseCaption(""));
        assertEquals(LocalText.of("people"), all().get(0).caption());
    }

    @Test
    void theChosenOneIsChangedAndRemovedAndTheOthersStay() throws Exception {
        open();
        change(figures::add);
        change(() -> figures.setCaption("first"));
        change(figures::add);
        change(() -> figures.setCaption("second"));
        assertEquals(1, figures.chosenProperty().get());
        assertEquals(List.of("1  first", "2  second"), FiguresModel.names(document()));
        interact(() -> figures.choose(0));
        change(() -> figures.setValue("7"));
        assertEquals(
                List.of("7", "0"),
                all().stream().map(one -> one.value().english()).toList());
        change(figures::remove);
        assertEquals(
                List.of("2  second".substring(3)),
                all().stream().map(one -> one.caption().english()).toList());
        change(figures::remove);
        assertEquals(Optional.empty(), figures.figure());
    }

    @Test
    void anEmptyValueAndOneThatCannotBeWorkedOutAreToldBesideTheField() throws Exception {
        open();
        change(figures::add);
        interact(() -> figures.setValue(" "));
        assertTrue(inspector.errors().get(Setting.FIGURE_VALUE).contains("needs it"));
        assertEquals("0", all().get(0).value().english());
        change(() -> figures.setValue("sum(nothing)"));
        assertTrue(
                inspector.errors().get(Setting.FIGURE_VALUE).contains("nothing"),
                inspector.errors().toString());
        change(() -> figures.setValue("sum(people)"));
        assertFalse(inspector.errors().containsKey(Setting.FIGURE_VALUE));
    }

    @Test
    void figuresAndSmallMapsAreSavedAndOpenedAgain() throws Exception {
        open();
        Snapshot snapshot = new Snapshot(
                List.of(KeyFigure.of("count()", "rows")),
                List.of(new SmallMap(
                        LocalText.of("People"),
                        "people",
                        Optional.empty(),
                        new Classes("quantile", 3, List.of()),
                        new Colors("Blues", false))));
        change(() -> session.edit(map -> map.withSnapshot(snapshot)));
        change(() -> figures.setCaption("all rows"));
        change(session::undo);
        assertEquals(snapshot, document().snapshot());
        Path copy = folder.resolve("copy.yaml");
        MapFile.save(document(), copy);
        open(copy);
        assertEquals(snapshot, document().snapshot());
    }
}
