package org.myaypon.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.text.BurmeseDigits;
import org.myaypon.text.TextStyle;

/** What a Burmese sheet says in place of the program's own English words; words of a map's maker stay as they are. */
public final class BurmeseWords {

    private static final Map<String, String> WORDS = words(
            "km", "ကီလိုမီတာ",
            "m", "မီတာ",
            "mi", "မိုင်",
            "NM", "ရေမိုင်",
            "No data", "အချက်အလက် မရှိပါ",
            "Not reported", "အစီရင်ခံချက် မရှိပါ",
            "Not accessible", "သွားရောက်၍ မရပါ",
            "Not included", "မပါဝင်ပါ",
            "Not stated", "ဖော်ပြမထားပါ",
            "Other", "အခြား",
            "None", "မရှိ",
            "Very low", "အလွန်နိမ့်",
            "Low", "နိမ့်",
            "Medium", "အလယ်အလတ်",
            "Moderate", "အလယ်အလတ်",
            "High", "မြင့်",
            "Very high", "အလွန်မြင့်",
            "Need", "လိုအပ်ချက်",
            "High need", "လိုအပ်ချက်မြင့်",
            "Coverage", "လွှမ်းခြုံမှု",
            "Need and coverage", "လိုအပ်ချက်နှင့် လွှမ်းခြုံမှု",
            "Total", "စုစုပေါင်း",
            "All", "အားလုံး",
            "All sectors", "ကဏ္ဍအားလုံး",
            "Sector", "ကဏ္ဍ",
            "Sector not stated", "ကဏ္ဍ ဖော်ပြမထား",
            "No organisation is reported here.", "ဤနေရာတွင် အဖွဲ့အစည်း အစီရင်ခံထားခြင်း မရှိပါ။",
            "Organisation", "အဖွဲ့အစည်း",
            "Organisations", "အဖွဲ့အစည်းများ",
            "Activities", "လုပ်ငန်းများ",
            "Township", "မြို့နယ်",
            "District", "ခရိုင်",
            "Village tract", "ကျေးရွာအုပ်စု",
            "State/Region", "ပြည်နယ်/တိုင်းဒေသကြီး",
            "State/region", "ပြည်နယ်/တိုင်းဒေသကြီး",
            "Area", "နေရာ",
            "People exposed", "ဘေးသင့် လူဦးရေ",
            "People, area-weighted", "လူဦးရေ၊ ဧရိယာအချိုးအရ",
            "People exposed, area-weighted", "ဘေးသင့် လူဦးရေ၊ ဧရိယာအချိုးအရ",
            "Organisations by sector", "ကဏ္ဍအလိုက် အဖွဲ့အစည်းများ",
            "Activities of each organisation by sector", "အဖွဲ့အစည်းတစ်ခုစီ၏ ကဏ္ဍအလိုက် လုပ်ငန်းများ",
            "By state and region", "ပြည်နယ်နှင့် တိုင်းဒေသကြီးအလိုက်",
            "From highest to lowest", "အမြင့်ဆုံးမှ အနိမ့်ဆုံးသို့",
            "High need, low coverage", "လိုအပ်ချက်မြင့်ပြီး လွှမ်းခြုံမှုနည်း",
            "High need, coverage not known", "လိုအပ်ချက်မြင့်ပြီး လွှမ်းခြုံမှု မသိရ",
            "Depression", "မုန်တိုင်းငယ်",
            "Storm", "မုန်တိုင်း",
            "Cyclonic storm", "ဆိုင်ကလုန်းမုန်တိုင်း",
            "Severe cyclonic storm", "အားကောင်းသော ဆိုင်ကလုန်းမုန်တိုင်း",
            "Very severe cyclonic storm", "အလွန်အားကောင်းသော ဆိုင်ကလုန်းမုန်တိုင်း",
            "Cyclone track", "ဆိုင်ကလုန်း လမ်းကြောင်း",
            "Flood extent", "ရေလွှမ်းမှု နယ်နိမိတ်",
            "Wind (mph)", "လေတိုက်နှုန်း (တစ်နာရီ မိုင်)",
            "Flood depth", "ရေအနက်",
            "Flood depth (metres)", "ရေအနက် (မီတာ)",
            "Hazard", "ဘေးအန္တရာယ်",
            "Hazards", "ဘေးအန္တရာယ်များ",
            "In the area", "ဤနယ်မြေတွင်",
            "All of the ground", "အားလုံး",
            "Below 1% of the ground", "၁% အောက်",
            "Crosses it", "ဖြတ်သန်းသည်",
            "1 place", "၁ နေရာ",
            "Shaking", "တုန်ခါမှု",
            "Shaking (MMI)", "တုန်ခါမှု (MMI)",
            "The hazard has no area, so there is no area-weighted count.",
                    "ဘေးအန္တရာယ်တွင် ဧရိယာမရှိ၍ ဧရိယာအချိုးအရ တွက်ချက်မှု မပါဝင်ပါ။",
            "Counted anew for each state or region and for all, not added up.",
                    "ပြည်နယ်/တိုင်းဒေသကြီးတစ်ခုစီအတွက် သီးခြားရေတွက်ထားသည်။",
            "An organisation in several sectors counts once in all sectors.",
                    "ကဏ္ဍများစွာရှိ အဖွဲ့အစည်းကို စုစုပေါင်းတွင် တစ်ကြိမ်သာ ရေတွက်သည်။",
            "Areas around: greys in place of colours.",
                    "ပတ်ဝန်းကျင်နေရာများကို အရောင်များအစား မီးခိုးရောင်ဖြင့် ပြထားသည်။",
            "An activity is a row of the table of who does what where.", "လုပ်ငန်းတစ်ခုသည် ဇယား၏ အတန်းတစ်တန်း ဖြစ်သည်။",
            "Highest need first.", "လိုအပ်ချက် အမြင့်ဆုံးမှ စသည်။");

