package org.myaypon.read;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myaypon.data.Problem;

/**
 * The columns of a GeoPackage's table: which holds the shape, and which hold values of what class. The number that
 * GeoPackages give each row is not a value; pictures and the like are left out.
 */
final class GeoPackageColumns {

    private static final Set<String> ROW_NUMBERS = Set.of("fid", "ogc_fid");

    private final int geometry;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Class<?>> classes = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int leftOut;

    private GeoPackageColumns(int geometry) {
        this.geometry = geometry;
    }

    static GeoPackageColumns of(ResultSetMetaData table, String shape, FeatureList features) throws SQLException {
        int geometry = 0;
        for (int column = 1; column <= table.getColumnCount(); column++) {
            geometry = table.getColumnName(column).equalsIgnoreCase(shape) ? column : geometry;
        }
        if (geometry == 0) {
            throw new SQLException("the column of shapes is not there");
        }
        GeoPackageColumns columns = new GeoPackageColumns(geometry);
        for (int column = 1; column <= table.getColumnCount(); column++) {
            if (column != geometry) {
                columns.add(column, table.getColumnName(column), type(table, column), features);
            }
        }
        return columns;
    }

    private static String type(ResultSetMetaData table, int column) throws SQLException {
        String declared = table.getColumnTypeName(column);
        return declared == null ? "" : declared.toUpperCase(Locale.ROOT);
    }

    private void add(int column, String title, String type, FeatureList features) {
        if (ROW_NUMBERS.contains(title.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (type.startsWith("BLOB")) {
            leftOut++;
            return;
        }
        columns.add(column);
        classes.add(classOf(type));
        places.add(features.column(title, classOf(type)));
    }

    /** The class of a declared type (OGC 12-128r19, table 1). */
    private static Class<?> classOf(String type) {
        return switch (type) {
            case "BOOLEAN" -> Boolean.class;
            case "TINYINT", "SMALLINT", "MEDIUMINT" -> Integer.class;
            case "INT", "INTEGER" -> Long.class;
            case "FLOAT", "DOUBLE", "REAL" -> Double.class;
            case "DATE" -> Date.class;
            default -> String.class;
        };
    }

    /** The number of the column that holds the shape, from 1. */
    int geometry() {
        return geometry;
    }

    /** The values of the row at which the result stands, by the place of their column. */
    List<Object> values(ResultSet row) throws SQLException {
        Object[] values = new Object[places.size()];
        for (int i = 0; i < values.length; i++) {
            values[places.get(i)] = value(row.getObject(columns.get(i)), classes.get(i));
        }
        return Arrays.asList(values);
    }

    /** SQLite lets a column hold anything; what does not fit its class stays as it is. */
    private static Object value(Object stored, Class<?> binding) {
        if (stored instanceof byte[]) {
            return null;
        }
        if (binding == Boolean.class && stored instanceof Integer number) {
            return number != 0;
        }
        if (binding == Double.class && stored instanceof Number number) {
            return number.doubleValue();
        }
        return binding == Date.class && stored instanceof String day ? date(day) : stored;
    }

    private static Object date(String day) {
        Date date = DbfCell.date(day.replace("-", ""));
        return date == null ? day : date;
    }

    /** Adds what was left out. */
    void report(List<Problem> problems) {
        if (leftOut > 0) {
            problems.add(new Problem(
                    Tally.number(leftOut, "column") + " of pictures or other binary data "
                            + (leftOut == 1 ? "was" : "were") + " left out",
                    "",
                    ""));
        }
    }
}
