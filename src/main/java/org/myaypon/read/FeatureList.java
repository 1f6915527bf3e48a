package org.myaypon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * Gathers the features of a format that tells its columns and kinds of shape only by and by, mends their shapes, and
 * makes a layer of them: the geometry first, as {@value FeatureRows#GEOMETRY}, then the columns in the order in which
 * they turned up.
 */
final class FeatureList {

    private static final int MOST_COLUMNS = 4_000;

    private final String name;
    private final MemoryRoom room;
    private final ShapeBuilder builder = new ShapeBuilder();
    private final ShapeKinds kinds = new ShapeKinds(builder);
    private final ShapeMender mender = new ShapeMender();
    private final Tally shapeless = new Tally();
    private final Tally damaged = new Tally();
    private final List<ValueColumn> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final Envelope extent = new Envelope();

    /**
     * A list without features.
     *
     * @param name the layer's name
     */
    FeatureList(String name, MemoryRoom room) {
        this.name = name;
        this.room = room;
    }

    /** Makes the shapes of this list. */
    ShapeBuilder builder() {
        return builder;
    }

    /** The place of a column, which is made when it turns up first. */
    int column(String title) {
        Integer known = places.get(title);
        return known == null ? add(ValueColumn.typed(title, String.class)) : known;
    }

    /** The same for a column of text that may mean numbers. */
    int looseColumn(String title) {
        Integer known = places.get(title);
        return known == null ? add(ValueColumn.loose(title)) : known;
    }

    /** The same for a column that has a class of its own when it holds nothing. */
    int column(String title, Class<?> otherwise) {
        Integer known = places.get(title);
        return known == null ? add(ValueColumn.typed(title, otherwise)) : known;
    }

    private int add(ValueColumn column) {
        if (columns.size() == MOST_COLUMNS) {
            throw new UserException(
                    "The layer " + name + " has more than " + Tally.number(MOST_COLUMNS) + " columns",
                    "",
                    "Save it with the columns that the map needs");
        }
        columns.add(column);
        places.put(column.title(), columns.size() - 1);
        return columns.size() - 1;
    }

    boolean hasColumn(String title) {
        return places.containsKey(title);
    }

    int size() {
        return rows.size();
    }

    /** Gives every feature, in order, a value in a column after all others. */
    void addColumn(String title, List<String> values) {
        int place = add(ValueColumn.typed(title, String.class));
        for (int i = 0; i < rows.size(); i++) {
            Object[] row = Arrays.copyOf(rows.get(i), place + 2);
            row[place + 1] = values.get(i).isEmpty() ? null : values.get(i);
            columns.get(place).note(row[place + 1]);
            rows.set(i, row);
        }
    }

    /**
     * Adds a feature.
     *
     * @param shape its shape; empty when it has none
     * @param values its values by the place of their column, fewer than columns when the rest has none
     */
    void add(Optional<Geometry> shape, List<?> values) {
        if (shape.isEmpty()) {
            shapeless.add(rows.size() + 1L);
        }
        row(shape, values);
    }

    /** Adds a feature whose shape cannot be understood. */
    void addDamaged(List<?> values) {
        damaged.add(rows.size() + 1L);
        row(Optional.empty(), values);
    }

    /** Adds a feature; the lack of a shape is counted elsewhere. */
    void addCounted(Optional<Geometry> shape, List<?> values) {
        row(shape, values);
    }

    private void row(Optional<Geometry> shape, List<?> values) {
        long number = rows.size() + 1L;
        Object[] row = new Object[values.size() + 1];
        row[0] = shape.map(given -> kinds.pure(given, number))
                .flatMap(pure -> mender.mend(pure, number))
                .orElse(null);
        if (row[0] instanceof Geometry valid) {
            kinds.count(valid);
            extent.expandToInclude(valid.getEnvelopeInternal());
        }
        long bytes = MemoryRoom.FEATURE + 4L * row.length;
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            columns.get(i).note(value);
            row[i + 1] = value;
            bytes += value instanceof String text ? 2L * text.length() + 40 : 20;
        }
        room.take(bytes);
        rows.add(row);
    }

    /** What the shapes span; a null envelope when there are none. */
    Envelope extent() {
        return extent;
    }

    /**
     * The layer of all features.
     *
     * @param problems gets what was found on the way
     */
    Layer layer(FileSource source, Optional<CoordinateReferenceSystem> crs, List<Problem> problems) {
        SimpleFeatureType schema = schema(crs, problems);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < schema.getAttributeCount(); i++) {
            index.put(schema.getDescriptor(i).getLocalName(), i);
        }
        List<SimpleFeature> features = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object[] values = Arrays.copyOf(rows.get(i), columns.size() + 1);
            rows.set(i, new Object[0]);
            type(values, schema);
            features.add(new SimpleFeatureImpl(values, schema, new FeatureIdImpl(name + "." + (i + 1)), false, index));
        }
        report(problems);
        return new Layer(source, schema, features);
    }

    private SimpleFeatureType schema(Optional<CoordinateReferenceSystem> crs, List<Problem> problems) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.add(FeatureRows.GEOMETRY, kinds.binding(), crs.orElse(null));
        List<String> titles = Titles.unique(
                columns.stream().map(column -> column.title().strip()).toList(), FeatureRows.GEOMETRY, problems);
        for (int i = 0; i < columns.size(); i++) {
            type.add(titles.get(i), columns.get(i).binding());
        }
        return type.buildFeatureType();
    }

    private void type(Object[] values, SimpleFeatureType schema) {
        if (values[0] instanceof Geometry shape) {
            values[0] = kinds.as(kinds.binding(), shape);
        }
        for (int i = 1; i < values.length; i++) {
            values[i] = ValueColumn.as(schema.getDescriptor(i).getType().getBinding(), values[i]);
        }
    }

    private void report(List<Problem> problems) {
        kinds.report(problems);
        mender.report(problems, "feature");
        damaged.report(
                problems,
                "1 shape cannot be understood, or has coordinates that are none, and is not drawn",
                "%s shapes cannot be understood, or have coordinates that are none, and are not drawn",
                "feature",
                "Look at it in the source");
        shapeless.report(problems, "1 feature has no shape", "%s features have no shape", "feature", "");
        if (rows.isEmpty()) {
            problems.add(new Problem("It holds no features", "", "Choose another file"));
        }
    }
}
