package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.classify.MapClass;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.LegendContent;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.MapLayer;
import org.myaypon.style.BaseStyles;
import org.myaypon.style.Choropleth;
import org.myaypon.style.ClassColors;
import org.myaypon.style.Coloring;

/**
 * The layers of a choropleth on a sheet's ground, and what explains them.
 *
 * @param layers the layers, lowest first
 * @param areas the name of the layer of the areas
 * @param ofStyle the legend of the style file that draws the areas; empty when classes do
 * @param groups what the legend says of the layers over the areas
 */
record ChoroplethLayers(
        List<MapLayer> layers, String areas, Optional<LegendContent> ofStyle, List<LegendGroup> groups) {

    private static final String SHAPE = "shape";
    private static final String VALUE = "value";
    private static final double PALE = 100;

    /**
     * What a choropleth stands on.
     *
     * @param areas the areas, simplified for the sheet
     * @param outer their outer lines
     * @param land the land around them
     */
    record Ground(SheetGround areas, OuterLines outer, List<Context.Piece> land) {}

    static ChoroplethLayers of(
            FrameMaker.Subject subject, Ground on, SheetOverlays overlays, Optional<StyledAreas> styled) {
        JoinedAreas joined = subject.joined();
        List<MapClass> classes = subject.classes();
        Coloring coloring = subject.coloring();
        Style fills = styled.map(StyledAreas::style).orElseGet(() -> fills(classes, coloring));
        // The areas around those that the map is about are pale.
        double lightness = subject.focus().all() ? ClassColors.meanLightness(classes, coloring) : PALE;
        SheetGround ground = on.areas();
        List<MapLayer> layers = new ArrayList<>();
        layers.add(new MapLayer(
                "Neighbouring countries",
                shapes("land", on.land().stream().map(Context.Piece::shape).toList(), ground),
                BaseStyles.neighbours()));
        layers.add(line("Border's edge", on.outer().border(), ground, BaseStyles.countryCasing()));
        layers.addAll(Quietened.of(
                new MapLayer(
                        joined.values().title(),
                        styled.map(StyledAreas::features).orElseGet(() -> areas(joined, classes, ground)),
                        fills),
                subject.focus()));
        layers.addAll(overlays.underLines());
        List<MapLayer> lines = new ArrayList<>(List.of(line(
                "Township boundaries", ground.outlines().innermost(), ground, BaseStyles.townshipLines(lightness))));
        lines.addAll(upperLines(ground, on.outer(), !subject.focus().all()));
        layers.addAll(styled.filter(StyledAreas::hasLines).isPresent() ? lines.subList(1, lines.size()) : lines);
        layers.addAll(overlays.aboveLines());
        return new ChoroplethLayers(
                layers, joined.values().title(), styled.map(StyledAreas::legend), overlays.legend());
    }

    /** The legend of the map that they are of. */
    LegendContent legend(FrameMaker.Subject subject, FrameMaker.Seen seen) {
        return ofStyle.orElseGet(() -> ClassLegend.of(subject, seen)).withGroups(groups);
    }

    /** The names of the layers that the legend explains, in its order. */
    List<String> explained() {
        return Stream.concat(Stream.of(areas), groups.stream().flatMap(group -> group.layers().stream()))
                .distinct()
                .toList();
    }

    /** The areas by classes and colours, without lines. */
    static MapLayer fills(FrameMaker.Subject subject, SheetGround ground) {
        return new MapLayer(
                subject.joined().values().title(),
                areas(subject.joined(), subject.classes(), ground),
                fills(subject.classes(), subject.coloring()));
    }

    /** The style of the areas by classes and colours; plain without classes. */
    static Style fills(List<MapClass> classes, Coloring coloring) {
        return classes.isEmpty() ? BaseStyles.plainAreas() : Choropleth.style(classes, coloring, VALUE);
    }

    /**
     * The lines between districts and larger areas.
     *
     * @param around whether they lie around the areas that the map is about, whose own line is the heaviest then
     */
    private static List<MapLayer> upperLines(SheetGround ground, OuterLines outer, boolean around) {
        Style ofStates = around ? BaseStyles.stateLinesAround() : BaseStyles.stateLines();
        List<MapLayer> lines = new ArrayList<>();
        int rank = ground.outlines().ranks().size() - 2;
        if (!ground.districts().isEmpty()) {
            lines.add(line(
                    "District boundaries", ground.outlines().ranks().get(rank--), ground, BaseStyles.districtLines()));
        }
        if (!ground.states().isEmpty()) {
            lines.add(line(
                    "State and region boundaries", ground.outlines().ranks().get(rank), ground, ofStates));
        }
        lines.add(line("Border with what is not mapped", outer.inland(), ground, ofStates));
        lines.add(line("Coast", outer.coast(), ground, BaseStyles.coastLine()));
        lines.add(line(
                "Border", outer.border(), ground, around ? BaseStyles.countryLineAround() : BaseStyles.countryLine()));
        return lines;
    }

    /** A layer of lines. */
    static MapLayer line(String name, Geometry lines, SheetGround ground, Style style) {
        return new MapLayer(name, shapes("line", List.of(lines), ground), style);
    }

    private static List<SimpleFeature> areas(JoinedAreas joined, List<MapClass> classes, SheetGround ground) {
        AreaValues values = joined.values();
        SimpleFeatureTypeBuilder type = type("area", ground);
        type.add(VALUE, Choropleth.attributeType(classes));
        type.add(Choropleth.PRESENCE, String.class);
        type.add("key", String.class);
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            SimpleFeature source = joined.layer().features().get(i);
            builder.add(ground.coverage().areas().get(i));
            builder.add(Choropleth.attribute(classes, values, i).orElse(null));
            builder.add(Choropleth.presence(values, i));
            builder.add(joined.keyOf(i));
            features.add(builder.buildFeature(source.getID()));
        }
        return features;
    }

    private static List<SimpleFeature> shapes(String name, List<Geometry> shapes, SheetGround ground) {
        SimpleFeatureBuilder builder =
                new SimpleFeatureBuilder(type(name, ground).buildFeatureType());
        List<SimpleFeature> features = new ArrayList<>();
        for (Geometry shape : shapes) {
            builder.add(shape);
            features.add(builder.buildFeature(name + "." + (features.size() + 1)));
        }
        return features;
    }

    private static SimpleFeatureTypeBuilder type(String name, SheetGround ground) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.setCRS(ground.projection().crs());
        type.add(SHAPE, Geometry.class);
        return type;
    }

    /** The colour behind all layers. */
    Color background() {
        return BaseStyles.SEA;
    }
}
