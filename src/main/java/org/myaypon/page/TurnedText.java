package org.myaypon.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.template.Align;
import org.myaypon.template.Box;
import org.myaypon.template.Stand;
import org.myaypon.template.TypeStyle;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/**
 * Text that is turned about the middle of its place, as large as its style asks for and its place allows.
 *
 * @param block the lines, not yet turned
 * @param upright their place before they are turned, about the middle of the item's
 */
record TurnedText(TextBlock block, Box upright) {
    private static final double STEP_PT = 0.5;
    /** How wide the lines are tried, in parts of the widest that the place allows. */
    private static final double[] WIDTHS = {0.97, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2};

    private static final double NARROWEST = 0.2;
    private static final double LEAST_MM = 0.1;
    /** A little smaller, which tells a text that a word had to be broken in from one that none had to. */
    private static final double SMALLER = 0.999;

    private static final double EXACT = 1e-9;

    /** What is to be set, in which style and where. */
    record Wish(String text, TypeStyle style, Box box, double turnDegrees, double padMm) {

        private double cos() {
            return Math.abs(Math.cos(Math.toRadians(turnDegrees)));
        }

        private double sin() {
            return Math.abs(Math.sin(Math.toRadians(turnDegrees)));
        }

        private boolean isSquare() {
            return cos() < EXACT || sin() < EXACT;
        }

        /** A box about the middle of the place. */
        private Box about(double widthMm, double heightMm) {
            double x = box.xMm() + (box.widthMm() - widthMm) / 2;
            double y = box.yMm() + (box.heightMm() - heightMm) / 2;
            return new Box(x, y, widthMm, heightMm);
        }

        /** The most height that is left for a width, so that all stays in the place when it is turned; 0 or less for none. */
        private double heightFor(double widthMm) {
            double byWidth = sin() < EXACT ? Double.MAX_VALUE : (box.widthMm() - widthMm * cos()) / sin();
            double byHeight = cos() < EXACT ? Double.MAX_VALUE : (box.heightMm() - widthMm * sin()) / cos();
            boolean tooWide = (sin() < EXACT && widthMm > box.widthMm() + EXACT)
                    || (cos() < EXACT && widthMm > box.heightMm() + EXACT);
            return tooWide ? 0 : Math.min(byWidth, byHeight);
        }

        private double widest() {
            double byWidth = cos() < EXACT ? Double.MAX_VALUE : box.widthMm() / cos();
            double byHeight = sin() < EXACT ? Double.MAX_VALUE : box.heightMm() / sin();
            return Math.min(byWidth, byHeight);
        }
    }

    /** The text turned by a right angle or not at all, which leaves it the whole place, with its lines aligned in it. */
    static TurnedText aligned(Wish wish, Align align, Stand stand) {
        if (!wish.isSquare()) {
            return centred(wish);
        }
        boolean upended = wish.cos() < EXACT;
        Box box = wish.box();
        Box upright = upended ? wish.about(/* widthMm= */ box.heightMm(), /* heightMm= */ box.widthMm()) : box;
        return new TurnedText(TextBlock.fit(wish.text(), wish.style(), upright, align, stand), upright);
    }

    /** The text in the middle of its place, with as few lines as let it be largest, and with whole words if it can be. */
    static TurnedText centred(Wish wish) {
        double smallest = wish.style().smallestPt();
        for (double size = wish.style().text().sizePt(); size > smallest; size -= STEP_PT) {
            Optional<TurnedText> found = whole(wish, size);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return whole(wish, smallest).orElseGet(() -> mostOf(wish, smallest));
    }

    /** The text at one size, if it has room in any width without a word being broken. */
    private static Optional<TurnedText> whole(Wish wish, double sizePt) {
        TextStyle style = wish.style().text().withSize(sizePt);
        return rooms(wish)
                .filter(room -> TextLayout.fit(wish.text(), style, room.widthMm(), Integer.MAX_VALUE, sizePt * SMALLER)
                                .style()
                                .sizePt()
                        == sizePt)
                .map(room -> in(room, wish, sizePt))
                .filter(set -> !set.block().cut())
                .findFirst();
    }

    /** The text at one size, with as much of it as has room. */
    private static TurnedText mostOf(Wish wish, double sizePt) {
        return rooms(wish)
                .map(room -> in(room, wish, sizePt))
                .max(Comparator.comparing((TurnedText set) -> !set.block().cut())
                        .thenComparing(set -> letters(set.block())))
                .orElseThrow();
    }

    /** The places that the text may have before it is turned, the widest first; at least one. */
    private static Stream<Box> rooms(Wish wish) {
        return Arrays.stream(WIDTHS)
                .filter(part -> part == NARROWEST || wish.heightFor(wish.widest() * part) > 2 * wish.padMm())
                .mapToObj(part -> {
                    double width = wish.widest() * part;
                    return wish.about(
                            Math.max(LEAST_MM, width - 2 * wish.padMm()),
                            Math.max(LEAST_MM, wish.heightFor(width) - 2 * wish.padMm()));
                });
    }

    private static TurnedText in(Box room, Wish wish, double sizePt) {
        TypeStyle style = TypeStyle.fixed(wish.style().text(), sizePt);
        TextBlock block = TextBlock.fit(wish.text(), style, room, Align.CENTRE, Stand.MIDDLE);
        return new TurnedText(block, around(wish, block));
    }

    private static int letters(TextBlock block) {
        return block.lines().stream()
                .mapToInt(line -> line.text().text().length())
                .sum();
    }

    /** The box that a block fills, with air around it. */
    private static Box around(Wish wish, TextBlock block) {
        double width = block.lines().stream()
                .mapToDouble(line -> line.text().widthMm())
                .max()
                .orElse(0);
        return wish.about(width + 2 * wish.padMm(), block.heightMm() + 2 * wish.padMm());
    }

    /** The starts of the lines turned about the middle of a box, clockwise. */
    static List<PlacedLine> turned(List<PlacedLine> lines, Box about, double clockwiseDegrees) {
        double middleX = about.xMm() + about.widthMm() / 2;
        double middleY = about.yMm() + about.heightMm() / 2;
        double cos = Math.cos(Math.toRadians(clockwiseDegrees));
        double sin = Math.sin(Math.toRadians(clockwiseDegrees));
        List<PlacedLine> turned = new ArrayList<>();
        for (PlacedLine line : lines) {
            double x = line.xMm() - middleX;
            double y = line.baselineMm() - middleY;
            turned.add(new PlacedLine(line.text(), middleX + x * cos - y * sin, middleY + x * sin + y * cos));
        }
        return turned;
    }
}
