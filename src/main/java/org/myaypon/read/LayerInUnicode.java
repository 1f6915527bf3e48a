package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;

/** Turns the attributes of a layer that has just been read from Zawgyi to Unicode, each attribute as a whole. */
final class LayerInUnicode {

    private LayerInUnicode() {}

    /** The same layer, its features changed where they were in Zawgyi, with a problem for each such attribute. */
    static Result<Layer> of(Result<Layer> read) {
        Layer layer = read.value();
        List<Problem> problems = new ArrayList<>();
        for (String name : layer.attributeNames()) {
            if (layer.schema().getDescriptor(name).getType().getBinding() == String.class) {
                convert(layer.features(), name, problems);
            }
        }
        if (problems.isEmpty()) {
            return read;
        }
        List<Problem> all = new ArrayList<>(read.problems());
        all.addAll(InFile.of(layer.source().fileName(), problems));
        return new Result<>(layer, all);
    }

    private static void convert(List<SimpleFeature> features, String name, List<Problem> problems) {
        List<String> cells = new ArrayList<>(features.size());
        boolean isBurmese = false;
        for (SimpleFeature feature : features) {
            Object value = feature.getAttribute(name);
            String cell = value == null ? "" : value.toString();
            isBurmese |= Zawgyi.isBurmese(cell);
            cells.add(cell);
        }
        Optional<List<String>> unicode = isBurmese ? Zawgyi.convert(name, cells, problems) : Optional.empty();
        if (unicode.isPresent()) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    features.get(i).setAttribute(name, unicode.get().get(i));
                }
            }
        }
    }
}
