package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Table;
import org.myaypon.indicator.OrganisationsBySector.Organisation;
import org.myaypon.indicator.OrganisationsBySector.Sector;

class OrganisationsBySectorTest {

    private static final Table ROWS = TinyCountry.table(
            "code,org,sector,status",
            "MMR901001,blue,WASH,Ongoing",
            "MMR901001,Red,WASH,Ongoing",
            "MMR901001,Red,WASH,Planned",
            "MMR901001,Red,Food,Ongoing",
            "MMR901001,Green,NA,Ongoing",
            "MMR901001,NA,Food,Ongoing",
            "MMR901002,Far,Food,Ongoing");

    private static final Join JOIN = Join.on(TinyCountry.townships(), "TS_PCODE", ROWS, "code");

    @Test
    void organisationsAreListedOnceUnderEachOfTheirSectors() {
        OrganisationsBySector list = OrganisationsBySector.of(JOIN, 0, Optional.empty());
        assertEquals(
                List.of(
                        new Sector("Food", List.of(new Organisation("Red", 1))),
                        new Sector("Sector not stated", List.of(new Organisation("Green", 1))),
                        new Sector("WASH", List.of(new Organisation("blue", 1), new Organisation("Red", 2)))),
                list.sectors());
        assertEquals(3, list.organisations());
        assertEquals(1, list.rowsWithoutOrganisation());
    }

    @Test
    void aConditionChoosesTheRows() {
        OrganisationsBySector planned = OrganisationsBySector.of(JOIN, 0, Optional.of("status = 'planned'"));
        assertEquals(List.of(new Sector("WASH", List.of(new Organisation("Red", 1)))), planned.sectors());
        assertEquals(0, OrganisationsBySector.of(JOIN, 5, Optional.empty()).organisations());
    }

    @Test
    void aSeriesHasAListForEveryAreaAndItsLengthIsTheDistinctCount() {
        List<OrganisationsBySector> all = OrganisationsBySector.ofEach(AreaRows.of(JOIN));
        AreaValues distinct = new DistinctCount("org").values(JOIN).value();
        for (int area = 0; area < 6; area++) {
            double expected = distinct.hasValue(area) ? distinct.numbers().get(area) : 0;
            assertEquals(expected, all.get(area).organisations());
        }
    }
}
