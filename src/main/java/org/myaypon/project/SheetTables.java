package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myaypon.indicator.Column;
import org.myaypon.indicator.Filtered;
import org.myaypon.indicator.Indicator;
import org.myaypon.page.TableContent;

/** The tables that a map can stand beside: of who is exposed, of the widest gaps, of who works in which sector. */
final class SheetTables {

    private SheetTables() {}

    /**
     * The tables of all that is mapped, which every sheet of a part of it may show too.
     *
     * @param states what is counted in each state/region
     * @param ranking the areas in the order of their values
     */
    record OfAll(Optional<TableContent> states, Optional<TableContent> ranking) {

        /**
         * The tables.
         *
         * @param called what the map's maker calls its values; empty for their own title
         */
        static OfAll of(JoinedAreas joined, String called) {
            String title = called.isBlank() ? joined.values().title() : called;
            return new OfAll(
                    StateTable.of(joined, title),
                    RankTable.of(joined, title).filter(table -> joined.gap().isEmpty()));
        }
    }

    /**
     * The tables of a map, the one that says most of it first.
     *
     * @param ofAll those of all that is mapped
     * @param part the areas that the map is fitted to
     */
    static List<TableContent> of(JoinedAreas joined, OfAll ofAll, SheetPart part) {
        List<TableContent> tables = new ArrayList<>();
        joined.gap().ifPresent(gap -> tables.add(GapTable.of(joined, gap)));
        joined.exposure().ifPresent(exposure -> tables.add(ExposureTable.of(joined, exposure)));
        List<TableContent> sectors = SectorTables.of(joined, part);
        Optional<TableContent> states = ofAll.states();
        Optional<TableContent> ranking = ofAll.ranking();
        boolean few = !joined.values().outside().isEmpty();
        ranking.filter(table -> few).ifPresent(tables::add);
        boolean statesFirst = SectorTables.tellLittle(sectors);
        states.filter(table -> statesFirst).ifPresent(tables::add);
        tables.addAll(sectors);
        states.filter(table -> !statesFirst).ifPresent(tables::add);
        ranking.filter(table -> !few).ifPresent(tables::add);
        return tables;
    }

    /** A plain column maps what is there; everything else counts rows. */
    static boolean counts(Indicator indicator) {
        return !(indicator instanceof Column) && !(indicator instanceof Filtered filtered && !counts(filtered.of()));
    }

    /** What is counted, without what it is counted for: "Organisations" of "Organisations per state/region". */
    static String counted(String title) {
        int per = title.indexOf(" per ");
        return per > 0 ? title.substring(0, per) : title;
    }

    /** A word with a capital: "Townships". */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
