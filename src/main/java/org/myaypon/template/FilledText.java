package org.myaypon.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.myaypon.data.Problem;
import org.myaypon.text.RichText;
import org.myaypon.text.TextStyle;

/**
 * A text with the values of its variables.
 *
 * @param spans its stretches in order; a line feed ends a line
 * @param problems what it names that nobody knows: "uses the variable titel, which has no value anywhere"
 */
public record FilledText(List<Span> spans, List<Problem> problems) {
    public FilledText {
        spans = List.copyOf(spans);
        problems = List.copyOf(problems);
    }

    /**
     * A stretch of one look.
     *
     * @param text its letters
     * @param look how it stands out
     */
    public record Span(String text, Emphasis look) {
        public Span {
            Objects.requireNonNull(text);
            Objects.requireNonNull(look);
        }
    }

    /** Its letters alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The text in a style and those of its stretches that stand out. */
    public RichText in(TextStyle style) {
        return new RichText(spans.stream()
                .map(span -> new RichText.Stretch(span.text(), span.look().on(style)))
                .toList());
    }

    /** As many of its letters, without the spaces around them. */
    public FilledText upTo(int letters) {
        List<Span> kept = new ArrayList<>();
        int left = letters;
        for (Span span : spans) {
            int end = Math.min(left, span.text().length());
            kept.add(new Span(span.text().substring(0, end), span.look()));
            left -= end;
        }
        return new FilledText(stripped(kept), problems);
    }

    /** This text and another one, with something between them unless one of them is empty. */
    FilledText joined(String between, FilledText other) {
        List<Span> all = new ArrayList<>(spans);
        if (!text().isEmpty() && !other.text().isEmpty()) {
            all.add(new Span(between, Emphasis.NONE));
        }
        all.addAll(other.spans());
        List<Problem> told = new ArrayList<>(problems);
        other.problems().stream().filter(problem -> !told.contains(problem)).forEach(told::add);
        return new FilledText(all, told);
    }

    /** Lines below each other, without the spaces at their ends and the empty lines around all of it. */
    static FilledText of(List<List<Span>> lines, List<Problem> problems) {
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                all.add(new Span("\n", Emphasis.NONE));
            }
            all.addAll(stripped(lines.get(i)));
        }
        return new FilledText(stripped(all), problems);
    }

    /** The same stretches without spaces before the first letter and behind the last one. */
    private static List<Span> stripped(List<Span> spans) {
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        List<Span> kept = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (end > from && start < to) {
                kept.add(new Span(
                        span.text().substring(Math.max(from, start) - start, Math.min(to, end) - start), span.look()));
            }
            start = end;
        }
        return kept;
    }
}
