package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.feature.AttributeTypeBuilder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Presence;
import org.myaypon.style.Choropleth;

/** The areas of a map with what the map shows of each, as a layer that can be written. */
final class JoinedLayer {

    /** The column of what the map shows. */
    static final String VALUE = "value";

    private static final double LARGEST_WHOLE = 1e15;

    private JoinedLayer() {}

    /**
     * The boundaries with the column {@value #VALUE} after their own: numbers as numbers, null where there is no data. An
     * attribute of the boundaries that has this name gets another, which is told. Where areas have none for more than one reason,
     * the column "presence" tells it, as a style that is saved reads it.
     */
    static Result<Layer> of(Layer boundaries, AreaValues values) {
        List<Problem> problems = new ArrayList<>();
        Class<?> binding = binding(values);
        boolean hasReasons = severalReasons(values)
                && boundaries.attribute(Choropleth.PRESENCE).isEmpty();
        SimpleFeatureType schema = schema(boundaries, binding, hasReasons, problems);
        List<SimpleFeature> features = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            SimpleFeature feature = boundaries.features().get(area);
            List<Object> cells = new ArrayList<>(feature.getAttributes());
            cells.add(values.hasValue(area) ? value(values, area, binding) : null);
            if (hasReasons) {
                cells.add(Choropleth.presence(values, area));
            }
            features.add(SimpleFeatureBuilder.build(schema, cells, feature.getID()));
        }
        return new Result<>(new Layer(boundaries.source(), schema, features), problems);
    }

    /**
     * A layer of attributes with shapes.
     *
     * @param degrees the shape of each feature, in degrees on WGS 84
     */
    static Layer withShapes(Layer attributes, List<Geometry> degrees) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(attributes.schema().getTypeName());
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("the_geom", MultiPolygon.class);
        attributes.schema().getAttributeDescriptors().forEach(builder::add);
        SimpleFeatureType schema = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < degrees.size(); i++) {
            List<Object> cells = new ArrayList<>(List.of(multi(degrees.get(i))));
            cells.addAll(attributes.features().get(i).getAttributes());
            features.add(SimpleFeatureBuilder.build(
                    schema, cells, attributes.features().get(i).getID()));
        }
        return new Layer(attributes.source(), schema, features);
    }

    private static MultiPolygon multi(Geometry shape) {
        if (shape instanceof MultiPolygon many) {
            return many;
        }
        return shape instanceof Polygon one && !one.isEmpty()
                ? shape.getFactory().createMultiPolygon(new Polygon[] {one})
                : shape.getFactory().createMultiPolygon();
    }

    private static SimpleFeatureType schema(
            Layer boundaries, Class<?> binding, boolean hasReasons, List<Problem> problems) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(boundaries.schema().getTypeName());
        for (AttributeDescriptor attribute : boundaries.schema().getAttributeDescriptors()) {
            builder.add(
                    attribute.getLocalName().equalsIgnoreCase(VALUE)
                            ? renamed(attribute, boundaries, problems)
                            : attribute);
        }
        builder.add(VALUE, binding);
        if (hasReasons) {
            builder.add(Choropleth.PRESENCE, String.class);
        }
        if (boundaries.hasGeometry()) {
            builder.setDefaultGeometry(
                    boundaries.schema().getGeometryDescriptor().getLocalName());
        }
        return builder.buildFeatureType();
    }

    /** Whether areas have no value for more than one reason, which a style that is saved tells apart. */
    private static boolean severalReasons(AreaValues values) {
        return values.presences().stream()
                        .filter(presence -> presence != Presence.VALUE)
                        .distinct()
                        .count()
                > 1;
    }

    private static AttributeDescriptor renamed(AttributeDescriptor old, Layer boundaries, List<Problem> problems) {
        String name = old.getLocalName();
        for (int i = 1;
                name.equalsIgnoreCase(VALUE) || boundaries.attribute(name).isPresent();
                i++) {
            name = old.getLocalName() + "_" + i;
        }
        problems.add(new Problem(
                "The boundaries have a column " + old.getLocalName() + " already, which is named " + name
                        + " beside what the map shows",
                boundaries.source().fileName(),
                ""));
        AttributeTypeBuilder copy = new AttributeTypeBuilder();
        copy.init(old);
        return copy.buildDescriptor(name);
    }

    /** Whole numbers when all are. */
    private static Class<?> binding(AreaValues values) {
        if (!values.numeric()) {
            return String.class;
        }
        Class<?> binding = Integer.class;
        for (double number : values.numbers()) {
            if (Double.isNaN(number)) {
                continue;
            }
            if (number != Math.rint(number) || Math.abs(number) > LARGEST_WHOLE) {
                return Double.class;
            }
            if (Math.abs(number) > Integer.MAX_VALUE) {
                binding = Long.class;
            }
        }
        return binding;
    }

    private static Object value(AreaValues values, int area, Class<?> binding) {
        if (binding == String.class) {
            return values.texts().get(area);
        }
        Double number = values.numbers().get(area);
        if (binding == Integer.class) {
            return number.intValue();
        }
        return binding == Long.class ? (Object) number.longValue() : number;
    }
}
