package org.myaypon.template;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a variable of a text stands for. */
public sealed interface TextValue {

    /** How it is written where no format is given. */
    String in(SheetLanguage language);

    /** Whether it counts as a value: neither blank nor zero. */
    boolean isPresent();

    /** Whether it is words of which there are none. */
    default boolean isBlank() {
        return in(SheetLanguage.EN).isBlank();
    }

    /** Words, which stand as they are. */
    record Words(String text) implements TextValue {
        public Words {
            Objects.requireNonNull(text);
        }

        @Override
        public String in(SheetLanguage language) {
            return text;
        }

        @Override
        public boolean isPresent() {
            return TextPattern.isPresent(text);
        }
    }

    /** Words that differ by language. */
    record Local(LocalText text) implements TextValue {
        public Local {
            Objects.requireNonNull(text);
        }

        @Override
        public String in(SheetLanguage language) {
            return text.in(language);
        }

        @Override
        public boolean isPresent() {
            return TextPattern.isPresent(in(SheetLanguage.EN));
        }
    }

    /**
     * A number.
     *
     * @param number the number; NaN is no value
     * @param text how it is written where no format is given: "1,204", "1:250,000"
     */
    record Amount(double number, String text) implements TextValue {
        public Amount {
            Objects.requireNonNull(text);
        }

        @Override
        public String in(SheetLanguage language) {
            return language.digits(text);
        }

        @Override
        public boolean isPresent() {
            return number != 0 && !Double.isNaN(number) && TextPattern.isPresent(text);
        }
    }

    /**
     * A day, or a time of it.
     *
     * @param day the day
     * @param time the same day with its time and zone, where that is known
     */
    record Moment(LocalDate day, Optional<OffsetDateTime> time) implements TextValue {
        private static final DayPattern DAY = DayPattern.of("d MMMM yyyy").orElseThrow();
        private static final DayPattern MINUTE =
                DayPattern.of("d MMMM yyyy, HH:mm 'UTC'").orElseThrow();

        public Moment {
            Objects.requireNonNull(day);
            Objects.requireNonNull(time);
        }

        @Override
        public String in(SheetLanguage language) {
            if (time.isEmpty()) {
                return DAY.write(this, language).orElseThrow();
            }
            int seconds = time.get().getOffset().getTotalSeconds();
            String zone =
                    seconds == 0 ? "" : language.digits(time.get().getOffset().getId());
            return MINUTE.write(this, language).orElseThrow() + zone;
        }

        @Override
        public boolean isPresent() {
            return true;
        }
    }

    /** Words. */
    static TextValue of(String words) {
        return new Words(words);
    }

    /** Words that differ by language. */
    static TextValue of(LocalText words) {
        return new Local(words);
    }

    /** A day. */
    static TextValue of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /** A time with its zone. */
    static TextValue of(OffsetDateTime time) {
        return new Moment(time.toLocalDate(), Optional.of(time));
    }

    /** Words by the names of their variables. */
    static Map<String, TextValue> words(Map<String, String> texts) {
        Map<String, TextValue> values = new HashMap<>();
        texts.forEach((name, text) -> values.put(name, of(text)));
        return values;
    }

    /** What conditions speak of: each value in English, empty where there is none. */
    static Map<String, String> inEnglish(Map<String, TextValue> values) {
        Map<String, String> words = new HashMap<>();
        values.forEach((name, value) -> words.put(name, value.isPresent() ? value.in(SheetLanguage.EN) : ""));
        return words;
    }
}
