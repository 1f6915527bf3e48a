package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcodeTest {

    @ParameterizedTest
    @CsvSource({
        "MMR017024, MMR017024",
        "mmr017024, MMR017024",
        "' MMR 017 024 ', MMR017024",
        "MMR-017-024, MMR017024",
        "'MMR017024\u200b', MMR017024",
        "017024, MMR017024",
        "17024, MMR017024",
        "17024.0, MMR017024",
        "1001, MMR001001",
        "MMR17024, MMR017024",
        "MMRO17O24, MMR017024",
        "MMR0I7024, MMR017024",
        "၀၁၇၀၂၄, MMR017024",
        "ＭＭＲ０１７０２４, MMR017024",
        "17024040, MMR017024040",
        "17024701501, MMR017024701501",
        "17D006, MMR017D006",
        "MMR015s002, MMR015S002",
        "17, MMR017"
    })
    void codesAreReadHoweverTheyWereTyped(String cell, String code) {
        assertEquals(Optional.of(code), Pcode.canonical(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NA", "Hlaing", "MMR", "MMRX17024", "17,024", "170.24", "+17024", "17D06", "12:30", "MMRD006"
            })
    void otherTextsAreNoCodes(String cell) {
        assertEquals(Optional.empty(), Pcode.canonical(cell));
    }

    @Test
    void aTextOfAnyLengthIsRefusedAtOnce() {
        assertEquals(Optional.empty(), Pcode.canonical("1".repeat(1_000_000)));
    }

    @Test
    void thePlacesThatACodeLiesInComeNearestFirst() {
        assertEquals(List.of("MMR017024701", "MMR017024", "MMR017"), Pcode.parents("MMR017024701501"));
        assertEquals(List.of("MMR017"), Pcode.parents("MMR017D006"));
        assertEquals(List.of(), Pcode.parents("MMR017"));
        assertEquals(List.of(), Pcode.parents("KH0101"));
    }

    @Test
    void townsAreToldFromVillageTracts() {
        assertEquals("village tract", Pcode.kind("MMR017024040"));
        assertEquals("town", Pcode.kind("MMR017024701"));
        assertEquals("ward", Pcode.kind("MMR017024701501"));
        assertEquals("township", Pcode.kind("MMR017024"));
    }
}
