package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myaypon.project.MapFile;

/** The numbers and versions of an emergency's sheet as the inspector sets them. */
class RevisionModelTest extends OpenSession {

    private RevisionModel revision;
    private Optional<Path> chosen = Optional.empty();
    private Optional<Wanted> asked = Optional.empty();

    @BeforeEach
    void makeModel() {
        revision = new RevisionModel(session, inspector, wanted -> {
            asked = Optional.of(wanted);
            return chosen;
        });
    }

    @Test
    void numbersAreTakenAndMistakesToldBesideThem() throws Exception {
        open();
        change(() -> {
            revision.setNumber("MIMU1958");
            revision.setEvent("Floods");
            revision.setGlide("fl-2024-000167-mmr");
            revision.setVersion("v2");
        });
        assertEquals("MIMU1958", document().revision().number());
        assertEquals("Floods", document().revision().event());
        assertEquals("FL-2024-000167-MMR", document().revision().glide());
        assertEquals(OptionalInt.of(2), document().revision().version());

        interact(() -> {
            revision.setGlide("FL-24");
            revision.setVersion("two");
        });
        assertTrue(inspector.errors().get(Setting.GLIDE).contains("Write it like FL-2024-000167-MMR"));
        assertTrue(inspector.errors().get(Setting.VERSION).contains("whole number"));
        assertEquals("FL-2024-000167-MMR", document().revision().glide());
        change(() -> revision.setVersion(""));
        assertEquals(OptionalInt.empty(), document().revision().version());
    }

    @Test
    void aNewVersionKeepsTheLastAndTellsWhatChanged() throws Exception {
        open();
        chosen = Optional.of(
                Files.writeString(
                        folder.resolve("later.csv"),
                        """
                pcode,township,score,people,kind
                MMR001001,Aung,0,1,rural
                MMR001002,Bago,2,1,rural
                MMR001003,Chin,4,1,rural
                MMR001004,Dala,8,1,rural
                MMR001005,Eain,16,1,rural
                """));

        change(revision::newVersion);

        assertEquals(Optional.of(Wanted.TABLE), asked);
        assertEquals(chosen.get(), document().table().file());
        assertEquals(OptionalInt.of(2), document().revision().version());
        assertTrue(Files.exists(folder.resolve("tiny.v1.csv")));
        assertEquals(
                "No longer affected since v1: Aung.", revision.changesProperty().get());

        change(session::undo);
        assertEquals(OptionalInt.empty(), document().revision().version());
        assertEquals("", revision.changesProperty().get());
    }

    @Test
    void nothingHappensWhenNoFileIsChosen() throws Exception {
        open();
        interact(revision::newVersion);
        assertFalse(Files.exists(folder.resolve("tiny.v1.csv")));
        assertEquals(MapFile.read(folder.resolve("tiny.yaml")), document());
    }
}
