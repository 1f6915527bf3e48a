package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertFalse(PrjText.isWgs84(prj));
    }

    @Test
    void utmIsParsed() {
        CoordinateReferenceSystem utm = PrjText.crs(
                        "PROJCS[\"WGS_1984_UTM_Zone_47N\"," + ESRI_WGS84
                                + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
                                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",99.0],"
                                + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]")
                .orElseThrow();

        assertEquals("WGS_1984_UTM_Zone_47N", utm.getName().getCode());
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
