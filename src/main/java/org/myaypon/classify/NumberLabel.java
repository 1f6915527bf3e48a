package org.myaypon.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a legend writes them: "12,345", "0.31", "−5". */
final class NumberLabel {

    private static final BigDecimal SCIENTIFIC_FROM = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 9;

    private NumberLabel() {}

    /** "1 – 5"; one number where both limits are written alike. */
    static String range(BigDecimal lower, BigDecimal upper, int decimals) {
        return range(lower, upper, " – ", decimals);
    }

    /** The same with other words between the two, as in "1 to below 5". */
    static String range(BigDecimal lower, BigDecimal upper, String between, int decimals) {
        String from = of(lower, decimals);
        String to = of(upper, decimals);
        return from.equals(to) ? from : from + between + to;
    }

    /** A number with so many decimals, commas between thousands and a true minus sign. */
    static String of(BigDecimal number, int decimals) {
        BigDecimal size = number.abs();
        String digits = size.compareTo(SCIENTIFIC_FROM) >= 0 || (decimals > MOST_DECIMALS && size.signum() != 0)
                ? scientific(size)
                : grouped(size.setScale(Math.min(decimals, MOST_DECIMALS), RoundingMode.UNNECESSARY)
                        .toPlainString());
        return number.signum() < 0 ? "−" + digits : digits;
    }

    private static String scientific(BigDecimal size) {
        BigDecimal shortest = size.stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String fraction = digits.substring(1);
        return digits.charAt(0) + (fraction.isEmpty() ? "" : "." + fraction) + "e" + exponent;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
