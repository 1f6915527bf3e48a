package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.FrameView;
import org.myaypon.page.LegendContent;
import org.myaypon.sld.StyleFitting;
import org.myaypon.style.Choropleth;
import org.myaypon.style.RuleLegend;

/**
 * The areas of a map with the style file that draws them in place of classes and colours. They carry every attribute of the
 * boundaries, the table's columns where no area has more than one row, what the map shows as {@code value}, why there is nothing
 * as {@code presence}, and their {@code key}.
 *
 * @param features the areas on the sheet's ground
 * @param style what draws them
 * @param legend what the legend says of them
 */
record StyledAreas(List<SimpleFeature> features, Style style, LegendContent legend) {

    private static final String SHAPE = "shape";

    /**
     * The style file of a map's areas.
     *
     * @param file the file
     * @param inputs what reads and keeps it
     */
    record Source(Path file, MapInputs inputs) {

        /** The areas of one map of a sheet, drawn by the file. */
        Result<StyledAreas> on(MapDocument document, JoinedAreas joined, SheetGround ground, FrameView view) {
            return StyledAreas.of(document, joined, ground, file, view.scaleDenominator(), inputs);
        }
    }

    /**
     * Lays a style to the areas.
     *
     * @param file the style file
     * @param scaleDenominator the sheet's scale
     */
    static Result<StyledAreas> of(
            MapDocument document,
            JoinedAreas joined,
            SheetGround ground,
            Path file,
            double scaleDenominator,
            MapInputs inputs) {
        List<SimpleFeature> features = features(joined, ground);
        Result<Style> style = inputs.style(file, features);
        List<Problem> problems = new ArrayList<>(style.problems());
        problems.addAll(StyleFitting.unknownIds(style.value(), String.valueOf(file.getFileName()), features));
        String title = document.heading().legend().isBlank()
                ? joined.values().title()
                : document.heading().legend();
        RuleLegend rules = RuleLegend.of(style.value(), features, scaleDenominator, title);
        if (rules.untaken() > 0) {
            problems.add(new Problem(
                    rules.untaken() + " of " + features.size()
                            + " areas are drawn by no rule of the style and stay empty",
                    String.valueOf(file.getFileName()),
                    "Add a rule with an <ElseFilter>"));
        }
        LegendContent legend = new LegendContent(title, rules.entries(), List.of(), false);
        return new Result<>(new StyledAreas(features, style.value(), legend), problems);
    }

    /** Whether the style draws lines around areas itself. */
    boolean hasLines() {
        return style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(StyledAreas::isLine);
    }

    private static boolean isLine(Symbolizer symbolizer) {
        return symbolizer instanceof LineSymbolizer
                || (symbolizer instanceof PolygonSymbolizer area && area.getStroke() != null);
    }

    private static List<SimpleFeature> features(JoinedAreas joined, SheetGround ground) {
        AreaValues values = joined.values();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put("value", values.numeric() ? Double.class : String.class);
        types.put(Choropleth.PRESENCE, String.class);
        types.put("key", String.class);
        for (AttributeDescriptor attribute : joined.layer().schema().getAttributeDescriptors()) {
            if (!(attribute instanceof GeometryDescriptor)) {
                types.putIfAbsent(attribute.getLocalName(), attribute.getType().getBinding());
            }
        }
        Optional<PlainRows> rows = PlainRows.of(joined);
        rows.ifPresent(plain -> plain.types().forEach(types::putIfAbsent));
        types.remove(SHAPE);
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("area");
        type.setCRS(ground.projection().crs());
        type.add(SHAPE, Geometry.class);
        types.forEach(type::add);
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
        List<SimpleFeature> features = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            features.add(feature(joined, rows, ground, area, types, builder));
        }
        return features;
    }

    private static SimpleFeature feature(
            JoinedAreas joined,
            Optional<PlainRows> rows,
            SheetGround ground,
            int area,
            Map<String, Class<?>> types,
            SimpleFeatureBuilder builder) {
        AreaValues values = joined.values();
        SimpleFeature source = joined.layer().features().get(area);
        builder.set(SHAPE, ground.coverage().areas().get(area));
        for (String name : types.keySet()) {
            if (source.getFeatureType().getDescriptor(name) != null) {
                builder.set(name, source.getAttribute(name));
            } else {
                rows.ifPresent(plain -> builder.set(name, plain.cell(area, name).orElse(null)));
            }
        }
        boolean there = values.hasValue(area);
        Object value =
                values.numeric() ? values.numbers().get(area) : values.texts().get(area);
        builder.set("value", there ? value : null);
        builder.set(Choropleth.PRESENCE, Choropleth.presence(values, area));
        builder.set("key", Layer.text(source, joined.key()));
        return builder.buildFeature(Layer.fileId(source));
    }
}
