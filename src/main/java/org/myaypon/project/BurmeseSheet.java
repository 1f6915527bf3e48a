package org.myaypon.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.DistrictNames;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.page.BurmeseWords;
import org.myaypon.page.LegendContent;
import org.myaypon.page.LegendGroup;
import org.myaypon.page.TableContent;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Row;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.TextValue;
import org.myaypon.text.BurmeseDigits;

/**
 * What legend and tables say on a Burmese sheet: the program's own words and the names of areas in Burmese, numbers in Burmese
 * digits. What the map's maker or the rows say stays as it is.
 */
final class BurmeseSheet {

    private final Map<String, String> names;
    private final DistrictNames districts;

    private BurmeseSheet(Map<String, String> names, DistrictNames districts) {
        this.names = names;
        this.districts = districts;
    }

    /** The words for a map of areas. */
    static BurmeseSheet of(JoinedAreas joined) {
        return new BurmeseSheet(
                names(joined.layer()), DistrictNames.of(joined.join().boundaries()));
    }

    /** The Burmese names of areas by their English ones, without those that areas of several Burmese names share. */
    private static Map<String, String> names(Layer layer) {
        Map<String, String> names = new HashMap<>();
        NameFields fields = NameFields.of(layer);
        if (fields.name().isEmpty() || fields.burmeseName().isEmpty()) {
            return names;
        }
        Set<String> shared = new HashSet<>();
        for (SimpleFeature feature : layer.features()) {
            String english = Layer.text(feature, fields.name().get()).strip();
            String burmese = Layer.text(feature, fields.burmeseName().get()).strip();
            String before = burmese.isEmpty() ? null : names.putIfAbsent(english, burmese);
            if (before != null && !before.equals(burmese)) {
                shared.add(english);
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** The variables whose words are the program's own. */
    Map<String, TextValue> texts(Map<String, TextValue> texts) {
        Map<String, TextValue> all = new HashMap<>(texts);
        for (String name : List.of("title", "subtitle", "caveat", "population", "unit")) {
            all.computeIfPresent(
                    name, (same, value) -> value instanceof TextValue.Words words ? TextValue.of(lines(words)) : value);
        }
        all.computeIfPresent(
                "projection", (same, value) -> TextValue.of(ProjectionWords.burmese(value.in(SheetLanguage.EN))));
        return all;
    }

    private static String lines(TextValue.Words words) {
        return String.join("\n", words.text().lines().map(BurmeseWords::of).toList());
    }

    /** The legend. Its digits are those of its letters' style. */
    LegendContent legend(LegendContent legend) {
        return new LegendContent(
                BurmeseWords.of(legend.title()),
                entries(legend.classes()),
                entries(legend.others()),
                legend.ranked(),
                legend.square(),
                legend.groups().stream().map(BurmeseSheet::group).toList(),
                legend.bars());
    }

    private static LegendGroup group(LegendGroup group) {
        return new LegendGroup(BurmeseWords.of(group.title()), entries(group.entries()), group.sizes(), group.layers());
    }

    private static List<LegendEntry> entries(List<LegendEntry> entries) {
        return entries.stream()
                .map(entry -> new LegendEntry(BurmeseWords.of(entry.label()), entry.count(), entry.symbolizers()))
                .toList();
    }

    /** The tables. */
    List<TableContent> tables(List<TableContent> tables) {
        return tables.stream().map(this::table).toList();
    }

    private TableContent table(TableContent table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.titled(BurmeseWords.of(column.title())))
                .toList();
        List<Row> rows = table.rows().stream().map(row -> row(row, table)).toList();
        return new TableContent(table.name(), title(table.title()), columns, rows, BurmeseWords.of(table.note()));
    }

    /** "Organisations by sector: Sittwe" has the words of both parts. */
    private String title(String title) {
        int colon = title.indexOf(": ");
        String said = colon < 0
                ? BurmeseWords.of(title)
                : BurmeseWords.of(title.substring(0, colon)) + ": " + word(title.substring(colon + 2));
        return said.equals(title) ? title : BurmeseDigits.of(said);
    }

    private Row row(Row row, TableContent table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String word = word(row.cells().get(i));
            cells.add(table.columns().get(i).numeric() ? BurmeseDigits.of(word) : word);
        }
        return new Row(cells, row.kind());
    }

    private String word(String text) {
        return Optional.ofNullable(names.get(text.strip()))
                .or(() -> StateNames.burmese(text.strip()))
                .or(() -> districts.burmese(text))
                .orElseGet(() -> BurmeseWords.of(text));
    }
}
