package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Waingmaw, WaingMaw",
        "Lay Shi, Lay shi",
        "Hpa-An, Hpa An",
        "Ye-U, YeU",
        "Hlaing, Hlaing Township",
        "Shan (North), Shan-North",
        "Puta-O, Pütao"
    })
    void caseSpacesHyphensAndKindsMakeNoDifferenceToLetters(String one, String other) {
        assertEquals(PlaceName.plain(one), PlaceName.plain(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Hlaingtharya, Hlaingthaya",
        "Hlaingtharya, Hlaing Thar Yar",
        "Bawlake, Bawlakhe",
        "Yinmarbin, Yinmabin",
        "Namhkan, Namkhan",
        "Hpa-An, Pa-an",
        "Hpakant, Phakant",
        "Sittwe, Sittway",
        "Ayeyarwady, Ayeyarwaddy",
        "Kyee Myin, Kyi Myin",
        "Lewe, Leway"
    })
    void spellingsOfOneSoundFoldTogether(String one, String other) {
        assertEquals(PlaceName.folded(one), PlaceName.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Mansi, Mansan", "Kutkai, Kukai", "Hpapun, Hpasawng", "Minhla, Minbu", "Pyay, Paung", "Kani, Kale"})
    void differentNamesStayApart(String one, String other) {
        assertNotEquals(PlaceName.folded(one), PlaceName.folded(other));
    }

    @Test
    void burmeseIsComparedInOneStorageOrderWithoutInvisibleMarks() {
        String usual = "သံတွဲမြို့နယ်";
        assertEquals(PlaceName.plain("သံတွဲ"), PlaceName.plain(usual), "the word for township");
        assertEquals(PlaceName.plain("မြို့"), PlaceName.plain("\u1019\u103c\u102f\u102d\u1037"), "ု before ိ");
        assertEquals(PlaceName.plain("ကန့်ဘလူ"), PlaceName.plain("ကန်\u1037ဘလူ"), "့ after ်");
        assertEquals(PlaceName.plain("မိုင်းဖြတ်"), PlaceName.plain("မိုင်း \u200bဖြတ်"), "spaces");
        assertEquals(PlaceName.plain("ဝိုင်းမော်"), PlaceName.plain("၀ိုင်းမော်"), "zero for wa");
        assertNotEquals(PlaceName.plain("မင်းလှ"), PlaceName.plain("မင်းဘူး"));
    }

    @Test
    void aNameThatIsOnlyAKindStaysAName() {
        assertEquals("township", PlaceName.plain("Township"));
    }

    @Test
    void theNamesInOneCellAreTakenApart() {
        assertEquals(List.of("Pangsang", "Panghkam"), PlaceName.alternatives("Pangsang (Panghkam)"));
        assertEquals(List.of("Hseni", "Theinni"), PlaceName.alternatives("Hseni/Theinni"));
        assertEquals(List.of(), PlaceName.alternatives("Hlaing"));
    }
}
