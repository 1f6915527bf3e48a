package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;
import org.myaypon.page.TableContent;

/** The tables that a map can stand beside: of who is exposed, of the widest gaps, of who works in which sector. */
final class SheetTables {

    private SheetTables() {}

    /** The tables of a map, the one that says most of it first. */
    static List<TableContent> of(JoinedAreas joined) {
        List<TableContent> tables = new ArrayList<>();
        joined.gap().ifPresent(gap -> tables.add(GapTable.of(joined, gap)));
        joined.exposure().ifPresent(exposure -> tables.add(ExposureTable.of(joined, exposure)));
        tables.addAll(SectorTables.of(joined));
        return tables;
    }

    /** The name of an area for a reader; its key where it has none. */
    static String name(JoinedAreas joined, int area) {
        return told(joined, NameFields.of(joined.layer()).name(), area).orElseGet(() -> joined.keyOf(area));
    }

    /** The state or region that an area lies in; empty text where the boundaries do not tell. */
    static String state(JoinedAreas joined, int area) {
        NameFields fields = NameFields.of(joined.layer());
        return told(joined, fields.stateName().or(fields::stateCode), area).orElse("");
    }

    private static Optional<String> told(JoinedAreas joined, Optional<String> field, int area) {
        return field.map(name -> Layer.text(joined.layer().features().get(area), name))
                .filter(text -> !text.isBlank());
    }

    /** A word with a capital: "Townships". */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
