package org.myaypon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Field;
import org.myaypon.data.Result;
import org.myaypon.data.Table;

class HeaderTest extends TableTest {

    private static final String DATA = "WFP,WASH,MMR001001,12\nFAO,Health,MMR001002,7\nWHO,Health,MMR001003,9\n";

    @Test
    void titlesInTheFirstRowNeedNoRemark() throws IOException {
        Result<Table> result = csv("org,sector,code,n\n" + DATA);

        assertTitles(result, "org", "sector", "code", "n");
        assertNothingTold(result);
    }

    @Test
    void titlesAreFoundInTheSecondOfFiveRows() throws IOException {
        Result<Table> result = csv("Who,,Where,\norg,sector,code,n\n" + DATA);

        assertTitles(result, "org", "sector", "code", "n");
        assertRows(result, "3: WFP|WASH|MMR001001|12", "4: FAO|Health|MMR001002|7", "5: WHO|Health|MMR001003|9");
        assertTold("The titles stand in line 2; what stands above them is not data (t.csv, line 1)", result);
    }

    @Test
    void titlesAreFoundUnderInstructionsAndBlankRows() throws IOException {
        Result<Table> result =
                csv("\n3W of March\n,,,\nmandatory,mandatory,optional,optional\n\norg,sector,code,n\n" + DATA);

        assertTitles(result, "org", "sector", "code", "n");
        assertEquals(3, result.value().rows().size());
    }

    @Test
    void yearsMayBeTitles() throws IOException {
        Result<Table> result = csv("Floods by year\ncode,2019,2020,2021\nMMR001001,1,0,2\nMMR001002,1,0,2\n");

        assertTitles(result, "code", "2019", "2020", "2021");
    }

    @Test
    void titlesMayHoldLines() throws IOException {
        Result<Table> result = csv("\"Township\nP-code\",\"People\r\n(2014)\"\nMMR001001,2\n");

        assertTitles(result, "Township P-code", "People (2014)");
    }

    @Test
    void unitsUnderTheTitlesAreNotData() throws IOException {
        Result<Table> result = csv("name,area,people\n,km²,(number)\nA,1.5,1\nB,2.5,2\nC,3.5,3\nD,4.5,4\n");

        assertEquals(
                List.of(Field.Type.TEXT, Field.Type.NUMBER, Field.Type.INTEGER),
                result.value().fields().stream().map(Field::type).toList());
        assertEquals(4, result.value().rows().size());
    }

    @Test
    void wordsAmongNumbersAreDataWhereThereIsNoCode() throws IOException {
        assertEquals(
                5,
                csv("name,area,people\nA,not known,not accessible\nB,1.5,1\nC,2.5,2\nD,3.5,3\nE,4.5,4\n")
                        .value()
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "#ADM3+name+en, #adm3+en+name",
        "#adm3 + code, #adm3+code",
        "#org+impl+Name+impl, #org+impl+name",
        "#sector, #sector"
    })
    void hashtagsAreNormalised(String written, String normal) {
        assertEquals(Optional.of(normal), HxlRow.tag(written));
    }

    @ParameterizedTest
    @CsvSource({"sector", "#", "#1", "#org name", "#org+", "# 4", "#N/A", "#REF!"})
    void otherWordsAreNoHashtags(String written) {
        assertEquals(Optional.empty(), HxlRow.tag(written));
    }

    @Test
    void hashtagsUnderTheTitlesAreUsedAndNoData() throws IOException {
        Result<Table> result = csv("org,sector,code,n\n#org,#sector,#adm3 +code,\n" + DATA);

        assertEquals(
                List.of(Optional.of("#org"), Optional.of("#sector"), Optional.of("#adm3+code"), Optional.empty()),
                result.value().fields().stream().map(Field::hxl).toList());
        assertTitles(result, "org", "sector", "code", "n");
        assertEquals(3, result.value().rows().size());
        assertNothingTold(result);
    }

    @Test
    void hashtagsFurtherDownAreUsedAndWhatStandsBetweenIsTold() throws IOException {
        Result<Table> result = csv(
                "A report\n\norg,sector,code,n\nwho,what,where,how many\n#org,#sector,#adm3+code,#reached\n" + DATA);

        assertTitles(result, "who", "what", "where", "how many");
        assertEquals(6, result.value().rows().get(0).line());
    }

    @Test
    void hashtagsAboveTheTitlesAreUsed() throws IOException {
        Result<Table> result = csv("junk\n#org,#sector,#adm3+code,#reached\norg,sector,code,n\n" + DATA);

        assertTitles(result, "org", "sector", "code", "n");
        assertEquals(Optional.of("#reached"), result.value().fields().get(3).hxl());
        assertEquals(3, result.value().rows().size());
    }

    @Test
    void hashtagsAloneAreTheTitles() throws IOException {
        Result<Table> result = csv("My report\n#org,#sector,#adm3+code,#reached\n" + DATA);

        assertTitles(result, "#org", "#sector", "#adm3+code", "#reached");
        assertEquals(3, result.value().rows().size());
    }

    @Test
    void wordsAfterHashtagsWithoutTitlesAreData() throws IOException {
        Result<Table> result = csv("#org,#sector\nWFP,WASH\nFAO,Health\n");

        assertTitles(result, "#org", "#sector");
        assertEquals(2, result.value().rows().size());
    }

    @Test
    void aKoboExportIsCalledByItsQuestions() throws IOException {
        Result<Table> result = csv("start;site/place/township;needs/first;needs/first/water;needs/first/food;"
                + "hh/number;idp/number;Male/Female;_id;_index;_submission_time\n"
                + "2022;MMR001001;water food;1;1;4;5;x;1;1;2022-03-31T12:00:00\n");

        assertTitles(
                result,
                "start",
                "township",
                "first",
                "first/water",
                "first/food",
                "hh/number",
                "idp/number",
                "Female",
                "_id",
                "_index",
                "_submission_time");
        assertTold(
                "The groups of the KoBo form are left out of the titles: site/place/township is called township (t.csv)",
                result);
    }

    @Test
    void slashesInOtherTablesStay() throws IOException {
        assertTitles(csv("State/Region,Male/Female\nKachin,2\n"), "State/Region", "Male/Female");
    }
}
