package org.myaypon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BurmeseSyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "မြစ်|ကြီး|နား",
                "ရန်|ကုန်",
                "နေ|ပြည်|တော်",
                "တောင်|ကြီး",
                "အင်္ဂ|လိပ်",
                "သန္တာ",
                "တက္က|သိုလ်",
                "ကျွန်ုပ်",
                "ယောက်ျား",
                "ခွင့်|ပြု",
                "ဩ|ဂုတ်",
                "ဥ|ရော|ပ",
                "ဦး|စီး",
                "၁၂၃|ဦး",
                "ခု|နှစ်|၂၀၂၀",
                "၎င်း|တို့",
                "မန္တ|လေး|တိုင်း|ဒေ|သ|ကြီး၏",
                "မြို့၊|ရွာ။|လူ",
                "\"က|ခ\"",
                "(က|ခ)",
                "က\u00A0ခ",
                "Ba|ဘ",
            })
    void syllablesBeginAfterTheBars(String expected) {
        String text = expected.replace("|", "");
        StringBuilder broken = new StringBuilder(text.substring(0, 1));
        for (int i = 1; i < text.length(); i++) {
            broken.append(BurmeseSyllables.beginsAt(text, i) ? "|" : "").append(text.charAt(i));
        }
        assertEquals(expected, broken.toString());
    }

    @Test
    void digitsAreTranslatedAndAllElseStays() {
        assertEquals("၁,၂၃၄.၅ km ၆၇၈၉၀", BurmeseDigits.of("1,234.5 km 6789၀"));
    }
}
