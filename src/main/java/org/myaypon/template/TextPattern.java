package org.myaypon.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.myaypon.template.FilledText.Span;

/**
 * A text with variables: {@code {title}} stands for the title, {@code {date|d MMMM yyyy}} for a value in a form,
 * {@code {glide ?? "none yet"}} for the first that has a value, {@code {count matched: one township | # townships}} for a number
 * with its words; what stands in {@code [ ]} is left out unless every variable in it has a value, and so is a line that has
 * nothing but variables without a value. {@code {{ }} [[ ]]} stand for the brackets themselves. A text may have a Burmese form
 * of its own.
 *
 * <p>A variable has a value when its text is neither blank nor "0", and its number is not 0.
 */
public final class TextPattern {

    private final String source;
    private final List<List<PatternPart>> lines;
    private final Optional<InBurmese> burmese;

    /** The text for Burmese sheets, and what stands between the two on sheets in both languages. */
    private record InBurmese(TextPattern text, String joined) {}

    private TextPattern(String source, List<List<PatternPart>> lines, Optional<InBurmese> burmese) {
        this.source = source;
        this.lines = lines;
        this.burmese = burmese;
    }

    /** Reads a plain text; {@link IllegalArgumentException} tells in a sentence what is wrong with its brackets. */
    public TextPattern(String source) {
        this(source, PatternReader.read(source, text -> "", false), Optional.empty());
    }

    /**
     * Reads a plain text of a file.
     *
     * @param places the place of a part of the text in the file
     */
    static TextPattern plain(String source, UnaryOperator<String> places) {
        return new TextPattern(source, PatternReader.read(source, places, false), Optional.empty());
    }

    /**
     * Reads a text with marks of emphasis.
     *
     * @param places the place of a part of the text in the file
     * @param styles the styles that stretches of it may name
     */
    static TextPattern rich(String source, UnaryOperator<String> places, Map<String, TypeStyle> styles) {
        List<List<PatternPart>> lines = PatternReader.read(source, places, true).stream()
                .map(line -> Markup.of(line, styles))
                .toList();
        return new TextPattern(source, lines, Optional.empty());
    }

    /** The same with another text on Burmese sheets; both, with something between them, where a sheet speaks both. */
    TextPattern withBurmese(TextPattern other, String joined) {
        return new TextPattern(source, lines, Optional.of(new InBurmese(other, joined)));
    }

    /** The text as it stands in the template; the English one where there are two. */
    public String source() {
        return source;
    }

    /** Whether a value counts as one: "0" and blank text do not. */
    public static boolean isPresent(String value) {
        return !value.isBlank() && !value.strip().equals("0");
    }

    /** The variables that it names, in order. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        lines.forEach(line -> addVariables(line, names));
        burmese.ifPresent(other -> names.addAll(other.text().variables()));
        return names;
    }

    private static void addVariables(List<PatternPart> parts, Set<String> names) {
        for (PatternPart part : parts) {
            if (part instanceof PatternPart.Slip slip) {
                names.addAll(slip.expression().variables());
            } else if (part instanceof PatternPart.Part optional) {
                addVariables(optional.parts(), names);
            }
        }
    }

    /** The text with values for its variables; a variable that is not among them stands for nothing and is a problem. */
    public FilledText fill(TextValues values) {
        if (burmese.isEmpty()) {
            return filled(values);
        }
        FilledText english = filled(values.in(SheetLanguage.EN));
        FilledText second = burmese.get().text().filled(values.in(SheetLanguage.MY));
        return switch (values.language()) {
            case EN -> english;
            case MY -> second;
            case BOTH ->
                burmese.get().joined().equals(LocalText.NONE)
                        ? english
                        : english.joined(burmese.get().joined(), second);
        };
    }

    private FilledText filled(TextValues values) {
        PatternFindings findings = new PatternFindings();
        List<List<Span>> filled = new ArrayList<>();
        for (List<PatternPart> line : lines) {
            PatternFilling filling = new PatternFilling(values, findings);
            List<Span> spans = filling.fill(line);
            if (!filling.isNothing(spans)) {
                filled.add(spans);
            }
        }
        return FilledText.of(filled, findings.all());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern text
                && text.source.equals(source)
                && text.lines.equals(lines)
                && text.burmese.equals(burmese);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
