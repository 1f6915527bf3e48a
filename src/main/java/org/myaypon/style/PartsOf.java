package org.myaypon.style;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.filter.FunctionExpressionImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.myaypon.data.Layer;

/**
 * An expression that gives the points, lines or areas of a feature's shape alone, for layers that hold more than one of them:
 * a symbolizer for points would else stand on every line too. Of anything but a feature it gives nothing.
 */
final class PartsOf extends FunctionExpressionImpl {

    private final int dimension;

    /** Gives the parts of this dimension: 0 points, 1 lines, 2 areas. */
    PartsOf(int dimension) {
        super("partsOf");
        this.dimension = dimension;
    }

    @Override
    public Object evaluate(Object feature) {
        return feature instanceof SimpleFeature simple
                ? Layer.geometry(simple).map(this::parts).orElse(null)
                : null;
    }

    private Geometry parts(Geometry shape) {
        if (!(shape.getClass() == GeometryCollection.class)) {
            return shape.getDimension() == dimension
                    ? shape
                    : shape.getFactory().createEmpty(dimension);
        }
        List<Geometry> parts = new ArrayList<>();
        collect(shape, parts);
        GeometryFactory factory = shape.getFactory();
        return factory.createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    private void collect(Geometry shape, List<Geometry> parts) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part instanceof GeometryCollection) {
                collect(part, parts);
            } else if (part.getDimension() == dimension) {
                parts.add(part);
            }
        }
    }

    /** The dimensions that a shape's parts have. */
    static List<Integer> dimensions(Geometry shape) {
        List<Integer> dimensions = new ArrayList<>();
        for (int dimension = 0; dimension <= 2; dimension++) {
            if (!new PartsOf(dimension).parts(shape).isEmpty()) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }
}
