package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myaypon.indicator.OrganisationsBySector;
import org.myaypon.indicator.OrganisationsBySector.Organisation;
import org.myaypon.indicator.OrganisationsBySector.Sector;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;

/** Tells who does how much in which sector: a row for each organisation, a column for each sector. */
final class SectorMatrix {

    static final String NAME = "organisations-by-sector";

    private final List<Sector> sectors;
    private final Map<String, Map<String, Integer>> activities =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));

    private SectorMatrix(OrganisationsBySector all) {
        sectors = all.sectors().stream()
                .sorted(Comparator.comparing((Sector sector) -> sector.name().equals(OrganisationsBySector.NO_SECTOR)))
                .toList();
        for (Sector sector : sectors) {
            for (Organisation organisation : sector.organisations()) {
                activities
                        .computeIfAbsent(organisation.name(), name -> new HashMap<>())
                        .put(sector.name(), organisation.rows());
            }
        }
    }

    static TableContent of(OrganisationsBySector all) {
        return new SectorMatrix(all).table(SectorTables.withoutName(all));
    }

    private TableContent table(String withoutName) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Organisation", false));
        sectors.forEach(sector -> columns.add(new Column(sector.name(), true)));
        columns.add(new Column("All sectors", true));
        List<Row> rows = new ArrayList<>();
        activities.forEach((name, counts) -> rows.add(new Row(cells(name, counts), Kind.PLAIN)));
        rows.add(new Row(cells("Activities", sums()), Kind.TOTAL));
        rows.add(new Row(organisations(), Kind.TOTAL));
        return new TableContent(
                NAME,
                "Activities of each organisation by sector",
                columns,
                rows,
                "An activity is a row of the table of who does what where." + withoutName);
    }

    private List<String> cells(String name, Map<String, Integer> counts) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        sectors.forEach(
                sector -> cells.add(counts.containsKey(sector.name()) ? Numbers.text(counts.get(sector.name())) : ""));
        cells.add(Numbers.text(
                counts.values().stream().mapToInt(Integer::intValue).sum()));
        return cells;
    }

    private Map<String, Integer> sums() {
        Map<String, Integer> sums = new HashMap<>();
        activities
                .values()
                .forEach(counts -> counts.forEach((sector, count) -> sums.merge(sector, count, Integer::sum)));
        return sums;
    }

    private List<String> organisations() {
        List<String> cells = new ArrayList<>();
        cells.add("Organisations");
        sectors.forEach(sector -> cells.add(Numbers.text(sector.organisations().size())));
        cells.add(Numbers.text(activities.size()));
        return cells;
    }
}
