package org.myaypon.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.Exposure;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;

/**
 * Tells how many areas a hazard touches and how many people live there, counted both ways, by state/region; by area where
 * only one state/region is touched or the areas are states/regions themselves.
 */
final class ExposureTable {

    /** What templates call it. */
    static final String NAME = "exposure";

    private final JoinedAreas joined;
    private final Exposure exposure;
    private final ShownNames names;

    private ExposureTable(JoinedAreas joined, Exposure exposure) {
        this.joined = joined;
        this.exposure = exposure;
        this.names = ShownNames.of(joined.shown());
    }

    static TableContent of(JoinedAreas joined, Exposure exposure) {
        return new ExposureTable(joined, exposure).table();
    }

    private TableContent table() {
        Map<String, List<Integer>> byState = byState();
        boolean byArea = byState.size() < 2 || joined.shown().level() == AreaLevel.STATE;
        List<Line> lines = byArea ? areas() : states(byState);
        lines.sort(
                Comparator.comparingDouble((Line line) -> -most(line.total())).thenComparing(Line::name));
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Row(cells(line, byArea), Kind.PLAIN)));
        if (lines.isEmpty()) {
            rows.add(new Row(List.of("No " + joined.shown().groups().singular() + " is touched"), Kind.HEADING));
        }
        rows.add(new Row(cells(new Line("Total", exposure.total()), byArea), Kind.TOTAL));
        return new TableContent(
                NAME,
                "People exposed",
                columns(byArea),
                rows,
                exposure.caveat(joined.join().level()));
    }

    /** What a row tells. */
    private record Line(String name, Exposure.Total total) {}

    private static double most(Exposure.Total total) {
        return Double.isNaN(total.weighted()) ? total.people() : total.weighted();
    }

    private Map<String, List<Integer>> byState() {
        Map<String, List<Integer>> byState = new LinkedHashMap<>();
        for (int area = 0; area < exposure.areas().size(); area++) {
            if (exposure.areas().get(area).touched()) {
                byState.computeIfAbsent(names.states().get(area), state -> new ArrayList<>())
                        .add(area);
            }
        }
        return byState;
    }

    private List<Line> states(Map<String, List<Integer>> byState) {
        List<Line> lines = new ArrayList<>();
        byState.forEach(
                (state, areas) -> lines.add(new Line(state.isBlank() ? "Not stated" : state, exposure.total(areas))));
        return lines;
    }

    private List<Line> areas() {
        List<Line> lines = new ArrayList<>();
        for (int area = 0; area < exposure.areas().size(); area++) {
            if (exposure.areas().get(area).touched()) {
                lines.add(new Line(names.names().get(area), exposure.total(List.of(area))));
            }
        }
        return lines;
    }

    private List<Column> columns(boolean byArea) {
        String singular = joined.shown().groups().singular();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(byArea ? SheetTables.capital(singular) : "State/Region", false));
        columns.add(new Column(SheetTables.capital(joined.shown().groups().plural()) + " touched", true));
        if (exposure.population().isPresent()) {
            columns.add(new Column(
                    "People, whole "
                            + (joined.shown().level() == joined.join().level()
                                    ? singular
                                    : joined.join().level().plural()),
                    true));
            if (exposure.hazard().hasExtent()) {
                columns.add(new Column("People, area-weighted", true));
            }
        }
        return columns;
    }

    private List<String> cells(Line line, boolean byArea) {
        List<String> cells = new ArrayList<>();
        Exposure.Total total = line.total();
        cells.add(line.name());
        boolean single = byArea && !line.name().equals("Total");
        cells.add(single ? "" : Numbers.text(total.touched()));
        if (exposure.population().isPresent()) {
            boolean unknown = total.touched() > 0 && total.touched() == total.withoutPopulation();
            cells.add(unknown ? "–" : Numbers.whole(total.people()));
            if (exposure.hazard().hasExtent()) {
                cells.add(unknown ? "–" : Numbers.whole(total.weighted()));
            }
        }
        return cells;
    }
}
