package org.myaypon.template;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written: {@code d MMMM yyyy}, {@code dd/MM/yy}, {@code EEEE}, {@code HH:mm XXX}; letters that are meant as
 * themselves stand in single quotes. Months and days of the week have English or Burmese names.
 */
final class DayPattern {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|([A-Za-z])\\1*|[^A-Za-z']+");
    private static final List<String> FIELDS = List.of(
            "d", "dd", "M", "MM", "MMM", "MMMM", "yy", "yyyy", "EEE", "EEEE", "H", "HH", "h", "hh", "mm", "ss", "a",
            "XXX");

    private static final List<String> MONTHS = List.of(
            "ဇန်နဝါရီ",
            "ဖေဖော်ဝါရီ",
            "မတ်",
            "ဧပြီ",
            "မေ",
            "ဇွန်",
            "ဇူလိုင်",
            "ဩဂုတ်",
            "စက်တင်ဘာ",
            "အောက်တိုဘာ",
            "နိုဝင်ဘာ",
            "ဒီဇင်ဘာ");

    /** Monday first. */
    private static final List<String> DAYS =
            List.of("တနင်္လာ", "အင်္ဂါ", "ဗုဒ္ဓဟူး", "ကြာသပတေး", "သောကြာ", "စနေ", "တနင်္ဂနွေ");

    private static final List<String> HALVES = List.of("နံနက်", "ညနေ");

    private final DateTimeFormatter english;
    private final DateTimeFormatter burmese;

    private DayPattern(DateTimeFormatter english, DateTimeFormatter burmese) {
        this.english = english;
        this.burmese = burmese;
    }

    /** The pattern of a text; empty when it is none. */
    static Optional<DayPattern> of(String text) {
        DateTimeFormatterBuilder english = new DateTimeFormatterBuilder();
        DateTimeFormatterBuilder burmese = new DateTimeFormatterBuilder();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        boolean any = false;
        while (token.find() && token.start() == end) {
            end = token.end();
            String part = token.group();
            if (token.group(1) == null) {
                String plain = part.startsWith("'") ? quoted(part) : part;
                english.appendLiteral(plain);
                burmese.appendLiteral(plain);
            } else if (FIELDS.contains(part)) {
                any = true;
                english.appendPattern(part);
                appendBurmese(burmese, part);
            } else {
                return Optional.empty();
            }
        }
        return any && end == text.length()
                ? Optional.of(new DayPattern(english.toFormatter(Locale.ENGLISH), burmese.toFormatter(Locale.ENGLISH)))
                : Optional.empty();
    }

    private static String quoted(String part) {
        String inner = part.substring(1, part.length() - 1).replace("''", "'");
        return inner.isEmpty() ? "'" : inner;
    }

    private static void appendBurmese(DateTimeFormatterBuilder builder, String field) {
        switch (field) {
            case "MMM", "MMMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, from(1, MONTHS));
            case "EEE", "EEEE" -> builder.appendText(ChronoField.DAY_OF_WEEK, from(1, DAYS));
            case "a" -> builder.appendText(ChronoField.AMPM_OF_DAY, from(0, HALVES));
            default -> builder.appendPattern(field);
        }
    }

    private static Map<Long, String> from(long first, List<String> names) {
        Map<Long, String> byNumber = new HashMap<>();
        names.forEach(name -> byNumber.put(first + byNumber.size(), name));
        return byNumber;
    }

    /** A day written so; empty when it has no time of day, which the pattern asks for. */
    Optional<String> write(TextValue.Moment moment, SheetLanguage language) {
        TemporalAccessor time =
                moment.time().<TemporalAccessor>map(known -> known).orElse(moment.day());
        try {
            return Optional.of(
                    language == SheetLanguage.MY ? language.digits(burmese.format(time)) : english.format(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
