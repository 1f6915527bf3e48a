package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.myanmartools.TransliterateU2Z;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

class ZawgyiTest extends TableTest {

    /** Names of townships in Unicode; the statistics alone take the last nine for Zawgyi. */
    private static final List<String> NAMES = List.of(
            "မြစ်ကြီးနား",
            "မိုးညှင်း",
            "မံစီ",
            "လွိုင်ကော်",
            "မယ်စဲ",
            "ကော့ကရိတ်",
            "တွန်းဇန်",
            "မြင်းမူ",
            "ကျွန်းလှ",
            "အရာတော်",
            "ကသာ",
            "ပင်လည်ဘူး",
            "ဖောင်းပြင်",
            "ထားဝယ်",
            "ပုလော",
            "ကဝ",
            "တောင်ငူ",
            "ပြည်",
            "သာယာဝတီ",
            "မိုးညို",
            "မြို့သစ်",
            "သရက်",
            "မြိုင်",
            "အောင်မြေသာစံ",
            "ပုသိမ်ကြီး",
            "စဉ့်ကိုင်",
            "ကျောက်ပန်းတောင်း",
            "သာစည်",
            "မုဒုံ",
            "စစ်တွေ",
            "ပေါက်တော",
            "ရမ်းဗြဲ",
            "မင်္ဂလာဒုံ",
            "သင်္ဃန်းကျွန်း",
            "တာမွေ",
            "ဒဂုံမြို့သစ် (ဆိပ်ကမ်း)",
            "တွံတေး",
            "ကျောက်တံတား",
            "စမ်းချောင်း",
            "လှိုင်သာယာ (အရှေ့ပိုင်း)",
            "ကလော",
            "လွိုင်လင်",
            "မိုင်းရှူး",
            "မိုင်းရယ်",
            "မူဆယ်",
            "နမ္မတူ",
            "ဟိုပန်",
            "မိုင်းယန်း",
            "မိုင်းဖြတ်",
            "ကျုံပျော်",
            "မိတ္ထီလာ",
            "ဇမ္ဗူသီရိ",
            "ဥတ္တရသီရိ",
            "ဒက္ခိဏသီရိ",
            "ပခုက္ကူ",
            "သိန္နီ",
            "ကံမ",
            "မတ္တရာ",
            "စေတုတ္ထရာ");

    private static final TransliterateU2Z TO_ZAWGYI = new TransliterateU2Z("Unicode to Zawgyi");

    @Test
    void namesInZawgyiAreConvertedToTheSameNames() {
        List<String> zawgyi =
                new ArrayList<>(NAMES.stream().map(TO_ZAWGYI::convert).toList());
        zawgyi.add("NA");
        List<String> unicode = new ArrayList<>(NAMES.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .toList());
        unicode.add("NA");

        assertEquals(Optional.of(unicode), Zawgyi.convert(zawgyi));
    }

    @Test
    void aFewLongNamesInZawgyiAreEnough() {
        List<String> zawgyi = List.of("ေနာင္မြန္", "ၾကည့္ျမင္တိုင္", "ထီးခ်ိဳင့္");

        assertTrue(Zawgyi.convert(zawgyi).isPresent());
    }

    @Property(tries = 200)
    void unicodeNamesAreNeverChanged(@ForAll("someNames") List<String> names) {
        assertEquals(Optional.empty(), Zawgyi.convert(names));
    }

    @Provide
    Arbitrary<List<String>> someNames() {
        return Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "လူခပ်သိမ်း၏",
                "အခွင့်အရေးများကို",
                "ထၢမ်တွပ်ႇ",
                "ဂလာန်ညးဒါန်လိက်",
                "တၢ်ကစီၣ်",
                "၅၂၀",
                "all ascii",
                "သိမ္း",
                "ယောက်ျား",
                "ကျွန်ုပ်"
            })
    void unicodeOtherLanguagesAndWhatIsTooShortToTellStay(String text) {
        assertEquals(Optional.empty(), Zawgyi.convert(List.of(text)));
    }

    @Test
    void aCellThatIsSurelyUnicodeStaysInAZawgyiColumn() {
        List<String> cells =
                new ArrayList<>(NAMES.stream().map(TO_ZAWGYI::convert).toList());
        cells.add("အသိအမှတ်ပြုခြင်းသည်");

        List<String> converted = Zawgyi.convert(cells).orElseThrow();

        assertEquals("အသိအမှတ်ပြုခြင်းသည်", converted.get(converted.size() - 1));
        assertEquals(NAMES.get(0), converted.get(0));
    }

    @Test
    void aColumnInZawgyiIsConvertedOnReadingAndTold() throws IOException {
        StringBuilder text = new StringBuilder("code,TS_MMR,unicode\n");
        for (String name : NAMES) {
            text.append("x,")
                    .append(TO_ZAWGYI.convert(name))
                    .append(',')
                    .append(name)
                    .append('\n');
        }

        Result<Table> result = csv(text.toString());

        for (Table.Row row : result.value().rows()) {
            assertEquals(
                    Normalizer.normalize(row.cells().get(2), Normalizer.Form.NFC),
                    row.cells().get(1));
        }
        assertTold("Column TS_MMR is in Zawgyi: ", result);
        assertEquals(1, result.problems().size());
    }

    @Test
    void anAttributeInZawgyiIsConvertedOnReadingAndTold() {
        ShapefileBytes towns = new ShapefileBytes(folder, "towns")
                .column("TS_MMR", 'C', 120, 0)
                .column("NAME_U", 'C', 120, 0);
        for (String name : NAMES.subList(0, 20)) {
            towns.row(TO_ZAWGYI.convert(name), name);
        }
        towns.write();

        Result<Table> result = read(folder.resolve("towns.dbf"));

        for (int i = 0; i < 20; i++) {
            assertEquals(
                    List.of(Normalizer.normalize(NAMES.get(i), Normalizer.Form.NFC), NAMES.get(i)),
                    result.value().rows().get(i).cells());
        }
        assertTold("Column TS_MMR is in Zawgyi: ", result);
    }
}
