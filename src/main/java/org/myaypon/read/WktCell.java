package org.myaypon.read;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.myaypon.data.Problem;

/** Reads shapes written in cells: well-known text, with PostGIS's {@code SRID=4326;} before it or not, or hex WKB. */
final class WktCell {

    /** Real shapes nest four deep. */
    private static final int DEEPEST = 16;

    private static final Pattern SRID = Pattern.compile("^SRID=(\\d{1,6});", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING = Pattern.compile(
            "^(SRID=\\d+;)?\\s*(POINT|LINESTRING|LINEARRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|"
                    + "GEOMETRYCOLLECTION)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEX = Pattern.compile("0[01][0-9A-F]{16,}", Pattern.CASE_INSENSITIVE);

    private final MemoryRoom room;
    private final WKTReader reader;
    private final WkbShape binary;
    private final Tally elsewhere = new Tally();
    private Optional<Integer> srid = Optional.empty();

    WktCell(ShapeBuilder builder, MemoryRoom room) {
        this.room = room;
        this.reader = new WKTReader(builder.factory());
        this.reader.setFixStructure(true);
        this.binary = new WkbShape(builder, room);
    }

    /** Whether a cell looks like a shape. */
    static boolean isShape(String cell) {
        String start = cell.substring(0, Math.min(40, cell.length()));
        return BEGINNING.matcher(start).matches() || HEX.matcher(start).matches();
    }

    /** The first EPSG number that stood before a shape. */
    Optional<Integer> srid() {
        return srid;
    }

    /** Whether the number before a shape is another than the first, which is counted. */
    boolean isElsewhere(String cell, long line) {
        Matcher before = SRID.matcher(cell);
        boolean isElsewhere = srid.isPresent()
                && before.find()
                && !Integer.valueOf(before.group(1)).equals(srid.get());
        if (isElsewhere) {
            elsewhere.add(line);
        }
        return isElsewhere;
    }

    /** Adds what was found. */
    void report(List<Problem> problems) {
        String than = " than the first (EPSG " + srid.orElse(0) + ")";
        elsewhere.report(
                problems,
                "1 shape is in another coordinate system" + than + " and is not drawn",
                "%s shapes are in other coordinate systems" + than + " and are not drawn",
                "line",
                "Save all shapes in one coordinate system");
    }

    /** The shape in a cell; empty when it has no coordinates. */
    Optional<Geometry> shape(String cell) throws NotAShape {
        if (HEX.matcher(cell.substring(0, Math.min(40, cell.length()))).matches()) {
            return ofHex(cell);
        }
        Matcher before = SRID.matcher(cell);
        String text = cell;
        if (before.find()) {
            srid = srid.or(() -> Optional.of(Integer.valueOf(before.group(1))));
            text = cell.substring(before.end());
        }
        requireShallow(text);
        room.require(20L * text.length());
        try {
            Geometry shape = reader.read(text);
            requirePlaces(shape);
            room.take((long) MemoryRoom.COORDINATE * shape.getNumPoints());
            return shape.isEmpty() ? Optional.empty() : Optional.of(shape);
        } catch (ParseException | IllegalArgumentException e) {
            throw new NotAShape();
        }
    }

    private Optional<Geometry> ofHex(String cell) throws NotAShape {
        try {
            return binary.of(ByteBuffer.wrap(HexFormat.of().parseHex(cell)));
        } catch (IllegalArgumentException e) {
            throw new NotAShape();
        }
    }

    private static void requireShallow(String text) throws NotAShape {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new NotAShape();
            }
        }
    }

    private static void requirePlaces(Geometry shape) throws NotAShape {
        PlaceCheck check = new PlaceCheck();
        shape.apply(check);
        if (check.wrong) {
            throw new NotAShape();
        }
    }

    /** Looks for coordinates that are none. */
    private static final class PlaceCheck implements CoordinateSequenceFilter {

        private boolean wrong;

        @Override
        public void filter(CoordinateSequence places, int i) {
            wrong |= !ShapeBuilder.isPlace(places.getX(i), places.getY(i));
        }

        @Override
        public boolean isDone() {
            return wrong;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    }
}
