package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.myaypon.data.Layer;

/**
 * Writes groups of areas down as features without shapes: their own code and name, and those of what they lie in, under
 * MIMU's titles.
 *
 * @param boundaries the areas
 * @param level what the groups are
 * @param groups the groups
 * @param units how Bago and Shan are taken, which tells their names
 */
record GroupLayer(Layer boundaries, AreaLevel level, AreaGroups groups, StateUnits units) {

    private static final List<AreaLevel> LEVELS =
            List.of(AreaLevel.VILLAGE_TRACT, AreaLevel.TOWNSHIP, AreaLevel.DISTRICT, AreaLevel.STATE);

    /** An attribute of a group, told by the first of its areas and the group's key. */
    private record Attribute(String title, BiFunction<SimpleFeature, String, String> value) {}

    /** The groups as a layer; its first attribute is the key. */
    Layer layer() {
        List<Attribute> attributes = attributes();
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(groups.plural().replaceAll("\\W", "_"));
        attributes.forEach(attribute -> type.add(attribute.title(), String.class));
        SimpleFeatureType schema = type.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            SimpleFeature first =
                    boundaries.features().get(groups.areas().get(group).get(0));
            String key = groups.keys().get(group);
            List<Object> cells = attributes.stream()
                    .<Object>map(attribute -> attribute.value().apply(first, key))
                    .toList();
            features.add(SimpleFeatureBuilder.build(schema, cells, schema.getTypeName() + "." + (group + 1)));
        }
        return new Layer(boundaries.source(), schema, features);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute(FieldTitles.of(level).shortName() + "_PCODE", (feature, key) -> key));
        for (AreaLevel each : LEVELS) {
            if (each == level || each.isCoarserThan(level)) {
                add(each, attributes);
            }
        }
        return attributes;
    }

    private void add(AreaLevel each, List<Attribute> attributes) {
        FieldTitles titles = FieldTitles.of(each);
        List<String> fields = boundaries.attributeNames();
        titles.name(fields)
                .ifPresent(field -> attributes.add(new Attribute(
                        titles.shortName(), (feature, key) -> name(each, Layer.text(feature, field), key))));
        // Bago (East) in Burmese is no name for the whole of Bago.
        titles.burmeseName(fields)
                .filter(field -> units == StateUnits.EIGHTEEN || each != AreaLevel.STATE)
                .ifPresent(field -> attributes.add(
                        new Attribute(titles.shortName() + "_MMR", (feature, key) -> Layer.text(feature, field))));
        if (each != level) {
            titles.code(fields)
                    .ifPresent(field -> attributes.add(new Attribute(
                            titles.shortName() + "_PCODE", (feature, key) -> Layer.text(feature, field))));
        }
    }

    private String name(AreaLevel each, String given, String key) {
        return each == level && level == AreaLevel.STATE ? units.name(key, given) : given;
    }
}
