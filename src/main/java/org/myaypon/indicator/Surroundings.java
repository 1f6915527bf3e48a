package org.myaypon.indicator;

import java.util.Map;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.projection.TransverseMercator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.myaypon.data.UserException;

/**
 * All that lies within a distance of a shape in degrees, reckoned in a transverse Mercator projection round the meridian through
 * its middle: lengths are true to 0.4 % within 5° of that meridian, at any latitude, as in UTM.
 */
final class Surroundings {

    private static final int SEGMENTS_PER_QUARTER = 16;

    /** What is straight in degrees is bent in metres, and the other way round: longer edges than these are parted. */
    private static final double STEP_DEGREES = 0.1;

    private static final double STEP_M = 10_000;

    private Surroundings() {}

    /** The surroundings, in degrees. */
    static Geometry of(Geometry shape, double distanceKm) {
        MathTransform toMetres = around(shape.getEnvelopeInternal().centre().x);
        try {
            Geometry plane = moved(Densifier.densify(shape, STEP_DEGREES), toMetres);
            Geometry wide = plane.buffer(distanceKm * 1000, SEGMENTS_PER_QUARTER, BufferParameters.CAP_ROUND);
            return moved(Densifier.densify(wide, STEP_M), toMetres.inverse());
        } catch (TransformException e) {
            throw new UserException(
                    "A shape of the hazard lies where no distance round it can be reckoned",
                    "hazard",
                    "Check that its .prj tells the truth",
                    e);
        }
    }

    private static MathTransform around(double longitude) {
        Projection provider = new Projection();
        ParameterValueGroup parameters = provider.getParameters().createValue();
        var ellipsoid = DefaultGeographicCRS.WGS84.getDatum().getEllipsoid();
        parameters.parameter("semi_major").setValue(ellipsoid.getSemiMajorAxis());
        parameters.parameter("semi_minor").setValue(ellipsoid.getSemiMinorAxis());
        Map.of("central_meridian", longitude, "latitude_of_origin", 0.0, "scale_factor", 1.0)
                .forEach((name, value) -> parameters.parameter(name).setValue(value.doubleValue()));
        return provider.transform(parameters);
    }

    /** GeoTools' own provider, asked directly: looking it up would scan the class path. */
    private static final class Projection extends TransverseMercator.Provider {

        private static final long serialVersionUID = 1L;

        MathTransform transform(ParameterValueGroup parameters) {
            return createMathTransform(parameters);
        }
    }

    private static Geometry moved(Geometry shape, MathTransform transform) throws TransformException {
        Geometry moved = shape.copy();
        Mover mover = new Mover(transform);
        moved.apply(mover);
        if (mover.failed) {
            throw new TransformException("not every vertex could be moved");
        }
        return moved;
    }

    private static final class Mover implements CoordinateSequenceFilter {

        private final MathTransform transform;
        private final double[] place = new double[2];
        private boolean failed;

        Mover(MathTransform transform) {
            this.transform = transform;
        }

        @Override
        public void filter(CoordinateSequence vertices, int i) {
            place[0] = vertices.getX(i);
            place[1] = vertices.getY(i);
            try {
                transform.transform(place, 0, place, 0, 1);
            } catch (TransformException e) {
                failed = true;
            }
            vertices.setOrdinate(i, CoordinateSequence.X, place[0]);
            vertices.setOrdinate(i, CoordinateSequence.Y, place[1]);
        }

        @Override
        public boolean isDone() {
            return failed;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
