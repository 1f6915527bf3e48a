package org.myaypon.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    private static List<String> shorter(String name, String... others) {
        List<String> all = new java.util.ArrayList<>(List.of(others));
        all.add(name);
        return new ShortNames(all, Map.of()).of(name);
    }

    @Test
    void directionsBecomeLetters() {
        assertEquals(List.of("S. Okkalapa"), shorter("South Okkalapa"));
        assertEquals(List.of("Hlaingtharya (W.)", "Hlaingtharya"), shorter("Hlaingtharya (West)"));
        assertEquals(List.of("ဒဂုံမြို့သစ် (တောင်)", "ဒဂုံမြို့သစ်"), shorter("ဒဂုံမြို့သစ် (တောင်ပိုင်း)"));
        assertEquals(List.of(), shorter("Eastbourne"));
    }

    @Test
    void wordsThatAllHaveAreLeftOut() {
        assertEquals(List.of("Bilin"), shorter("Bilin Township"));
        assertEquals(List.of("ဘီးလင်း"), shorter("ဘီးလင်းမြို့နယ်"));
        assertEquals(List.of("Zay Yar Thi Ri"), shorter("Nay Pyi Taw Zay Yar Thi Ri"));
        assertEquals(List.of(), shorter("Nay Pyi Taw"));
        assertEquals(List.of("Bilin"), shorter("Bilin (Mon)"));
    }

    @Test
    void aNameWithoutAUsualShortFormHasNone() {
        assertEquals(List.of(), shorter("Pyin Oo Lwin"));
        assertEquals(List.of(), shorter(""));
    }

    @Test
    void aFormThatCouldBeAnotherPlaceIsNone() {
        assertEquals(List.of("Dagon (S.)"), shorter("Dagon (South)", "Dagon (North)"));
        assertEquals(List.of(), shorter("Minhla (Bago)", "Minhla"));
    }

    @Test
    void onesOwnShortFormGoesBeforeTheUsualOnes() {
        ShortNames names = new ShortNames(List.of("Hlaingtharya (West)"), Map.of("Hlaingtharya (West)", "Hlaingth. W"));
        assertEquals(List.of("Hlaingth. W"), names.of("Hlaingtharya (West)"));
        assertEquals(List.of(), names.of("Ye"));
    }
}
