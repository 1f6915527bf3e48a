package org.myaypon.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Geometry;

/**
 * Features of one kind with their coordinate reference system, held in memory in the file's order.
 *
 * @param source where it was read from
 * @param schema the GeoTools feature type
 * @param features the features
 */
public record Layer(FileSource source, SimpleFeatureType schema, List<SimpleFeature> features) {

    /** Under this key the user data of a feature hold the id that its file gives it, where that is another than its own. */
    public static final String FILE_ID = "id in the file";

    public Layer {
        Objects.requireNonNull(source);
        Objects.requireNonNull(schema);
        features = List.copyOf(features);
    }

    /** The id that a feature's file gives it, else its own. */
    public static String fileId(SimpleFeature feature) {
        Object id = feature.getUserData().get(FILE_ID);
        return id == null ? feature.getID() : id.toString();
    }

    /** The layer's coordinate reference system; empty when the file does not tell it. */
    public Optional<CoordinateReferenceSystem> crs() {
        return Optional.ofNullable(schema.getCoordinateReferenceSystem());
    }

    /** Whether the features have shapes at all (a table of attributes alone has none). */
    public boolean hasGeometry() {
        return schema.getGeometryDescriptor() != null;
    }

    /** The highest dimension of its shapes: 2 with areas, 1 with lines, else 0. */
    public int dimension() {
        return features.stream()
                .flatMap(feature -> geometry(feature).stream())
                .mapToInt(Geometry::getDimension)
                .max()
                .orElse(0);
    }

    /** The names of the attributes other than the geometry, in the file's order. */
    public List<String> attributeNames() {
        return schema.getAttributeDescriptors().stream()
                .filter(descriptor -> !(descriptor instanceof GeometryDescriptor))
                .map(AttributeDescriptor::getLocalName)
                .toList();
    }

    /** The attribute with this name: exactly, else regardless of case; empty when there is none. */
    public Optional<String> attribute(String name) {
        List<String> names = attributeNames();
        return names.contains(name)
                ? Optional.of(name)
                : names.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** The shape of a feature; empty when it has none. */
    public static Optional<Geometry> geometry(SimpleFeature feature) {
        return feature.getDefaultGeometry() instanceof Geometry geometry && !geometry.isEmpty()
                ? Optional.of(geometry)
                : Optional.empty();
    }

    /** An attribute's value as trimmed text, the same in every locale; empty text when there is no value. */
    public static String text(SimpleFeature feature, String attribute) {
        Object value = feature.getAttribute(attribute);
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.format(Locale.ROOT, "%.0f", number)
                    : number.toString();
        }
        return value.toString().strip();
    }
}
