package org.myaypon.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a folded YAML block ({@code >}): paragraphs that stay as they are keep their lines, others are broken as wide. */
final class FoldedText {

    private static final int NARROWEST = 40;

    private FoldedText() {}

    /**
     * Words as the lines of a block, without their indentation.
     *
     * @param old the lines that the block has had
     */
    static List<String> lines(String words, List<String> old) {
        Map<String, List<String>> known = paragraphs(old);
        int width = old.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.lines().toList()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (!paragraph.isEmpty()) {
                lines.addAll(known.getOrDefault(paragraph, broken(paragraph, Math.max(NARROWEST, width))));
            }
        }
        return lines;
    }

    private static Map<String, List<String>> paragraphs(List<String> lines) {
        Map<String, List<String>> paragraphs = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                paragraphs.put(String.join(" ", open), List.copyOf(open));
                open.clear();
            } else {
                open.add(line);
            }
        }
        paragraphs.put(String.join(" ", open), List.copyOf(open));
        return paragraphs;
    }

    private static List<String> broken(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            boolean breaks = line.length() + word.length() >= width
                    && !line.isEmpty()
                    && !word.isEmpty()
                    && line.charAt(line.length() - 1) != ' ';
            if (breaks) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
