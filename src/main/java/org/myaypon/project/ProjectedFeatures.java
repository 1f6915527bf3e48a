package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.geotools.referencing.operation.transform.IdentityTransform;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;
import org.myaypon.read.ToWgs84;

/** Puts features on a sheet's ground, in metres. */
final class ProjectedFeatures {

    private ProjectedFeatures() {}

    /**
     * The features of a layer, without those that have no shape, with the ids that their file gives them.
     *
     * @param layer in its own CRS; in degrees on WGS 84 when it tells none
     * @throws UserException when it lies where the projection has no answer
     */
    static List<SimpleFeature> of(Layer layer, SheetProjection projection) {
        try {
            MathTransform toSheet = projection.transform();
            MathTransform transform = layer.crs().isEmpty()
                    ? toSheet
                    : new DefaultMathTransformFactory()
                            .createConcatenatedTransform(
                                    ToWgs84.from(layer.crs().get()), toSheet);
            SimpleFeatureType schema = SimpleFeatureTypeBuilder.retype(layer.schema(), projection.crs());
            List<SimpleFeature> moved = new ArrayList<>();
            for (SimpleFeature feature : layer.features()) {
                if (Layer.geometry(feature).isPresent()) {
                    SimpleFeature copy =
                            SimpleFeatureBuilder.build(schema, feature.getAttributes(), Layer.fileId(feature));
                    copy.setDefaultGeometry(
                            JTS.transform(Layer.geometry(feature).get(), transform));
                    moved.add(copy);
                }
            }
            return moved;
        } catch (FactoryException | TransformException e) {
            throw outside(layer.source().fileName(), e);
        }
    }

    /**
     * Shapes in degrees on WGS 84 as features without attributes.
     *
     * @param name what the features are
     * @throws UserException when they lie where the projection has no answer
     */
    static List<SimpleFeature> of(List<Geometry> degrees, String name, SheetProjection projection) {
        return onSheet(shapes(degrees, name, projection), name, projection);
    }

    /** The same without being features. */
    static List<Geometry> shapes(List<Geometry> degrees, String name, SheetProjection projection) {
        List<Geometry> moved = new ArrayList<>();
        try {
            for (Geometry shape : degrees) {
                moved.add(JTS.transform(shape, projection.transform()));
            }
        } catch (TransformException e) {
            throw outside(name, e);
        }
        return moved;
    }

    /** Shapes on a sheet's ground as features without attributes. */
    static List<SimpleFeature> onSheet(List<? extends Geometry> shapes, String name, SheetProjection projection) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.setCRS(projection.crs());
        type.add("shape", Geometry.class);
        SimpleFeatureType schema = type.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (Geometry shape : shapes) {
            features.add(SimpleFeatureBuilder.build(schema, List.of(shape), name + "." + (features.size() + 1)));
        }
        return features;
    }

    /**
     * A layer in degrees on WGS 84; as it is when it tells no CRS.
     *
     * @throws UserException when it lies where its projection has no answer
     */
    static Layer inDegrees(Layer layer) {
        try {
            MathTransform toDegrees = layer.crs().isEmpty()
                    ? IdentityTransform.create(2)
                    : ToWgs84.from(layer.crs().get());
            if (toDegrees.isIdentity()) {
                return layer;
            }
            SimpleFeatureType schema = SimpleFeatureTypeBuilder.retype(layer.schema(), DefaultGeographicCRS.WGS84);
            List<SimpleFeature> moved = new ArrayList<>();
            for (SimpleFeature feature : layer.features()) {
                SimpleFeature copy = SimpleFeatureBuilder.build(schema, feature.getAttributes(), feature.getID());
                if (Layer.geometry(feature).isPresent()) {
                    copy.setDefaultGeometry(
                            JTS.transform(Layer.geometry(feature).get(), toDegrees));
                }
                moved.add(copy);
            }
            return new Layer(layer.source(), schema, moved);
        } catch (FactoryException | TransformException e) {
            throw outside(layer.source().fileName(), e);
        }
    }

    private static UserException outside(String what, Exception e) {
        return new UserException(
                what + " lies where the map's projection cannot show it",
                "layers",
                "Check that its own .prj tells the truth",
                e);
    }
}
