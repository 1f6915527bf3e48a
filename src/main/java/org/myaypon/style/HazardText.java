package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads levels out of the texts that people write in attributes: in any case, with signs, tags or another language around. */
final class HazardText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(,\\d{3})+|\\d+)?(\\.\\d*)?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final int FIRST_BURMESE = 0x1000;

    private HazardText() {}

    /** A finite number, or the text of one; empty for anything else. */
    static OptionalDouble number(Object value) {
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue())
                    ? OptionalDouble.of(number.doubleValue())
                    : OptionalDouble.empty();
        }
        String text = value.toString().strip();
        return NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)
                ? OptionalDouble.of(Double.parseDouble(text.replace(",", "")))
                : OptionalDouble.empty();
    }

    /** A text's words in small letters with one space between them. */
    static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * The class whose words a text has. Words that are part of a longer match do not count ("storm" in "severe storm"); a text
     * with words of two classes ("low to high") has none.
     */
    static OptionalInt grade(String text, List<Grade> grades) {
        List<Word> found = found(" " + words(text) + " ", grades);
        TreeSet<Integer> left = new TreeSet<>();
        for (Word word : found) {
            if (found.stream().noneMatch(word::isPartOf)) {
                left.add(word.grade());
            }
        }
        return left.size() == 1 ? OptionalInt.of(left.first()) : OptionalInt.empty();
    }

    /** The longest of a class's words that a text has; empty text when it has none. */
    static String wordOf(String text, Grade grade) {
        String longest = "";
        for (Word word : found(" " + words(text) + " ", List.of(grade))) {
            longest = word.text().length() > longest.length() ? word.text() : longest;
        }
        return longest;
    }

    private static List<Word> found(String text, List<Grade> grades) {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            for (String word : grades.get(i).words()) {
                // Burmese does not part its words.
                String sought = word.codePointAt(0) < FIRST_BURMESE ? " " + word + " " : word;
                if (text.contains(sought)) {
                    found.add(new Word(word, i));
                }
            }
        }
        return found;
    }

    private record Word(String text, int grade) {
        boolean isPartOf(Word other) {
            return other.text.length() > text.length() && other.text.contains(text);
        }
    }
}
