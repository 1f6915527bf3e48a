package org.myaypon.style;

import java.awt.Color;

/**
 * How people see colours: all cones, or one kind of them missing. Simulated with the matrices of severity 1.0 of Machado, Oliveira
 * and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), on linear sRGB.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of numbers cannot change
public enum ColorVision {
    /** All colours. */
    FULL("all readers", new Mix(1, 0, 0), new Mix(0, 1, 0), new Mix(0, 0, 1)),
    /** No cones for green; the most frequent. */
    DEUTERANOPIA(
            "readers who do not see red and green",
            new Mix(0.367322, 0.860646, -0.227968),
            new Mix(0.280085, 0.672501, 0.047413),
            new Mix(-0.011820, 0.042940, 0.968881)),
    /** No cones for red. */
    PROTANOPIA(
            "readers who do not see red and green",
            new Mix(0.152286, 1.052583, -0.204868),
            new Mix(0.114503, 0.786281, 0.099216),
            new Mix(-0.003882, -0.048116, 1.051998)),
    /** No cones for blue; rare. */
    TRITANOPIA(
            "readers who do not see blue and yellow",
            new Mix(1.255528, -0.076749, -0.178779),
            new Mix(-0.078411, 0.930809, 0.147602),
            new Mix(0.004733, 0.691367, 0.303900));

    private final String readers;
    private final Mix red;
    private final Mix green;
    private final Mix blue;

    ColorVision(String readers, Mix red, Mix green, Mix blue) {
        this.readers = readers;
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /** Who sees so, for a sentence: "readers who do not see red and green". */
    public String readers() {
        return readers;
    }

    /** The colour that a person with all cones would take this one for. */
    public Color seen(Color color) {
        double r = Lab.linear(color.getRed());
        double g = Lab.linear(color.getGreen());
        double b = Lab.linear(color.getBlue());
        return new Color(red.channel(r, g, b), green.channel(r, g, b), blue.channel(r, g, b));
    }

    /** How much of each linear channel a seen channel takes. */
    private record Mix(double ofRed, double ofGreen, double ofBlue) {

        private int channel(double r, double g, double b) {
            return Lab.channel(ofRed * r + ofGreen * g + ofBlue * b);
        }
    }
}
