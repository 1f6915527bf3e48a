package org.myaypon.draw;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** A hatch as a PDF tiling pattern: a tile with its line, or a square one with its cross, turned by the hatch's angle. */
final class PdfPattern {
    /** A tile along a single line is long, so that readers that round tiles to pixels have few joins to show. */
    private static final int LENGTH = 16;

    private PdfPattern() {}

    static PDTilingPattern of(Fill.Hatch hatch, PdfOrigin origin, PdfColors colors) {
        double side = hatch.spacingMm() * PdfState.PT_PER_MM;
        double length = hatch.crossed() ? side : LENGTH * side;
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_NO_DISTORTION);
        pattern.setBBox(new PDRectangle((float) length, (float) side));
        pattern.setXStep((float) length);
        pattern.setYStep((float) side);
        pattern.setResources(new PDResources());
        AffineTransform toPage = origin.fromCorner();
        toPage.rotate(Math.toRadians(hatch.angleDegrees()));
        toPage.translate(-side / 2, -side / 2);
        pattern.setMatrix(toPage);
        PackedCode.fill((COSStream) pattern.getCOSObject(), lines(hatch, side, length, colors));
        return pattern;
    }

    /** The lines through the tile's middle; they reach over its edges, where the tile cuts them. */
    private static PdfCode lines(Fill.Hatch hatch, double side, double length, PdfColors colors) {
        PdfCode code = colors.line(hatch.color());
        code.number(hatch.widthMm() * PdfState.PT_PER_MM, 3).operator("w");
        code.number(-side, 3).number(side / 2, 3).operator("m");
        code.number(length + side, 3).number(side / 2, 3).operator("l");
        if (hatch.crossed()) {
            code.number(side / 2, 3).number(-side, 3).operator("m");
            code.number(side / 2, 3).number(2 * side, 3).operator("l");
        }
        return code.operator("S");
    }
}
