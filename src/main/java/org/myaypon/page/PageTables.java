package org.myaypon.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Problem;
import org.myaypon.template.TableItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateItem;

/** The tables of a sheet in their places, on the page with the map and on those on which they go on. */
final class PageTables {

    private final Template template;
    private final List<TableContent> tables;
    private final FlowWords words;
    private final List<Problem> problems;
    private final List<Map<String, PageItem.Table>> pages = new ArrayList<>(List.of(new HashMap<>()));
    private final List<RowCount> rows = new ArrayList<>();
    private final Map<TableItem, Integer> ends = new HashMap<>();

    private PageTables(Template template, List<TableContent> tables, FlowWords words, List<Problem> problems) {
        this.template = template;
        this.tables = tables;
        this.words = words;
        this.problems = problems;
    }

    /**
     * Lays out all tables that a template wants.
     *
     * @param texts the values of variables, in front of the template's own, of which the items' conditions speak
     */
    static PageTables of(
            Template template,
            List<TableContent> tables,
            Map<String, String> texts,
            FlowWords words,
            List<Problem> problems) {
        PageTables all = new PageTables(template, tables, words, problems);
        for (TemplateItem item : template.items()) {
            if (item instanceof TableItem table && PageComposer.isWanted(item, template, texts)) {
                all.add(table.in(words.language()));
            }
        }
        return all;
    }

    /** How many pages the sheet has. */
    int pages() {
        return pages.size();
    }

    /** What stands on a page in the place of a table's item. */
    Optional<PageItem.Table> on(int page, TableItem item) {
        return Optional.ofNullable(pages.get(page).get(item.slot().name()));
    }

    List<RowCount> rows() {
        return List.copyOf(rows);
    }

    private void add(TableItem item) {
        List<TableContent> wanted = wanted(item, tables);
        if (wanted.isEmpty()) {
            return;
        }
        TableSelection.unsorted(item, wanted).ifPresent(problems::add);
        List<Problem> unfit = new ArrayList<>();
        TableLayout.Laid laid = TableLayout.layout(item, wanted, unfit);
        boolean whole = laid.rows().get(0).isComplete() && unfit.isEmpty();
        if (!item.continues() || (whole && laid.rest().isEmpty())) {
            problems.addAll(unfit);
            laid.table().ifPresent(table -> put(0, item, table));
            rows.addAll(laid.rows());
        } else {
            goOn(item, wanted, whole ? Optional.of(laid) : Optional.empty());
        }
    }

    /** Those of some tables that an item shows. */
    static List<TableContent> wanted(TableItem item, List<TableContent> tables) {
        if (item.table().equals(TableItem.ALL_TABLES)) {
            return tables;
        }
        return item.tables().stream()
                .flatMap(name -> tables.stream()
                        .filter(table -> name.equals(TableItem.ANY_TABLE) || name.equals(table.name()))
                        .limit(1))
                .toList();
    }

    /** Lets tables run over further pages, all of them or those that the first page does not hold. */
    private void goOn(TableItem item, List<TableContent> wanted, Optional<TableLayout.Laid> onFirst) {
        TableItem following = following(item);
        List<TableContent> flowing = onFirst.map(TableLayout.Laid::rest).orElse(wanted);
        TableFlow flow = new TableFlow(item, following, flowing.size() == 1, words, problems);
        onFirst.ifPresent(laid -> {
            flow.leaveFirst();
            rows.addAll(laid.rows());
        });
        flowing.forEach(flow::add);
        int before = pagesBefore(following);
        flow.tellNext(before + 1);
        for (int page = 0; page < flow.pages().size(); page++) {
            int number = page == 0 ? 0 : before + page - 1;
            flow.table(page).ifPresent(table -> put(number, item, table));
        }
        onFirst.flatMap(TableLayout.Laid::table).ifPresent(table -> put(0, item, table));
        ends.put(following, before + flow.pages().size() - 1);
        prove(item, flow.rows());
    }

    private TableItem following(TableItem item) {
        return template.following().stream()
                .filter(other -> other instanceof TableItem
                        && other.slot().name().equals(item.slot().name()))
                .map(TableItem.class::cast)
                .map(other -> other.in(words.language()))
                .findFirst()
                .orElse(item);
    }

    /** The pages after which a table can go on: one whose place is another's waits for its end. */
    private int pagesBefore(TableItem following) {
        return ends.entrySet().stream()
                .filter(end ->
                        end.getKey().slot().box().overlaps(following.slot().box()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(1);
    }

    private void put(int page, TableItem item, PageItem.Table table) {
        while (pages.size() <= page) {
            pages.add(new HashMap<>());
        }
        pages.get(page).put(item.slot().name(), table);
    }

    /** Whatever way the rows went: those that are held and those that are printed must be the same. */
    private void prove(TableItem item, List<RowCount> counts) {
        rows.addAll(counts);
        counts.stream()
                .filter(count -> !count.isComplete())
                .forEach(count -> problems.add(new Problem(
                        "The table " + count.table() + " holds " + count.held() + " rows, but the sheet prints "
                                + count.printed() + " of them" + (count.twice() > 0 ? ", some twice" : ""),
                        item.slot().where(),
                        "Give the table more room on its further pages in the template")));
    }
}
