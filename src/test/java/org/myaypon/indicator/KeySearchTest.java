package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

class KeySearchTest {

    @Test
    void theTownshipsCodeIsTheKeyAndNotItsStates() {
        assertEquals(Optional.of("TS_PCODE"), Join.recogniseKey(TinyCountry.townships()));
    }

    @Test
    void aPcodeIsRecognisedUnderAnyTitle() {
        Layer layer = TinyCountry.layer("n", "a", "b", "c", "whatever", "e", "f");
        assertEquals(Optional.of("whatever"), Join.recogniseKey(layer));
    }

    @Test
    void withoutPcodesACodeThatTellsTheAreasApartIsTheKey() {
        Layer layer = TinyCountry.layer("OBJECTID", "ST", "ST_CODE", "TS", "TS_CODE", "TS_MMR4", "Shape_Area");
        String[] codes = {"KH0101", "KH0102", "KH0103", "KH0201", "KH0202", "KH0203"};
        for (int i = 0; i < codes.length; i++) {
            layer.features().get(i).setAttribute("TS_CODE", codes[i]);
            layer.features().get(i).setAttribute("ST_CODE", codes[i].substring(0, 4));
        }
        assertEquals(Optional.of("TS_CODE"), Join.recogniseKey(layer));
    }

    @Test
    void aCounterOfTheFileIsTheLastResort() {
        Layer layer = TinyCountry.townships();
        layer.features().forEach(feature -> feature.setAttribute("TS_PCODE", ""));
        layer.features().forEach(feature -> feature.setAttribute("ST_PCODE", ""));
        layer.features().forEach(feature -> feature.setAttribute("TS_MMR4", ""));
        assertEquals(Optional.of("OBJECTID"), Join.recogniseKey(layer));
    }

    @Test
    void aLayerWithoutAttributesHasNoKey() {
        assertEquals(Optional.empty(), Join.recogniseKey(TinyCountry.shapesAlone()));
    }

    @Test
    void theTablesKeyIsTheColumnWithTheMostAreas() {
        var table = TinyCountry.table(
                "id,admin1_pcode,near,admin3_pcode",
                "1,MMR901,MMR901001,MMR901001",
                "2,MMR901,MMR901001,mmr901002",
                "3,MMR902,MMR901001,MMR902001");
        assertEquals(Optional.of("admin3_pcode"), Join.recogniseTableKey(table, TinyCountry.townships(), "TS_PCODE"));
    }

    @Test
    void aTableWithoutASingleKeyHasNoKeyColumn() {
        var table = TinyCountry.table("TS_PCODE,v", "XX1,1");
        assertEquals(Optional.empty(), Join.recogniseTableKey(table, TinyCountry.townships(), "TS_PCODE"));
    }

    @Test
    void aColumnThatIsTaggedAsTheTownshipsCodeIsTheKey() {
        var plain = TinyCountry.table("a,b", "MMR901001,MMR901001", "MMR901002,");
        var tagged = new Table(
                plain.source(),
                List.of(plain.fields().get(0), new Field("b", Field.Type.TEXT, Optional.of("#adm3+code"))),
                plain.rows());
        assertEquals(Optional.of("a"), Join.recogniseTableKey(plain, TinyCountry.townships(), "TS_PCODE"));
        assertEquals(Optional.of("b"), Join.recogniseTableKey(tagged, TinyCountry.townships(), "TS_PCODE"));
    }

    @Test
    void numbersAreCodesOnlyWhereTheirTitleSaysSo() {
        var cells = TinyCountry.table("x,y", "901001,901001", "902001,902001");
        var numbers = new Table(
                cells.source(),
                List.of(new Field("people", Field.Type.INTEGER), new Field("Tsp_code", Field.Type.INTEGER)),
                cells.rows());
        assertEquals(Optional.of("Tsp_code"), Join.recogniseTableKey(numbers, TinyCountry.townships(), "TS_PCODE"));
        var people = new Table(
                cells.source(),
                List.of(numbers.fields().get(0), new Field("reached", Field.Type.INTEGER)),
                cells.rows());
        assertEquals(Optional.empty(), Join.recogniseTableKey(people, TinyCountry.townships(), "TS_PCODE"));
    }

    @Test
    void namesAreRecognisedByMimusAndByCodAbsTitles() {
        NameFields mimu = NameFields.of(TinyCountry.townships());
        assertEquals(Optional.of("TS"), mimu.name());
        assertEquals(Optional.of("TS_MMR4"), mimu.burmeseName());
        assertEquals(Optional.of("ST"), mimu.stateName());
        assertEquals(Optional.of("ST_PCODE"), mimu.stateCode());
        assertEquals(Optional.empty(), mimu.districtCode());
        NameFields cod = NameFields.of(
                TinyCountry.layer("id", "adm1_en", "adm1_pcode", "adm3_en", "adm3_pcode", "adm3_mm", "area"));
        assertEquals(Optional.of("adm3_en"), cod.name());
        assertEquals(Optional.of("adm3_mm"), cod.burmeseName());
        assertEquals(Optional.of("adm1_pcode"), cod.stateCode());
    }

    @Test
    void aBurmeseNameIsRecognisedByItsLetters() {
        Layer layer = TinyCountry.layer("id", "ST", "ST_PCODE", "TS", "TS_PCODE", "local", "area");
        assertEquals(Optional.of("local"), NameFields.of(layer).burmeseName());
    }
}
