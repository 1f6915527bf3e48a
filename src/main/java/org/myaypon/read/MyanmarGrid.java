package org.myaypon.read;

import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;

/**
 * The UTM zone that metres within Myanmar look like they are in.
 *
 * @param zone the likelier zone, 46N or 47N
 * @param sure whether the other zone would put them outside the country
 */
record MyanmarGrid(UtmZone zone, boolean sure) {

    private static final UtmZone WEST = new UtmZone(46, false);
    private static final UtmZone EAST = new UtmZone(47, false);

    /** The country, with half a degree around it. */
    private static final Envelope MYANMAR = new Envelope(91.6, 102.2, 9.0, 29.1);

    private static final double METRES_PER_DEGREE = 111_320;
    private static final double METRES_PER_DEGREE_OF_LATITUDE = 110_700;
    private static final double FALSE_EASTING_M = 500_000;

    /** The zone that fits; empty when neither puts all of the extent into Myanmar. */
    static Optional<MyanmarGrid> of(Envelope extent) {
        boolean west = fits(extent, WEST);
        boolean east = fits(extent, EAST);
        if (!west && !east) {
            return Optional.empty();
        }
        return Optional.of(new MyanmarGrid(east ? EAST : WEST, west != east));
    }

    /** The zone's system, said as the guess that it is. */
    CoordinateReferenceSystem crs(String why, List<Problem> problems) {
        problems.add(new Problem(
                why + ": the coordinates look like metres in Myanmar and are taken as UTM zone " + zone.label()
                        + " on WGS 84" + (sure ? "" : ", although zone " + WEST.label() + " would fit too"),
                "",
                "Check that it lies where it should, else save the layer with its coordinate system"));
        return zone.crs();
    }

    private static boolean fits(Envelope extent, UtmZone zone) {
        return !extent.isNull()
                && MYANMAR.covers(place(zone, extent.getMinX(), extent.getMinY()))
                && MYANMAR.covers(place(zone, extent.getMaxX(), extent.getMaxY()));
    }

    /** About where a point of the grid lies, to a tenth of a degree or so. */
    private static Envelope place(UtmZone zone, double easting, double northing) {
        double latitude = northing / METRES_PER_DEGREE_OF_LATITUDE;
        double east = (easting - FALSE_EASTING_M) / (METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
        return new Envelope(new Coordinate(zone.meridian() + east, latitude));
    }
}
