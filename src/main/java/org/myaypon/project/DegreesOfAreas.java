package org.myaypon.project;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.boundary.Coverage;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;
import org.myaypon.read.ToWgs84;

/** Brings the areas of a layer to degrees on WGS 84. */
final class DegreesOfAreas {

    private DegreesOfAreas() {}

    /**
     * The areas of a layer in degrees.
     *
     * @throws UserException when its coordinates cannot be degrees and nothing tells what they are
     */
    static Coverage of(Layer layer, Coverage coverage) {
        Optional<CoordinateReferenceSystem> crs = layer.crs();
        if (crs.isEmpty()) {
            if (new Envelope(-180, 180, -90, 90).covers(SheetGround.extent(coverage))) {
                return coverage;
            }
            throw new UserException(
                    "The coordinates of " + layer.source().fileName()
                            + " are not degrees, and nothing tells what they are",
                    "",
                    "Put the layer's .prj file beside it");
        }
        try {
            MathTransform transform = ToWgs84.from(crs.get());
            return transform.isIdentity() ? coverage : coverage.transform(transform);
        } catch (FactoryException e) {
            throw new UserException(
                    "The coordinate reference system of " + layer.source().fileName() + " cannot be used",
                    crs.get().getName().getCode(),
                    "Save the layer in WGS 84 (EPSG:4326)",
                    e);
        }
    }
}
