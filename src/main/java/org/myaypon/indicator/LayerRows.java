package org.myaypon.indicator;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** The attributes of a layer's features as the rows of a table, so that conditions are read the same of both. */
final class LayerRows {

    private LayerRows() {}

    static Table table(Layer layer) {
        List<Field> fields = layer.attributeNames().stream()
                .map(name -> new Field(
                        name, type(layer.schema().getDescriptor(name).getType().getBinding())))
                .toList();
        List<Table.Row> rows = new ArrayList<>(layer.features().size());
        for (SimpleFeature feature : layer.features()) {
            rows.add(new Table.Row(
                    rows.size() + 1,
                    fields.stream().map(field -> text(feature, field.name())).toList()));
        }
        return new Table(layer.source(), fields, rows);
    }

    private static Field.Type type(Class<?> binding) {
        if (binding == Integer.class || binding == Long.class || binding == Short.class) {
            return Field.Type.INTEGER;
        }
        if (Number.class.isAssignableFrom(binding)) {
            return Field.Type.NUMBER;
        }
        return Date.class.isAssignableFrom(binding) ? Field.Type.DATE : Field.Type.TEXT;
    }

    private static String text(SimpleFeature feature, String attribute) {
        Object value = feature.getAttribute(attribute);
        // The date alone of a java.sql.Date cannot be an instant; its text is the date already.
        return value instanceof Date date && !(value instanceof java.sql.Date)
                ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : Layer.text(feature, attribute);
    }
}
