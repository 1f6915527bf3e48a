package org.myaypon.draw;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How colours stand in a document: as red, green and blue of a screen, or as the inks of a press. */
sealed interface PdfColors {

    /** The colours of a screen (sRGB). */
    PdfColors SCREEN = new Screen();

    /** The operator that sets the colour of areas. */
    PdfCode area(Color color);

    /** The operator that sets the colour of letters. */
    PdfCode letters(Color color);

    /** The operator that sets the colour of lines. */
    PdfCode line(Color color);

    /** The colour space in which see-through shapes are laid on what is below. */
    COSName blending();

    /** A picture of pixels. */
    PDImageXObject picture(PDDocument document, BufferedImage image) throws IOException;

    /** sRGB. */
    record Screen() implements PdfColors {
        @Override
        public PdfCode area(Color color) {
            return rgb(color).operator("rg");
        }

        @Override
        public PdfCode letters(Color color) {
            return area(color);
        }

        @Override
        public PdfCode line(Color color) {
            return rgb(color).operator("RG");
        }

        private static PdfCode rgb(Color color) {
            return new PdfCode()
                    .number(color.getRed() / 255.0, 3)
                    .number(color.getGreen() / 255.0, 3)
                    .number(color.getBlue() / 255.0, 3);
        }

        @Override
        public COSName blending() {
            return COSName.DEVICERGB;
        }

        @Override
        public PDImageXObject picture(PDDocument document, BufferedImage image) throws IOException {
            return LosslessFactory.createFromImage(document, image);
        }
    }

    /**
     * Four inks. Letters and lines that are grey, or nearly, are printed with black alone, and dark ones with all of it: thin marks
     * of several inks blur when the plates do not meet. So are areas that are wholly grey, and dark ones that are nearly: fields of scale
     * bars, arrows, dots.
     *
     * @param profile how the press prints
     */
    record Inks(PressProfile profile) implements PdfColors {

        /** Colours whose channels differ by no more are grey to the eye in a thin mark, of 255. */
        private static final int NEARLY_GREY = 16;

        private static final int GREY = 2;

        /** Thin grey marks that are darker have all of the black ink, of 255. */
        private static final int DARK = 80;

        @Override
        public PdfCode area(Color color) {
            boolean dark = light(color) < DARK && spread(color) <= NEARLY_GREY;
            return code(dark || spread(color) <= GREY ? black(color, dark ? DARK : 0) : profile.inks(color))
                    .operator("k");
        }

        @Override
        public PdfCode letters(Color color) {
            return code(thin(color)).operator("k");
        }

        @Override
        public PdfCode line(Color color) {
            return code(thin(color)).operator("K");
        }

        private float[] thin(Color color) {
            return spread(color) <= NEARLY_GREY ? black(color, DARK) : profile.inks(color);
        }

        private static int spread(Color color) {
            int most = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
            return most - Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
        }

        private static float[] black(Color color, int dark) {
            double light = light(color);
            return new float[] {0, 0, 0, light < dark ? 1 : (float) (1 - light / 255)};
        }

        private static double light(Color color) {
            return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
        }

        private static PdfCode code(float[] inks) {
            PdfCode code = new PdfCode();
            for (float ink : inks) {
                code.number(ink, 3);
            }
            return code;
        }

        @Override
        public COSName blending() {
            return COSName.DEVICECMYK;
        }

        @Override
        public PDImageXObject picture(PDDocument document, BufferedImage image) throws IOException {
            PDImageXObject inked = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(pixels(image)),
                    COSName.FLATE_DECODE,
                    image.getWidth(),
                    image.getHeight(),
                    8,
                    PDDeviceCMYK.INSTANCE);
            if (image.getColorModel().hasAlpha()) {
                PDImageXObject plain = LosslessFactory.createFromImage(document, image);
                inked.getCOSObject().setItem(COSName.SMASK, plain.getCOSObject().getItem(COSName.SMASK));
            }
            return inked;
        }

        private byte[] pixels(BufferedImage image) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[4 * image.getWidth()];
                for (int y = 0; y < image.getHeight(); y++) {
                    for (int x = 0; x < image.getWidth(); x++) {
                        float[] inks = profile.inks(new Color(image.getRGB(x, y)));
                        for (int i = 0; i < 4; i++) {
                            row[4 * x + i] = (byte) Math.round(255 * inks[i]);
                        }
                    }
                    out.write(row);
                }
            }
            return packed.toByteArray();
        }
    }
}
