package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Puts together the shape of one placemark from the elements that hold its coordinates. */
final class KmlShape {

    private final ShapeBuilder builder;
    private final MemoryRoom room;
    private final List<Geometry> parts = new ArrayList<>();
    private List<List<Coordinate>> rings = new ArrayList<>();
    private List<Coordinate> places = new ArrayList<>();
    private boolean damaged;

    KmlShape(ShapeBuilder builder, MemoryRoom room) {
        this.builder = builder;
        this.room = room;
    }

    /** Begins another placemark. */
    void clear() {
        parts.clear();
        rings = new ArrayList<>();
        places = new ArrayList<>();
        damaged = false;
    }

    void start(String element) {
        switch (element) {
            case "Polygon" -> rings = new ArrayList<>();
            case "Point", "LineString", "LinearRing", "Track" -> places = new ArrayList<>();
            default -> {
                // Other elements hold no coordinates.
            }
        }
    }

    void end(String element, String parent, CharSequence text) {
        try {
            close(element, parent, text);
        } catch (NotAShape e) {
            damaged = true;
        }
    }

    private void close(String element, String parent, CharSequence text) throws NotAShape {
        switch (element) {
            case "coordinates" -> coordinates(text);
            case "coord" -> coordinates(text.toString().strip().replaceAll("\\s+", ","));
            case "Point" -> {
                if (!places.isEmpty()) {
                    parts.add(builder.point(places.get(0)));
                }
            }
            case "LineString", "Track" -> {
                if (!places.isEmpty()) {
                    parts.add(builder.line(places));
                }
            }
            case "LinearRing" -> ring(parent);
            case "Polygon" -> {
                if (!rings.isEmpty()) {
                    parts.add(builder.polygon(rings));
                }
            }
            default -> {
                // Other elements hold no coordinates.
            }
        }
    }

    private void ring(String parent) throws NotAShape {
        if (parent.equals("outerBoundaryIs")) {
            rings.add(0, places);
        } else if (parent.equals("innerBoundaryIs")) {
            rings.add(places);
        } else if (!places.isEmpty()) {
            parts.add(builder.line(places));
        }
    }

    /** The placemark's shape; empty when it has none. */
    Optional<Geometry> whole() throws NotAShape {
        if (damaged) {
            throw new NotAShape();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(builder.together(parts));
    }

    /** Longitude, latitude and perhaps height, with commas between them and blanks between places. */
    private void coordinates(CharSequence text) throws NotAShape {
        double[] numbers = new double[3];
        int at = blanks(text, 0);
        while (at < text.length()) {
            int count = 0;
            boolean more = true;
            while (more) {
                int end = numberEnd(text, at);
                if (count < numbers.length) {
                    numbers[count] = number(text, at, end);
                }
                count++;
                at = blanks(text, end);
                more = at < text.length() && text.charAt(at) == ',';
                at = more ? blanks(text, at + 1) : at;
            }
            if (count < 2) {
                throw new NotAShape();
            }
            room.take(MemoryRoom.COORDINATE);
            places.add(ShapeBuilder.coordinate(numbers[0], numbers[1], count > 2 ? numbers[2] : Double.NaN));
        }
    }

    private static int blanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int numberEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ',' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A trailing comma leaves an empty height, which is none. */
    private static double number(CharSequence text, int from, int end) throws NotAShape {
        if (from == end) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text.subSequence(from, end).toString());
        } catch (NumberFormatException e) {
            throw new NotAShape();
        }
    }
}
