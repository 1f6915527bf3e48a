package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;

class MyanmarGridTest {

    @ParameterizedTest
    @CsvSource({
        // The whole country in either zone.
        "400000, 1360000, 1060000, 3170000, 46N, true",
        "-240000, 740000, 1060000, 3170000, 47N, true",
        // Yangon in 47N: in 46N that would be the Bay of Bengal.
        "190000, 200000, 1850000, 1870000, 47N, true",
        // Kengtung in 46N lies farther east than 47N reaches in Myanmar.
        "1180000, 1200000, 2380000, 2400000, 46N, true",
        // Sittwe in 46N has the numbers of Taunggyi's neighbourhood in 47N.
        "485000, 495000, 2220000, 2240000, 47N, false"
    })
    void metresInMyanmarTellTheirZone(double minX, double maxX, double minY, double maxY, String zone, boolean sure) {
        MyanmarGrid grid = MyanmarGrid.of(new Envelope(minX, maxX, minY, maxY)).orElseThrow();

        assertEquals(zone, grid.zone().label());
        assertEquals(sure, grid.sure());
    }

    @ParameterizedTest
    @CsvSource({"500000, 7000000", "90, 20", "9000000, 2000000", "500000, -2000000"})
    void whatIsNotInMyanmarHasNoZone(double x, double y) {
        assertTrue(MyanmarGrid.of(new Envelope(x, x + 1, y, y + 1)).isEmpty());
    }

    @Test
    void aGuessBetweenTwoZonesNamesBoth() {
        List<Problem> problems = new ArrayList<>();
        MyanmarGrid.of(new Envelope(485000, 495000, 2220000, 2240000))
                .orElseThrow()
                .crs("There is no .prj", problems);

        assertEquals(
                "There is no .prj: the coordinates look like metres in Myanmar and are taken as UTM zone 47N on WGS 84,"
                        + " although zone 46N would fit too",
                problems.get(0).what());
    }

    @Test
    void nothingHasNoZone() {
        assertTrue(MyanmarGrid.of(new Envelope()).isEmpty());
    }
}
