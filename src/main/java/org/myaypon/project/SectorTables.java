package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.myaypon.indicator.AreaGroups;
import org.myaypon.indicator.AreaRows;
import org.myaypon.indicator.ColumnRole;
import org.myaypon.indicator.Filtered;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.OrganisationsBySector;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;

/** Tells who works in which sector in all the areas of a map: how many, and by name. */
final class SectorTables {

    /** So many names can be read beside a map. */
    private static final int FEW_NAMES = 60;

    private static final int FEW_NAMES_A_SECTOR = 10;
    private static final String SECTORS = "sectors";

    private SectorTables() {}

    /**
     * The tables "sectors" (how many organisations) and "organisations" (their names), the one that fits a sheet first; none
     * when the map does not count rows of a table that tells organisations and sectors.
     */
    static List<TableContent> of(JoinedAreas joined) {
        boolean counted = joined.indicator().filter(SheetTables::counts).isPresent();
        boolean told = ColumnRole.ORG.column(joined.join().table()).isPresent()
                && ColumnRole.SECTOR.column(joined.join().table()).isPresent();
        if (!counted || !told) {
            return List.of();
        }
        OrganisationsBySector all = OrganisationsBySector.ofEach(
                        conditioned(joined.indicator().get(), everyRow(joined)))
                .get(0);
        if (all.sectors().stream().allMatch(sector -> sector.name().equals(OrganisationsBySector.NO_SECTOR))) {
            return List.of();
        }
        List<TableContent> tables = List.of(numbers(all), names(all));
        return canBeRead(all) ? List.of(tables.get(1), tables.get(0)) : tables;
    }

    /** Whether the names can be read beside a map. */
    private static boolean canBeRead(OrganisationsBySector all) {
        List<Integer> names = all.sectors().stream()
                .map(sector -> sector.organisations().size())
                .toList();
        return names.stream().allMatch(count -> count <= FEW_NAMES_A_SECTOR)
                && names.stream().mapToInt(Integer::intValue).sum() <= FEW_NAMES;
    }

    /** Whether these tables tell less than one of states: there is one sector only, or most organisations state none. */
    static boolean tellLittle(List<TableContent> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(SECTORS))
                .map(TableContent::rows)
                .anyMatch(
                        rows -> rows.size() <= 2 || rows.get(0).cells().get(0).equals(OrganisationsBySector.NO_SECTOR));
    }

    private static AreaRows everyRow(JoinedAreas joined) {
        return AreaRows.of(
                joined.join(), AreaGroups.country(joined.join().rowsOfArea().size()));
    }

    private static AreaRows conditioned(Indicator indicator, AreaRows rows) {
        return indicator instanceof Filtered filtered
                ? conditioned(filtered.of(), rows.where(filtered.condition()))
                : rows;
    }

    private static TableContent numbers(OrganisationsBySector all) {
        List<OrganisationsBySector.Sector> sectors = new ArrayList<>(all.sectors());
        sectors.sort(Comparator.comparingInt(sector -> -sector.organisations().size()));
        List<Row> rows = new ArrayList<>();
        sectors.forEach(sector -> rows.add(
                Row.of(sector.name(), Numbers.text(sector.organisations().size()))));
        rows.add(new Row(List.of("All sectors", Numbers.text(all.organisations())), Kind.TOTAL));
        return new TableContent(
                SECTORS,
                "Organisations by sector",
                List.of(new TableContent.Column("Sector", false), new TableContent.Column("Organisations", true)),
                rows,
                "An organisation in several sectors counts once in all sectors." + withoutName(all));
    }

    private static TableContent names(OrganisationsBySector all) {
        List<Row> rows = new ArrayList<>();
        for (OrganisationsBySector.Sector sector : all.sectors()) {
            String names = sector.organisations().stream()
                    .map(OrganisationsBySector.Organisation::name)
                    .collect(Collectors.joining(", "));
            rows.add(Row.of(
                    sector.name(), names, Numbers.text(sector.organisations().size())));
        }
        rows.add(new Row(List.of("All sectors", "", Numbers.text(all.organisations())), Kind.TOTAL));
        return new TableContent(
                "organisations",
                "Organisations by sector",
                List.of(
                        new TableContent.Column("Sector", false),
                        new TableContent.Column("Organisations", false),
                        new TableContent.Column("", true)),
                rows,
                withoutName(all).strip());
    }

    private static String withoutName(OrganisationsBySector all) {
        int rows = all.rowsWithoutOrganisation();
        return rows == 0
                ? ""
                : " " + Numbers.text(rows) + (rows == 1 ? " row names" : " rows name") + " no organisation.";
    }
}
