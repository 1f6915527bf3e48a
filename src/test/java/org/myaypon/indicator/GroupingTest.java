package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;

class GroupingTest {

    private static final List<AreaLevel> EVERY = List.of(AreaLevel.values());

    /** A layer of attributes alone: titles, then a line for each area. */
    private static Layer layer(String titles, String... lines) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("areas");
        Stream.of(titles.split(",", -1)).forEach(title -> type.add(title, String.class));
        var schema = type.buildFeatureType();
        List<SimpleFeature> features = IntStream.range(0, lines.length)
                .mapToObj(i -> SimpleFeatureBuilder.build(schema, (Object[]) lines[i].split(",", -1), "a." + i))
                .toList();
        return new Layer(new FileSource(Path.of("areas.shp"), "test", "UTF-8", "test"), schema, features);
    }

    private static List<String> column(Layer layer, String attribute) {
        return layer.features().stream()
                .map(feature -> Layer.text(feature, attribute))
                .toList();
    }

    @Test
    void townshipsOfAStateComeTogetherInTheLayersOrder() {
        Grouping states = Grouping.at(TinyCountry.townships(), "TS_PCODE", AreaLevel.STATE, StateUnits.EIGHTEEN);
        assertEquals(
                List.of(List.of(0, 1, 2), List.of(3, 4, 5)), states.groups().areas());
        assertEquals(List.of("MMR901", "MMR902"), states.groups().keys());
        assertEquals("ST_PCODE", states.key());
        assertEquals(List.of("North", "South"), column(states.layer(), "ST"));
        assertEquals(List.of(0, 0, 0, 1, 1, 1), states.groupOfAreas());
        assertFalse(states.isOf(TinyCountry.townships()));
    }

    @Test
    void bagoAndShanAreWholeInFifteenUnitsAndNamedSo() {
        Layer layer = layer(
                "ST,ST_PCODE,ST_MMR,TS_PCODE",
                "Bago (East),MMR007,a,MMR007001",
                "Shan (North),MMR015,b,MMR015001",
                "Bago (West),MMR008,c,MMR008001",
                "Mon,MMR011,d,MMR011001");
        Grouping fifteen = Grouping.at(layer, "TS_PCODE", AreaLevel.STATE, StateUnits.FIFTEEN);
        assertEquals(List.of("MMR111", "MMR222", "MMR011"), fifteen.groups().keys());
        assertEquals(List.of("Bago", "Shan", "Mon"), column(fifteen.layer(), "ST"));
        assertTrue(fifteen.layer().attribute("ST_MMR").isEmpty(), "Bago (East) in Burmese is no name for Bago");
        Grouping eighteen = Grouping.at(layer, "TS_PCODE", AreaLevel.STATE, StateUnits.EIGHTEEN);
        assertEquals(4, eighteen.groups().size());
        Grouping again =
                eighteen.then(Grouping.at(eighteen.layer(), eighteen.key(), AreaLevel.STATE, StateUnits.FIFTEEN));
        assertEquals(fifteen.groups().areas(), again.groups().areas());
        assertEquals(fifteen.groups().keys(), again.groups().keys());
    }

    @Test
    void villageTractsKnowTheirTownshipByTheirOwnCode() {
        Layer layer = layer("VT_PCODE", "MMR017024040", "MMR017024041", "MMR017025001");
        Grouping townships = Grouping.at(layer, "VT_PCODE", AreaLevel.TOWNSHIP, StateUnits.EIGHTEEN);
        assertEquals(List.of("MMR017024", "MMR017025"), townships.groups().keys());
        assertEquals(List.of(List.of(0, 1), List.of(2)), townships.groups().areas());
    }

    @Test
    void aDistrictsStateIsKnownToo() {
        Layer layer = layer(
                "TS_PCODE,DT,DT_PCODE,ST,ST_PCODE",
                "MMR001001,Myitkyina,MMR001D001,Kachin,MMR001",
                "MMR001010,Bhamo,MMR001D002,Kachin,MMR001");
        Grouping districts = Grouping.at(layer, "TS_PCODE", AreaLevel.DISTRICT, StateUnits.EIGHTEEN);
        NameFields fields = NameFields.of(districts.layer());
        assertEquals(Optional.of("DT"), fields.name());
        assertEquals(Optional.of("ST_PCODE"), fields.stateCode());
        assertEquals(List.of("Kachin", "Kachin"), column(districts.layer(), "ST"));
    }

    @Test
    void theCountryIsAllAreasTogether() {
        Grouping country = Grouping.at(TinyCountry.townships(), "TS_PCODE", AreaLevel.COUNTRY, StateUnits.EIGHTEEN);
        assertEquals(List.of(List.of(0, 1, 2, 3, 4, 5)), country.groups().areas());
    }

    @Test
    void aLayerThatDoesNotTellTheLevelIsRefused() {
        UserException refused = assertThrows(
                UserException.class,
                () -> Grouping.at(TinyCountry.townships(), "TS_PCODE", AreaLevel.DISTRICT, StateUnits.EIGHTEEN));
        assertTrue(
                refused.problem().sentence().contains("DT_PCODE"),
                refused.problem().sentence());
    }

    @Test
    void everyAreaByItselfIsTheLayerItself() {
        Layer townships = TinyCountry.townships();
        Grouping none = Grouping.none(townships, "TS_PCODE");
        assertTrue(none.isOf(townships));
        assertEquals(AreaLevel.TOWNSHIP, none.level());
        assertEquals(6, none.groups().size());
    }

    @Test
    void levelsHoldOneAnotherFromTheCountryDown() {
        assertTrue(AreaLevel.COUNTRY.isCoarserThan(AreaLevel.STATE));
        assertTrue(AreaLevel.STATE.isCoarserThan(AreaLevel.DISTRICT));
        assertTrue(AreaLevel.DISTRICT.isCoarserThan(AreaLevel.TOWNSHIP));
        assertTrue(AreaLevel.TOWNSHIP.isCoarserThan(AreaLevel.VILLAGE_TRACT));
        EVERY.forEach(level -> assertFalse(level.isCoarserThan(level)));
        EVERY.forEach(level -> assertFalse(AreaLevel.AREA.isCoarserThan(level) || level.isCoarserThan(AreaLevel.AREA)));
        AreaLevel.words()
                .forEach(word ->
                        assertEquals(word, AreaLevel.named(word).orElseThrow().word()));
    }
}
