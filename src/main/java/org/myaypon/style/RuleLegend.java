package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * The legend that a style makes by its rules: one entry for each title, with the symbols of all passes that share it, and how many
 * features its rules take at a scale. Rules that take none are left out, and so are labels. A rule that looks its values up has an
 * entry for each class, item or point instead.
 *
 * @param entries the entries in the style's order, with their counts
 * @param untaken how many features no rule draws
 */
public record RuleLegend(List<LegendEntry> entries, int untaken) {

    private static final Color FIELD_EDGE = new Color(0xB8B4AC);
    private static final double FIELD_EDGE_MM = 0.1;

    public RuleLegend {
        entries = List.copyOf(entries);
    }

    private record Line(List<Symbolizer> symbolizers, Optional<BitSet> features) {

        static Line counted() {
            return new Line(new ArrayList<>(), Optional.of(new BitSet()));
        }

        int count() {
            return features.map(BitSet::cardinality).orElse(-1);
        }
    }

    private record Taken(Rule rule, BitSet features) {}

    /**
     * Makes the legend.
     *
     * @param scaleDenominator the sheet's scale, which decides which rules count
     * @param title what the only rule is called where it has no name of its own
     */
    public static RuleLegend of(Style style, List<SimpleFeature> features, double scaleDenominator, String title) {
        Map<String, Line> lines = new LinkedHashMap<>();
        BitSet drawn = new BitSet();
        long named = style.featureTypeStyles().stream()
                .flatMap(pass -> pass.rules().stream())
                .filter(rule -> !symbols(rule).isEmpty() && label(rule).isPresent())
                .count();
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Taken taken : taken(pass, features, scaleDenominator)) {
                drawn.or(taken.features());
                List<LookupRows.Row> rows = LookupRows.of(symbols(taken.rule()), features, taken.features());
                if (rows.isEmpty()) {
                    label(taken.rule())
                            .or(() -> Optional.of(title).filter(t -> named == 0))
                            .ifPresent(text -> add(lines, text, taken));
                } else {
                    Optional<String> before = label(taken.rule()).filter(text -> named > 1);
                    rows.forEach(row -> add(lines, before, row));
                }
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        lines.forEach((label, line) -> entries.add(new LegendEntry(label, line.count(), edged(line.symbolizers()))));
        return new RuleLegend(entries, features.size() - drawn.cardinality());
    }

    private static void add(Map<String, Line> lines, String label, Taken taken) {
        Line line = lines.computeIfAbsent(label, l -> Line.counted());
        line.symbolizers().addAll(symbols(taken.rule()));
        line.features().ifPresent(all -> all.or(taken.features()));
    }

    /** A row of a rule that looks values up; where several rules have names, it says which it is of. */
    private static void add(Map<String, Line> lines, Optional<String> before, LookupRows.Row row) {
        String label = before.map(name -> name + ", " + row.label()).orElse(row.label());
        Line line = lines.computeIfAbsent(
                label,
                l -> row.features().isPresent() ? Line.counted() : new Line(new ArrayList<>(), Optional.empty()));
        line.symbolizers().addAll(row.symbolizers());
        row.features().ifPresent(those -> line.features().ifPresent(all -> all.or(those)));
    }

    /** The same without counts. */
    public RuleLegend uncounted() {
        return new RuleLegend(
                entries.stream()
                        .map(entry -> new LegendEntry(entry.label(), -1, entry.symbolizers()))
                        .toList(),
                untaken);
    }

    /** The rules of a pass that draw something, with the features that they draw. */
    private static List<Taken> taken(FeatureTypeStyle pass, List<SimpleFeature> features, double scale) {
        FeatureRules rules = FeatureRules.atScale(pass, scale);
        Map<Integer, BitSet> drawn = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            for (int place : rules.placesOf(features.get(i))) {
                drawn.computeIfAbsent(place, p -> new BitSet()).set(i);
            }
        }
        List<Rule> all = rules.all();
        return drawn.entrySet().stream()
                .map(entry -> new Taken(all.get(entry.getKey()), entry.getValue()))
                .filter(taken -> !symbols(taken.rule()).isEmpty())
                .toList();
    }

    /** What a rule is called: by its title, else by its name. */
    private static Optional<String> label(Rule rule) {
        String title = rule.getDescription() == null || rule.getDescription().getTitle() == null
                ? ""
                : rule.getDescription().getTitle().toString();
        return Stream.of(title, rule.getName() == null ? "" : rule.getName())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Symbolizer> symbols(Rule rule) {
        return rule.symbolizers().stream()
                .filter(symbolizer -> !(symbolizer instanceof TextSymbolizer))
                .toList();
    }

    /** A pale field without a line of its own gets a thin edge, so that it is seen on paper. */
    private static List<Symbolizer> edged(List<Symbolizer> symbolizers) {
        boolean isField = symbolizers.stream().anyMatch(PolygonSymbolizer.class::isInstance)
                && symbolizers.stream().noneMatch(RuleLegend::isOutlined);
        return isField
                ? Stream.concat(symbolizers.stream(), Stream.of(Styles.outline(FIELD_EDGE, FIELD_EDGE_MM)))
                        .toList()
                : symbolizers;
    }

    private static boolean isOutlined(Symbolizer symbolizer) {
        return !(symbolizer instanceof PolygonSymbolizer area) || area.getStroke() != null;
    }
}
