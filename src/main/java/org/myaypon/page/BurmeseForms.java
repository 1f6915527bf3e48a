package org.myaypon.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myaypon.text.BurmeseDigits;

/** What a Burmese sheet says in place of the program's own sentences that have numbers or names in them. */
final class BurmeseForms {

    /** A form of words with places that are filled in. */
    record Form(Pattern english, Function<MatchResult, String> burmese) {
        static Form of(String english, Function<MatchResult, String> burmese) {
            return new Form(Pattern.compile(english), burmese);
        }

        Optional<String> of(String text) {
            Matcher matcher = english.matcher(text);
            return matcher.matches() ? Optional.of(burmese.apply(matcher.toMatchResult())) : Optional.empty();
        }
    }

    static final List<Form> ALL = List.of(
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
                    m -> BurmeseWords.of(m.group(1)) + " (" + BurmeseWords.of(m.group(2)) + ")"),
            Form.of("(.+) \\(flood depth in metres\\)", m -> BurmeseWords.of(m.group(1)) + " (ရေအနက်၊ မီတာ)"),
            Form.of("Activities per (.+)", m -> BurmeseWords.area(m.group(1)) + "အလိုက် လုပ်ငန်းများ"),
            Form.of(
                    "([\\d,]+) rows? names? no organisation\\.",
                    m -> "အတန်း " + BurmeseDigits.of(m.group(1)) + " တန်းတွင် အဖွဲ့အစည်းအမည် မပါရှိပါ။"),
            Form.of(
                    "(.+): ((?:none|no data|not reported|not accessible) in .+)",
                    m -> BurmeseWords.of(m.group(1)) + ": " + silent(m.group(2))),
            Form.of("(.+) touched", m -> "ထိခိုက်သော " + BurmeseWords.area(m.group(1))),
            Form.of("People, whole (.+)", m -> "လူဦးရေ၊ " + BurmeseWords.area(m.group(1)) + " တစ်ခုလုံး"),
            Form.of("Organisations per (.+)", m -> BurmeseWords.area(m.group(1)) + "အလိုက် အဖွဲ့အစည်းများ"),
            Form.of(
                    "(\\d+) highest of ([\\d,]+) (.+?)( with any)?",
                    m -> BurmeseWords.area(m.group(3)) + " " + m.group(2) + " ခုအနက် အမြင့်ဆုံး " + m.group(1) + " ခု"),
            Form.of(
                    "The whole-(.+) count takes everyone in a .+ that is touched and over-estimates\\.",
                    m -> BurmeseWords.area(m.group(1)) + "တစ်ခုလုံး လူဦးရေသည် ထိခိုက်သော "
                            + BurmeseWords.area(m.group(1)) + "ရှိ လူအားလုံးကို ရေတွက်သဖြင့် အမှန်ထက် များသည်။"),
            Form.of(
                    "The area-weighted count takes people to live evenly spread over a (.+)\\.",
                    m -> "ဧရိယာအချိုးအရ လူဦးရေသည် " + BurmeseWords.area(m.group(1))
                            + "အတွင်း လူများ ညီညီမျှမျှ နေထိုင်သည်ဟု ယူဆသည်။"),
            Form.of(
                    "High need: (.+); low coverage: (.+)\\.",
                    m -> "လိုအပ်ချက်မြင့်: " + BurmeseDigits.of(m.group(1)) + "၊ လွှမ်းခြုံမှုနည်း: "
                            + BurmeseDigits.of(m.group(2)) + "။"),
            Form.of("Population: (.+) of (.+)\\.", m -> "လူဦးရေ: " + m.group(2) + " ၏ " + m.group(1) + "။"),
            Form.of("Population: (.+) of (.+)", m -> "လူဦးရေ: " + m.group(2) + " ၏ " + m.group(1)));

    private static final Pattern SILENT = Pattern.compile("(.+?) in ([\\d,]+)(?: (.+))?");

    private BurmeseForms() {}

    /** "none in 201 townships, no data in 12". */
    private static String silent(String counts) {
        return Stream.of(counts.split(", ", -1))
                .map(count -> {
                    Matcher matcher = SILENT.matcher(count);
                    return matcher.matches() ? silent(matcher) : count;
                })
                .collect(Collectors.joining("၊ "));
    }

    private static String silent(Matcher count) {
        String what = count.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + count.group(1).substring(1);
        String where = count.group(3) == null ? "" : BurmeseWords.area(count.group(3)) + " ";
        return where + BurmeseDigits.of(count.group(2)) + " ခုတွင် " + BurmeseWords.of(what);
    }
}
