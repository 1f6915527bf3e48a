package org.myaypon.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myaypon.style.HazardLayers.AREA;
import static org.myaypon.style.HazardLayers.LINE;
import static org.myaypon.style.HazardLayers.POINT;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;

class HazardLooksTest {

    private static Layer sample(String name) {
        Path file = Path.of(System.getProperty("myaypon.home", "."), "maps", "sample", name);
        return LayerReader.read(file, Progress.NONE).value();
    }

    private static HazardLook look(Layer layer) {
        return HazardLooks.of(layer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static HazardLook look(Layer layer, String look, String by) {
        return HazardLooks.of(layer, Optional.of(look), Optional.of(by).filter(b -> !b.isEmpty()), Optional.empty());
    }

    private static List<String> labels(HazardLook look) {
        return look.legend().stream()
                .map(entry -> entry.label().replace('\u00A0', ' '))
                .toList();
    }

    /** The titles of the rules that draw a feature, lowest first, each once. */
    private static List<String> rules(HazardLook look, Layer layer, int feature) {
        return look.style().featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .filter(rule -> rule.getFilter().evaluate(layer.features().get(feature)))
                .map(rule -> rule.getName())
                .distinct()
                .toList();
    }

    @Test
    void theSampleFloodIsGradedByItsDepthAndLiesUnderTheLines() {
        Layer layer = sample("flood_extent.shp");
        HazardLook look = look(layer, "flood", "");
        assertEquals("Flood depth (metres)", look.title());
        assertEquals(List.of("below 0.5", "0.5 – 1.5", "1.5 – 3"), labels(look));
        assertTrue(look.underLines());
        assertEquals(List.of(), look.problems());
        for (int i = 0; i < layer.features().size(); i++) {
            assertEquals(1, rules(look, layer, i).size());
        }
    }

    @Test
    void aLookThatIsRecognisedSaysSo() {
        HazardLook look = look(sample("flood_extent.shp"));
        assertEquals("flood", look.name());
        assertEquals(
                "flood_extent.shp is drawn with the look flood, as its attributes and name suggest",
                look.problems().get(0).what());
    }

    @Test
    void theSampleTrackIsOnePurpleLineAndItsPointsAreGradedByWind() {
        HazardLook line = look(sample("cyclone_track_line.shp"));
        assertEquals("cyclone", line.name());
        assertEquals(List.of("Cyclone track"), labels(line));
        assertEquals("Cyclone track", line.title());
        assertFalse(line.underLines());
        Layer layer = sample("cyclone_track.shp");
        HazardLook points = look(layer);
        assertEquals("Wind (mph)", points.title());
        assertEquals(
                List.of(
                        "Depression (below 39)",
                        "Storm (39 – 73)",
                        "Category 1 (74 – 95)",
                        "Category 2 (96 – 110)",
                        "Category 3 (111 – 129)",
                        "Category 4 (130 – 156)"),
                labels(points));
        for (int i = 0; i < layer.features().size(); i++) {
            String category = Layer.text(layer.features().get(i), "CATEGORY");
            List<String> rules = rules(points, layer, i);
            assertEquals(1, rules.size());
            assertTrue(rules.get(0).startsWith(category), category + " is drawn as " + rules);
        }
    }

    @Test
    void aTrackLineIsGradedWhenItsAttributeIsNamed() {
        HazardLook look = look(sample("cyclone_track_line.shp"), "cyclone", "category");
        assertEquals("Cyclone category", look.title());
        assertEquals(
                List.of("Depression", "Storm", "Category 1", "Category 2", "Category 3", "Category 4"), labels(look));
    }

    @ParameterizedTest
    @MethodSource("winds")
    void windsFallInTheClassesOfTheirUnit(String attribute, String title, double wind, String label) {
        HazardLook look = look(HazardLayers.layer("x.shp", attribute + ":number", POINT + "|" + wind));
        assertEquals("cyclone", look.name());
        assertEquals(title, look.title());
        assertEquals(List.of(label), labels(look));
    }

    static List<Object[]> winds() {
        return List.of(
                new Object[] {"WIND_KT", "Wind (knots)", 64.0, "Category 1 (64 – 82)"},
                new Object[] {"USA_WIND", "Wind (knots)", 63.9, "Storm (34 – 63)"},
                new Object[] {"VMAX", "Wind (knots)", 137.0, "Category 5 (137 and above)"},
                new Object[] {"WIND_KMH", "Wind (km/h)", 119.0, "Category 1 (119 – 153)"},
                new Object[] {"wind_speed_mph", "Wind (mph)", 95.5, "Category 1 (74 – 95)"},
                new Object[] {"WIND_MS", "Wind (m/s)", 17.0, "Depression (below 18)"});
    }

    @Test
    void aWindWithoutUnitIsTakenForKnotsUnlessTheUserTellsIt() {
        Layer layer = HazardLayers.layer("x.shp", "wind_speed:number", POINT + "|75");
        HazardLook assumed = look(layer, "cyclone", "");
        assertEquals("Wind (knots)", assumed.title());
        assertEquals(
                "The numbers of wind_speed are taken for knots, since nothing tells their unit",
                assumed.problems().get(0).what());
        HazardLook told = look(layer, "cyclone", "WIND_SPEED in km/h");
        assertEquals("Wind (km/h)", told.title());
        assertEquals(List.of("Storm (63 – 118)"), labels(told));
        assertEquals(List.of(), told.problems());
    }

    @Test
    void stagesOfTheDepartmentAreAnotherClassing() {
        Layer miles = HazardLayers.layer("x.shp", "WIND_MPH:whole", POINT + "|31", POINT + "|38", POINT + "|73");
        HazardLook look = look(miles, "cyclone-dmh", "");
        assertEquals(
                List.of("Low (below 32)", "Depression (32 – 38)", "Very severe cyclonic storm (73 and above)"),
                labels(look));
        Layer words = HazardLayers.layer(
                "x.shp", "STAGE:text", POINT + "|SEVERE cyclonic storm", POINT + "|Very severe cyclonic storm (VSCS)");
        assertEquals(
                List.of("Severe cyclonic storm", "Very severe cyclonic storm"), labels(look(words, "cyclone-dmh", "")));
    }

    @Test
    void shakingComesAsNumbersOrRomanNumerals() {
        Layer numbers = HazardLayers.layer("x.shp", "PARAMVALUE:number", AREA + "|5.4", AREA + "|5.5", AREA + "|9.8");
        HazardLook look = look(numbers);
        assertEquals("shaking", look.name());
        assertEquals(List.of("V  Moderate", "VI  Strong", "X+  Extreme"), labels(look));
        Layer romans = HazardLayers.layer("x.shp", "MMI:text", AREA + "|viii", LINE + "|MMI IV (Light)");
        assertEquals(List.of("IV  Light", "VIII  Severe"), labels(look(romans)));
    }

    @Test
    void levelsStandInAnyCaseWithNoiseOrInBurmese() {
        Layer layer = HazardLayers.layer(
                "landslide.shp",
                "NAME:text RISK:text",
                AREA + "|a|HIGH",
                AREA + "|b|#risk+high",
                AREA + "|c|မြင့်",
                AREA + "|d|Moderate (အလယ်အလတ်)",
                AREA + "|e|none");
        HazardLook look = look(layer);
        assertEquals("landslide", look.name());
        assertEquals(List.of("None", "Moderate", "High"), labels(look));
        assertEquals(List.of("High"), rules(look, layer, 2));
        assertEquals(List.of("Moderate"), rules(look, layer, 3));
    }

    @Test
    void aLevelKeepsTheWordThatTheLayerHasForIt() {
        Layer layer = HazardLayers.layer("flood.shp", "DEPTH:text", AREA + "|deep", AREA + "|Shallow");
        assertEquals(List.of("Shallow", "Deep"), labels(look(layer)));
    }

    @Test
    void whatNoClassTakesIsDrawnAsOtherAndCounted() {
        Layer layer = HazardLayers.layer(
                "drought.shp", "LEVEL:text", AREA + "|low", AREA + "|high", AREA + "|low to high", AREA + "|");
        HazardLook look = look(layer, "drought", "");
        assertEquals(List.of("Other", "Low", "High"), labels(look));
        assertEquals(List.of("Other"), rules(look, layer, 2));
        assertEquals(List.of("Other"), rules(look, layer, 3));
        assertEquals(
                "2 of 4 shapes fall in no class by LEVEL and are drawn as “Other” (first: “low to high”) (drought.shp)."
                        + " Correct the values, or name another attribute with by:.",
                look.problems().get(0).sentence());
    }

    @Test
    void pointsAndLinesOfOneLayerAreEachDrawnAsWhatTheyAre() {
        Layer layer = HazardLayers.layer("track.shp", "WIND_KT:number", LINE + "|", POINT + "|100");
        HazardLook look = look(layer, "cyclone", "");
        assertEquals(List.of("Cyclone track", "Category 3 (96 – 112)"), labels(look));
        assertEquals(List.of(), look.problems());
        assertFalse(look.underLines());
    }

    @Test
    void epicentresAreSizedByMagnitude() {
        HazardLook look = look(HazardLayers.layer("x.shp", "MAG:number", POINT + "|7.7", POINT + "|5.1"));
        assertEquals("earthquake", look.name());
        assertEquals("Magnitude", look.title());
        assertEquals(List.of("5 – 5.9", "7 and above"), labels(look));
        assertEquals(List.of("Epicentre"), labels(look(HazardLayers.layer("earthquake.shp", "", POINT))));
    }

    @Test
    void displacementSitesAreSizedInRoundClasses() {
        Layer layer = HazardLayers.layer(
                "camps.shp",
                "IDP_ID:text IDPS:whole",
                POINT + "|1|40",
                POINT + "|2|90",
                POINT + "|3|230",
                POINT + "|4|480",
                POINT + "|5|1100",
                POINT + "|6|2100",
                POINT + "|7|5200",
                POINT + "|8|9000");
        HazardLook look = look(layer);
        assertEquals("displacement", look.name());
        assertEquals(List.of("below 200", "200 – 999", "1,000 – 4,999", "5,000 and above"), labels(look));
        for (int i = 0; i < 8; i++) {
            assertEquals(1, rules(look, layer, i).size());
        }
    }

    @Test
    void anAttributeWithoutAScaleGetsClassesOfItsOwn() {
        HazardLook look = look(sample("flood_extent.shp"), "flood", "class");
        assertEquals(List.of("below 0.5 m", "0.5 to 1.5 m", "above 1.5 m"), labels(look));
        Layer times = HazardLayers.layer("flood.shp", "TIMES:whole", AREA + "|1", AREA + "|3", AREA + "|2");
        assertEquals(List.of("1", "2", "3"), labels(look(times, "flood", "times")));
    }

    @Test
    void noneMakesOneClass() {
        HazardLook look = look(sample("flood_extent.shp"), "Flood", "none");
        assertEquals(List.of(), look.problems());
        assertEquals(List.of("Flood extent"), labels(look));
        assertEquals("Flood extent", look.title());
    }

    @Test
    void aTitleOfTheUsersKeepsTheUnit() {
        Layer layer = HazardLayers.layer("x.shp", "WIND_KT:number", POINT + "|64");
        HazardLook look = HazardLooks.of(layer, Optional.empty(), Optional.empty(), Optional.of("Cyclone Mocha"));
        assertEquals("Cyclone Mocha (wind in knots)", look.title());
    }

    @Test
    void aLayerThatNothingIsKnownOfLooksPlain() {
        HazardLook look = look(HazardLayers.layer("water_points.geojson", "", POINT));
        assertEquals("plain", look.name());
        assertEquals(List.of("Water points"), labels(look));
    }

    @Test
    void aLayerWithoutShapesHasNoLegend() {
        assertEquals(
                List.of(), look(HazardLayers.layer("flood.shp", "DEPTH:number")).legend());
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void looksAreRecognisedByAttributesThenByTheFilesName(Layer layer, String name) {
        assertEquals(name, look(layer).name());
    }

    static List<Object[]> guesses() {
        return List.of(
                new Object[] {HazardLayers.layer("usgs.shp", "mag:number depth:number", POINT + "|5|10"), "earthquake"},
                new Object[] {HazardLayers.layer("wells.shp", "depth:number", POINT + "|30"), "plain"},
                new Object[] {HazardLayers.layer("ems.shp", "DEPTH:number", AREA + "|3"), "flood"},
                new Object[] {HazardLayers.layer("earthquake.shp", "", AREA), "shaking"},
                new Object[] {HazardLayers.layer("Storm_surge_2025.gpkg", "", AREA), "storm-surge"},
                new Object[] {HazardLayers.layer("viirs.csv", "frp:number", POINT + "|12"), "fire"},
                new Object[] {HazardLayers.layer("idp_camps.shp", "NAME:text", POINT + "|a"), "displacement"},
                new Object[] {HazardLayers.layer("acled.csv", "FATALITIES:whole", POINT + "|2"), "conflict"},
                new Object[] {HazardLayers.layer("landslide.shp", "", AREA), "landslide"},
                new Object[] {HazardLayers.layer("drought.shp", "", AREA), "drought"});
    }

    @Test
    void numbersThatAreNoneOfAScaleAreOther() {
        Layer layer = HazardLayers.layer("x.shp", "WIND_KT:number", POINT + "|-999", POINT + "|40", POINT + "|50");
        HazardLook look = look(layer, "cyclone", "");
        assertEquals(List.of("Other", "Storm (34 – 63)"), labels(look));
        assertEquals(List.of("Other"), rules(look, layer, 0));
    }

    @Test
    void anEmptyAttributeMakesNoClasses() {
        Layer layer = HazardLayers.layer("flood.shp", "DEPTH:number", AREA + "|");
        HazardLook look = look(layer, "flood", "depth");
        assertEquals(List.of("Flood extent"), labels(look));
        assertEquals(
                "depth is empty in every shape, so that all are drawn alike",
                look.problems().get(0).what());
    }

    @Test
    void unknownLooksAndAttributesAreToldWithTheNearest() {
        Layer layer = sample("flood_extent.shp");
        assertTrue(assertThrows(UserException.class, () -> look(layer, "flod", ""))
                .problem()
                .fix()
                .startsWith("Did you mean flood"));
        UserException attribute = assertThrows(UserException.class, () -> look(layer, "flood", "DEPT"));
        assertEquals(
                "flood_extent.shp has no attribute DEPT", attribute.problem().what());
        assertTrue(attribute.problem().fix().startsWith("Did you mean DEPTH_M"));
    }
}
