package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.myaypon.data.Table;

/**
 * Who works in an area in which sector, as a township's 3W page lists it.
 *
 * @param sectors the sectors by name, regardless of capitals
 * @param organisations how many different organisations that makes; one that works in two sectors is one
 * @param rowsWithoutOrganisation rows that name none, and so are in no list
 */
public record OrganisationsBySector(List<Sector> sectors, int organisations, int rowsWithoutOrganisation) {

    /** What the rows without a sector are listed under. */
    public static final String NO_SECTOR = "Sector not stated";

    private static final Comparator<String> BY_NAME =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /**
     * A sector with those who work in it.
     *
     * @param name its name, or {@link #NO_SECTOR}
     * @param organisations each once, by name
     */
    public record Sector(String name, List<Organisation> organisations) {
        public Sector {
            Objects.requireNonNull(name);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * An organisation at work in a sector of the area.
     *
     * @param name its name
     * @param rows how many rows tell of it, 1 or more
     */
    public record Organisation(String name, int rows) {
        public Organisation {
            Objects.requireNonNull(name);
        }
    }

    public OrganisationsBySector {
        sectors = List.copyOf(sectors);
    }

    /**
     * The organisations of one area.
     *
     * @param area its place in the layer
     * @param condition what a row must meet to count, see {@link RowFilter}; empty when all count
     * @throws org.myaypon.data.UserException when the table has no column of organisations or of sectors
     */
    public static OrganisationsBySector of(Join join, int area, Optional<String> condition) {
        AreaGroups one =
                new AreaGroups(join.level().singular(), join.level().plural(), List.of(""), List.of(List.of(area)));
        AreaRows rows = AreaRows.of(join, one);
        return ofEach(condition.map(rows::where).orElse(rows)).get(0);
    }

    /**
     * The organisations of every area or group of areas, in their order; for a series this reads the condition only once.
     *
     * @throws org.myaypon.data.UserException when the table has no column of organisations or of sectors
     */
    public static List<OrganisationsBySector> ofEach(AreaRows rows) {
        int organisation = Columns.require(rows.table(), "org", "org");
        int sector = Columns.require(rows.table(), "sector", "sector");
        List<OrganisationsBySector> all = new ArrayList<>(rows.size());
        for (int group = 0; group < rows.size(); group++) {
            all.add(ofGroup(rows, group, organisation, sector));
        }
        return all;
    }

    private static OrganisationsBySector ofGroup(AreaRows rows, int group, int organisation, int sector) {
        Map<String, Map<String, Integer>> sectors = new TreeMap<>(BY_NAME);
        Map<String, Integer> all = new TreeMap<>(BY_NAME);
        int without = 0;
        for (int row : rows.rows(group)) {
            String who = rows.cell(row, organisation);
            if (Table.isNoData(who)) {
                without++;
            } else if (!rows.denied(row) && !Access.isDenied(who)) {
                String name = Words.singleSpaced(who);
                String what = rows.cell(row, sector);
                sectors.computeIfAbsent(
                                Table.isNoData(what) ? NO_SECTOR : Words.singleSpaced(what),
                                key -> new TreeMap<>(BY_NAME))
                        .merge(name, 1, Integer::sum);
                all.put(name, 1);
            }
        }
        List<Sector> lists = new ArrayList<>();
        sectors.forEach((name, organisations) -> lists.add(new Sector(
                name,
                organisations.entrySet().stream()
                        .map(entry -> new Organisation(entry.getKey(), entry.getValue()))
                        .toList())));
        return new OrganisationsBySector(lists, all.size(), without);
    }
}
