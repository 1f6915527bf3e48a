package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.myaypon.data.Layer;
import org.myaypon.data.UserException;

/** The attributes of a layer that become the columns of a file, in the layer's order. */
final class LayerColumns {

    private final List<Column> columns = new ArrayList<>();

    /**
     * An attribute.
     *
     * @param name its name
     * @param kind what it holds
     * @param place where it stands in a feature
     */
    record Column(String name, ValueKind kind, int place) {

        /** A feature's value as the kind's own class; empty when there is none. */
        Optional<Object> value(SimpleFeature feature) {
            return kind.value(feature.getAttribute(place));
        }
    }

    LayerColumns(Layer layer) {
        List<AttributeDescriptor> attributes = layer.schema().getAttributeDescriptors();
        for (int place = 0; place < attributes.size(); place++) {
            AttributeDescriptor attribute = attributes.get(place);
            if (!(attribute instanceof GeometryDescriptor)) {
                columns.add(new Column(
                        attribute.getLocalName(),
                        ValueKind.of(attribute.getType().getBinding()),
                        place));
            }
        }
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * Ends the work when a layer has no shapes at all.
     *
     * @param file the file to write, for sentences
     */
    static void requireShapes(Layer layer, String file) {
        if (!layer.hasGeometry()) {
            throw new UserException(
                    layer.source().fileName() + " has no shapes to write", file, "Write it as a .csv instead");
        }
    }
}
