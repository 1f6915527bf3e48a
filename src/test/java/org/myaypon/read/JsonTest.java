package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Field;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

class JsonTest extends TableTest {

    private Result<Table> json(String text) throws IOException {
        return read(file("t.json", text.replace('\'', '"')));
    }

    @Test
    void aListOfObjectsIsATable() throws IOException {
        Result<Table> result =
                json("[{'code': 'MMR001001', 'n': 12, 'ok': true}, {'n': 1.50, 'more': null, 'code': 'x'}]");

        assertTitles(result, "code", "n", "ok", "more");
        assertRows(result, "1: MMR001001|12|true|", "2: x|1.50||");
        assertEquals(Field.Type.NUMBER, result.value().fields().get(1).type());
        assertNothingTold(result);
    }

    @Test
    void theLongestListIsReadUnlessAnotherIsNamed() throws IOException {
        String text =
                "{'meta': {'tags': ['a', 'b', 'c', 'd']}, 'codes': [{'a': 1}], 'result': {'DataList': [{'b': 1}, {'b': 2}]}}";

        assertTitles(json(text), "b");
        assertTold("Its longest list, \"DataList\", was read of \"codes\", \"DataList\" (t.json)", json(text));
        assertTitles(read(file("t.json", text.replace('\'', '"')), "codes"), "a");
    }

    @Test
    void objectsWithinBecomeColumnsAndListsOfWordsCells() throws IOException {
        Result<Table> result =
                json("[{'place': {'ts': {'code': 'MMR001001'}}, 'needs': ['water', 'food'], 'files': [{'a': 1}]}]");

        assertTitles(result, "place/ts/code", "needs", "files");
        assertRows(result, "1: MMR001001|water; food|");
        assertTold("Lists within the records were left out: files (t.json)", result);
    }

    @Test
    void aListOfListsHasItsTitlesAndHashtagsAmongItsRows() throws IOException {
        Result<Table> result = json("[['Org','Code'],['#org','#adm3+code'],['WFP','MMR001001']]");

        assertTitles(result, "Org", "Code");
        assertEquals(Optional.of("#adm3+code"), result.value().fields().get(1).hxl());
        assertRows(result, "3: WFP|MMR001001");
    }

    @Test
    void keysMayBeHashtags() throws IOException {
        Result<Table> result = json("[{'#org':'WFP','#adm3+code':'MMR001001'}]");

        assertTitles(result, "#org", "#adm3+code");
        assertEquals(Optional.of("#org"), result.value().fields().get(0).hxl());
        assertRows(result, "1: WFP|MMR001001");
    }

    @Test
    void whatIsNoListOfRecordsIsRefusedInASentence() throws IOException {
        assertRefused("It holds no list of records (t.json)", file("t.json", "{\"a\": [1, 2]}"));
        assertRefused(
                "It is GeoJSON, a layer of shapes", file("t.json", "{\"type\":\"FeatureCollection\",\"features\":[]}"));
        assertRefused("It is damaged or no JSON (t.json, line 2)", file("t.json", "[{\"a\": 1},\n{\"a\""));
        assertRefused("It is damaged or no JSON (t.json, line 1)", file("t.json", "a,b"));
        assertRefused("Its JSON is nested too deeply", file("t.json", "[{\"a\":" + "[".repeat(5000)));
        assertRefused(
                "Its JSON is nested too deeply, or one of its texts or numbers is too long",
                file("t.json", "[{\"a\":\"" + "x".repeat(2_000_000) + "\"}]"));
    }

    @Test
    void recordsThatAllHaveOtherKeysAreRefused() throws IOException {
        StringBuilder text = new StringBuilder("[{\"first\":1}");
        for (int i = 0; i < 6_000; i++) {
            text.append(",{\"k").append(i).append("\":1}");
        }

        assertRefused("Its records have more than 5,000 different keys (t.json)", file("t.json", text + "]"));
    }
}
