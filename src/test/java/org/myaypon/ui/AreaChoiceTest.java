package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaChoiceTest {

    private static final AreaChoice HLAING = new AreaChoice("MMR013040", "Hlaing", "လှိုင်", "Yangon");

    @Test
    void anAreaIsFoundByPartsOfItsNamesAndKeyWhateverTheirCase() {
        assertEquals(Optional.of(0), HLAING.fit(" hlaing "));
        assertEquals(Optional.of(0), HLAING.fit("mmr013040"));
        assertEquals(Optional.of(1), HLAING.fit("Hla"));
        assertEquals(Optional.of(1), HLAING.fit("လှို"));
        assertEquals(Optional.of(2), HLAING.fit("13040"));
        assertEquals(Optional.empty(), HLAING.fit("Kamaryut"));
    }

    @Test
    void anEmptyTextFindsNothing() {
        assertEquals(Optional.empty(), HLAING.fit(" "));
    }

    @Test
    void whatElseTellsAnAreaStandsBesideIt() {
        assertEquals("MMR013040 Hlaing", HLAING.label());
        assertEquals("လှိုင်, Yangon", HLAING.more());
        assertEquals("Yangon", new AreaChoice("Yangon", "Yangon", "", "Yangon").label());
        assertEquals("", new AreaChoice("Yangon", "Yangon", "", "Yangon").more());
    }
}
