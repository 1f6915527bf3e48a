package org.myaypon.project;

import java.util.Locale;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.crs.DefaultProjectedCRS;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.FrameView;

/**
 * The projection of a sheet: from degrees on WGS 84 to metres, with areas kept true, centred on what is mapped so that
 * the country stands upright.
 *
 * <p>Lambert's azimuthal equal-area projection (Snyder 1987, Map Projections, p. 182) compares areas fairly, as a
 * choropleth must; within 1,100 km of its centre lengths are true to 0.4 %. It is built from its provider rather than
 * looked up, since a cold look-up in the EPSG database costs seconds.
 */
final class SheetProjection {

    private static final char NO_BREAK = '\u00a0';

    private final MathTransform toSheet;
    private final CoordinateReferenceSystem crs;
    private final double longitude;
    private final double latitude;

    private SheetProjection(double longitude, double latitude) {
        this.longitude = longitude;
        this.latitude = latitude;
        LambertAzimuthalEqualArea.Provider provider = new LambertAzimuthalEqualArea.Provider();
        ParameterValueGroup parameters = provider.getParameters().createValue();
        DefaultGeographicCRS wgs84 = DefaultGeographicCRS.WGS84;
        parameters
                .parameter("semi_major")
                .setValue(wgs84.getDatum().getEllipsoid().getSemiMajorAxis());
        parameters
                .parameter("semi_minor")
                .setValue(wgs84.getDatum().getEllipsoid().getSemiMinorAxis());
        parameters.parameter("latitude_of_center").setValue(latitude);
        parameters.parameter("longitude_of_center").setValue(longitude);
        toSheet = provider.createMathTransform(parameters);
        crs = new DefaultProjectedCRS(
                Map.of("name", "Lambert azimuthal equal-area " + place()),
                wgs84,
                toSheet,
                DefaultCartesianCS.PROJECTED);
    }

    /**
     * The projection for an extent in degrees, centred on it to the nearest half degree.
     *
     * @param degrees west, east, south and north of what is mapped, on WGS 84; not empty
     */
    static SheetProjection around(Envelope degrees) {
        return new SheetProjection(Math.rint(degrees.centre().x * 2) / 2, Math.rint(degrees.centre().y * 2) / 2);
    }

    /** The sheet's coordinate reference system, in metres. */
    CoordinateReferenceSystem crs() {
        return crs;
    }

    /** For a reader: "Lambert azimuthal equal-area, 96.5° E 19° N · WGS 84". */
    String description() {
        return "Lambert azimuthal equal-area, " + place().replace(' ', NO_BREAK) + " · WGS" + NO_BREAK + "84";
    }

    private String place() {
        return degrees(longitude, "E", "W") + " " + degrees(latitude, "N", "S");
    }

    private static String degrees(double value, String positive, String negative) {
        String number = String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", Math.abs(value));
        return number + "° " + (value < 0 ? negative : positive);
    }

    /** From degrees to the sheet's metres. */
    MathTransform transform() {
        return toSheet;
    }

    /** The direction of true north at a place of the sheet, in degrees clockwise from the sheet's upward direction. */
    double northAt(double xM, double yM) {
        try {
            double[] place = {xM, yM};
            toSheet.inverse().transform(place, 0, place, 0, 1);
            double[] ends = {place[0], place[1] - 0.05, place[0], place[1] + 0.05};
            toSheet.transform(ends, 0, ends, 0, 2);
            return Math.toDegrees(Math.atan2(ends[2] - ends[0], ends[3] - ends[1]));
        } catch (TransformException e) {
            throw new IllegalArgumentException("not a place of this sheet: " + xM + " " + yM, e);
        }
    }

    /**
     * The scale on the ground along the parallel through the middle of a view, which a scale bar shows: the view's own
     * times what the projection stretches there.
     */
    double trueScale(FrameView view) {
        double stepM = view.metresPerMm();
        double[] west = toDegrees(view.centreXM() - stepM, view.centreYM());
        double[] east = toDegrees(view.centreXM() + stepM, view.centreYM());
        double groundM = Geodesic.WGS84.Inverse(west[1], west[0], east[1], east[0]).s12;
        return view.scaleDenominator() * groundM / (2 * stepM);
    }

    /** Longitude and latitude of a place of the sheet, in degrees. */
    double[] toDegrees(double xM, double yM) {
        try {
            double[] place = {xM, yM};
            toSheet.inverse().transform(place, 0, place, 0, 1);
            return place;
        } catch (TransformException e) {
            throw new IllegalArgumentException("not a place of this sheet: " + xM + " " + yM, e);
        }
    }
}
