package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.Layer;

/**
 * The names and statements of a GeoPackage (OGC 12-128r17, version 1.3) that holds one layer.
 *
 * @param table the layer's table
 * @param id the column of the features' numbers
 * @param shape the column of the shapes
 * @param columns the columns of the attributes, named as SQLite can tell them apart (regardless of case)
 */
record GeoPackageSchema(String table, String id, String shape, List<LayerColumns.Column> columns) {

    /** "GPKG", and version 1.3.0. */
    static final List<String> MARKS = List.of("PRAGMA application_id = 1196444487", "PRAGMA user_version = 10300");

    static final List<String> TABLES = List.of(
            """
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL PRIMARY KEY,
              organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL,
              definition TEXT NOT NULL,
              description TEXT)""",
            """
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY,
              data_type TEXT NOT NULL,
              identifier TEXT UNIQUE,
              description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE,
              min_y DOUBLE,
              max_x DOUBLE,
              max_y DOUBLE,
              srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
            """
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL,
              column_name TEXT NOT NULL,
              geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL,
              m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
            """
            CREATE TABLE gpkg_extensions (
              table_name TEXT,
              column_name TEXT,
              extension_name TEXT NOT NULL,
              definition TEXT NOT NULL,
              scope TEXT NOT NULL,
              CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""");

    private static final Pattern PLACE = Pattern.compile("%(index|table|shape|id)");

    GeoPackageSchema {
        columns = List.copyOf(columns);
    }

    /** The names for a layer. */
    static GeoPackageSchema of(Layer layer) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<LayerColumns.Column> columns = new ArrayList<>();
        for (LayerColumns.Column column : new LayerColumns(layer).columns()) {
            columns.add(new LayerColumns.Column(free(column.name(), taken), column.kind(), column.place()));
        }
        return new GeoPackageSchema(tableName(layer), free("fid", taken), free("geom", taken), columns);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 1; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The layer's own name, unless it is one that the format keeps for itself. */
    private static String tableName(Layer layer) {
        String name = layer.schema().getTypeName();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean kept = name.isBlank()
                || lower.startsWith("gpkg_")
                || lower.startsWith("rtree_")
                || lower.startsWith("sqlite_");
        return kept ? "layer_" + name : name;
    }

    /** The statement that makes the layer's table. */
    String createTable(ShapeKind shapes) {
        StringBuilder sql = new StringBuilder("CREATE TABLE " + quoted(table) + " (\n  " + quoted(id)
                + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,\n  " + quoted(shape) + " " + shapes.upperCase());
        for (LayerColumns.Column column : columns) {
            sql.append(",\n  ").append(quoted(column.name())).append(' ').append(type(column.kind()));
        }
        return sql.append(')').toString();
    }

    private static String type(ValueKind kind) {
        return switch (kind) {
            case SMALL -> "MEDIUMINT";
            case WHOLE -> "INTEGER";
            case NUMBER -> "DOUBLE";
            case FLAG -> "BOOLEAN";
            case DAY -> "DATE";
            case TIME -> "DATETIME";
            case TEXT -> "TEXT";
        };
    }

    /** The statement that adds a feature: its number, its shape, its values. */
    String insert() {
        return "INSERT INTO " + quoted(table) + " VALUES (?, ?" + ", ?".repeat(columns.size()) + ")";
    }

    /** The name of the table of the spatial index. */
    String index() {
        return "rtree_" + table + "_" + shape;
    }

    /** The statements that keep the spatial index in step when another program edits the table. */
    List<String> triggers() {
        return GeoPackageTriggers.SQL.stream().map(this::named).toList();
    }

    /** The statement with the table's names in their places, in one pass, so that no name is taken for a place. */
    private String named(String statement) {
        return PLACE.matcher(statement).replaceAll(found -> Matcher.quoteReplacement(inQuotes(nameOf(found.group(1)))));
    }

    private String nameOf(String place) {
        return switch (place) {
            case "index" -> index();
            case "table" -> table;
            case "shape" -> shape;
            default -> id;
        };
    }

    /** A name as SQL text within double quotes. */
    private static String inQuotes(String name) {
        return name.replace("\"", "\"\"");
    }

    static String quoted(String name) {
        return '"' + inQuotes(name) + '"';
    }
}
