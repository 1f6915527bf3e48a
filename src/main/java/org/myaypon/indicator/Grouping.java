package org.myaypon.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;

/**
 * The areas of a boundary layer put together at a coarser level: which areas make up each group, and the groups as a layer
 * of their own that knows their codes and names but has no shapes.
 *
 * @param level what the groups are
 * @param groups the areas of each group
 * @param layer a feature for each group, in the same order; the boundary layer itself when nothing is put together
 * @param key the attribute of {@code layer} that tells the groups apart
 */
public record Grouping(AreaLevel level, AreaGroups groups, Layer layer, String key) {

    private static final String COUNTRY_NAME = "NAME";
    private static final int STATE_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    public Grouping {
        Objects.requireNonNull(level);
        Objects.requireNonNull(groups);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(key);
        if (groups.size() != layer.features().size()) {
            throw new IllegalArgumentException(
                    groups.size() + " groups, " + layer.features().size() + " features");
        }
    }

    /** Every area by itself. */
    public static Grouping none(Layer boundaries, String key) {
        List<String> keys = boundaries.features().stream()
                .map(feature -> Layer.text(feature, key))
                .toList();
        AreaLevel level = AreaLevel.of(keys);
        List<List<Integer>> each =
                IntStream.range(0, keys.size()).mapToObj(List::of).toList();
        return new Grouping(level, new AreaGroups(level.singular(), level.plural(), keys, each), boundaries, key);
    }

    /**
     * Areas put together at a level, by the codes that the layer gives for it, else by its names.
     *
     * @param key the attribute that tells the layer's areas apart
     * @param units how Bago and Shan are taken at the level of states
     * @throws UserException when the layer does not tell which areas belong together
     */
    public static Grouping at(Layer boundaries, String key, AreaLevel level, StateUnits units) {
        return find(boundaries, key, level, units).orElseThrow(() -> untold(boundaries, level));
    }

    /** The same; empty when the layer does not tell which areas belong together. */
    public static Optional<Grouping> find(Layer boundaries, String key, AreaLevel level, StateUnits units) {
        if (level == AreaLevel.COUNTRY) {
            return Optional.of(country(boundaries));
        }
        Optional<Function<SimpleFeature, String>> code = code(boundaries, key, level);
        return code.or(() ->
                        FieldTitles.of(level).name(boundaries.attributeNames()).map(Grouping::textOf))
                .map(told -> by(boundaries, level, told, code.isPresent() ? units : StateUnits.EIGHTEEN));
    }

    private static Grouping by(
            Layer boundaries, AreaLevel level, Function<SimpleFeature, String> told, StateUnits units) {
        StateUnits taken = level == AreaLevel.STATE ? units : StateUnits.EIGHTEEN;
        List<String> keys = boundaries.features().stream()
                .map(told)
                .map(group -> level == AreaLevel.STATE ? taken.unit(group) : group)
                .toList();
        AreaGroups groups = AreaGroups.byKey(level, keys);
        Layer layer = new GroupLayer(boundaries, level, groups, taken).layer();
        return new Grouping(level, groups, layer, layer.attributeNames().get(0));
    }

    private static UserException untold(Layer boundaries, AreaLevel level) {
        return new UserException(
                boundaries.source().fileName() + " does not tell in which " + level.singular() + " its areas lie",
                "fields " + String.join(", ", boundaries.attributeNames()),
                "Choose boundaries with a field such as "
                        + FieldTitles.of(level).shortName() + "_PCODE");
    }

    private static Grouping country(Layer boundaries) {
        AreaGroups groups = AreaGroups.country(boundaries.features().size());
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("country");
        type.add(COUNTRY_NAME, String.class);
        SimpleFeatureType schema = type.buildFeatureType();
        SimpleFeature whole = SimpleFeatureBuilder.build(schema, List.of("All areas"), "country.1");
        Layer layer = new Layer(boundaries.source(), schema, List.of(whole));
        return new Grouping(AreaLevel.COUNTRY, groups, layer, COUNTRY_NAME);
    }

    /** The code of the level in the layer's own field, or the part of the area's own P-code that tells it. */
    private static Optional<Function<SimpleFeature, String>> code(Layer boundaries, String key, AreaLevel level) {
        Optional<String> field = FieldTitles.of(level).code(boundaries.attributeNames());
        if (field.isPresent()) {
            return field.map(Grouping::textOf);
        }
        int digits =
                switch (level) {
                    case STATE -> STATE_DIGITS;
                    case TOWNSHIP -> TOWNSHIP_DIGITS;
                    case VILLAGE_TRACT, DISTRICT, COUNTRY, AREA -> 0;
                };
        boolean coded = digits > 0
                && boundaries.features().stream()
                        .map(feature -> Layer.text(feature, key))
                        .allMatch(code -> AreaLevel.isPcode(code) && code.length() >= digits);
        return coded ? Optional.of(feature -> Layer.text(feature, key).substring(0, digits)) : Optional.empty();
    }

    private static Function<SimpleFeature, String> textOf(String field) {
        return feature -> Layer.text(feature, field);
    }

    /** Whether these are the areas of a layer as they are. */
    public boolean isOf(Layer boundaries) {
        return layer.schema().equals(boundaries.schema());
    }

    /** These groups put together again; the groups of {@code coarser} are made of this grouping's. */
    public Grouping then(Grouping coarser) {
        List<List<Integer>> areas = coarser.groups.areas().stream()
                .map(parts -> parts.stream()
                        .flatMap(part -> groups.areas().get(part).stream())
                        .toList())
                .toList();
        AreaGroups all =
                new AreaGroups(coarser.groups.singular(), coarser.groups.plural(), coarser.groups.keys(), areas);
        return new Grouping(coarser.level, all, coarser.layer, coarser.key);
    }

    /** The place of the group that each area is in, in the areas' order. */
    public List<Integer> groupOfAreas() {
        int[] groupOfArea = new int[groups.areas().stream().mapToInt(List::size).sum()];
        for (int group = 0; group < groups.size(); group++) {
            for (int area : groups.areas().get(group)) {
                groupOfArea[area] = group;
            }
        }
        return Arrays.stream(groupOfArea).boxed().toList();
    }
}
