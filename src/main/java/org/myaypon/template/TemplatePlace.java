package org.myaypon.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;

/** Reads an item's "at": two of left, right and width, and two of top, bottom and height, in millimetres. */
final class TemplatePlace {

    private static final Set<String> KEYS = Set.of("left", "right", "width", "top", "bottom", "height");
    private static final double TOLERANCE_MM = 0.01;

    private final double widthMm;
    private final double heightMm;
    private final double marginMm;

    TemplatePlace(double widthMm, double heightMm, double marginMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.marginMm = marginMm;
    }

    Box read(YamlValue at) {
        at.allowOnly(KEYS);
        double[] x = span(at, "left", "right", "width", widthMm);
        double[] y = span(at, "top", "bottom", "height", heightMm);
        return new Box(x[0], y[0], x[1], y[1]);
    }

    /** What is wrong with a place that can be drawn all the same. */
    Optional<Problem> remark(String name, Box box, boolean mayBleed, YamlValue at) {
        if (reaches(box, 0)) {
            return Optional.of(at.problem(
                    name + " reaches beyond the paper",
                    String.format(Locale.ROOT, "The paper is %.0f × %.0f mm", widthMm, heightMm)));
        }
        if (!mayBleed && reaches(box, marginMm)) {
            return Optional.of(at.problem(
                    name + " reaches into the margin", String.format(Locale.ROOT, "Keep %.0f mm free", marginMm)));
        }
        return Optional.empty();
    }

    /** The page without its margins. */
    Box insideMargins() {
        return new Box(marginMm, marginMm, Math.max(0, widthMm - 2 * marginMm), Math.max(0, heightMm - 2 * marginMm));
    }

    private boolean reaches(Box box, double margin) {
        double limit = margin - TOLERANCE_MM;
        return box.xMm() < limit
                || box.yMm() < limit
                || box.rightMm() > widthMm - limit
                || box.bottomMm() > heightMm - limit;
    }

    /** Start and length from two of the three measures. */
    private static double[] span(YamlValue at, String start, String end, String size, double pageMm) {
        Optional<Double> from = at.find(start).map(YamlValue::number);
        Optional<Double> to = at.find(end).map(YamlValue::number);
        Optional<Double> length = at.find(size).map(v -> TemplateStyles.above0(v, 5000));
        if (from.isPresent() && to.isPresent() && length.isEmpty()) {
            double left = pageMm - from.get() - to.get();
            if (!(left > 0)) {
                throw at.error(
                        start + " and " + end + " leave no room between them",
                        String.format(Locale.ROOT, "Together they must be below %.0f mm", pageMm));
            }
            return new double[] {from.get(), left};
        }
        if (length.isPresent() && from.isPresent() != to.isPresent()) {
            double begin = from.orElseGet(() -> pageMm - to.get() - length.get());
            return new double[] {begin, length.get()};
        }
        throw at.error(
                "The place needs two of " + start + ", " + end + " and " + size,
                "Write for example {" + start + ": 10, " + size + ": 60}");
    }
}
