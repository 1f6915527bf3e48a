package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.text.ecql.ECQL;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.draw.StylePictures;
import org.myaypon.sld.SldFile;
import org.myaypon.sld.StyleFitting;

/**
 * What is in a style file.
 *
 * @param name what the style is called
 * @param rules its rules, in order
 * @param problems what of it is not followed
 */
public record StyleInspection(String name, List<RuleSeen> rules, List<Problem> problems) {

    public StyleInspection {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /**
     * A rule.
     *
     * @param name its name; empty when it has none
     * @param title its title, for the legend; empty when it has none
     * @param condition whom it takes: ECQL, "else", or empty for all
     * @param minScale the scale's denominator from which on it is drawn
     * @param maxScale the scale's denominator up to which it is drawn; infinite for all
     * @param symbols the kinds of its symbolizers: "polygon", "line", "point", "text"
     */
    public record RuleSeen(
            String name, String title, String condition, double minScale, double maxScale, List<String> symbols) {
        public RuleSeen {
            symbols = List.copyOf(symbols);
        }
    }

    /** Whether a file is a style, by its ending. */
    public static boolean isStyle(Path file) {
        return Conversion.isStyle(file);
    }

    /**
     * Looks into a style file.
     *
     * @throws org.myaypon.data.UserException when it cannot be read
     */
    public static StyleInspection of(Path file) {
        Result<Style> read = SldFile.read(file);
        List<RuleSeen> rules = new ArrayList<>();
        for (FeatureTypeStyle pass : read.value().featureTypeStyles()) {
            pass.rules().forEach(rule -> rules.add(seen(rule)));
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        String name = String.valueOf(file.getFileName());
        problems.addAll(StyleFitting.neverShown(read.value(), name));
        problems.addAll(StylePictures.check(read.value(), name));
        return new StyleInspection(read.value().getName(), rules, problems);
    }

    private static RuleSeen seen(Rule rule) {
        Optional<String> title =
                Optional.ofNullable(rule.getDescription().getTitle()).map(Object::toString);
        Filter filter = rule.getFilter();
        String condition = rule.isElseFilter() ? "else" : filter == null ? "" : ECQL.toCQL(filter);
        return new RuleSeen(
                Optional.ofNullable(rule.getName()).orElse(""),
                title.orElse(""),
                condition,
                rule.getMinScaleDenominator(),
                rule.getMaxScaleDenominator(),
                rule.symbolizers().stream().map(StyleInspection::kind).toList());
    }

    private static String kind(Symbolizer symbolizer) {
        String name = symbolizer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return name.substring(0, name.indexOf("symbolizer"));
    }
}
