package org.myaypon.style;

import java.awt.Color;

/** A colour in CIE L*a*b* (D65), where equal steps look equal. */
record Lab(double lightness, double a, double b) {

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double TOLERANCE = 0.5;
    private static final double WEAKER = 0.04;

    static Lab of(Color color) {
        double r = linear(color.getRed());
        double g = linear(color.getGreen());
        double b = linear(color.getBlue());
        double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE_X);
        double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** The colour that so much of the way (0 to 1) leads to. */
    Lab towards(Lab other, double way) {
        return new Lab(
                lightness + (other.lightness - lightness) * way, a + (other.a - a) * way, b + (other.b - b) * way);
    }

    /** The same hue, lighter by so much L*, or darker when it is below 0; the other way round where there is no more. */
    Lab lighter(double by) {
        boolean possible = lightness + by >= 0 && lightness + by <= 100;
        return new Lab(possible ? lightness + by : lightness - by, a, b);
    }

    /** The same hue at another lightness, as strong as a screen can show it there. */
    Lab at(double other) {
        double strength = 1;
        Lab made = new Lab(other, a, b);
        while (strength > 0 && Math.abs(of(made.color()).lightness - other) > TOLERANCE) {
            strength -= WEAKER;
            made = new Lab(other, a * strength, b * strength);
        }
        return made;
    }

    /** The nearest colour that a screen can show. */
    Color color() {
        double fy = (lightness + 16) / 116;
        double x = WHITE_X * uncurve(fy + a / 500);
        double y = uncurve(fy);
        double z = WHITE_Z * uncurve(fy - b / 200);
        return new Color(
                channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
    }

    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    static int channel(double linear) {
        double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.max(0, Math.min(1, c)) * 255);
    }

    private static double curve(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double uncurve(double t) {
        return t * t * t > 216.0 / 24389 ? t * t * t : (116 * t - 16) * 27 / 24389;
    }
}
