package org.myaypon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text whose stretches may look different.
 *
 * @param stretches the stretches in order, no two alike side by side; an empty one may stand for a text without letters
 */
public record RichText(List<Stretch> stretches) {

    public RichText {
        stretches = merged(stretches);
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch one : stretches) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).style().equals(one.style())) {
                merged.set(last, new Stretch(merged.get(last).text() + one.text(), one.style()));
            } else if (last >= 0 && merged.get(last).text().isEmpty()) {
                merged.set(last, one);
            } else if (last < 0 || !one.text().isEmpty()) {
                merged.add(one);
            }
        }
        return List.copyOf(merged);
    }

    /** Letters of one style. */
    public record Stretch(String text, TextStyle style) {
        public Stretch {
            Objects.requireNonNull(text);
            Objects.requireNonNull(style);
        }
    }

    /** A text of one style. */
    public static RichText of(String text, TextStyle style) {
        return new RichText(List.of(new Stretch(text, style)));
    }

    /** Its letters alone. */
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** The same with all sizes in proportion. */
    public RichText scaled(double factor) {
        return new RichText(stretches.stream()
                .map(one ->
                        new Stretch(one.text(), one.style().withSize(one.style().sizePt() * factor)))
                .toList());
    }

    /** What stands between two indices of its letters; an empty stretch, for its style, where that is nothing. */
    public RichText part(int from, int to) {
        List<Stretch> parts = new ArrayList<>();
        int start = 0;
        for (Stretch one : stretches) {
            int end = start + one.text().length();
            if (end > from && start < to) {
                parts.add(new Stretch(
                        one.text().substring(Math.max(from, start) - start, Math.min(to, end) - start), one.style()));
            }
            start = end;
        }
        if (parts.isEmpty() && !stretches.isEmpty()) {
            parts.add(new Stretch("", stretches.get(0).style()));
        }
        return new RichText(parts);
    }

    /** This text with another one behind it. */
    public RichText then(RichText other) {
        List<Stretch> all = new ArrayList<>(stretches);
        all.addAll(other.stretches());
        return new RichText(all);
    }

    /** This text with more letters in the style of its last ones. */
    public RichText then(String more) {
        return stretches.isEmpty()
                ? this
                : then(of(more, stretches.get(stretches.size() - 1).style()));
    }

    /** The parts between line feeds, each without the spaces at its ends. */
    public List<RichText> lines() {
        String text = text();
        List<RichText> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String line = text.substring(from, to);
            int leading = line.length() - line.stripLeading().length();
            lines.add(
                    line.isBlank()
                            ? part(from, from)
                            : part(from + leading, from + line.stripTrailing().length()));
            from = to + 1;
        }
        return lines;
    }
}
