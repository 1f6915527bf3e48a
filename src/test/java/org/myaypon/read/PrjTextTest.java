package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrjTextTest {

    static final String ESRI_WGS84 =
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ESRI_WGS84,
                "GEOGCS[\"WGS 84\", DATUM[\"World Geodetic System 1984\", SPHEROID[\"WGS 84\", 6378137.0, 298.257223563,"
                        + " AUTHORITY[\"EPSG\",\"7030\"]], AUTHORITY[\"EPSG\",\"6326\"]], PRIMEM[\"Greenwich\", 0.0],"
                        + " UNIT[\"degree\", 0.017453292519943295], AXIS[\"Geodetic longitude\", EAST]]",
                "GEOGCS[\"WGS84\",\n  DATUM[\"WGS84\", TOWGS84[0,0,0,0,0,0,0],\n    SPHEROID[\"WGS84\", 6378137.0,"
                        + " 298.257223563]],\n  PRIMEM[\"Greenwich\", 0.0],\n  UNIT[\"degree\", 0.017453292519943295],"
                        + " AXIS[\"Lat\", NORTH], AXIS[\"Lon\", EAST]]",
                "GEOGCRS[\"WGS 84\",ENSEMBLE[\"World Geodetic System 1984 ensemble\",MEMBER[\"x\"],"
                        + "ELLIPSOID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0]]"
            })
    void wgs84IsKnownInAllItsSpellings(String prj) {
        assertSame(DefaultGeographicCRS.WGS84, PrjText.crs(prj).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GEOGCS[\"Everest\",DATUM[\"D_Indian_1954\",SPHEROID[\"Everest\",6377276.345,300.8017]],"
                        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]",
                "GEOGCS[\"x\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                        + "PRIMEM[\"Paris\",2.337229],UNIT[\"Degree\",0.0174532925199433]]",
                "GEOGCS[\"x\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"Grad\",0.01570796326794897]]",
                "PROJCS[\"x\"," + ESRI_WGS84 + "]"
            })
    void otherSystemsAreNotTakenForWgs84(String prj) {
        assertFalse(PrjText.isWgs84(PrjText.plain(prj)));
    }

    private static final String ESRI_UTM = "PROJCS[\"WGS_1984_UTM_Zone_47N\"," + ESRI_WGS84
            + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",99.0],"
            + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ESRI_UTM,
                "PROJCS[\"WGS 84 / UTM zone 47N\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,"
                        + "298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,"
                        + "AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
                        + "AUTHORITY[\"EPSG\",\"4326\"]],PROJECTION[\"Transverse_Mercator\"],"
                        + "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",99],"
                        + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],"
                        + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],"
                        + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],AUTHORITY[\"EPSG\",\"32647\"]]",
                "PROJCRS[\"WGS 84 / UTM zone 47N\",BASEGEOGCRS[\"WGS 84\",ENSEMBLE[\"World Geodetic System 1984 ensemble\","
                        + "MEMBER[\"World Geodetic System 1984 (Transit)\"],ELLIPSOID[\"WGS 84\",6378137,298.257223563,"
                        + "LENGTHUNIT[\"metre\",1]],ENSEMBLEACCURACY[2.0]],PRIMEM[\"Greenwich\",0,"
                        + "ANGLEUNIT[\"degree\",0.0174532925199433]],ID[\"EPSG\",4326]],CONVERSION[\"UTM zone 47N\","
                        + "METHOD[\"Transverse Mercator\",ID[\"EPSG\",9807]],PARAMETER[\"Latitude of natural origin\",0,"
                        + "ANGLEUNIT[\"degree\",0.0174532925199433]],PARAMETER[\"Longitude of natural origin\",99,"
                        + "ANGLEUNIT[\"degree\",0.0174532925199433]],PARAMETER[\"Scale factor at natural origin\",0.9996,"
                        + "SCALEUNIT[\"unity\",1]],PARAMETER[\"False easting\",500000,LENGTHUNIT[\"metre\",1]],"
                        + "PARAMETER[\"False northing\",0,LENGTHUNIT[\"metre\",1]]],CS[Cartesian,2],AXIS[\"(E)\",east],"
                        + "AXIS[\"(N)\",north],LENGTHUNIT[\"metre\",1],ID[\"EPSG\",32647]]",
                "EPSG:32647",
                "urn:ogc:def:crs:EPSG::32647"
            })
    void utmIsKnownInAllItsSpellings(String text) {
        assertEquals(
                "WGS 84 / UTM zone 47N",
                PrjText.crs(text).orElseThrow().getName().getCode());
    }

    @Test
    void utmFromParametersIsTheSameAsParsed() throws FactoryException, TransformException {
        double[] ours = toWgs84(PrjText.crs(ESRI_UTM).orElseThrow(), 712_345, 2_123_456);
        double[] parsed = toWgs84(CRS.parseWKT(ESRI_UTM), 712_345, 2_123_456);

        assertArrayEquals(parsed, ours, 1e-10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARAMETER[\"Central_Meridian\",96.0]",
                "PARAMETER[\"Central_Meridian\",99.0],PARAMETER[\"x\",1],UNIT[\"Foot\",0.3048]"
            })
    void gridsThatOnlyLookLikeUtmAreParsed(String meridian) {
        String grid = ESRI_UTM.replace("PARAMETER[\"Central_Meridian\",99.0]", meridian);

        assertFalse(PrjText.crs(grid)
                .filter(crs -> crs.getName().getCode().equals("WGS 84 / UTM zone 47N"))
                .isPresent());
    }

    /** What GDAL writes into GeoPackages; read word for word it would lie 18 km off. */
    @Test
    void theSphereOfWebMapsIsKnownByItsNumber() throws FactoryException, TransformException {
        CoordinateReferenceSystem web = PrjText.crs(
                        "PROJCS[\"WGS 84 / Pseudo-Mercator\"," + ESRI_WGS84 + ",PROJECTION[\"Mercator_1SP\"],"
                                + "PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],"
                                + "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
                                + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],EXTENSION[\"PROJ4\",\"+proj=merc\"],"
                                + "AUTHORITY[\"EPSG\",\"3857\"]]")
                .orElseThrow();

        assertArrayEquals(new double[] {97, 20}, toWgs84(web, 10_797_990.61, 2_273_030.93), 1e-7);
    }

    /** Where PROJ 9 puts 97° E, 20° N of these datums, with the same three numbers. */
    @ParameterizedTest
    @CsvSource({
        "D_Indian_1975, 96.9970869, 20.0010754",
        "Indian_1960, 96.9970960, 20.0011280",
        "D_MMD2000, 96.9967467, 20.0011010",
        "Indian 1954, 96.9969834, 20.0011602"
    })
    void olderDatumsWithoutTheirShiftAreShifted(String datum, double longitude, double latitude)
            throws FactoryException, TransformException {
        CoordinateReferenceSystem older = PrjText.crs("GEOGCS[\"x\",DATUM[\"" + datum
                        + "\",SPHEROID[\"Everest_Adjustment_1937\",6377276.345,300.8017]],"
                        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]")
                .orElseThrow();

        assertArrayEquals(new double[] {longitude, latitude}, toWgs84(older, 97, 20), 1e-6);
    }

    private static double[] toWgs84(CoordinateReferenceSystem crs, double x, double y)
            throws FactoryException, TransformException {
        double[] place = {x, y};
        ToWgs84.from(crs).transform(place, 0, place, 0, 1);
        return place;
    }

    @Test
    void aShapefileIsLongitudeFirstWhateverItsAxesSay() {
        CoordinateReferenceSystem indian = PrjText.crs(
                        "GEOGCS[\"Indian 1954\",DATUM[\"Indian_1954\",SPHEROID[\"Everest\",6377276.345,300.8017]],"
                                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433],"
                                + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]]")
                .orElseThrow();

        assertEquals(CRS.AxisOrder.EAST_NORTH, CRS.getAxisOrder(indian));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "GEOGCS[", "PROJCS[\"x\"]", "<xml/>"})
    void whatIsNoSystemIsEmpty(String prj) {
        assertTrue(PrjText.crs(prj).isEmpty());
    }
}
