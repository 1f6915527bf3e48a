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
    private static final String NOBODY = "No organisation is reported here.";

    private SectorTables() {}

    /**
     * The tables "sectors" (how many organisations) and "organisations" (their names), the one that fits a sheet first, then
     * "organisations-by-sector" (how many activities); none when the map does not count rows of a table that tells
     * organisations and sectors.
     *
     * @param part the areas that they are about
     */
    static List<TableContent> of(JoinedAreas joined, SheetPart part) {
        boolean counted = joined.indicator().filter(SheetTables::counts).isPresent();
        boolean told = ColumnRole.ORG.column(joined.join().table()).isPresent()
                && ColumnRole.SECTOR.column(joined.join().table()).isPresent();
        if (!counted || !told) {
            return List.of();
        }
        OrganisationsBySector all = OrganisationsBySector.ofEach(
                        conditioned(joined.indicator().get(), rows(joined, part)))
                .get(0);
        if (all.sectors().stream().allMatch(sector -> sector.name().equals(OrganisationsBySector.NO_SECTOR))) {
            // The sheet of a part says who works there, or that nobody does, whatever is known of their sectors.
            return part.places().isEmpty() ? List.of() : titled(List.of(names(all)), joined, part);
        }
        TableContent matrix = SectorMatrix.of(all);
        List<TableContent> tables =
                canBeRead(all) ? List.of(names(all), numbers(all), matrix) : List.of(numbers(all), names(all), matrix);
        return titled(tables, joined, part);
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

    private static AreaRows rows(JoinedAreas joined, SheetPart part) {
        AreaGroups country = AreaGroups.country(joined.join().rowsOfArea().size());
        List<Integer> areas = part.places().stream()
                .flatMap(place -> joined.rowGroups().areas().get(place).stream())
                .distinct()
                .toList();
        return AreaRows.of(
                joined.join(),
                part.places().isEmpty()
                        ? country
                        : new AreaGroups(country.singular(), country.plural(), country.keys(), List.of(areas)));
    }

    /** The same under a title that says which part of the map they are about. */
    private static List<TableContent> titled(List<TableContent> tables, JoinedAreas joined, SheetPart part) {
        if (part.places().isEmpty()) {
            return tables;
        }
        List<Integer> places = part.places();
        String several =
                Numbers.text(places.size()) + " " + joined.shown().groups().plural();
        String alone =
                places.size() == 1 ? ShownNames.of(joined.shown()).names().get(places.get(0)) : several;
        String of = part.name().isEmpty() ? alone : part.name();
        return tables.stream()
                .map(table -> new TableContent(
                        table.name(), table.title() + ": " + of, table.columns(), table.rows(), table.note()))
                .toList();
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
        if (!rows.isEmpty()) {
            rows.add(new Row(List.of("All sectors", "", Numbers.text(all.organisations())), Kind.TOTAL));
        }
        return new TableContent(
                "organisations",
                "Organisations by sector",
                List.of(
                        new TableContent.Column("Sector", false),
                        new TableContent.Column("Organisations", false),
                        new TableContent.Column("", true)),
                rows,
                all.sectors().isEmpty() ? NOBODY : withoutName(all).strip());
    }

    /** What of the rows is in no list; empty when all are. */
    static String withoutName(OrganisationsBySector all) {
        int rows = all.rowsWithoutOrganisation();
        return rows == 0
                ? ""
                : " " + Numbers.text(rows) + (rows == 1 ? " row names" : " rows name") + " no organisation.";
    }
}
