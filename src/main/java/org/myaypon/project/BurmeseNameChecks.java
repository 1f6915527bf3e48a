package org.myaypon.project;

import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.indicator.NameFields;

/** Tells of areas that a sheet with Burmese names must call by their English ones. */
final class BurmeseNameChecks {

    private static final int NAMED = 3;

    private BurmeseNameChecks() {}

    /** What is told of all areas that are mapped; nothing where no Burmese names are wanted. */
    static List<Problem> of(JoinedAreas joined, MapDocument.Language language) {
        NameFields fields = NameFields.of(joined.layer());
        List<SimpleFeature> areas = joined.layer().features();
        List<String> english = language == MapDocument.Language.EN
                ? List.of()
                : areas.stream()
                        .filter(area -> text(area, fields.burmeseName()).isEmpty())
                        .map(area -> text(area, fields.name()))
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (english.isEmpty()) {
            return List.of();
        }
        String some = String.join(", ", english.stream().limit(NAMED).toList());
        return List.of(new Problem(
                english.size() + " of " + areas.size() + " "
                        + joined.shown().groups().plural()
                        + (english.size() == 1 ? " has" : " have") + " no Burmese name (" + some
                        + (english.size() > NAMED ? " and others" : "") + ") and "
                        + (english.size() == 1 ? "is called by its English one" : "are called by their English ones"),
                "boundaries",
                "Add their Burmese names to the boundaries, such as in a field TS_MMR4"));
    }

    private static String text(SimpleFeature area, Optional<String> field) {
        return field.map(name -> Layer.text(area, name).strip()).orElse("");
    }
}
