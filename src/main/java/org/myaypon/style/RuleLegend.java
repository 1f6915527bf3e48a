package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * The legend that a style makes by its rules: one entry for each title, with the symbols of all passes that share it, and how many
 * features its rules take at a scale. Rules that take none are left out, and so are labels.
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

    private record Line(List<Symbolizer> symbolizers, BitSet features) {}

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
                label(taken.rule())
                        .or(() -> Optional.of(title).filter(t -> named == 0))
                        .ifPresent(text -> {
                            Line line = lines.computeIfAbsent(text, t -> new Line(new ArrayList<>(), new BitSet()));
                            line.symbolizers().addAll(symbols(taken.rule()));
                            line.features().or(taken.features());
                        });
            }
        }
        List<LegendEntry> entries = new ArrayList<>();
        lines.forEach((label, line) ->
                entries.add(new LegendEntry(label, line.features().cardinality(), edged(line.symbolizers()))));
        return new RuleLegend(entries, features.size() - drawn.cardinality());
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
        List<Rule> rules =
                pass.rules().stream().filter(rule -> isShown(rule, scale)).toList();
        List<BitSet> met = rules.stream().map(rule -> met(rule, features)).toList();
        BitSet others = new BitSet();
        others.set(0, features.size());
        met.forEach(others::andNot);
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            BitSet drawn = rules.get(i).isElseFilter() ? others : met.get(i);
            if (!symbols(rules.get(i)).isEmpty() && !drawn.isEmpty()) {
                taken.add(new Taken(rules.get(i), drawn));
            }
        }
        return taken;
    }

    private static BitSet met(Rule rule, List<SimpleFeature> features) {
        BitSet met = new BitSet();
        for (int i = 0; i < features.size() && !rule.isElseFilter(); i++) {
            met.set(i, meets(rule.getFilter(), features.get(i)));
        }
        return met;
    }

    private static boolean isShown(Rule rule, double scale) {
        return scale >= rule.getMinScaleDenominator() && scale < rule.getMaxScaleDenominator();
    }

    private static boolean meets(Filter filter, SimpleFeature feature) {
        return filter == null || filter.evaluate(feature);
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
