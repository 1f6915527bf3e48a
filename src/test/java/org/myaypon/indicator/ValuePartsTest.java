package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

class ValuePartsTest {

    private static final Table WHO = TinyCountry.table(
            "TS_PCODE,Organisation,Sector,People",
            "MMR901001,Red,Health,100",
            "MMR901001,Red,WASH,50",
            "MMR901001,Blue,health ,30",
            "MMR901002,Red,Health,10",
            "MMR901002,Green,Shelter,5",
            "MMR901002,Green,,7",
            "MMR902001,Blue,Education,1");

    private static ValueParts parts(Table table, String value, Optional<String> where, int most) {
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", table, "TS_PCODE");
        return ValueParts.of(Indicator.parse(value, where, table), AreaRows.of(join), "sector", most)
                .value();
    }

    private static List<String> names(ValueParts parts) {
        return parts.parts().stream().map(ValueParts.Part::name).toList();
    }

    @Test
    void theLargestPartComesFirstAndRowsWithoutAKindAreNotStated() {
        ValueParts parts = parts(WHO, "sum(People)", Optional.empty(), 6);
        assertEquals(List.of("Health", "WASH", "Shelter", "Education", "Not stated"), names(parts));
        assertEquals(140, parts.parts().get(0).total());
        assertEquals(180, parts.whole().numbers().get(0));
    }

    @Test
    void kindsAreTheSameRegardlessOfCapitalsAndSpaces() {
        ValueParts parts = parts(WHO, "sum(People)", Optional.empty(), 6);
        assertEquals(130, parts.parts().get(0).values().numbers().get(0));
    }

    @Test
    void whatHasNoPartOfItsOwnIsCountedAnewAmongTheOthers() {
        ValueParts parts = parts(WHO, "distinct(org)", Optional.empty(), 1);
        assertEquals(List.of("Health", "Other", "Not stated"), names(parts));
        ValueParts.Part other = parts.parts().get(1);
        assertEquals(3, other.kinds());
        assertEquals(List.of(1.0, 1.0), other.values().numbers().subList(0, 2));
    }

    @Test
    void anOrganisationInTwoSectorsIsOneInTheWhole() {
        ValueParts parts = parts(WHO, "distinct(org)", Optional.empty(), 6);
        assertEquals(2, parts.whole().numbers().get(0));
        assertEquals(2, parts.parts().get(0).values().numbers().get(0));
        assertEquals("WASH", parts.parts().get(3).name());
        assertEquals(1, parts.parts().get(3).values().numbers().get(0));
    }

    @Test
    void aConditionCountsInEveryPart() {
        ValueParts parts = parts(WHO, "sum(People)", Optional.of("org = 'Red'"), 6);
        assertEquals(List.of("Health", "WASH"), names(parts));
        assertEquals(110, parts.parts().get(0).total());
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        Join join = Join.on(TinyCountry.townships(), "TS_PCODE", WHO, "TS_PCODE");
        Indicator people = Indicator.parse("sum(People)", WHO);
        UserException refused =
                assertThrows(UserException.class, () -> ValueParts.of(people, AreaRows.of(join), "sectr", 6));
        assertTrue(refused.getMessage().contains("sectr"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Sector"), refused.getMessage());
    }

    @Test
    void aThousandKindsAreAFewAndTheRest() {
        List<String> lines = new ArrayList<>(List.of("TS_PCODE,Organisation,Sector,People"));
        for (int i = 0; i < 1000; i++) {
            lines.add("MMR901001,Red,Sector " + i + "," + (i + 1));
        }
        ValueParts parts = parts(TinyCountry.table(lines.toArray(String[]::new)), "sum(People)", Optional.empty(), 4);
        assertEquals(5, parts.parts().size());
        assertEquals(996, parts.parts().get(4).kinds());
        assertEquals(
                500_500,
                parts.parts().stream().mapToDouble(ValueParts.Part::total).sum());
    }
}
