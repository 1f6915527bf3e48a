package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.myaypon.indicator.Presence.NOT_ACCESSIBLE;
import static org.myaypon.indicator.Presence.NOT_REPORTED;
import static org.myaypon.indicator.Presence.NO_DATA;
import static org.myaypon.indicator.Presence.VALUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Table;

class PresenceTest {

    /** Hill works, Ford has no organisation named, Isles cannot be reached, Ring only plans, Core is silent, and so is Hill. */
    private static final Table ROWS = TinyCountry.table(
            "code,org,status,reached",
            "MMR901001,Red,Ongoing,10",
            "MMR901001,Blue,No access,0",
            "MMR901002,NA,Ongoing,NA",
            "MMR901003,Red,Not accessible,NA",
            "MMR902001,Red,Planned,0");

    private static AreaValues values(Table table, String expression) {
        return Indicator.parse(expression, table)
                .values(Join.on(TinyCountry.townships(), "TS_PCODE", table, "code"))
                .value();
    }

    @Test
    void zeroNoDataNotReportedAndNotAccessibleAreFourThings() {
        AreaValues ongoing = values(ROWS, "distinct(org) where status = 'ongoing' or status like 'no%'");
        assertEquals(List.of(VALUE, NO_DATA, NOT_ACCESSIBLE, VALUE, NOT_REPORTED, NOT_REPORTED), ongoing.presences());
        assertEquals(List.of("1", "", "", "0", "", ""), ongoing.texts());
        assertEquals(1, ongoing.noDataCount());
        assertEquals(2, ongoing.count(NOT_REPORTED));
    }

    @Test
    void sumsKeepAnyNumberButNoZeroOfAPlaceThatCannotBeReached() {
        AreaValues reached = values(ROWS, "sum(reached)");
        assertEquals(List.of("10", "", "", "0", "", ""), reached.texts());
        assertEquals(List.of(VALUE, NO_DATA, NOT_ACCESSIBLE, VALUE, NOT_REPORTED, NOT_REPORTED), reached.presences());
    }

    @Test
    void rowsThatOnlySayThatAPlaceCannotBeReachedAreNotCounted() {
        assertEquals(List.of("1", "1", "", "1", "", ""), values(ROWS, "count()").texts());
        assertEquals(NOT_ACCESSIBLE, values(ROWS, "count()").presences().get(2));
        assertEquals(
                NOT_ACCESSIBLE, values(ROWS, "has(org = 'Red')").presences().get(2));
    }

    @Test
    void aColumnKnowsCellsThatSaySoAndColumnsMadeForIt() {
        Table said = TinyCountry.table("code,v", "MMR901001,not accessible", "MMR901002,3", "MMR901003,NA");
        AreaValues values = values(said, "v");
        assertEquals(List.of(NOT_ACCESSIBLE, VALUE, NO_DATA, NO_DATA, NO_DATA, NO_DATA), values.presences());
        assertEquals(true, values.numeric());

        Table flagged = TinyCountry.table("code,v,Accessible", "MMR901001,,No", "MMR901002,3,No", "MMR901003,,Yes");
        assertEquals(
                List.of(NOT_ACCESSIBLE, VALUE, NO_DATA),
                values(flagged, "v").presences().subList(0, 3));
        Table turned = TinyCountry.table("code,v,No access", "MMR901001,,x", "MMR901002,3,");
        assertEquals(
                List.of(NOT_ACCESSIBLE, VALUE), values(turned, "v").presences().subList(0, 2));
    }

    @Test
    void ofTwoAbsencesTheGraverOneStays() {
        assertEquals(
                List.of(VALUE, NO_DATA, NOT_ACCESSIBLE),
                values(ROWS, "sum(reached) / distinct(org)").presences().subList(0, 3));
        assertEquals(NOT_REPORTED, NO_DATA.and(NOT_REPORTED));
        assertEquals(NO_DATA, NO_DATA.and(VALUE));
    }

    @Test
    void silenceIsNothingOnlyWhenTheMapSaysSo() {
        AreaValues counts = values(ROWS, "distinct(org)");
        assertEquals(
                List.of("1", "", "", "1", "0", "0"),
                counts.withUnreportedAsNone().texts());
        assertEquals(0, counts.withUnreportedAsNone().count(NOT_REPORTED));
    }

    @Test
    void aValueIsToldWithItsNameOrWhyThereIsNone() {
        Table bands = TinyCountry.table(
                "code,Band,Band_Name",
                "MMR901001,2,Border hills",
                "MMR901002,10,Band 10 - Ports",
                "MMR901003,2,Border hills");
        AreaValues values = values(bands, "Band");
        assertEquals("2 – Border hills", values.told(0));
        assertEquals("Band 10 - Ports", values.told(1));
        assertEquals("No data", values.told(3));
        assertEquals(false, values.numeric());
    }
}
