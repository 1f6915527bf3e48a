package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.UserException;
import org.myaypon.indicator.TinyCountry;

class JoinKeysTest {

    private static UserException refused(String... lines) {
        return assertThrows(
                UserException.class,
                () -> JoinKeys.of(
                        TinyCountry.townships(), Optional.empty(), TinyCountry.table(lines), Optional.empty()));
    }

    @Test
    void namesWithoutAStateAreToldThatTheyNeedOne() {
        String told = refused("Place,Score", "Somewhere,1", "Elsewhere,2").getMessage();
        assertTrue(told.contains("to join by names, a column of the state or region is needed too"), told);
    }

    @Test
    void aTableWithoutRowsIsRefusedAsSuch() {
        assertEquals(
                "tiny.csv has titles but no rows. Fill it in, or choose another file.",
                refused("TS_PCODE,Score").getMessage());
    }
}
