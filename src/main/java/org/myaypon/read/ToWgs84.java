package org.myaypon.read;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.referencing.operation.transform.IdentityTransform;
import org.geotools.util.factory.Hints;

/**
 * The way from a layer's coordinates to longitude and latitude on WGS 84.
 *
 * <p>It is made from what the system itself says: its projection, and the shift of its datum. GeoTools' usual way asks
 * the EPSG register first, which costs seconds in a fresh program.
 */
public final class ToWgs84 {

    /** Among factories of one kind; there is only this one here. */
    private static final int PRIORITY = 50;

    private ToWgs84() {}

    /**
     * The transform to degrees, longitude first.
     *
     * @param crs the system of a layer as {@link LayerReader} gives it
     * @throws FactoryException when no way is known
     */
    public static MathTransform from(CoordinateReferenceSystem crs) throws FactoryException {
        if (isWgs84(crs)) {
            return IdentityTransform.create(2);
        }
        if (crs instanceof ProjectedCRS grid && isWgs84(grid.getBaseCRS())) {
            try {
                return grid.getConversionFromBase().getMathTransform().inverse();
            } catch (NoninvertibleTransformException e) {
                throw new FactoryException("no way back from " + crs.getName(), e);
            }
        }
        return new DefaultCoordinateOperationFactory(new Hints(Hints.LENIENT_DATUM_SHIFT, true), PRIORITY)
                .createOperation(crs, DefaultGeographicCRS.WGS84)
                .getMathTransform();
    }

    private static boolean isWgs84(CoordinateReferenceSystem crs) {
        return CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84);
    }
}
