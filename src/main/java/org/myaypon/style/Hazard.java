package org.myaypon.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** The looks of hazard layers: what each is called, what it is drawn with, and what it can be graded by. */
enum Hazard {
    FLOOD("flood", "Flood extent", 0x2B7BBA, 0.55, "circle", 2, "#CFE3F3 #A5CDE8 #6BAED6 #2B7BBA #08407E"),
    CYCLONE("cyclone", "Cyclone track", 0x5E4FA2, 0.5, "circle", 2.4, "#E4E1F0 #C9C3E2 #9E95CB #5E4FA2 #352A6B"),
    CYCLONE_DMH(
            "cyclone-dmh", "Cyclone track", 0x5E4FA2, 0.5, "circle", 2.4, "#E4E1F0 #C9C3E2 #9E95CB #5E4FA2 #352A6B"),
    SHAKING("shaking", "Shaking", 0xB5432A, 0.6, "circle", 2, "#FFF1E0 #FBCB9C #F08A5B #B5432A #6E1C10"),
    EARTHQUAKE("earthquake", "Epicentre", 0xB5432A, 0.4, "star", 4.4, "#FFF1E0 #FBCB9C #F08A5B #B5432A #6E1C10"),
    STORM_SURGE("storm-surge", "Storm surge", 0x12808A, 0.55, "circle", 2, "#D3EFEC #9AD5D2 #4FB0B0 #12808A #064A52"),
    LANDSLIDE("landslide", "Landslide", 0x8A4B14, 0.6, "triangle", 2.4, "#F3E3CE #E0BE8F #BE8847 #8A4B14 #4F2606"),
    FIRE("fire", "Fire", 0xD9722E, 0.6, "circle", 1.7, "#FEE8CF #FDC38A #F39A4D #C4551A #7F2704"),
    DROUGHT("drought", "Drought", 0xB88A1B, 0.6, "square", 2, "#FBF3D0 #F0DB8F #D9B44A #A87A12 #614203"),
    DISPLACEMENT(
            "displacement",
            "Displaced people",
            0x6E5A4B,
            0.4,
            "circle",
            2.4,
            "#EDE7E1 #CFC2B6 #A38F7E #6E5A4B #3E3026"),
    CONFLICT("conflict", "Conflict", 0x6E5A4B, 0.45, "x", 2.6, "#EDE7E1 #CFC2B6 #A38F7E #6E5A4B #3E3026"),
    PLAIN("plain", "", 0x55677A, 0.35, "circle", 2, "#E6EAEE #C3CCD5 #93A2B1 #55677A #2C3946");

    /** The level of none, on all ramps. */
    static final Color NONE = new Color(0xF1EFEA);

    private final String look;
    private final String title;
    private final Color color;
    private final double opacity;
    private final String mark;
    private final double markMm;
    private final String ramp;

    Hazard(String look, String title, int rgb, double opacity, String mark, double markMm, String ramp) {
        this.look = look;
        this.title = title;
        this.color = new Color(rgb);
        this.opacity = opacity;
        this.mark = mark;
        this.markMm = markMm;
        this.ramp = ramp;
    }

    /** What a map document calls it: "storm-surge". */
    String look() {
        return look;
    }

    /** What the legend calls it; empty where it is unknown what it is. */
    String title() {
        return title;
    }

    Color color() {
        return color;
    }

    /** How much its areas cover what lies beneath, 0 to 1. */
    double opacity() {
        return opacity;
    }

    /** The mark at its points, by OGC's name. */
    String mark() {
        return mark;
    }

    double markMm() {
        return markMm;
    }

    /** Its colours from very low to very high: five, each darker than the one before. */
    List<Color> ramp() {
        return Arrays.stream(ramp.split(" ", -1)).map(Color::decode).toList();
    }

    boolean isCyclone() {
        return this == CYCLONE || this == CYCLONE_DMH;
    }
}
