package org.myaypon.read;

import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;

/** Decides a shapefile's coordinate reference system: what its .prj tells, else what its coordinates look like. */
final class LayerCrs {

    private static final Envelope EARTH = new Envelope(-180.01, 180.01, -90.01, 90.01);

    /** Beyond this, degrees are surely metres; 360 allows for data that crosses the date line. */
    private static final Envelope DEGREES = new Envelope(-540, 540, -100, 100);

    private LayerCrs() {}

    /**
     * The system, empty when neither the .prj nor the coordinates tell it.
     *
     * @param extent what the coordinates span; null envelope when there are none
     * @param problems gets a sentence for what is missing, bad, guessed or at odds
     */
    static Optional<CoordinateReferenceSystem> of(ShapefileParts parts, Envelope extent, List<Problem> problems) {
        Optional<String> prj = parts.note("prj");
        Optional<CoordinateReferenceSystem> told = prj.flatMap(PrjText::crs);
        if (told.isEmpty()) {
            return guess(prj.isPresent() ? "The .prj cannot be understood" : "There is no .prj", extent, problems);
        }
        if (told.get() == DefaultGeographicCRS.WGS84 && !extent.isNull() && !DEGREES.contains(extent)) {
            problems.add(new Problem(
                    "The .prj says longitude and latitude, but the coordinates are not degrees: they reach "
                            + Tally.number(Math.round(extent.getMaxX())) + " east and "
                            + Tally.number(Math.round(extent.getMaxY())) + " north",
                    "",
                    "Replace the .prj by that of the true coordinate system"));
        }
        return told;
    }

    private static Optional<CoordinateReferenceSystem> guess(String why, Envelope extent, List<Problem> problems) {
        boolean degrees = !extent.isNull() && EARTH.contains(extent);
        String what = degrees
                ? ": the coordinates look like longitude and latitude and are taken as WGS 84"
                : ", so where on earth it lies is not known";
        problems.add(new Problem(
                why + what, "", degrees ? "Check that it lies where it should" : "Put its .prj file beside it"));
        return degrees ? Optional.of(DefaultGeographicCRS.WGS84) : Optional.empty();
    }
}
