package org.myaypon.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Brings names of places to forms that can be compared. */
final class PlaceName {

    /** Words that tell what a place is, not which. */
    private static final Set<String> KINDS =
            Set.of("township", "tsp", "district", "state", "region", "division", "province");

    private static final List<String> BURMESE_KINDS = List.of("မြို့နယ်", "တိုင်းဒေသကြီး", "ပြည်နယ်", "ခရိုင်").stream()
            .map(PlaceName::burmese)
            .toList();

    private static final int FIRST_BURMESE = 0x1000;
    private static final int LAST_BURMESE = 0x109F;

    private PlaceName() {}

    /**
     * The letters of a name alone: without case, spaces, hyphens, accents and the words "township", "state" …; a Burmese
     * name in one storage order, without zero-width marks.
     */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        words(name).forEach(plain::append);
        return plain.toString();
    }

    /** The words of a name in their order, in the same form as {@link #plain}. */
    static List<String> words(String name) {
        String text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || isBurmese(c)) {
                word.append(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.FORMAT && c != '\'' && c != '’') {
                end(word, words);
            }
        }
        end(word, words);
        List<String> telling =
                words.stream().filter(one -> !KINDS.contains(one)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            String text = word.toString();
            words.add(isAscii(text) ? text : isBurmese(text.charAt(0)) ? withoutKind(burmese(text)) : latin(text));
            word.setLength(0);
        }
    }

    /** Without accents. */
    private static String latin(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /**
     * Burmese in one storage order: each run of vowels, medials and other marks sorted, tall and round aa as one, zero and
     * seven where wa and ra are meant.
     */
    private static String burmese(String word) {
        char[] letters = Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray();
        int run = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = switch (letters[i]) {
                case '\u102B' -> '\u102C';
                case '\u1040' -> '\u101D';
                case '\u1047' -> '\u101B';
                case '\u1009' -> '\u1025';
                default -> letters[i];
            };
            if (!isMark(letters[i])) {
                Arrays.sort(letters, run, i);
                run = i + 1;
            }
        }
        Arrays.sort(letters, run, letters.length);
        return new String(letters);
    }

    private static boolean isMark(char c) {
        return (c >= 0x102B && c <= 0x1032) || (c >= 0x1036 && c <= 0x1038) || (c >= 0x103A && c <= 0x103E);
    }

    private static String withoutKind(String word) {
        for (String kind : BURMESE_KINDS) {
            if (word.endsWith(kind) && word.length() > kind.length()) {
                return word.substring(0, word.length() - kind.length());
            }
        }
        return word;
    }

    /**
     * A romanised Burmese name without what writers spell at will: aspirates (hp, ht, kh, th …), r after a vowel (thar,
     * tha), y and i, ee and i, oo and u, ay, ey and e, doubled letters. Burmese names only as in {@link #plain}.
     */
    static String folded(String name) {
        return fold(plain(name));
    }

    static String fold(String plain) {
        String text = plain.replace("ee", "i").replace("oo", "u");
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean vowelBefore = i > 0 && isVowel(text.charAt(i - 1));
            boolean vowelAfter = i + 1 < text.length() && isVowel(text.charAt(i + 1));
            if (c == 'h' || (c == 'r' && vowelBefore && !vowelAfter)) {
                continue;
            }
            if ((c == 'y' || c == 'i') && !vowelAfter && endsWithOneOf(kept, c == 'y' ? "ae" : "e")) {
                kept.setCharAt(kept.length() - 1, 'e');
                continue;
            }
            char letter = c == 'y' ? 'i' : c;
            if (kept.isEmpty() || kept.charAt(kept.length() - 1) != letter) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    private static boolean endsWithOneOf(StringBuilder text, String letters) {
        return !text.isEmpty() && letters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** The names that one cell may hold: "Pangsang" and "Panghkam" of "Pangsang (Panghkam)"; none when it holds one. */
    static List<String> alternatives(String name) {
        List<String> names = new ArrayList<>(2);
        StringTokenizer parts = new StringTokenizer(name, "()/[]");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken().strip();
            if (!part.isEmpty() && !part.equals(name.strip())) {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean isBurmese(char c) {
        return c >= FIRST_BURMESE && c <= LAST_BURMESE;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
