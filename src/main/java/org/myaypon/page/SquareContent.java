package org.myaypon.page;

import java.util.List;
import java.util.Objects;
import org.myaypon.style.LegendEntry;

/**
 * Nine classes of two values crossed, shown as a square: need grows upwards, coverage to the right.
 *
 * @param needTitle what need is measured by
 * @param coverageTitle what coverage is measured by
 * @param fields three rows, low need first, each of three fields, low coverage first; a count below 0 is not shown
 * @param needLimits from where to where low, medium and high need go; empty shows none, as does an empty text
 * @param coverageLimits the same of coverage
 */
public record SquareContent(
        String needTitle,
        String coverageTitle,
        List<List<LegendEntry>> fields,
        List<String> needLimits,
        List<String> coverageLimits) {

    /** The rows and columns of a square. */
    public static final int STEPS = 3;

    public SquareContent {
        Objects.requireNonNull(needTitle);
        Objects.requireNonNull(coverageTitle);
        fields = fields.stream().map(List::copyOf).toList();
        if (fields.size() != STEPS || fields.stream().anyMatch(row -> row.size() != STEPS)) {
            throw new IllegalArgumentException("a square has three rows of three fields");
        }
        needLimits = limits(needLimits);
        coverageLimits = limits(coverageLimits);
    }

    /** A square that tells no limits. */
    public SquareContent(String needTitle, String coverageTitle, List<List<LegendEntry>> fields) {
        this(needTitle, coverageTitle, fields, List.of(), List.of());
    }

    /** The same without limits. */
    public SquareContent withoutLimits() {
        return new SquareContent(needTitle, coverageTitle, fields);
    }

    private static List<String> limits(List<String> limits) {
        if (!limits.isEmpty() && limits.size() != STEPS) {
            throw new IllegalArgumentException("a square has three limits on each side, or none");
        }
        return List.copyOf(limits);
    }
}
