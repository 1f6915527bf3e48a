package org.myaypon.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Points from a column of longitudes and one of latitudes, in decimal degrees on WGS 84. Where the two are the wrong way
 * round, in all rows or in some, Myanmar's own place tells it.
 */
final class PlacedRows {

    private static final Envelope MYANMAR = new Envelope(91.5, 101.7, 9.0, 29.0);
    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

    private final Table table;
    private final CoordinateColumns.Pair columns;
    private final boolean swapped;
    private final Tally without = new Tally();
    private final Tally turned = new Tally();
    private final Tally unreadable = new Tally();
    private int placed;

    PlacedRows(Table table, CoordinateColumns.Pair columns) {
        this.table = table;
        this.columns = columns;
        this.swapped = isSwapped();
    }

    private boolean isSwapped() {
        int right = 0;
        int wrong = 0;
        for (Table.Row row : table.rows()) {
            Coordinate place = place(row);
            right += MYANMAR.covers(place) ? 1 : 0;
            wrong += MYANMAR.covers(place.y, place.x) ? 1 : 0;
        }
        return wrong > right;
    }

    /** The numbers in a row, as they stand there; not a number where there is none. */
    private Coordinate place(Table.Row row) {
        OptionalDouble x = Table.number(row.cells().get(columns.longitude()));
        OptionalDouble y = Table.number(row.cells().get(columns.latitude()));
        return new Coordinate(x.orElse(Double.NaN), y.orElse(Double.NaN));
    }

    /** The row's point; empty when it has no coordinates, or none that can be understood, which is counted. */
    Optional<Geometry> shape(Table.Row row, ShapeBuilder builder) {
        List<String> cells = row.cells();
        Coordinate place = place(row);
        boolean blank = Table.isNoData(cells.get(columns.longitude())) && Table.isNoData(cells.get(columns.latitude()));
        if (blank || (place.x == 0 && place.y == 0)) {
            without.add(row.line());
            return Optional.empty();
        }
        Coordinate turnedPlace = new Coordinate(place.y, place.x);
        boolean turn = swapped
                ? !MYANMAR.covers(place) || MYANMAR.covers(turnedPlace)
                : MYANMAR.covers(turnedPlace) && !MYANMAR.covers(place);
        Coordinate point = turn ? turnedPlace : place;
        if (!EARTH.covers(point)) {
            unreadable.add(row.line());
            return Optional.empty();
        }
        if (turn != swapped) {
            turned.add(row.line());
        }
        placed++;
        return Optional.of(builder.point(point));
    }

    /**
     * Adds what was found.
     *
     * @throws UserException when no row has a point
     */
    void report(List<Problem> problems) {
        String titles = "\"" + title(columns.longitude()) + "\" and \"" + title(columns.latitude()) + "\"";
        if (placed == 0 && unreadable.count() > 0) {
            throw new UserException(
                    "The columns " + titles + " of " + table.source().fileName()
                            + " do not hold decimal degrees (first: " + firstUnreadable() + ")",
                    "",
                    "Write longitude and latitude like 96.1561 and 16.8053");
        }
        if (swapped) {
            problems.add(new Problem(
                    "Longitude and latitude are the wrong way round in " + titles + " and were swapped back",
                    "",
                    "Correct the titles in the source"));
        }
        turned.report(
                problems,
                "1 row has longitude and latitude the wrong way round; it was swapped back",
                "%s rows have longitude and latitude the wrong way round; they were swapped back",
                "line",
                "Correct them in the source");
        without.report(problems, "1 row has no coordinates", "%s rows have no coordinates", "line", "");
        unreadable.report(
                problems,
                "1 row has coordinates that are not decimal degrees and is not drawn",
                "%s rows have coordinates that are not decimal degrees and are not drawn",
                "line",
                "Write longitude and latitude like 96.1561 and 16.8053");
    }

    private String firstUnreadable() {
        for (Table.Row row : table.rows()) {
            String longitude = row.cells().get(columns.longitude());
            String latitude = row.cells().get(columns.latitude());
            if (!Table.isNoData(longitude) || !Table.isNoData(latitude)) {
                return shortened(longitude) + ", " + shortened(latitude);
            }
        }
        return "";
    }

    private static String shortened(String cell) {
        return cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
    }

    private String title(int column) {
        return table.fields().get(column).name();
    }
}
