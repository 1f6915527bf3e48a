package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import org.geotools.api.style.Style;

/** How everything but the data looks on a map: quiet, and the same on every sheet. */
public final class BaseStyles {

    /** The colour behind all layers. */
    public static final Color SEA = new Color(0xE6F0F4);

    private static final Color NEIGHBOURS = new Color(0xF3F1EC);
    private static final Color PLAIN_AREAS = new Color(0xFDFCF9);
    private static final Color NEIGHBOURS_EDGE = new Color(0xD9D5CC);
    private static final Color GREY_TOWNSHIP = new Color(0xB8B4AC);
    private static final Color DISTRICT = new Color(0x8A867E);
    private static final Color STATE = new Color(0x4A4741);
    private static final Color QUIET = new Color(0x6B675F);
    private static final Color COUNTRY = new Color(0x2E2C28);
    private static final Color COAST = new Color(0x6F8C98);
    private static final Color LOCATOR = new Color(0xDCD8D0);
    private static final Color CASING_OUTER = new Color(0xE0E4E3);
    private static final Color CASING_INNER = new Color(0xCFD4D3);

    /** Fills lighter than this on the mean ask for grey lines between townships. */
    private static final double LIGHT_FILLS = 78;

    private BaseStyles() {}

    /** Land of other countries: a pale fill with a thin edge. For polygons. */
    public static Style neighbours() {
        return Styles.plain("neighbours", List.of(Styles.fill(NEIGHBOURS), Styles.outline(NEIGHBOURS_EDGE, 0.15)));
    }

    /** Areas without classes: a paper that symbols and names read on. For polygons. */
    public static Style plainAreas() {
        return Styles.plain("areas", List.of(Styles.fill(PLAIN_AREAS)));
    }

    /**
     * Lines between townships, 0.12 mm: white on dark fills, grey on light ones.
     *
     * @param meanLightness {@link ClassColors#meanLightness} of the fills they lie on
     */
    public static Style townshipLines(double meanLightness) {
        Color color = meanLightness > LIGHT_FILLS ? GREY_TOWNSHIP : Color.WHITE;
        return Styles.plain("township lines", List.of(Styles.line(color, 0.12)));
    }

    /** Lines between districts, 0.18 mm. */
    public static Style districtLines() {
        return Styles.plain("district lines", List.of(Styles.line(DISTRICT, 0.18)));
    }

    /** Lines between states and regions, 0.35 mm. */
    public static Style stateLines() {
        return Styles.plain("state lines", List.of(Styles.line(STATE, 0.35)));
    }

    /** Lines of one colour and width in millimetres: a net of meridians and parallels. */
    public static Style thinLines(String name, Color color, double widthMm) {
        return Styles.plain(name, List.of(Styles.line(color, widthMm)));
    }

    /** What shows where an inset lies: a dark line on a white one. */
    public static Style insetPlaces() {
        return Styles.plain("inset places", List.of(Styles.line(Color.WHITE, 0.7), Styles.line(COUNTRY, 0.3)));
    }

    /** Lines between states and regions on a small map: 0.12 mm, quiet. */
    public static Style smallMapStates() {
        return Styles.plain("small map states", List.of(Styles.line(DISTRICT, 0.12)));
    }

    /** The coast on a small map, 0.09 mm: so fine that islands are not blotted out. */
    public static Style smallMapCoast() {
        return Styles.plain("small map coast", List.of(Styles.line(DISTRICT, 0.09)));
    }

    /** The border on a small map: 0.18 mm. */
    public static Style smallMapBorder() {
        return Styles.plain("small map border", List.of(Styles.line(STATE, 0.18)));
    }

    /** The line around the areas that a sheet is about, where others are shown too: 0.8 mm, the heaviest of the sheet. */
    public static Style focusLine() {
        return Styles.plain("focus line", List.of(Styles.line(Color.WHITE, 1.4), Styles.line(COUNTRY, 0.8)));
    }

    /**
     * The shore of the areas that a sheet is about: 0.35 mm of one area, 0.2 mm of several, whose creeks and islands are smaller.
     */
    public static Style focusEdge(boolean ofOne) {
        return Styles.plain("focus edge", List.of(Styles.line(COUNTRY, ofOne ? 0.35 : 0.2)));
    }

    /** Lines between states and regions around the areas that a sheet is about, 0.25 mm. */
    public static Style stateLinesAround() {
        return Styles.plain("state lines around", List.of(Styles.line(QUIET, 0.25)));
    }

    /** The country's border beside the areas that a sheet is about, 0.35 mm. */
    public static Style countryLineAround() {
        return Styles.plain("country line around", List.of(Styles.line(STATE, 0.35)));
    }

    /** The country on a locator: a quiet fill. */
    public static Style locatorCountry() {
        return Styles.plain("locator country", List.of(Styles.fill(LOCATOR), Styles.outline(DISTRICT, 0.15)));
    }

    /** States and regions on a locator: fine white lines. */
    public static Style locatorStates() {
        return Styles.plain("locator states", List.of(Styles.line(Color.WHITE, 0.15)));
    }

    /** Areas of one colour without a line: what a locator points at. */
    public static Style plainFill(String name, Color color) {
        return Styles.plain(name, List.of(Styles.fill(color)));
    }

    /** The coast and the shores of lakes, 0.15 mm: fine, so that small islands are not blotted out. */
    public static Style coastLine() {
        return Styles.plain("coast line", List.of(Styles.line(COAST, 0.15)));
    }

    /** The country's border, 0.5 mm. */
    public static Style countryLine() {
        return Styles.plain("country line", List.of(Styles.line(COUNTRY, 0.5)));
    }

    /**
     * A soft edge round the country, to be drawn below the areas' fills so that only its outer half is seen: 1.1 mm, opaque
     * (transparency makes PDFs large and prints badly).
     */
    public static Style countryCasing() {
        return Styles.plain("country casing", List.of(Styles.line(CASING_OUTER, 2.2), Styles.line(CASING_INNER, 1.2)));
    }
}