    private static final Map<String, String> AREAS = words(
            "township", "မြို့နယ်",
            "townships", "မြို့နယ်",
            "district", "ခရိုင်",
            "districts", "ခရိုင်",
            "village tract", "ကျေးရွာအုပ်စု",
            "village tracts", "ကျေးရွာအုပ်စု",
            "state/region", "ပြည်နယ်/တိုင်းဒေသကြီး",
            "states/regions", "ပြည်နယ်/တိုင်းဒေသကြီး",
            "area", "နေရာ",
            "areas", "နေရာ");

    /** A form of words with places that are filled in. */
    private record Form(Pattern english, Function<MatchResult, String> burmese) {
        private static Form of(String english, Function<MatchResult, String> burmese) {
            return new Form(Pattern.compile(english), burmese);
        }

        private Optional<String> of(String text) {
            Matcher matcher = english.matcher(text);
            return matcher.matches() ? Optional.of(burmese.apply(matcher.toMatchResult())) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("\\+ (\\d+) more", m -> "နောက်ထပ် " + m.group(1) + " ခု"),
            Form.of("(\\S+) \\(none\\)", m -> m.group(1) + " (မရှိ)"),
            Form.of("(\\d+%) of the ground", m -> m.group(1)),
            Form.of("([\\d,]+) places", m -> m.group(1) + " နေရာ"),
            Form.of("below ([\\d.,]+)", m -> m.group(1) + " အောက်"),
            Form.of("([\\d.,]+) and above", m -> m.group(1) + " နှင့် အထက်"),
            Form.of("([\\d.,]+) to below ([\\d.,]+)", m -> m.group(1) + " မှ " + m.group(2) + " အောက်"),
            Form.of("([\\d.,]+) to ([\\d.,]+)", m -> m.group(1) + " မှ " + m.group(2)),
            Form.of("Within ([\\d.,]+) km", m -> m.group(1) + " ကီလိုမီတာ အတွင်း"),
            Form.of("Category (\\d \\(.+\\))", m -> "အဆင့် " + m.group(1)),
            Form.of(
                    "(Low|Depression|Storm|Cyclonic storm|Severe cyclonic storm|Very severe cyclonic storm) \\((.+)\\)",
                    m -> of(m.group(1)) + " (" + of(m.group(2)) + ")"),
            Form.of("(.+) \\(flood depth in metres\\)", m -> of(m.group(1)) + " (ရေအနက်၊ မီတာ)"),
            Form.of("(.+) touched", m -> "ထိခိုက်သော " + area(m.group(1))),
            Form.of("People, whole (.+)", m -> "လူဦးရေ၊ " + area(m.group(1)) + " တစ်ခုလုံး"),
            Form.of("Organisations per (.+)", m -> area(m.group(1)) + "အလိုက် အဖွဲ့အစည်းများ"),
            Form.of(
                    "(\\d+) highest of ([\\d,]+) (.+?)( with any)?",
                    m -> area(m.group(3)) + " " + m.group(2) + " ခုအနက် အမြင့်ဆုံး " + m.group(1) + " ခု"),
            Form.of(
                    "The whole-(.+) count takes everyone in a .+ that is touched and over-estimates\\.",
                    m -> area(m.group(1)) + "တစ်ခုလုံး လူဦးရေသည် ထိခိုက်သော " + area(m.group(1))
                            + "ရှိ လူအားလုံးကို ရေတွက်သဖြင့် အမှန်ထက် များသည်။"),
            Form.of(
                    "The area-weighted count takes people to live evenly spread over a (.+)\\.",
                    m -> "ဧရိယာအချိုးအရ လူဦးရေသည် " + area(m.group(1))
                            + "အတွင်း လူများ ညီညီမျှမျှ နေထိုင်သည်ဟု ယူဆသည်။"),
            Form.of(
                    "High need: (.+); low coverage: (.+)\\.",
                    m -> "လိုအပ်ချက်မြင့်: " + BurmeseDigits.of(m.group(1)) + "၊ လွှမ်းခြုံမှုနည်း: "
                            + BurmeseDigits.of(m.group(2)) + "။"),
            Form.of("Population: (.+) of (.+)\\.", m -> "လူဦးရေ: " + m.group(2) + " ၏ " + m.group(1) + "။"),
            Form.of("Population: (.+) of (.+)", m -> "လူဦးရေ: " + m.group(2) + " ၏ " + m.group(1)));

    private BurmeseWords() {}

    /** The Burmese for a text of the program, sentence by sentence; the same text where it is not one. */
    public static String of(String text) {
        String plain = text.replace('\u00a0', ' ').strip();
        String known = WORDS.get(plain);
        if (known != null) {
            return known;
        }
        return FORMS.stream()
                .flatMap(form -> form.of(plain).stream())
                .findFirst()
                .or(() -> sentences(plain))
                .orElse(text);
    }

    /** The Burmese for a text in a style of a Burmese sheet, else the text. */
    static String in(TextStyle style, String text) {
        return style.burmeseDigits() ? of(text) : text;
    }

    private static Optional<String> sentences(String text) {
        String[] parts = text.split("(?<=[a-z]\\.) (?=[A-Z])", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(all.length() == 0 ? "" : " ").append(of(part));
        }
        return Optional.of(all.toString());
    }

    private static String area(String english) {
        String plain = english.strip().toLowerCase(Locale.ROOT);
        return AREAS.getOrDefault(plain, english);
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
