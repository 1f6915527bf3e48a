package org.myaypon.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.indicator.DistrictNames;
import org.myaypon.indicator.NameFields;
import org.myaypon.indicator.StateNames;
import org.myaypon.project.JoinedAreas;
import org.myaypon.series.SeriesArea.Unit;

/** Lists the areas that a map can have sheets for, by state/region, district and code. */
final class SeriesAreas {

    private static final Comparator<SeriesArea> ORDER = Comparator.comparing(
                    (SeriesArea area) -> area.state().id())
            .thenComparing(area -> area.district().id())
            .thenComparing(SeriesArea::key)
            .thenComparing(SeriesArea::name);

    private final JoinedAreas joined;
    private final NameFields fields;
    private final DistrictNames districts;

    private SeriesAreas(JoinedAreas joined) {
        this.joined = joined;
        fields = NameFields.of(joined.layer());
        districts = DistrictNames.of(joined.join().boundaries());
    }

    /**
     * The areas.
     *
     * @throws UserException when the map does not know areas of this level
     */
    static List<SeriesArea> of(JoinedAreas joined, Optional<AreaLevel> by) {
        SeriesAreas all = new SeriesAreas(joined);
        boolean own = by.isEmpty() || by.get() == joined.shown().level();
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int place = 0; place < joined.values().size(); place++) {
            String key = own
                    ? joined.keyOf(place).strip()
                    : all.unit(by.get(), place).id();
            if (!key.isEmpty()) {
                units.computeIfAbsent(key, same -> new ArrayList<>()).add(place);
            }
        }
        if (units.isEmpty()) {
            throw new UserException(
                    "The boundaries have no codes to make sheets by",
                    "boundaries",
                    "Name the field with their codes: key, under boundaries");
        }
        return units.entrySet().stream()
                .map(unit -> own
                        ? all.own(unit.getKey(), unit.getValue())
                        : all.of(by.get(), unit.getKey(), unit.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private SeriesArea own(String key, List<Integer> places) {
        SimpleFeature first = feature(places);
        String name = text(first, fields.name());
        return new SeriesArea(
                key,
                name.isEmpty() ? key : name,
                text(first, fields.burmeseName()),
                state(first),
                district(first),
                places,
                extent(places));
    }

    private SeriesArea of(AreaLevel level, String key, List<Integer> places) {
        Unit unit = unit(level, places.get(0));
        Unit state = state(feature(places));
        Unit district = level == AreaLevel.DISTRICT ? unit : Unit.NONE;
        String name = unit.name().isEmpty() ? key : unit.name();
        return new SeriesArea(key, name, unit.burmese(), state, district, places, extent(places));
    }

    private SimpleFeature feature(List<Integer> places) {
        return joined.layer().features().get(places.get(0));
    }

    private Unit unit(AreaLevel level, int place) {
        SimpleFeature feature = joined.layer().features().get(place);
        Unit unit =
                switch (level) {
                    case STATE -> state(feature);
                    case DISTRICT -> district(feature);
                    default ->
                        throw untold(
                                level,
                                "Make the sheets by what the map shows: "
                                        + joined.shown().groups().plural());
                };
        if (fieldsOf(level).isEmpty()) {
            throw untold(level, "Make a sheet for each area of the map, or use boundaries that tell it");
        }
        return unit;
    }

    private List<String> fieldsOf(AreaLevel level) {
        List<Optional<String>> named = level == AreaLevel.STATE
                ? List.of(fields.stateCode(), fields.stateName())
                : List.of(fields.districtCode(), fields.districtName());
        return named.stream().flatMap(Optional::stream).toList();
    }

    private static UserException untold(AreaLevel level, String fix) {
        return new UserException(
                "The areas of the map do not tell which " + level.singular() + " they are of", "", fix);
    }

    private Unit state(SimpleFeature feature) {
        String name = text(feature, fields.stateName());
        return new Unit(
                text(feature, fields.stateCode()),
                name,
                StateNames.burmese(name).orElse(""));
    }

    private Unit district(SimpleFeature feature) {
        String name = text(feature, fields.districtName());
        return new Unit(
                text(feature, fields.districtCode()),
                name,
                districts.burmese(name).orElse(""));
    }

    private static String text(SimpleFeature feature, Optional<String> field) {
        return field.map(name -> Layer.text(feature, name).strip()).orElse("");
    }

    private Envelope extent(List<Integer> places) {
        List<SimpleFeature> boundaries = joined.join().boundaries().features();
        Envelope extent = new Envelope();
        places.stream()
                .flatMap(place -> joined.shown().groups().areas().get(place).stream())
                .forEach(area -> Layer.geometry(boundaries.get(area))
                        .ifPresent(shape -> extent.expandToInclude(shape.getEnvelopeInternal())));
        return extent;
    }
}
