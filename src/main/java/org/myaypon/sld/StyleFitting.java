package org.myaypon.sld;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;

/** Fits a style to the features that it is to draw, and tells what it asks of them that they do not have. */
public final class StyleFitting {

    /** More would bury the first. */
    private static final int MOST = 20;

    private final String file;
    private final Set<String> attributes;
    private final Map<String, List<String>> missing = new LinkedHashMap<>();

    private StyleFitting(String file, Collection<String> attributes) {
        this.file = file;
        this.attributes = new TreeSet<>(attributes);
    }

    /**
     * Fits a style: where it names the features' shape by another name ("the_geom"), it gets the name that they have. The
     * style itself is changed.
     *
     * @param file the style's file name, for what is said of it
     * @param attributes the names of the features' attributes, their shape among them
     * @return what rules read of attributes that the features do not have, and rules that no scale shows
     */
    public static List<Problem> fit(Style style, String file, Collection<String> attributes) {
        StyleFitting fitting = new StyleFitting(file, attributes);
        int number = 0;
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Rule rule : pass.rules()) {
                fitting.fit(rule, named(rule, ++number));
            }
        }
        List<Problem> all = new ArrayList<>();
        fitting.missing.forEach((attribute, rules) -> all.add(fitting.missing(attribute, rules)));
        all.addAll(neverShown(style, file));
        return all.size() <= MOST ? all : withoutTheRest(all, file);
    }

    /** What is told of rules that no scale shows. */
    public static List<Problem> neverShown(Style style, String file) {
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Rule rule : pass.rules()) {
                number++;
                if (rule.getMinScaleDenominator() >= rule.getMaxScaleDenominator()) {
                    problems.add(new Problem(
                            "The rule is drawn at no scale: its smallest denominator is not below its largest",
                            file + ", rule " + named(rule, number),
                            "Exchange MinScaleDenominator and MaxScaleDenominator"));
                }
            }
        }
        return problems.size() <= MOST ? problems : withoutTheRest(problems, file);
    }

    /**
     * What is told of ids that rules ask for and none of the features has; nothing for a rule of whose ids any is there.
     *
     * @param file the style's file name, for what is said of it
     * @param features with the ids of their file
     */
    public static List<Problem> unknownIds(Style style, String file, Collection<SimpleFeature> features) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int number = 0;
        for (FeatureTypeStyle pass : style.featureTypeStyles()) {
            for (Rule rule : pass.rules()) {
                number++;
                Set<String> wanted = ids(rule.getFilter());
                if (!wanted.isEmpty() && known.isEmpty()) {
                    features.forEach(feature -> known.add(feature.getID()));
                }
                if (!wanted.isEmpty() && wanted.stream().noneMatch(known::contains)) {
                    problems.add(new Problem(
                            "The rule asks for features by their ids ("
                                    + wanted.iterator().next() + (wanted.size() > 1 ? " and others" : "")
                                    + "), and none has such an id",
                            file + ", rule " + named(rule, number),
                            "Ids are kept of GeoJSON files; ask for the value of a column instead"));
                }
            }
        }
        return problems.size() <= MOST ? problems : withoutTheRest(problems, file);
    }

    private static Set<String> ids(Filter filter) {
        Set<String> ids = new TreeSet<>();
        if (filter != null) {
            filter.accept(
                    new DefaultFilterVisitor() {
                        @Override
                        public Object visit(Id id, Object data) {
                            id.getIDs().forEach(one -> ids.add(one.toString()));
                            return data;
                        }
                    },
                    null);
        }
        return ids;
    }

    private static List<Problem> withoutTheRest(List<Problem> all, String file) {
        List<Problem> first = new ArrayList<>(all.subList(0, MOST));
        first.add(new Problem((all.size() - MOST) + " more rules ask for what is not there", file, ""));
        return first;
    }

    private static String named(Rule rule, int number) {
        return Optional.ofNullable(rule.getName())
                .filter(name -> !name.isBlank())
                .orElse(Integer.toString(number));
    }

    private void fit(Rule rule, String name) {
        Set<String> read = new TreeSet<>();
        if (rule.getFilter() != null) {
            FilterAttributeExtractor extractor = new FilterAttributeExtractor();
            rule.getFilter().accept(extractor, null);
            read.addAll(extractor.getAttributeNameSet());
        }
        for (Symbolizer symbolizer : rule.symbolizers()) {
            if (symbolizer.getGeometry() != null) {
                symbolizer.setGeometry(fitted(symbolizer.getGeometry()));
            }
            FilterAttributeExtractor extractor = new FilterAttributeExtractor();
            SymbolizerExpressions.of(symbolizer).forEach(expression -> expression.accept(extractor, null));
            read.addAll(extractor.getAttributeNameSet());
        }
        read.removeAll(attributes);
        read.remove("");
        read.forEach(attribute ->
                missing.computeIfAbsent(attribute, a -> new ArrayList<>()).add(name));
    }

    private Problem missing(String attribute, List<String> rules) {
        return new Problem(
                "The style reads the attribute " + attribute + ", which is not there",
                file + ", rule " + rules.get(0) + (rules.size() > 1 ? " and " + (rules.size() - 1) + " more" : ""),
                Nearest.didYouMean(attribute, attributes));
    }

    /** The expression of a shape with the features' own shape for names that they do not have. */
    private Expression fitted(Expression geometry) {
        return (Expression) geometry.accept(
                new DuplicatingFilterVisitor(Factories.FILTERS) {
                    @Override
                    public Object visit(PropertyName property, Object data) {
                        return attributes.contains(property.getPropertyName())
                                ? property
                                : Factories.FILTERS.property("");
                    }

                    @Override
                    public Object visit(Function function, Object data) {
                        List<Expression> arguments = function.getParameters().stream()
                                .map(argument -> (Expression) argument.accept(this, data))
                                .toList();
                        return Functions.named(function.getName(), arguments, function.getFallbackValue())
                                .function()
                                .orElse(function);
                    }
                },
                null);
    }
}
