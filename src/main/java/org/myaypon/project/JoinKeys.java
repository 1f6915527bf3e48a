package org.myaypon.project;

import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.Join;

/**
 * The two fields that rows and areas are joined on.
 *
 * @param area the layer's attribute
 * @param row the table's column
 */
record JoinKeys(String area, String row) {

    /**
     * The keys that are named, else recognised.
     *
     * @throws UserException when a named field is not there, none can be recognised, or there are no rows to recognise it by
     */
    static JoinKeys of(Layer layer, Optional<String> area, Table table, Optional<String> row) {
        String areaKey = area(layer, area);
        requireColumn(table, row);
        if (row.isEmpty() && table.rows().isEmpty()) {
            throw new UserException(
                    table.source().fileName() + " has titles but no rows", "", "Fill it in, or choose another file");
        }
        String rowKey = row.or(() -> Join.recogniseTableKey(table, layer, areaKey))
                .orElseThrow(() -> new UserException(
                        "No column of " + table.source().fileName() + " holds codes of the field " + areaKey,
                        "columns " + String.join(", ", table.columnNames()),
                        "Name the column with --table-key, or under table: key: in the map document; to join by names, a column"
                                + " of the state or region is needed too"));
        return new JoinKeys(areaKey, rowKey);
    }

    /**
     * The layer's attribute that is named, else recognised.
     *
     * @throws UserException when the layer has none
     */
    static String area(Layer layer, Optional<String> named) {
        if (layer.attributeNames().isEmpty()) {
            throw new UserException(
                    layer.source().fileName() + " has shapes but no attributes, so no table can be joined to it",
                    "",
                    "Put its .dbf file beside it");
        }
        named.filter(name -> layer.attribute(name).isEmpty()).ifPresent(name -> {
            throw new UserException(
                    layer.source().fileName() + " has no field " + name,
                    "",
                    Nearest.didYouMean(name, layer.attributeNames()));
        });
        return named.or(() -> Join.recogniseKey(layer))
                .orElseThrow(() -> new UserException(
                        "No field of " + layer.source().fileName() + " tells its areas apart like a P-code",
                        "fields " + String.join(", ", layer.attributeNames()),
                        "Name the field with --key, or under boundaries: key: in the map document"));
    }

    /**
     * Refuses a column that is named and not there.
     *
     * @throws UserException when it is not there
     */
    static void requireColumn(Table table, Optional<String> named) {
        named.filter(name -> table.column(name).isEmpty()).ifPresent(name -> {
            throw new UserException(
                    table.source().fileName() + " has no column " + name,
                    "",
                    Nearest.didYouMean(name, table.columnNames()));
        });
    }
}
