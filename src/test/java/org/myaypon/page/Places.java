package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Box;
import org.myaypon.text.Fonts;

/** Where the ink of an item's texts stands, for tests of what overlaps and what leaves its box. */
final class Places {
    /** Letters like j reach a hair beyond their advance. */
    private static final double TOLERANCE_MM = 0.15;

    private Places() {}

    static Box ink(PlacedLine line) {
        Rectangle2D ink = Fonts.ink(line.text());
        return new Box(line.xMm() + ink.getX(), line.baselineMm() + ink.getY(), ink.getWidth(), ink.getHeight());
    }

    static List<Box> inks(List<PlacedLine> lines) {
        return lines.stream().map(Places::ink).toList();
    }

    static double rightMm(PlacedLine line) {
        return line.xMm() + line.text().widthMm();
    }

    static void assertInside(Box outer, List<Box> boxes) {
        for (Box box : boxes) {
            boolean inside = box.xMm() >= outer.xMm() - TOLERANCE_MM
                    && box.yMm() >= outer.yMm() - TOLERANCE_MM
                    && box.rightMm() <= outer.rightMm() + TOLERANCE_MM
                    && box.bottomMm() <= outer.bottomMm() + TOLERANCE_MM;
            assertTrue(inside, box + " leaves " + outer);
        }
    }

    /** No two boxes share more than a hair. */
    static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(smaller(boxes.get(i)).overlaps(smaller(boxes.get(j))), boxes.get(i) + " " + boxes.get(j));
            }
        }
    }

    private static Box smaller(Box box) {
        double less = Math.min(TOLERANCE_MM / 2, Math.min(box.widthMm(), box.heightMm()) / 2);
        return new Box(box.xMm() + less, box.yMm() + less, box.widthMm() - 2 * less, box.heightMm() - 2 * less);
    }

    static PlacedLine line(List<PlacedLine> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + texts(lines)));
    }

    static List<String> texts(List<PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text()).toList();
    }
}
