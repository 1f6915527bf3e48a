package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.UserException;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

class ProjectionChoiceTest {

    private static final Envelope COUNTRY = new Envelope(92.2, 101.2, 9.6, 28.5);
    private static final Envelope TOWNSHIP_WEST = new Envelope(95.1, 95.6, 15.7, 16.5);
    private static final Envelope TOWNSHIP_EAST = new Envelope(97.2, 97.8, 25.1, 25.9);

    private static SheetProjection of(String crs, Envelope degrees) {
        return ProjectionChoice.of(Optional.of(crs), degrees);
    }

    private static double[] place(SheetProjection projection, double longitude, double latitude) {
        double[] place = {longitude, latitude};
        return transformed(projection.transform(), place);
    }

    private static double[] transformed(MathTransform transform, double[] place) {
        try {
            double[] moved = place.clone();
            transform.transform(moved, 0, moved, 0, 1);
            return moved;
        } catch (org.geotools.api.referencing.operation.TransformException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"EPSG:32646, 94.2, 21.3", "EPSG:32647, 98.7, 12.1", "utm-46n, 97.9, 26.4", "UTM 47N, 96.1, 9.8"})
    void utmIsThatOfTheRegisterToAMillimetre(String crs, double longitude, double latitude) throws Exception {
        SheetProjection ours = of(crs, COUNTRY);
        String code = crs.contains("46") ? "EPSG:32646" : "EPSG:32647";
        MathTransform theirs = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(code, true));
        double[] here = place(ours, longitude, latitude);
        double[] there = transformed(theirs, new double[] {longitude, latitude});
        assertEquals(there[0], here[0], 0.001);
        assertEquals(there[1], here[1], 0.001);
    }

    @Test
    void theCountryIsEqualAreaAndATownshipInItsZone() {
        assertEquals(
                "Lambert azimuthal equal-area, 96.5° E 19° N · WGS 84",
                plain(ProjectionChoice.of(Optional.empty(), COUNTRY)));
        assertEquals("UTM zone 46N · WGS 84", plain(of("auto", TOWNSHIP_WEST)));
        assertEquals("UTM zone 47N · WGS 84", plain(of("auto", TOWNSHIP_EAST)));
    }

    private static String plain(SheetProjection projection) {
        return projection.description().replace('\u00a0', ' ');
    }

    @Test
    void zonesPartAt96Degrees() {
        assertTrue(plain(of("utm", new Envelope(95.0, 96.9, 20, 21))).contains("46N"));
        assertTrue(plain(of("utm", new Envelope(95.1, 96.9, 20, 21))).contains("47N"));
    }

    @Test
    void albersKeepsAreas() {
        SheetProjection albers = of("albers", COUNTRY);
        assertEquals("Albers equal-area, 96.5° E, parallels 13° N and 25.5° N · WGS 84", plain(albers));
        for (double[] corner : new double[][] {{93, 11}, {97, 19}, {100, 27}}) {
            assertEquals(1, sheetArea(albers, corner) / trueArea(corner), 1e-3);
        }
    }

    private static double sheetArea(SheetProjection projection, double[] corner) {
        double[] a = place(projection, corner[0], corner[1]);
        double[] b = place(projection, corner[0] + 0.01, corner[1]);
        double[] c = place(projection, corner[0] + 0.01, corner[1] + 0.01);
        double[] d = place(projection, corner[0], corner[1] + 0.01);
        return Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
    }

    private static double trueArea(double[] corner) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        area.AddPoint(corner[1], corner[0]);
        area.AddPoint(corner[1], corner[0] + 0.01);
        area.AddPoint(corner[1] + 0.01, corner[0] + 0.01);
        area.AddPoint(corner[1] + 0.01, corner[0]);
        return Math.abs(area.Compute().area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lambert-conformal", "mercator"})
    void conformalProjectionsStretchBothWaysAlike(String crs) {
        SheetProjection projection = of(crs, COUNTRY);
        double[] at = place(projection, 94, 25);
        double[] east = place(projection, 94.01, 25);
        double[] north = place(projection, 94, 25.01);
        double stretchEast =
                Math.hypot(east[0] - at[0], east[1] - at[1]) / Geodesic.WGS84.Inverse(25, 94, 25, 94.01).s12;
        double stretchNorth =
                Math.hypot(north[0] - at[0], north[1] - at[1]) / Geodesic.WGS84.Inverse(25, 94, 25.01, 94).s12;
        assertEquals(stretchEast, stretchNorth, 1e-4);
    }

    @Test
    void trueNorthLeansTowardsTheMiddleOfTheZone() {
        SheetProjection zone47 = of("EPSG:32647", COUNTRY);
        double[] east = place(zone47, 100, 20);
        double[] west = place(zone47, 97, 20);
        double convergence = Math.toDegrees(Math.atan(Math.tan(Math.toRadians(1)) * Math.sin(Math.toRadians(20))));
        assertEquals(-convergence, zone47.northAt(east[0], east[1]), 0.005);
        assertTrue(zone47.northAt(west[0], west[1]) > 0.5);
    }

    @Test
    void mercatorTellsTheTrueScaleOfTheMiddle() {
        SheetProjection web = of("EPSG:3857", COUNTRY);
        double[] middle = place(web, 96, 20);
        FrameView view = new FrameView(web.crs(), middle[0], middle[1], 1_000_000, new Box(0, 0, 100, 100));
        assertEquals(1_000_000 * Math.cos(Math.toRadians(20)), web.trueScale(view), 3_000);
    }

    @Test
    void aSystemOnAnotherDatumIsShiftedToIt() throws Exception {
        SheetProjection indian = of("EPSG:23947", COUNTRY);
        assertTrue(indian.description().startsWith("UTM zone 47N (EPSG:23947) · Indian"), indian.description());
        double[] there = place(indian, 97, 20);
        double[] here = place(of("EPSG:32647", COUNTRY), 97, 20);
        double apartM = Math.hypot(there[0] - here[0], there[1] - here[1]);
        assertTrue(apartM > 100 && apartM < 1000, "metres apart: " + apartM);
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:4326, is not in metres",
        "EPSG:99999, The EPSG register has no EPSG:99999",
        "EPSG:27700, is not made for where the map lies",
        "EPSG:32630, UTM zone 30N is not made for where the map lies",
        "utm-12n, UTM zone 12N is not made"
    })
    void whatDoesNotSuitIsRefusedInASentence(String crs, String sentence) {
        UserException refused = assertThrows(UserException.class, () -> of(crs, COUNTRY));
        assertTrue(
                refused.problem().what().contains(sentence), refused.problem().what());
    }

    @Test
    void wordsAreKnownRegardlessOfCase() {
        assertTrue(ProjectionChoice.isKnown("Albers"));
        assertTrue(ProjectionChoice.isKnown("epsg:32647"));
        assertTrue(ProjectionChoice.isKnown("UTM 46N"));
        assertFalse(ProjectionChoice.isKnown("utm 61n"));
        assertFalse(ProjectionChoice.isKnown("robinson"));
    }
}
