package org.myaypon.draw;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextStyle;

/**
 * Turns colours into greys of the same lightness: the grey has the luminance of the colour (IEC 61966-2-1), so that what is
 * as light as something else stays so. Symbols and pictures are turned once, however often they are drawn.
 */
final class GreyInk {
    private static final double[] LINEAR = linear();

    private final Map<Drawing, Drawing> drawings = new HashMap<>();
    private final Map<RasterPicture, RasterPicture> pictures = new HashMap<>();

    private static double[] linear() {
        double[] linear = new double[256];
        for (int i = 0; i < linear.length; i++) {
            double value = i / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    /** The grey, 0 to 255, of a colour that is given as 0xRRGGBB; what stands before these digits does not matter. */
    static int level(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (red == green && green == blue) {
            return red;
        }
        double light = 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
        double value = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }

    static Color of(Color color) {
        int level = level(color.getRGB());
        return new Color(level, level, level, color.getAlpha());
    }

    Fill of(Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            return new Fill.Solid(of(solid.color()));
        }
        if (fill instanceof Fill.Hatch hatch) {
            return new Fill.Hatch(
                    hatch.angleDegrees(), hatch.spacingMm(), hatch.widthMm(), of(hatch.color()), hatch.crossed());
        }
        Fill.Pattern pattern = (Fill.Pattern) fill;
        return new Fill.Pattern(of(pattern.tile()), pattern.widthMm(), pattern.heightMm(), pattern.opacity());
    }

    static Stroke of(Stroke stroke) {
        return stroke.withColor(of(stroke.color()));
    }

    static ShapedText of(ShapedText text) {
        TextStyle style = text.style();
        TextStyle grey = new TextStyle(
                style.face(),
                style.sizePt(),
                of(style.color()),
                style.letterSpacing(),
                style.leading(),
                style.halo().map(halo -> new Halo(of(halo.color()), halo.widthMm())));
        return new ShapedText(
                text.text(), grey, text.runs(), text.widthMm(), text.ascentMm(), text.descentMm(), text.missing());
    }

    Drawing of(Drawing drawing) {
        return drawings.computeIfAbsent(
                drawing, key -> new Drawing(key.areaMm(), List.of(surface -> key.on(new GreySurface(surface, this)))));
    }

    RasterPicture of(RasterPicture picture) {
        return pictures.computeIfAbsent(picture, key -> new RasterPicture(grey(key.image()), new byte[0]));
    }

    private static BufferedImage grey(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), type);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = (row[x] & 0xFF000000) | (level(row[x]) * 0x010101);
            }
            grey.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return grey;
    }
}
