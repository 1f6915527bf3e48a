package org.myaypon.project;

import java.util.List;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.indicator.NameFields;

/** The areas with the main towns of states and regions, and of districts, which a reader looks for first. */
final class MainTowns {

    private static final double OF_STATE = 100;
    private static final double OF_DISTRICT = 4;
    private static final Set<String> CAPITALS = Set.of(
            "Bago",
            "Dawei",
            "Hakha",
            "Hpa-An",
            "Kengtung",
            "Lashio",
            "Loikaw",
            "Magway",
            "Mawlamyine",
            "Monywa",
            "Myitkyina",
            "Pathein",
            "Pyay",
            "Sittwe",
            "Taunggyi");

    private final List<SimpleFeature> features;
    private final NameFields fields;

    MainTowns(Layer layer) {
        features = layer.features();
        fields = NameFields.of(layer);
    }

    /** How many times as large an area counts as it is: more where it has a main town. A district's is in the township of its name. */
    double timesLarger(int area) {
        if (fields.name().isEmpty() || fields.name().equals(fields.stateName())) {
            return 1;
        }
        String name = Layer.text(features.get(area), fields.name().get());
        if (CAPITALS.contains(name)) {
            return OF_STATE;
        }
        boolean ofDistrict = !fields.districtName().equals(fields.name())
                && fields.districtName()
                        .filter(field -> Layer.text(features.get(area), field).equals(name))
                        .isPresent();
        return ofDistrict ? OF_DISTRICT : 1;
    }
}
