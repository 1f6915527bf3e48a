package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.myaypon.data.Field;
import org.myaypon.data.Layer;
import org.myaypon.data.Table;

/** Turns a layer's attributes into a table; a row's line is the number of its record in the file, from 1. */
final class LayerTable {

    private LayerTable() {}

    static Table of(Layer layer) {
        List<String> names = layer.attributeNames();
        List<Table.Row> rows = new ArrayList<>(layer.features().size());
        for (SimpleFeature feature : layer.features()) {
            List<String> cells =
                    names.stream().map(name -> Layer.text(feature, name)).toList();
            rows.add(new Table.Row(record(feature), cells));
        }
        List<Field> fields = new ArrayList<>(names.size());
        for (int column = 0; column < names.size(); column++) {
            fields.add(new Field(names.get(column), type(layer.schema(), names.get(column), rows, column)));
        }
        return new Table(layer.source(), fields, rows);
    }

    private static int record(SimpleFeature feature) {
        return Integer.parseInt(feature.getID().substring(feature.getID().lastIndexOf('.') + 1));
    }

    private static Field.Type type(SimpleFeatureType schema, String name, List<Table.Row> rows, int column) {
        Class<?> binding = schema.getDescriptor(name).getType().getBinding();
        if (binding == Integer.class || binding == Long.class) {
            return Field.Type.INTEGER;
        }
        if (binding == Double.class) {
            return Field.Type.NUMBER;
        }
        return java.util.Date.class.isAssignableFrom(binding) ? Field.Type.DATE : ColumnType.of(rows, column);
    }
}
