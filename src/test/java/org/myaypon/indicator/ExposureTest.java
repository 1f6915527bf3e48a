package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class ExposureTest {

    private static final Table PEOPLE = TinyCountry.table(
            "code,pop2014",
            "MMR901001,1000",
            "MMR901002,500",
            "MMR901003,NA",
            "MMR902001,800",
            "MMR902002,50",
            "MMR902003,10");

    private static final Join JOIN = Join.on(TinyCountry.townships(), "TS_PCODE", PEOPLE, "code");

    private static List<Geometry> areas() {
        return TinyCountry.townships().features().stream()
                .map(feature -> Layer.geometry(feature).orElseThrow())
                .toList();
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static Layer hazard(String... shapes) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("hazard");
        builder.add("the_geom", Geometry.class);
        builder.add("LEVEL", Integer.class);
        SimpleFeatureType type = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (String wkt : shapes) {
            features.add(SimpleFeatureBuilder.build(
                    type, new Object[] {shape(wkt), features.size() + 1}, "h." + features.size()));
        }
        return new Layer(new FileSource(Path.of("flood.shp"), "test", "", ""), type, features);
    }

    private static HazardArea area(OptionalDouble km, String... shapes) {
        return HazardArea.of(hazard(shapes), Optional.empty(), km, Progress.NONE)
                .value();
    }

    private static Exposure exposure(HazardArea hazard) {
        return Exposure.of(areas(), hazard, Optional.of(Population.of(JOIN, Optional.empty())), Progress.NONE);
    }

    @Test
    void wholeAndAreaWeightedCountsAreBothThere() {
        // The right half of the first Hill, all of Ford.
        Exposure exposure = exposure(area(OptionalDouble.empty(), "POLYGON ((1 2, 4 2, 4 4, 1 4, 1 2))"));
        assertEquals(0.5, exposure.areas().get(0).share(), 1e-9);
        assertEquals(500, exposure.areas().get(0).weighted(), 1e-6);
        assertEquals(1000, exposure.areas().get(0).people());
        assertEquals(1, exposure.areas().get(1).share());
        Exposure.Total total = exposure.total();
        assertEquals(2, total.touched());
        assertEquals(1500, total.people());
        assertEquals(1000, total.weighted(), 1e-6);
        assertEquals(500, exposure.total(List.of(1, 5)).people());
    }

    @Test
    void aSharedBorderTouchesNobody() {
        // Lies wholly in Ring and reaches up to the border of Hill and Ford.
        Exposure exposure = exposure(area(OptionalDouble.empty(), "POLYGON ((0 1.8, 4 1.8, 4 2, 0 2, 0 1.8))"));
        assertEquals(1, exposure.total().touched());
        assertTrue(exposure.areas().get(3).touched());
    }

    @Test
    void groundUnderTwoShapesCountsOnce() {
        String half = "POLYGON ((1 2, 2 2, 2 4, 1 4, 1 2))";
        assertEquals(
                0.5,
                exposure(area(OptionalDouble.empty(), half, half))
                        .areas()
                        .get(0)
                        .share(),
                1e-9);
    }

    @Test
    void aTouchedAreaWithoutPopulationIsInNeitherCountAndTold() {
        Exposure exposure = exposure(area(OptionalDouble.empty(), "POLYGON ((5 3, 5.5 3, 5.5 4, 5 4, 5 3))"));
        assertEquals(new Exposure.Total(1, 0, 0, 1), exposure.total());
        assertTrue(
                exposure.caveat(AreaLevel.TOWNSHIP)
                        .contains("1 township touched has no population and is in neither count"),
                exposure.caveat(AreaLevel.TOWNSHIP));
        AreaValues values = exposure.values(
                        ExposedExpression.parse("exposed(flood.shp, whole)").orElseThrow(), AreaLevel.TOWNSHIP)
                .value();
        assertTrue(values.isNoData(2));
        assertEquals(List.of("0", "0", "", "0", "0", "0"), values.texts());
    }

    @Test
    void invalidShapesAreRepairedAndCounted() {
        var result = HazardArea.of(
                hazard("POLYGON ((0 2, 2 4, 2 2, 0 4, 0 2))"), Optional.empty(), OptionalDouble.empty(), Progress.NONE);
        assertEquals(
                "1 shape of flood.shp crossed or touched itself and was repaired",
                result.problems().get(0).what());
        assertEquals(0.5, exposure(result.value()).areas().get(0).share(), 1e-3);
    }

    @Test
    void pointsAndLinesTouchAndHaveSurroundings() {
        HazardArea line = area(OptionalDouble.empty(), "LINESTRING (1 3, 3 3)", "POINT (1.5 1)");
        Exposure touched = exposure(line);
        assertEquals(3, touched.total().touched());
        assertTrue(Double.isNaN(touched.total().weighted()));
        var values =
                touched.values(ExposedExpression.parse("exposed(flood.shp)").orElseThrow(), AreaLevel.TOWNSHIP);
        assertEquals("People in townships touched", values.value().title());
        assertTrue(values.problems().get(0).what().contains("cover no ground"));

        HazardArea wide = area(OptionalDouble.of(50), "POINT (1 3)");
        assertTrue(wide.hasExtent());
        double squareKm = EqualArea.squareKm(wide.shapes().get(0));
        assertEquals(Math.PI * 50 * 50, squareKm, Math.PI * 50 * 50 * 0.01);
    }

    @Test
    void aDistanceIsTrueFarFromTheEquatorAndTheMiddle() {
        HazardArea wide = area(OptionalDouble.of(100), "LINESTRING (92 10, 92 28)", "POINT (101 27)");
        Geometry band = wide.shapes().stream()
                .filter(shape -> shape.getEnvelopeInternal().contains(92, 20))
                .findFirst()
                .orElseThrow();
        double east = band.intersection(shape("LINESTRING (92 20, 96 20)"))
                .getEnvelopeInternal()
                .getMaxX();
        assertEquals(100_000, Geodesic.WGS84.Inverse(20, 92, 20, east).s12, 400);
    }

    @Test
    void aConditionChoosesShapes() {
        var result = HazardArea.of(
                hazard("POLYGON ((0 2, 2 2, 2 4, 0 4, 0 2))", "POLYGON ((2 2, 4 2, 4 4, 2 4, 2 2))"),
                Optional.of("level > 1"),
                OptionalDouble.empty(),
                Progress.NONE);
        Exposure exposure = exposure(result.value());
        assertFalse(exposure.areas().get(0).touched());
        assertTrue(exposure.areas().get(1).touched());
        assertThrows(
                UserException.class,
                () -> HazardArea.of(
                        hazard("POINT (1 1)"), Optional.of("level > 5"), OptionalDouble.empty(), Progress.NONE));
    }

    @Test
    void metresAreRefused() {
        UserException refused =
                assertThrows(UserException.class, () -> area(OptionalDouble.empty(), "POINT (350000 2200000)"));
        assertTrue(refused.getMessage().contains("not in degrees"));
    }

    @Test
    void areasAreThoseOfTheEllipsoid() {
        Geometry shape = Densifier.densify(
                shape("POLYGON ((92 10, 101 12, 99 28, 93 25, 92 10), (95 15, 96 15, 96 16, 95 16, 95 15))"), 0.01);
        double geodesic = 0;
        for (int ring = 0; ring < 2; ring++) {
            PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
            Coordinate[] corners = shape.getBoundary().getGeometryN(ring).getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                area.AddPoint(corners[i].y, corners[i].x);
            }
            geodesic += (ring == 0 ? 1 : -1) * Math.abs(area.Compute().area) / 1e6;
        }
        assertEquals(1, EqualArea.squareKm(shape) / geodesic, 1e-6);
        assertEquals(0, EqualArea.squareKm(shape("LINESTRING (0 0, 1 1)")));
    }

    @Test
    void thePopulationIsFoundInTheTableOrTheLayerAndSaysItsYear() {
        Population population = Population.of(JOIN, Optional.empty());
        assertEquals("pop2014", population.column());
        assertEquals(Optional.of("2014"), population.year());
        assertEquals("OBJECTID", Population.of(JOIN, Optional.of("objectid")).column());
        UserException none = assertThrows(UserException.class, () -> Population.of(JOIN, Optional.of("pop2013")));
        assertTrue(none.getMessage().contains("Did you mean pop2014"), none.getMessage());
    }

    @Test
    void expressionsAreReadAndWrittenAlike() {
        for (String text : List.of(
                "exposed(flood.shp)",
                "exposed(hazard/track (2).shp, 50 km)",
                "exposed(flood.shp, share)",
                "exposed(track.shp, 12.5 km, whole) where WIND > 64")) {
            ExposedExpression read = ExposedExpression.parse(text).orElseThrow();
            assertEquals(read, ExposedExpression.parse(read.expression()).orElseThrow());
        }
        ExposedExpression read = ExposedExpression.parse("Exposed( track.shp , 50 km, touched ) where WIND > 64")
                .orElseThrow();
        assertEquals("track.shp", read.file());
        assertEquals(OptionalDouble.of(50), read.distanceKm());
        assertEquals(Exposure.Measure.TOUCHED, read.measure());
        assertEquals(Optional.of("WIND > 64"), read.where());
        assertTrue(ExposedExpression.parse("distinct(org)").isEmpty());
        assertThrows(UserException.class, () -> ExposedExpression.parse("exposed()"));
        assertThrows(UserException.class, () -> ExposedExpression.parse("exposed(a.shp, far)"));
        assertThrows(UserException.class, () -> ExposedExpression.parse("exposed(a.shp, -5 km)"));
        GapExpression gap = GapExpression.parse("gap(1 - Wellbeing_Score, distinct(org) where sector in ('a', 'b'))")
                .orElseThrow();
        assertEquals("1 - Wellbeing_Score", gap.need());
        assertEquals("distinct(org) where sector in ('a', 'b')", gap.coverage());
        assertThrows(UserException.class, () -> GapExpression.parse("gap(a)"));
    }
}
