package org.myaypon.ui;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.FrameView;
import org.myaypon.project.MadeMap;
import org.myaypon.read.ToWgs84;
import org.myaypon.template.Box;

/**
 * Tells in words what lies at a place of one map of a page.
 *
 * @param map the whole map
 * @param areas finds areas in the metres of the sheet; empty for a map in another projection, as a locator is
 * @param box where the map stands on the page, with its name
 * @param frame where the map itself stands
 * @param toGround from millimetres on the page to metres
 * @param toDegrees from metres to degrees on WGS 84, where a way is known
 */
record PlaceFinder(
        MadeMap map,
        Optional<AreaFinder> areas,
        Box box,
        Box frame,
        AffineTransform toGround,
        Optional<MathTransform> toDegrees) {

    static PlaceFinder of(MadeMap map, AreaFinder areas, FrameView view, Box box) {
        try {
            boolean sameGround = CRS.equalsIgnoreMetadata(map.view().crs(), view.crs());
            return new PlaceFinder(
                    map,
                    Optional.of(areas).filter(finder -> sameGround),
                    box,
                    view.box(),
                    view.toPage().createInverse(),
                    toDegrees(view));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("not a view: " + view, e);
        }
    }

    private static Optional<MathTransform> toDegrees(FrameView view) {
        try {
            return Optional.of(ToWgs84.from(view.crs()));
        } catch (FactoryException e) {
            return Optional.empty();
        }
    }

    /** Whether a place of the page lies on this map or its name. */
    boolean covers(double xMm, double yMm) {
        return contains(box, xMm, yMm);
    }

    /** "Myitkyina · MMR001001 · 12.5", or empty text outside all areas. */
    String areaAt(double xMm, double yMm) {
        Point2D ground = toGround.transform(new Point2D.Double(xMm, yMm), null);
        OptionalInt found = areas.isEmpty() || !contains(frame, xMm, yMm)
                ? OptionalInt.empty()
                : areas.get().at(ground.getX(), ground.getY());
        return found.isEmpty() ? "" : describe(found.getAsInt());
    }

    private String describe(int i) {
        MadeMap.Area area = map.areas().get(i);
        AreaValues values = map.values();
        String value = values.hasValue(i)
                ? values.told(i)
                : values.presences().get(i).label().toLowerCase(Locale.ROOT);
        return area.name() + " · " + area.key() + " · " + value;
    }

    /** "25.380° N 97.400° E", or empty text where that is not known. */
    String placeAt(double xMm, double yMm) {
        if (toDegrees.isEmpty() || !contains(frame, xMm, yMm)) {
            return "";
        }
        Point2D ground = toGround.transform(new Point2D.Double(xMm, yMm), null);
        double[] degrees = {ground.getX(), ground.getY()};
        try {
            toDegrees.get().transform(degrees, 0, degrees, 0, 1);
        } catch (TransformException e) {
            return "";
        }
        return degrees(degrees[1], "N", "S") + " " + degrees(degrees[0], "E", "W");
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.3f° %s", Math.abs(value), value < 0 ? negative : positive);
    }

    private static boolean contains(Box box, double xMm, double yMm) {
        return xMm >= box.xMm() && xMm <= box.rightMm() && yMm >= box.yMm() && yMm <= box.bottomMm();
    }
}
