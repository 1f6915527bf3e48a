package org.myaypon.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.template.Condition;
import org.myaypon.template.FilledText;
import org.myaypon.template.LocalText;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.Slot;
import org.myaypon.template.Template;
import org.myaypon.template.TextPattern;
import org.myaypon.template.TextValue;
import org.myaypon.template.TextValues;

/** The values of a page's variables: the map's own in front of the template's, with what the page itself knows. */
final class PageTexts {

    private static final double TRUE_SCALE_TOLERANCE = 0.01;
    private static final int MOST_LETTERS = 10_000;
    private static final TextValue NONE = TextValue.of("");

    private final TextValues values;
    private final List<Problem> problems;

    /**
     * The values for one page.
     *
     * @param problems where to tell of variables that nobody knows
     */
    PageTexts(Template template, PageContent content, List<Problem> problems) {
        SheetLanguage language = SheetLanguage.named(content.language()).orElse(SheetLanguage.EN);
        this.values = new TextValues(values(template, content, language), language);
        this.problems = problems;
    }

    /** The value of one of {@link PageComposer#VARIABLES}, as it is written on the page; empty when it has none. */
    String get(String variable) {
        return values.find(variable).orElse(NONE).in(values.language());
    }

    /** The language of the page. */
    SheetLanguage language() {
        return values.language();
    }

    private static Map<String, TextValue> values(Template template, PageContent content, SheetLanguage language) {
        Map<String, TextValue> texts = new HashMap<>();
        PageComposer.VARIABLES.forEach(name -> texts.put(name, NONE));
        texts.put("areas", TextValue.of(new LocalText("townships", "မြို့နယ်", LocalText.SLASH)));
        texts.put("nodata-label", TextValue.of(new LocalText("No data", "အချက်အလက် မရှိပါ", LocalText.SLASH)));
        texts.put("continued", TextValue.of(new LocalText("continued", "အဆက်", LocalText.NONE)));
        texts.put("continued-on", TextValue.of(new LocalText("Continued on page", "ဆက်ရန် စာမျက်နှာ", LocalText.NONE)));
        texts.put("see-page", TextValue.of(new LocalText("see page", "ကြည့်ရန် စာမျက်နှာ", LocalText.NONE)));
        texts.put("page", new TextValue.Amount(1, "1"));
        texts.put("pages", new TextValue.Amount(1, "1"));
        template.texts().forEach((name, text) -> texts.put(name, TextValue.of(text)));
        content.texts().forEach((name, value) -> {
            if (!value.isBlank() || !template.texts().containsKey(name)) {
                texts.put(name, value);
            }
        });
        texts.put("lang", TextValue.of(language.word()));
        texts.put("paper", TextValue.of(template.paper().title()));
        double scale = scale(content);
        texts.put("scale", new TextValue.Amount(scale, "1:" + String.format(Locale.ROOT, "%,.0f", scale)));
        return texts;
    }

    /** The view's scale; where the projection changes it by 1 % or more, the true one with three figures. */
    private static double scale(PageContent content) {
        double nominal = content.map().view().scaleDenominator();
        double actual = content.trueScaleDenominator();
        if (Math.abs(actual / nominal - 1) < TRUE_SCALE_TOLERANCE) {
            return nominal;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(actual)) - 2);
        return Math.rint(actual / unit) * unit;
    }

    /** Whether what an item's condition asks for is so; true for an item without one. */
    boolean isWanted(Slot slot) {
        if (slot.when().isEmpty()) {
            return true;
        }
        Condition condition = slot.when().get();
        Set<String> names = values.names();
        condition.variables().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(new Problem(
                        slot.name() + " uses the variable " + name + ", which has no value anywhere",
                        slot.where(),
                        Nearest.didYouMean(name, names))));
        return condition.holds(name -> values.isPresent(name) ? get(name) : "");
    }

    /** A text with its variables replaced; one that nobody knows is a problem and stands for nothing. */
    FilledText fill(TextPattern pattern, Slot slot) {
        return fill(pattern, slot, Map.of());
    }

    /** The same with further variables. */
    FilledText fill(TextPattern pattern, Slot slot, Map<String, TextValue> further) {
        FilledText filled = pattern.fill(values.with(further));
        for (Problem problem : filled.problems()) {
            problems.add(new Problem(
                    slot.name() + " " + problem.what(),
                    problem.where().isEmpty() ? slot.where() : problem.where(),
                    problem.fix()));
        }
        if (filled.text().length() > MOST_LETTERS) {
            problems.add(new Problem(
                    String.format(
                            Locale.ROOT,
                            "The text of %s has %,d characters and is cut",
                            slot.name(),
                            filled.text().length()),
                    slot.where(),
                    String.format(Locale.ROOT, "Give its variables at most %,d together", MOST_LETTERS)));
            return filled.upTo(MOST_LETTERS);
        }
        return filled;
    }
}
