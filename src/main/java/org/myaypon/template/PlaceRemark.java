package org.myaypon.template;

import java.util.Locale;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.data.YamlValue;

/** Tells of places that can be drawn but are probably not meant: beyond the paper, or in its margins. */
final class PlaceRemark {

    private static final double TOLERANCE_MM = 0.01;

    private PlaceRemark() {}

    /**
     * What is wrong with the place of an item.
     *
     * @param at where the file says it
     * @param mayBleed whether it may reach into the margin and the bleed
     */
    static Optional<Problem> of(Slot slot, YamlValue at, PageShape page, boolean mayBleed) {
        String name = slot.name();
        Box box = slot.box();
        double beyondMm = mayBleed ? page.bleedMm() : 0;
        if (!inside(box, page.whole(), beyondMm)) {
            return Optional.of(at.problem(
                    name + " reaches beyond the paper",
                    String.format(Locale.ROOT, "The paper is %.0f × %.0f mm", page.widthMm(), page.heightMm())
                            + (beyondMm > 0 ? " with " + Math.round(beyondMm) + " mm of bleed" : "")));
        }
        if (!mayBleed && !inside(box, page.insideMargins(), 0)) {
            return Optional.of(at.problem(name + " reaches into the margin", free(page.margins())));
        }
        return Optional.empty();
    }

    private static String free(Margins margins) {
        return margins.equals(Margins.all(margins.topMm()))
                ? String.format(Locale.ROOT, "Keep %.0f mm free", margins.topMm())
                : String.format(
                        Locale.ROOT,
                        "Keep free above %.0f, right %.0f, below %.0f and left %.0f mm",
                        margins.topMm(),
                        margins.rightMm(),
                        margins.bottomMm(),
                        margins.leftMm());
    }

    private static boolean inside(Box box, Box around, double beyondMm) {
        double limit = beyondMm + TOLERANCE_MM;
        return box.xMm() >= around.xMm() - limit
                && box.yMm() >= around.yMm() - limit
                && box.rightMm() <= around.rightMm() + limit
                && box.bottomMm() <= around.bottomMm() + limit;
    }
}
