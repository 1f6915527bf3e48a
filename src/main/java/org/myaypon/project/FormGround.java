package org.myaypon.project;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.page.FrameView;
import org.myaypon.style.FormStyles;

/**
 * What symbols stand on: the areas of one map of a sheet.
 *
 * @param joined the areas with their keys
 * @param ground their shapes, simplified for the sheet
 * @param view what the sheet shows of them, and how large
 * @param places where the symbol of each area stands; empty for an area without a shape, or beyond the map
 * @param elsewhere the ground of the insets of this map, in which charts stand rather than on it
 */
record FormGround(
        JoinedAreas joined,
        SheetGround ground,
        FrameView view,
        List<Optional<Coordinate>> places,
        List<Envelope> elsewhere) {

    private static final double MOST_SHIFT_MM = 16;
    private static final double SHIFT_PER_SIDE = 0.12;
    private static final double EDGE_MM = 0.4;

    FormGround {
        places = List.copyOf(places);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether the symbol of an area stands on this map. */
    boolean sees(int area) {
        return places.get(area).filter(view.ground()::contains).isPresent();
    }

    /** Whether the symbol of an area stands in an inset too, where it has more room. */
    boolean isElsewhere(int area) {
        return places.get(area)
                .filter(place -> elsewhere.stream().anyMatch(ground -> ground.contains(place)))
                .isPresent();
    }

    /** How far charts may be moved here. */
    double mostShiftMm() {
        return Math.min(MOST_SHIFT_MM, Math.min(view.box().widthMm(), view.box().heightMm()) * SHIFT_PER_SIDE);
    }

    /** A place near the edge of the map, moved in as far as a symbol that reaches so far needs it to be whole. */
    Coordinate inView(Coordinate place, double reachMm) {
        Envelope inner = view.ground();
        inner.expandBy(-metres(reachMm + EDGE_MM));
        return inner.isNull()
                ? place
                : new Coordinate(
                        Math.max(inner.getMinX(), Math.min(inner.getMaxX(), place.x)),
                        Math.max(inner.getMinY(), Math.min(inner.getMaxY(), place.y)));
    }

    /** A length on the page as one on the ground. */
    double metres(double mm) {
        return mm * view.metresPerMm();
    }

    /** How large all areas are on the page. */
    double squareMm() {
        return ground.squareMetres() / (view.metresPerMm() * view.metresPerMm());
    }

    /** The ground's box as one on the page. */
    Envelope onPage(Envelope metres) {
        Point2D lower = view.toPage().transform(new Point2D.Double(metres.getMinX(), metres.getMinY()), null);
        Point2D upper = view.toPage().transform(new Point2D.Double(metres.getMaxX(), metres.getMaxY()), null);
        return new Envelope(lower.getX(), upper.getX(), lower.getY(), upper.getY());
    }

    /** "township". */
    String singular() {
        return joined.shown().groups().singular();
    }

    /** "townships". */
    String plural() {
        return joined.shown().groups().plural();
    }

    /**
     * What becomes a feature.
     *
     * @param area its place among the areas
     * @param part which part of a symbol it is; empty for a whole one
     * @param diameterMm how wide a mark is; 0 for what is no mark
     */
    record Piece(int area, Geometry shape, String part, double value, double diameterMm) {}

    /** Features with the key of their area, their value and what their style reads. */
    List<SimpleFeature> features(String name, List<Piece> pieces) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(name);
        builder.setCRS(ground.projection().crs());
        builder.add("shape", Geometry.class);
        builder.add("key", String.class);
        builder.add("value", Double.class);
        builder.add(FormStyles.PART, String.class);
        builder.add(FormStyles.DIAMETER, Double.class);
        SimpleFeatureType type = builder.buildFeatureType();
        List<SimpleFeature> features = new ArrayList<>();
        for (Piece piece : pieces) {
            features.add(SimpleFeatureBuilder.build(
                    type,
                    new Object[] {
                        piece.shape(), joined.keyOf(piece.area()), piece.value(), piece.part(), piece.diameterMm()
                    },
                    name + "." + (features.size() + 1)));
        }
        return features;
    }
}
