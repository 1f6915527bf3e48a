package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.myaypon.classify.MapClass;

/** What colours do to those that lie on them. */
public final class ClassColors {

    /** From this lightness on, dark letters and grey lines read better than white ones. */
    private static final double LIGHT = 72;

    private ClassColors() {}

    /** How light a colour looks: CIE L*, 0 black to 100 white. */
    public static double lightness(Color color) {
        return Lab.of(color).lightness();
    }

    /** How a colour looks printed in grey: the grey of the same lightness. */
    public static Color grey(Color color) {
        return new Lab(lightness(color), 0, 0).color();
    }

    /** Whether dark letters and lines read better on this colour than white ones. */
    public static boolean isLight(Color color) {
        return lightness(color) >= LIGHT;
    }

    /**
     * How light a map looks on the whole: the mean lightness of its areas' colours, no data included; 100 without areas.
     */
    public static double meanLightness(List<MapClass> classes, Coloring coloring) {
        List<Color> colors = Choropleth.colors(classes, coloring);
        double sum = 0;
        long areas = 0;
        for (int i = 0; i < classes.size(); i++) {
            sum += lightness(colors.get(i)) * classes.get(i).count();
            areas += classes.get(i).count();
        }
        return areas == 0 ? 100 : sum / areas;
    }
}
