package org.myaypon.template;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is written: {@code 0,0} with separators of thousands, {@code 0.0} with one decimal, {@code 0.##} with up to two,
 * {@code 000} with three digits at least, {@code 0 %} as hundredths, {@code +0} with its sign.
 *
 * @param signed whether a number above 0 has a plus
 * @param grouped whether thousands are set apart
 * @param digits how many digits stand before the point at least
 * @param decimals how many digits stand behind the point always
 * @param mostDecimals how many digits stand behind the point at most
 * @param percent what stands behind a number of hundredths; empty for a number as it is
 */
record NumberPattern(boolean signed, boolean grouped, int digits, int decimals, int mostDecimals, String percent) {

    private static final Pattern FORM = Pattern.compile("(\\+?)([0#]+(?:,[0#]+)*)(?:\\.([0#]{1,10}))?( ?%|\u00a0%)?");
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST = 80;

    /** The pattern of a text; empty when it is none. */
    static Optional<NumberPattern> of(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        String whole = form.group(2);
        String part = form.group(3) == null ? "" : form.group(3);
        boolean grouped = whole.contains(",");
        int zeros = (int) whole.chars().filter(c -> c == '0').count();
        return Optional.of(new NumberPattern(
                !form.group(1).isEmpty(),
                grouped,
                grouped ? 1 : Math.min(zeros, MOST_DIGITS),
                (int) part.chars().filter(c -> c == '0').count(),
                part.length(),
                form.group(4) == null ? "" : form.group(4)));
    }

    /** A number written so; halves are rounded away from 0. */
    String write(double number) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(grouped);
        format.setGroupingSize(3);
        format.setMinimumIntegerDigits(digits);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(mostDecimals);
        String written = format.format(percent.isEmpty() ? number : number * 100);
        if (written.matches("-[0.,]*")) {
            written = written.substring(1);
        }
        return (signed && number > 0 ? "+" : "") + written + percent;
    }
}
