package org.myaypon.read;

import java.util.List;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;

/** Decides a layer's coordinate reference system: what its file tells, else what its coordinates look like. */
final class LayerCrs {

    private static final Envelope EARTH = new Envelope(-180.01, 180.01, -90.01, 90.01);

    /** Beyond this, degrees are surely metres; 360 allows for data that crosses the date line. */
    private static final Envelope DEGREES = new Envelope(-540, 540, -100, 100);

    /** Ellipsoids whose radius differs by less are the same within a metre or so. */
    private static final double SAME_RADIUS_M = 3;

    private LayerCrs() {}

    /**
     * The system of a shapefile, empty when neither the .prj nor the coordinates tell it.
     *
     * @param extent what the coordinates span; null envelope when there are none
     * @param problems gets a sentence for what is missing, bad, guessed or at odds
     */
    static Optional<CoordinateReferenceSystem> of(ShapefileParts parts, Envelope extent, List<Problem> problems) {
        Optional<String> prj = parts.note("prj");
        Optional<CoordinateReferenceSystem> told = prj.flatMap(PrjText::crs);
        if (told.isEmpty()) {
            return guess(parts.has("prj") ? "The .prj cannot be understood" : "There is no .prj", extent, problems);
        }
        prj.flatMap(DatumShift::missingIn).ifPresent(shift -> problems.add(assumed(shift)));
        return told(told.get(), "The .prj", extent, problems);
    }

    /** The system that a file tells, checked against its coordinates; {@code what} is what told it: "The .prj". */
    static Optional<CoordinateReferenceSystem> told(
            CoordinateReferenceSystem crs, String what, Envelope extent, List<Problem> problems) {
        boolean degrees = crs == DefaultGeographicCRS.WGS84;
        if (degrees && !extent.isNull() && !DEGREES.contains(extent)) {
            return MyanmarGrid.of(extent)
                    .map(grid -> grid.crs(notDegrees(what, extent), problems))
                    .or(() -> {
                        problems.add(new Problem(
                                notDegrees(what, extent), "", "Replace it by that of the true coordinate system"));
                        return Optional.of(crs);
                    });
        }
        if (!degrees && isUntied(crs)) {
            problems.add(new Problem(
                    what + " does not tell how its datum lies to WGS 84, so the layer may stand some 100 metres off",
                    "",
                    "Save the layer in WGS 84 (EPSG:4326)"));
        }
        return Optional.of(crs);
    }

    /** What the coordinates look like, after the reason why nothing tells it: "There is no .prj". */
    static Optional<CoordinateReferenceSystem> guess(String why, Envelope extent, List<Problem> problems) {
        if (!extent.isNull() && EARTH.contains(extent)) {
            problems.add(new Problem(
                    why + ": the coordinates look like longitude and latitude and are taken as WGS 84",
                    "",
                    "Check that it lies where it should"));
            return Optional.of(DefaultGeographicCRS.WGS84);
        }
        Optional<MyanmarGrid> grid = MyanmarGrid.of(extent);
        if (grid.isPresent()) {
            return Optional.of(grid.get().crs(why, problems));
        }
        problems.add(new Problem(
                why + ", so where on earth it lies is not known",
                "",
                "Save the layer with its coordinate system, for a shapefile in a .prj beside it"));
        return Optional.empty();
    }

    private static String notDegrees(String what, Envelope extent) {
        return what + " says longitude and latitude, but the coordinates are not degrees: they reach "
                + Tally.number(Math.round(extent.getMaxX())) + " east and "
                + Tally.number(Math.round(extent.getMaxY())) + " north";
    }

    private static Problem assumed(DatumShift shift) {
        return new Problem(
                "The .prj does not tell how " + shift.title()
                        + " lies to WGS 84: the usual shift is taken, right to some 20 metres",
                "",
                "Check that it lies where it should");
    }

    /** Whether nothing tells how another ellipsoid's datum lies to WGS 84. */
    private static boolean isUntied(CoordinateReferenceSystem crs) {
        if (!(crs instanceof SingleCRS single && single.getDatum() instanceof DefaultGeodeticDatum datum)) {
            return false;
        }
        double radius = datum.getEllipsoid().getSemiMajorAxis();
        boolean same =
                Math.abs(radius - CRS.getEllipsoid(DefaultGeographicCRS.WGS84).getSemiMajorAxis()) < SAME_RADIUS_M;
        return !same && datum.getBursaWolfParameters().length == 0;
    }
}
