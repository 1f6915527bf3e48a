package org.myaypon.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Table;

class ColumnRoleTest {

    /** Columns written as "title" or "title|#tag". */
    private static Table table(String... columns) {
        List<Field> fields = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("\\|", -1);
            fields.add(
                    new Field(parts[0], Field.Type.TEXT, parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
        }
        return new Table(new FileSource(Path.of("t.csv"), "csv", "UTF-8", "test"), fields, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "org, Implementing Partner",
        "sector, Cluster",
        "donor, Donor name",
        "status, Activity Status",
        "activity, Activity type",
        "project, Project title",
        "org type, Type of organisation",
        "reached, Beneficiaries 2022",
        "in need, food_security_pin_2022",
        "targeted, food_security_target_2022",
        "start, Start date",
        "end, end_date",
        "village tract, Village Tract P-code",
        "population, Population_2014"
    })
    void aRoleIsToldByTheTitle(String role, String title) {
        assertEquals(OptionalInt.of(1), Columns.find(table("other", title), role));
    }

    @Test
    void anExactTitleGoesBeforeATagAndATagBeforeATitle() {
        Table table = table("Partner", "Name|#org+impl", "org");
        assertEquals(OptionalInt.of(2), Columns.find(table, "org"));
        assertEquals(OptionalInt.of(1), Columns.find(table("Partner", "Name|#org+impl"), "org"));
        assertEquals(OptionalInt.of(0), Columns.find(table("Partner", "Name"), "org"));
    }

    @Test
    void tagsOfDonorsAndTypesAreNoOrganisations() {
        Table table = table("a|#org+funding", "b|#org+type", "c|#org+lang+name", "d|#org+name");
        assertEquals(OptionalInt.of(3), Columns.find(table, "org"));
        assertEquals(OptionalInt.of(0), Columns.find(table, "donor"));
        assertEquals(OptionalInt.of(1), Columns.find(table, "org type"));
    }

    @Test
    void aTagMeansAnyColumnThatHasItsAttributes() {
        Table table = table("a|#adm3+code+v2", "b|#adm3+code", "c|#adm3+name");
        assertEquals(OptionalInt.of(1), Columns.find(table, "#adm3+code"));
        assertEquals(OptionalInt.of(0), Columns.find(table, "#adm3+v2+code"));
        assertTrue(Columns.find(table, "#adm4").isEmpty());
    }

    @Test
    void aTitleIsFoundRegardlessOfSignsWhereThatLeavesNoDoubt() {
        assertEquals(OptionalInt.of(0), Columns.find(table("Sub-sector (main)"), "sub sector main"));
        assertTrue(Columns.find(table("a b", "a_b"), "A-B").isEmpty());
    }
}
