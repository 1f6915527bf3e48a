package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The operators of a PDF content stream, written as short as they can be. */
final class PdfCode {
    private static final int MATRIX_DECIMALS = 5;

    /** Some operators whose characters are known when the whole page is. */
    interface Later {
        byte[] bytes();
    }

    private final CodeBytes out = new CodeBytes();
    /** What stands before what is being written. */
    private final List<Later> before = new ArrayList<>();

    byte[] bytes() {
        if (before.isEmpty()) {
            return out.toByteArray();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        before.forEach(part -> all.writeBytes(part.bytes()));
        all.writeBytes(out.toByteArray());
        return all.toByteArray();
    }

    String text() {
        return before.isEmpty() ? out.text() : new String(bytes(), StandardCharsets.US_ASCII);
    }

    /** Operators that are told later. */
    PdfCode later(Later part) {
        if (out.size() > 0) {
            byte[] written = out.toByteArray();
            before.add(() -> written);
        }
        out.clear();
        before.add(part);
        return this;
    }

    /** What is told later and was written last, with nothing behind it. */
    Optional<Later> last() {
        return out.size() > 0 || before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** Takes back what {@link #last} gives. */
    void dropLast() {
        before.remove(before.size() - 1);
    }

    /** A number, rounded to some decimals (at most 5). */
    PdfCode number(double value, int decimals) {
        return units(CodeBytes.units(value, decimals), decimals);
    }

    /** A whole number. */
    PdfCode integer(long value) {
        return units(value, 0);
    }

    private PdfCode units(long units, int decimals) {
        out.number(units, decimals);
        return this;
    }

    /** The six numbers of a matrix. */
    PdfCode matrix(AffineTransform matrix) {
        double[] numbers = new double[6];
        matrix.getMatrix(numbers);
        for (double number : numbers) {
            number(number, MATRIX_DECIMALS);
        }
        return this;
    }

    PdfCode name(String name) {
        out.characters("/");
        out.characters(name);
        out.open(true);
        return this;
    }

    /** An operator, with a line's end behind it. */
    PdfCode operator(String operator) {
        out.token(operator);
        out.characters("\n");
        out.open(false);
        return this;
    }

    /** Delimiters and whatever stands between them, as it is. */
    PdfCode raw(String characters) {
        out.characters(characters);
        out.open(false);
        return this;
    }

    /** Two bytes in hexadecimal digits. */
    PdfCode hex(int value) {
        return raw(HexFormat.of().toHexDigits((char) value));
    }

    /** A text as a reader sees it: as it stands where it is of plain letters, else in UTF-16. */
    PdfCode string(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character < '\u007F')) {
            return raw("(" + text.replaceAll("[()\\\\]", "\\\\$0") + ")");
        }
        raw("<FEFF");
        text.chars().forEach(this::hex);
        return raw(">");
    }

    /**
     * The path of a shape, without painting it.
     *
     * @param toStream from the shape's coordinates to those of the stream
     * @param decimals to round to; points that round to the same place as the one before are left out
     * @return the operator's ending for the shape's winding rule: "*" for even-odd, else nothing
     */
    String path(Shape shape, AffineTransform toStream, int decimals) {
        if (shape instanceof Rectangle2D rectangle) {
            Rectangle2D box = toStream.createTransformedShape(rectangle).getBounds2D();
            number(box.getX(), decimals).number(box.getY(), decimals);
            number(box.getWidth(), decimals).number(box.getHeight(), decimals).operator("re");
            return "";
        }
        PathIterator steps = shape.getPathIterator(toStream);
        new PathSteps(decimals).write(steps);
        return steps.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "*" : "";
    }

    /** Writes the steps of one path; remembers where its pen stands, in units of the last decimal. */
    private final class PathSteps {
        private final int decimals;
        private final double[] at = new double[6];
        private long x;
        private long y;

        PathSteps(int decimals) {
            this.decimals = decimals;
        }

        void write(PathIterator steps) {
            for (; !steps.isDone(); steps.next()) {
                switch (steps.currentSegment(at)) {
                    case PathIterator.SEG_MOVETO -> point(0).operator("m");
                    case PathIterator.SEG_LINETO -> line();
                    case PathIterator.SEG_QUADTO -> quadratic();
                    case PathIterator.SEG_CUBICTO -> cubic();
                    default -> operator("h");
                }
            }
        }

        private long units(double value) {
            return CodeBytes.units(value, decimals);
        }

        private PdfCode point(int index) {
            x = units(at[index]);
            y = units(at[index + 1]);
            return PdfCode.this.units(x, decimals).units(y, decimals);
        }

        private void line() {
            if (units(at[0]) != x || units(at[1]) != y) {
                point(0).operator("l");
            }
        }

        private void quadratic() {
            double fromX = CodeBytes.value(x, decimals);
            double fromY = CodeBytes.value(y, decimals);
            at[4] = at[2];
            at[5] = at[3];
            at[2] = at[4] + (at[0] - at[4]) * 2 / 3;
            at[3] = at[5] + (at[1] - at[5]) * 2 / 3;
            at[0] = fromX + (at[0] - fromX) * 2 / 3;
            at[1] = fromY + (at[1] - fromY) * 2 / 3;
            cubic();
        }

        private void cubic() {
            point(0);
            point(2);
            point(4).operator("c");
        }
    }
}
