package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.project.Boundaries;
import org.myaypon.project.Classes;
import org.myaypon.project.Colors;
import org.myaypon.project.Frame;
import org.myaypon.project.Heading;
import org.myaypon.project.Joining;
import org.myaypon.project.Labels;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Measure;
import org.myaypon.project.TableRows;

class HistoryTest {

    private static final MapDocument FIRST = document("first");
    private static final MapDocument SECOND = document("second");
    private static final MapDocument THIRD = document("third");

    @Test
    void changesAreTakenBackAndMadeAgainInOrder() {
        History history = History.of(FIRST).then(SECOND).then(THIRD);
        assertEquals(SECOND, history.undone().present());
        assertEquals(FIRST, history.undone().undone().present());
        assertFalse(history.undone().undone().canUndo());
        assertEquals(THIRD, history.undone().undone().redone().redone().present());
    }

    @Test
    void aNewChangeEndsWhatWasTakenBack() {
        History history = History.of(FIRST).then(SECOND).undone().then(THIRD);
        assertFalse(history.canRedo());
        assertEquals(FIRST, history.undone().present());
    }

    @Test
    void theSameDocumentIsNoChange() {
        History history = History.of(FIRST);
        assertSame(history, history.then(document("first")));
    }

    @Test
    void undoingWithoutAChangeGivesTheSame() {
        History history = History.of(FIRST);
        assertSame(history, history.undone());
        assertSame(history, history.redone());
    }

    @Test
    void theOldestChangesAreForgotten() {
        History history = History.of(FIRST);
        for (int i = 0; i < 500; i++) {
            history = history.then(document("change " + i));
        }
        assertTrue(
                history.past().size() <= 200,
                "as many as are kept: " + history.past().size());
        assertEquals("change 499", history.present().value());
        assertEquals("change 498", history.undone().present().value());
    }

    @Test
    void savingIsNoChangeAndUndoAfterItIsOne() {
        OpenMap open = OpenMap.fresh(FIRST).with(History.of(FIRST).then(SECOND));
        assertTrue(open.unsaved());
        OffsetDateTime later = FIRST.created().plusDays(1);
        OpenMap saved = open.savedAs(SECOND.withCreated(later), Path.of("map.yaml"));
        assertFalse(saved.unsaved());
        assertTrue(saved.with(saved.history().undone()).unsaved());
        assertFalse(saved.with(saved.history().undone().redone()).unsaved());
    }

    static MapDocument document(String value) {
        return new MapDocument(
                new Heading("", "", "", "", "", ""),
                new Boundaries(Path.of("areas.shp"), Optional.empty()),
                new TableRows(Path.of("rows.csv"), Optional.empty(), Optional.empty()),
                Joining.USUAL,
                Measure.of(value),
                new Classes("quantile", 5, List.of()),
                new Colors("", false),
                List.of(),
                new Labels(true, MapDocument.Language.EN),
                Optional.empty(),
                Frame.USUAL,
                MapDocument.DEFAULT_TEMPLATE,
                OffsetDateTime.parse("2026-06-30T14:00:00+06:30"));
    }
}
