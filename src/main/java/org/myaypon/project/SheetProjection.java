package org.myaypon.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * The projection of a sheet: from degrees on WGS 84 to metres. {@link ProjectionChoice} tells which one a map has.
 *
 * <p>Where nothing else is asked for it is Lambert's azimuthal equal-area projection (Snyder 1987, Map Projections, p. 182),
 * centred on what is mapped so that the country stands upright: it compares areas fairly, as a choropleth must, and within
 * 1,100 km of its centre lengths are true to 0.4 %. It is built from its provider rather than looked up, since a cold look-up
 * in the EPSG database costs seconds.
 */
final class SheetProjection {

    /** An extent is looked at in so many steps each way. */
    private static final int SAMPLES = 16;

    private static final char NO_BREAK = '\u00a0';

    private final MathTransform toSheet;
    private final CoordinateReferenceSystem crs;
    private final String description;

    /**
     * A projection.
     *
     * @param crs the system of the sheet, in metres, easting first
     * @param toSheet from longitude and latitude on WGS 84
     * @param name what it is called, its datum left out
     * @param datum the datum: "WGS 84"
     */
    SheetProjection(CoordinateReferenceSystem crs, MathTransform toSheet, String name, String datum) {
        this.crs = crs;
        this.toSheet = toSheet;
        this.description = name + " · " + datum.replace(' ', NO_BREAK);
    }

    /**
     * The equal-area projection for an extent in degrees, centred on it to the nearest half degree.
     *
     * @param degrees west, east, south and north of what is mapped, on WGS 84; not empty
     */
    static SheetProjection around(Envelope degrees) {
        double longitude = Math.rint(degrees.centre().x * 2) / 2;
        double latitude = Math.rint(degrees.centre().y * 2) / 2;
        LambertAzimuthalEqualArea.Provider provider = new LambertAzimuthalEqualArea.Provider();
        ParameterValueGroup parameters = provider.getParameters().createValue();
        var ellipsoid = DefaultGeographicCRS.WGS84.getDatum().getEllipsoid();
        parameters.parameter("semi_major").setValue(ellipsoid.getSemiMajorAxis());
        parameters.parameter("semi_minor").setValue(ellipsoid.getSemiMinorAxis());
        parameters.parameter("latitude_of_center").setValue(latitude);
        parameters.parameter("longitude_of_center").setValue(longitude);
        String place = longitude(longitude) + " " + latitude(latitude);
        return onWgs84(
                "Lambert azimuthal equal-area, " + place.replace(' ', NO_BREAK),
                provider.createMathTransform(parameters));
    }

    /** A projection from degrees on WGS 84 that no register knows. */
    static SheetProjection onWgs84(String name, MathTransform toSheet) {
        CoordinateReferenceSystem crs = new DefaultProjectedCRS(
                Map.of("name", name), DefaultGeographicCRS.WGS84, toSheet, DefaultCartesianCS.PROJECTED);
        return new SheetProjection(crs, toSheet, name, "WGS 84");
    }

    /** "96.5° E". */
    static String longitude(double degrees) {
        return degrees(degrees, "E", "W");
    }

    /** "19° N". */
    static String latitude(double degrees) {
        return degrees(degrees, "N", "S");
    }

    private static String degrees(double value, String positive, String negative) {
        String number = String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", Math.abs(value));
        return number + "° " + (value < 0 ? negative : positive);
    }

    /** The sheet's coordinate reference system, in metres. */
    CoordinateReferenceSystem crs() {
        return crs;
    }

    /** For a reader: "Lambert azimuthal equal-area, 96.5° E 19° N · WGS 84"; two projections never have the same. */
    String description() {
        return description;
    }

    /** From degrees to the sheet's metres. */
    MathTransform transform() {
        return toSheet;
    }

    /** The direction of true north at a place of the sheet, in degrees clockwise from the sheet's upward direction. */
    double northAt(double xM, double yM) {
        double[] place = toDegrees(xM, yM);
        double[] ends = {place[0], place[1] - 0.05, place[0], place[1] + 0.05};
        try {
            toSheet.transform(ends, 0, ends, 0, 2);
        } catch (TransformException e) {
            throw new IllegalArgumentException("not a place of this sheet: " + xM + " " + yM, e);
        }
        return Math.toDegrees(Math.atan2(ends[2] - ends[0], ends[3] - ends[1]));
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

    /** West, east, south and north of a piece of the sheet's ground, in degrees; of what of it is a place on earth. */
    Envelope degreesOf(Envelope groundM) {
        Envelope degrees = new Envelope();
        for (int i = 0; i <= SAMPLES; i++) {
            for (int j = 0; j <= SAMPLES; j++) {
                double x = groundM.getMinX() + groundM.getWidth() * i / SAMPLES;
                double y = groundM.getMinY() + groundM.getHeight() * j / SAMPLES;
                degreesIfAny(x, y).ifPresent(place -> degrees.expandToInclude(place[0], place[1]));
            }
        }
        return degrees;
    }

    private Optional<double[]> degreesIfAny(double xM, double yM) {
        double[] place = {xM, yM};
        try {
            toSheet.inverse().transform(place, 0, place, 0, 1);
        } catch (TransformException e) {
            return Optional.empty();
        }
        return Double.isFinite(place[0]) && Double.isFinite(place[1]) ? Optional.of(place) : Optional.empty();
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
