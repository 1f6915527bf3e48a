package org.myaypon.ui;

import java.awt.Color;

/** Colours of maps as the window has them, and back. */
final class Paints {

    private static final int FULL = 255;

    private Paints() {}

    static javafx.scene.paint.Color shown(Color color) {
        return javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    static Color chosen(javafx.scene.paint.Color color) {
        return new Color(channel(color.getRed()), channel(color.getGreen()), channel(color.getBlue()));
    }

    private static int channel(double part) {
        return (int) Math.round(part * FULL);
    }
}
