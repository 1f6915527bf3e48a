package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PdfCodeTest {
    private static final AffineTransform HERE = new AffineTransform();

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        assertEquals("0", number(0.004));
        assertEquals("0", number(-0.004));
        assertEquals(".5", number(0.5));
        assertEquals("-.05", number(-0.05));
        assertEquals("12.3", number(12.3));
        assertEquals("1190.55", number(1190.551));
        assertEquals("100", number(99.999));
    }

    @Property
    void numbersAreRightToHalfTheirLastDecimal(@ForAll @DoubleRange(min = -20_000, max = 20_000) double value) {
        assertEquals(value, Double.parseDouble(number(value)), 0.00501);
    }

    @Test
    void pointsThatRoundToTheSamePlaceAreWrittenOnce() {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(1, 1);
        path.lineTo(1.001, 1.002);
        path.lineTo(5, 1);
        path.closePath();
        PdfCode code = new PdfCode();
        assertEquals("*", code.path(path, HERE, 2));
        assertEquals("1 1 m\n5 1 l\nh\n", code.text());
    }

    @Test
    void rectanglesTakeOneOperator() {
        PdfCode code = new PdfCode();
        code.path(new Rectangle2D.Double(1, 2, 3, 4), new AffineTransform(1, 0, 0, -1, 0, 10), 2);
        assertEquals("1 4 3 4 re\n", code.text());
    }

    @Test
    void quadraticCurvesBecomeTheSameCubicOnes() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.quadTo(3, 3, 6, 0);
        PdfCode code = new PdfCode();
        code.path(path, HERE, 2);
        assertEquals("0 0 m\n2 2 4 2 6 0 c\n", code.text());
    }

    private static String number(double value) {
        return new PdfCode().number(value, 2).text();
    }
}
