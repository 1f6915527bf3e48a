package org.myaypon.project;

import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.UserException;
import org.myaypon.read.EpsgCode;
import org.myaypon.read.ToWgs84;
import si.uom.SI;

/** The projections of the EPSG register. */
final class RegisteredProjection {

    private RegisteredProjection() {}

    /**
     * The projection with a code.
     *
     * @param degrees west, east, south and north of what is shown, on WGS 84
     * @throws UserException when the register has none, or it is not one of metres, or not made for the place
     */
    static SheetProjection of(int code, Envelope degrees) {
        String name = "EPSG:" + code;
        CoordinateReferenceSystem crs = EpsgCode.crs(code)
                .orElseThrow(() ->
                        ProjectionChoice.refused("The EPSG register has no " + name, "Write for example EPSG:32647"));
        String title = crs.getName().getCode();
        if (!(crs instanceof ProjectedCRS projected)
                || !SI.METRE.equals(crs.getCoordinateSystem().getAxis(0).getUnit())) {
            throw ProjectionChoice.refused(
                    name + " (" + title + ") is not in metres, which a sheet needs",
                    "Choose a projected system such as EPSG:32647");
        }
        GeographicBoundingBox box = CRS.getGeographicBoundingBox(crs);
        if (box != null && !extent(box).intersects(degrees)) {
            throw ProjectionChoice.refused(
                    name + " (" + title + ") is not made for where the map lies", "Choose another, or auto");
        }
        return of(projected, name);
    }

    private static SheetProjection of(ProjectedCRS crs, String name) {
        String[] parts = crs.getName().getCode().split(" / ", 2);
        boolean parted = parts.length == 2;
        String datum = parted ? parts[0] : crs.getDatum().getName().getCode();
        String title = (parted ? parts[1] : parts[0]) + " (" + name + ")";
        try {
            return new SheetProjection(crs, ToWgs84.from(crs).inverse(), title, datum);
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new UserException(
                    "The program knows no way from WGS 84 to " + name, "frame", "Choose another, or auto", e);
        }
    }

    private static Envelope extent(GeographicBoundingBox box) {
        return new Envelope(
                box.getWestBoundLongitude(),
                box.getEastBoundLongitude(),
                box.getSouthBoundLatitude(),
                box.getNorthBoundLatitude());
    }
}
