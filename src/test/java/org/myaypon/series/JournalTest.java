package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final SheetRecord SHEET = new SheetRecord(
            "a.pdf",
            "MMR1",
            "Tab\tand \\ line\n",
            2,
            350_000,
            List.of("One.", "Two\tthree."),
            "ab",
            "cd",
            List.of("/p q.svg"));

    private static final Journal.Done END = new Journal.Done("all", 330, 12);

    @Test
    void aSheetComesBackAsItWas() {
        Journal journal = Journal.of(Journal.begun("a.pdf") + Journal.made(SHEET) + Journal.done(END));
        assertEquals(Optional.of(SHEET), journal.made("a.pdf"));
        assertEquals(Optional.of(END), journal.done());
    }

    @Test
    void aTornLineIsPassedOver() {
        String whole = Journal.made(SHEET);
        for (int length = 0; length < whole.length() - 1; length++) {
            Journal journal = Journal.of(Journal.begun("b.pdf") + whole.substring(0, length));
            assertTrue(journal.made("a.pdf").isEmpty(), "torn at " + length);
            assertTrue(journal.owns("b.pdf"));
        }
    }

    @Test
    void aFileThatWasBegunIsOfTheSeries() {
        Journal journal = Journal.of(Journal.begun("a.pdf"));
        assertTrue(journal.owns("a.pdf"));
        assertFalse(journal.owns("b.pdf"));
        assertTrue(journal.made("a.pdf").isEmpty());
    }

    @Test
    void whatIsNoJournalTellsNothing() {
        assertTrue(Journal.of("made\ta\tb\n\n\t\nfoo").all().isEmpty());
    }
}
