package org.myaypon.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that must not be in what is for the public: those of restricted rows and layers that no public row, area or layer has.
 *
 * <p>They are found as whole words in any case and with any signs between them; long ones, and those of scripts that do without
 * blanks, also where they are broken into pieces. Not sought, since they tell nothing alone: words of fewer than three letters and
 * numbers of fewer than five digits.
 */
final class Secrets {

    /** How a text is looked through. */
    enum Depth {
        /** What a reader reads: for words and numbers. */
        TEXT,
        /** The code of a page or a file: for words; its numbers are places. */
        CODE,
        /** Bytes of anything: only for words of some length, since short ones come about by chance. */
        BYTES
    }

    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_DIGITS = 5;
    private static final int LONG = 10;
    private static final int LONG_IN_BYTES = 6;
    private static final int HEAD = 4;

    private final Map<String, String> shown;
    private final Set<String> open;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, List<String>> byHead = new HashMap<>();
    private final BitSet heads = new BitSet(1 << 16);
    private final Map<String, List<String>> around = new HashMap<>();

    /** The words, by their plain forms. */
    private Secrets(Map<String, String> shown, Set<String> open) {
        this.shown = shown;
        this.open = open;
        shown.keySet().forEach(this::index);
    }

    private void index(String words) {
        int blank = words.indexOf(' ');
        byFirstWord
                .computeIfAbsent(blank < 0 ? words : words.substring(0, blank), same -> new ArrayList<>())
                .add(words);
        String joined = Plain.joined(words);
        boolean isLong = joined.length() >= (Plain.isForeign(joined) ? HEAD : LONG);
        if (isLong && Plain.hasLetters(words)) {
            byHead.computeIfAbsent(joined.substring(0, HEAD), same -> new ArrayList<>())
                    .add(words);
            heads.set(hash(joined, 0));
        }
    }

    /**
     * The words of what is restricted.
     *
     * @param restricted texts as they stand in restricted rows and layers
     * @param open plain forms of what the public may read
     */
    static Secrets of(Collection<String> restricted, Set<String> open) {
        Map<String, String> shown = new TreeMap<>();
        for (String text : restricted) {
            String words = Plain.words(text);
            if (!open.contains(words) && tells(words)) {
                shown.putIfAbsent(words, text.strip());
                if (!Plain.hasLetters(words)) {
                    shown.putIfAbsent(grouped(words), text.strip());
                }
            }
        }
        return new Secrets(shown, Set.copyOf(open));
    }

    private static boolean tells(String words) {
        return Plain.hasLetters(words)
                ? Plain.joined(words).length() >= FEWEST_LETTERS
                : Plain.joined(words).length() >= FEWEST_DIGITS;
    }

    /** A number as it reads with commas between its thousands. */
    private static String grouped(String digits) {
        return digits.replaceFirst(" .*", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ")
                + digits.substring(digits.replaceFirst(" .*", "").length());
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** A digest of what is sought and of what is open. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shown.keySet().forEach(words -> digest.update((words + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first of the words in a text, as its row has it. */
    Optional<String> in(String text, Depth depth) {
        if (isEmpty()) {
            return Optional.empty();
        }
        String words = Plain.words(text);
        return whole(words, depth).or(() -> broken(Plain.joined(words), depth)).map(shown::get);
    }

    private Optional<String> whole(String text, Depth depth) {
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            for (String words : byFirstWord.getOrDefault(text.substring(from, to), List.of())) {
                int end = from + words.length();
                boolean whole = text.startsWith(words, from) && (end == text.length() || text.charAt(end) == ' ');
                if (whole && counts(words, depth) && !isPartOfOpen(words, text, from)) {
                    return Optional.of(words);
                }
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private Optional<String> broken(String text, Depth depth) {
        for (int from = 0; from + HEAD <= text.length(); from++) {
            if (heads.get(hash(text, from))) {
                for (String words : byHead.getOrDefault(text.substring(from, from + HEAD), List.of())) {
                    if (text.startsWith(Plain.joined(words), from)
                            && counts(words, depth)
                            && !isPartOfOpen(words, text, from)) {
                        return Optional.of(words);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = 0; i < HEAD; i++) {
            hash = hash * 31 + text.charAt(from + i);
        }
        return hash & 0xFFFF;
    }

    private static boolean counts(String words, Depth depth) {
        return switch (depth) {
            case TEXT -> true;
            case CODE -> Plain.hasLetters(words);
            case BYTES -> Plain.hasLetters(words) && Plain.joined(words).length() >= LONG_IN_BYTES;
        };
    }

    /** Whether what was found is a part of longer words that the public may read: "Hope" of "Hope Foundation". */
    private boolean isPartOfOpen(String words, String text, int from) {
        boolean blanks = text.indexOf(' ') >= 0;
        String found = blanks ? words : Plain.joined(words);
        for (String longer : longerThan(words)) {
            String own = blanks ? longer : Plain.joined(longer);
            for (int at = own.indexOf(found); at >= 0; at = own.indexOf(found, at + 1)) {
                if (from >= at && text.startsWith(own, from - at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private synchronized List<String> longerThan(String words) {
        String joined = Plain.joined(words);
        return around.computeIfAbsent(words, same -> open.stream()
                .filter(longer -> Plain.joined(longer).contains(joined))
                .toList());
    }
}
