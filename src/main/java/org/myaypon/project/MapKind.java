package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.project.MapDocument.LabelText;

/** The kinds of map that can be started, each with what makes a right map of it when nothing else is said. */
public enum MapKind {
    /** Areas filled by the class of their value. */
    CHOROPLETH("choropleth"),
    /** Who does what where: organisations in each area, with the list of sectors beside. */
    THREE_W("3w"),
    /** Wellbeing bands or another typology: a colour for each kind, its number in the areas. */
    BANDS("bands"),
    /** A hazard over the areas, and who is exposed. */
    HAZARD("hazard"),
    /** Need and coverage crossed, with the list of the widest gaps. */
    GAP("gap");

    private final String word;

    MapKind(String word) {
        this.word = word;
    }

    /** What the command line calls it. */
    public String word() {
        return word;
    }

    /** All words. */
    public static List<String> words() {
        return Stream.of(values()).map(MapKind::word).toList();
    }

    /** The kind of a word, in any case; empty when there is none. */
    public static Optional<MapKind> named(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word.equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The shipped sheet that is made for it. */
    String template() {
        return switch (this) {
            case CHOROPLETH -> MapDocument.DEFAULT_TEMPLATE;
            case THREE_W -> "a3-portrait-table.yaml";
            case BANDS -> "bands-a3-portrait.yaml";
            case HAZARD -> "emergency-a3-portrait.yaml";
            case GAP -> "gap-a3-portrait.yaml";
        };
    }

    /** The palette's name; empty for the one that goes with the values. */
    String palette() {
        return switch (this) {
            case THREE_W -> "YlGnBu";
            case HAZARD -> "OrRd";
            case CHOROPLETH, BANDS, GAP -> "";
        };
    }

    LabelText labels() {
        return this == BANDS ? LabelText.VALUES : LabelText.NAMES;
    }

    /** A title that says what the map shows. */
    String title(JoinedAreas joined) {
        String values = joined.values().title();
        return switch (this) {
            case THREE_W -> values;
            case CHOROPLETH, BANDS ->
                values.contains(" per ")
                                || joined.indicator()
                                        .filter(SheetTables::counts)
                                        .isPresent()
                        ? values
                        : values + " by " + joined.shown().groups().singular();
            case HAZARD ->
                joined.exposure()
                        .map(exposure ->
                                "People exposed: " + plain(exposure.hazard().source()))
                        .orElse(values);
            case GAP -> "Needs, coverage and gaps";
        };
    }

    /** "Flood extent" of "flood_extent.shp". */
    private static String plain(String file) {
        String name =
                file.replaceFirst("\\.[^.]+$", "").replaceAll("[_-]+", " ").strip();
        return name.isEmpty() ? file : SheetTables.capital(name);
    }
}
