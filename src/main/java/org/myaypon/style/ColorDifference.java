package org.myaypon.style;

import java.awt.Color;

/**
 * How different two colours look: CIEDE2000, as Sharma, Wu and Dalal 2005 state it ("The CIEDE2000 Color-Difference Formula:
 * Implementation Notes", Color Research and Application 30).
 */
final class ColorDifference {

    private static final double POWER_25 = Math.pow(25, 7);

    private ColorDifference() {}

    static double of(Color one, Color other) {
        return of(Lab.of(one), Lab.of(other));
    }

    static double of(Lab one, Lab other) {
        double chroma = Math.hypot(one.a(), one.b()) / 2 + Math.hypot(other.a(), other.b()) / 2;
        double stretch = 1.5 - 0.5 * weight(chroma);
        double c1 = Math.hypot(one.a() * stretch, one.b());
        double c2 = Math.hypot(other.a() * stretch, other.b());
        double h1 = hue(one.a() * stretch, one.b());
        double h2 = hue(other.a() * stretch, other.b());
        double meanChroma = (c1 + c2) / 2;
        double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
        double meanHue = c1 * c2 == 0 ? h1 + h2 : middle(h1, h2);
        double off = (one.lightness() + other.lightness()) / 2 - 50;
        double light = (other.lightness() - one.lightness()) / (1 + 0.015 * off * off / Math.sqrt(20 + off * off));
        double strength = (c2 - c1) / (1 + 0.045 * meanChroma);
        double hue = 2 * Math.sqrt(c1 * c2) * sine(turn / 2) / (1 + 0.015 * meanChroma * byHue(meanHue));
        double rotation = -sine(60 * Math.exp(-Math.pow((meanHue - 275) / 25, 2))) * 2 * weight(meanChroma);
        return Math.sqrt(light * light + strength * strength + hue * hue + rotation * strength * hue);
    }

    private static double weight(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + POWER_25));
    }

    private static double byHue(double hue) {
        return 1
                - 0.17 * sine(hue - 30 + 90)
                + 0.24 * sine(2 * hue + 90)
                + 0.32 * sine(3 * hue + 6 + 90)
                - 0.20 * sine(4 * hue - 63 + 90);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double turn(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double middle(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return (h1 + h2) / 2 + (h1 + h2 < 360 ? 180 : -180);
    }
}
