package org.myaypon.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.text.BurmeseDigits;

/** The language that a sheet speaks. */
public enum SheetLanguage {
    /** English. */
    EN,
    /** Burmese: numbers and dates have Burmese digits, months their Burmese names. */
    MY,
    /** English first, and Burmese beside it where a text is given in both; numbers and dates are as in English. */
    BOTH;

    /** How a file writes it: "en", "my" or "both". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a word; empty when there is none. */
    public static Optional<SheetLanguage> named(String word) {
        return Stream.of(values())
                .filter(language -> language.word().equals(word))
                .findFirst();
    }

    /** The tag of the main language: "en" or "my". */
    public String tag() {
        return this == MY ? "my" : "en";
    }

    /** A number or a date in the digits of the language. */
    String digits(String text) {
        return this == MY ? BurmeseDigits.of(text) : text;
    }
}
