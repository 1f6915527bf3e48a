package org.myaypon.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;

/**
 * What stands in braces: variables and quoted words in order, of which the first that has a value is written; or a count with
 * its words, {@code count matched: one township | # townships}.
 *
 * @param source how it stands in the text, without the braces
 * @param choices the variables and words in order; one variable when there are forms
 * @param forms the words for none, one and many, of which the first may be missing, or words for all; empty when nothing is
 *     counted
 */
record TextExpression(String source, List<Choice> choices, List<String> forms) {
    private static final int LONGEST_SHOWN = 40;
    private static final String NAME = "[\\p{Alnum}_-]+(?:\\.[\\p{Alnum}_-]+)*";
    private static final Pattern VARIABLE = Pattern.compile(NAME);
    private static final Pattern COUNT = Pattern.compile("\\s*count\\s+(" + NAME + ")\\s*:(.*)");
    private static final int MOST_FORMS = 3;

    TextExpression {
        choices = List.copyOf(choices);
        forms = List.copyOf(forms);
    }

    /**
     * One of several things to write.
     *
     * @param words a variable's name, or words as they stand
     * @param variable whether it is a variable
     * @param look the format of the variable
     */
    record Choice(String words, boolean variable, TextFormat look) {}

    /**
     * What was written.
     *
     * @param text the text; empty where nothing has a value
     * @param present whether something with a value was written
     */
    record Written(String text, boolean present) {}

    /** Whether braces hold a count, whose words may have quotes of their own. */
    static boolean isCount(String inside) {
        return COUNT.matcher(inside).matches();
    }

    /** Reads what stands in braces; {@link IllegalArgumentException} tells what is wrong with it. */
    static TextExpression read(String inside) {
        Matcher count = COUNT.matcher(inside);
        if (count.matches()) {
            List<String> forms = new ArrayList<>();
            for (String form : count.group(2).split("\\|", -1)) {
                forms.add(form.strip());
            }
            if (forms.size() > MOST_FORMS) {
                throw new IllegalArgumentException("A count has the words for none, one and many at most");
            }
            return new TextExpression(inside, List.of(new Choice(count.group(1), true, TextFormat.PLAIN)), forms);
        }
        List<Choice> choices = new ArrayList<>();
        for (String part : QuotedText.split(inside, "??")) {
            choices.add(choice(part.strip()));
        }
        return new TextExpression(inside, choices, List.of());
    }

    private static Choice choice(String part) {
        Optional<String> quoted = QuotedText.inside(part);
        if (quoted.isPresent()) {
            return new Choice(quoted.get(), false, TextFormat.PLAIN);
        }
        List<String> parts = QuotedText.split(part, "|");
        String name = parts.get(0).strip();
        if (!VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("A variable must be written like {title}");
        }
        return new Choice(name, true, TextFormat.of(parts.subList(1, parts.size())));
    }

    /** The variables that it names. */
    Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        choices.stream().filter(Choice::variable).forEach(choice -> names.add(choice.words()));
        return names;
    }

    /** Writes it with these values; what nobody knows is written as nothing and found wrong. */
    Written write(TextValues values, PatternFindings findings) {
        check(values, findings);
        Written first = new Written("", false);
        for (Choice choice : choices) {
            if (!choice.variable()) {
                return new Written(choice.words(), true);
            }
            Optional<TextValue> value = values.find(choice.words());
            if (value.isPresent() && choice.look().unknown().isEmpty()) {
                Written written = written(choice, value.get(), values.language(), findings);
                if (written.present()) {
                    return written;
                }
                first = first.text().isEmpty() ? written : first;
            }
        }
        return first;
    }

    private void check(TextValues values, PatternFindings findings) {
        for (Choice choice : choices) {
            if (choice.variable() && values.find(choice.words()).isEmpty()) {
                findings.add(
                        "uses the variable " + choice.words() + ", which has no value anywhere",
                        Nearest.didYouMean(choice.words(), values.names()));
            }
            choice.look()
                    .unknown()
                    .ifPresent(format -> findings.add(
                            "uses the format \"" + shown(format) + "\" for " + choice.words() + ", which is none",
                            TextFormat.hint(format)));
        }
    }

    private static String shown(String format) {
        return format.length() > LONGEST_SHOWN ? format.substring(0, LONGEST_SHOWN) + "…" : format;
    }

    private Written written(Choice choice, TextValue value, SheetLanguage language, PatternFindings findings) {
        if (!forms.isEmpty()) {
            return counted(choice, value, language, findings);
        }
        Optional<String> text = choice.look().write(value, language);
        if (text.isEmpty()) {
            findings.add(
                    choice.look().mismatch(choice.words(), value.in(SheetLanguage.EN)),
                    "Take the format away, or give it a value of that kind");
        }
        return new Written(text.orElseGet(() -> value.in(language)).strip(), value.isPresent());
    }

    private Written counted(Choice choice, TextValue value, SheetLanguage language, PatternFindings findings) {
        if (value.isBlank()) {
            return forms.size() == MOST_FORMS ? new Written(forms.get(0), true) : new Written("", false);
        }
        Optional<Double> number = TextFormat.number(value);
        if (number.isEmpty()) {
            findings.add(
                    "counts " + choice.words() + ", which is \"" + value.in(SheetLanguage.EN) + "\" and no number",
                    "Count a number, such as {count matched: one township | # townships}");
            return new Written(value.in(language).strip(), value.isPresent());
        }
        double count = number.get();
        String digits = language.digits(NumberPattern.of("0,0.##").orElseThrow().write(count));
        String text = form(count).replace("##", "\u0000").replace("#", digits).replace('\u0000', '#');
        return new Written(text, count != 0 || forms.size() == MOST_FORMS);
    }

    private String form(double count) {
        int many = forms.size() - 1;
        if (forms.size() == MOST_FORMS && count == 0) {
            return forms.get(0);
        }
        return forms.get(count == 1 ? Math.max(0, many - 1) : many);
    }
}
