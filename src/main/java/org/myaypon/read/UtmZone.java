package org.myaypon.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.NamedIdentifier;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.crs.DefaultProjectedCRS;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.operation.projection.TransverseMercator;

/**
 * A zone of the Universal Transverse Mercator grid on WGS 84, made without the EPSG database, whose first use costs
 * seconds.
 *
 * @param number 1 to 60, six degrees of longitude each from 180° west
 * @param south whether it counts northings from 10,000 km south of the equator
 */
public record UtmZone(int number, boolean south) {

    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING_M = 500_000;
    private static final double FALSE_NORTHING_M = 10_000_000;

    public UtmZone {
        if (number < 1 || number > 60) {
            throw new IllegalArgumentException("no zone " + number);
        }
    }

    /** The zone with this EPSG code: 326nn in the north, 327nn in the south. */
    public static Optional<UtmZone> ofEpsg(int code) {
        int zone = code % 100;
        boolean north = code / 100 == 326;
        boolean south = code / 100 == 327;
        return (north || south) && zone >= 1 && zone <= 60 ? Optional.of(new UtmZone(zone, south)) : Optional.empty();
    }

    /** The zone in which a place lies by its longitude and latitude in degrees; at 96° E zone 47 begins. */
    public static UtmZone at(double longitude, double latitude) {
        int zone = (int) Math.floor((longitude + 180) / 6) + 1;
        return new UtmZone(Math.max(1, Math.min(60, zone)), latitude < 0);
    }

    /** The zone whose parameters these are, lengths in metres and angles in degrees; empty when they are of none. */
    static Optional<UtmZone> of(double meridian, double latitude, double scale, double easting, double northing) {
        double zone = (meridian + 183) / 6;
        boolean fits = zone == Math.rint(zone)
                && zone >= 1
                && zone <= 60
                && latitude == 0
                && scale == SCALE
                && easting == FALSE_EASTING_M
                && (northing == 0 || northing == FALSE_NORTHING_M);
        return fits ? Optional.of(new UtmZone((int) zone, northing > 0)) : Optional.empty();
    }

    /** "46N". */
    public String label() {
        return number + (south ? "S" : "N");
    }

    /** The zone's EPSG code. */
    int epsg() {
        return (south ? 32700 : 32600) + number;
    }

    /** The longitude of the zone's middle, in degrees. */
    public int meridian() {
        return number * 6 - 183;
    }

    /** The zone's coordinate reference system, in metres, easting first. */
    public CoordinateReferenceSystem crs() {
        EpsgCode.prepare();
        return new DefaultProjectedCRS(
                Map.of(
                        "name",
                        "WGS 84 / UTM zone " + label(),
                        "identifiers",
                        new NamedIdentifier(Citations.EPSG, String.format(Locale.ROOT, "%d", epsg()))),
                DefaultGeographicCRS.WGS84,
                Projection.of(this),
                DefaultCartesianCS.PROJECTED);
    }

    /** Opens what GeoTools keeps for its own factories. */
    private static final class Projection extends TransverseMercator.Provider {

        private static final long serialVersionUID = 1L;

        static MathTransform of(UtmZone zone) {
            Projection provider = new Projection();
            ParameterValueGroup values = provider.getParameters().createValue();
            var ellipsoid = DefaultGeographicCRS.WGS84.getDatum().getEllipsoid();
            values.parameter("semi_major").setValue(ellipsoid.getSemiMajorAxis());
            values.parameter("semi_minor").setValue(ellipsoid.getSemiMinorAxis());
            values.parameter("central_meridian").setValue(zone.meridian());
            values.parameter("scale_factor").setValue(SCALE);
            values.parameter("false_easting").setValue(FALSE_EASTING_M);
            values.parameter("false_northing").setValue(zone.south() ? FALSE_NORTHING_M : 0);
            return provider.createMathTransform(values);
        }
    }
}
