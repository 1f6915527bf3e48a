package org.myaypon.ui;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.TransformException;
import org.myaypon.indicator.AreaValues;
import org.myaypon.page.Box;
import org.myaypon.project.MadeMap;

/** What lies under the pointer, in words. */
final class PointerModel {

    private final ReadOnlyStringWrapper area = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private Optional<Shown> shown = Optional.empty();

    PointerModel(SessionModel session) {
        session.madeProperty().addListener((property, before, now) -> show(now));
    }

    /** "Myitkyina · MMR001001 · 12.5", or empty text outside all areas. */
    ReadOnlyStringProperty areaProperty() {
        return area.getReadOnlyProperty();
    }

    /** "25.38° N 97.40° E", or empty text outside the map. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** "1:4,000,000", or empty text without a map. */
    ReadOnlyStringProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The pointer stands at this place of the page, in millimetres. */
    void moveTo(double xMm, double yMm) {
        Optional<Shown> here = shown.filter(map -> contains(map.map().view().box(), xMm, yMm));
        area.set(here.map(map -> map.areaAt(xMm, yMm)).orElse(""));
        place.set(here.map(map -> map.placeAt(xMm, yMm)).orElse(""));
    }

    /** The pointer has left the page. */
    void leave() {
        area.set("");
        place.set("");
    }

    private void show(Optional<MadeMap> map) {
        shown = map.map(Shown::of);
        scale.set(map.map(made ->
                        String.format(Locale.ROOT, "1:%,.0f", made.view().scaleDenominator()))
                .orElse(""));
        leave();
    }

    private static boolean contains(Box box, double xMm, double yMm) {
        return xMm >= box.xMm() && xMm <= box.rightMm() && yMm >= box.yMm() && yMm <= box.bottomMm();
    }

    private record Shown(MadeMap map, AreaFinder finder, AffineTransform toGround) {

        static Shown of(MadeMap map) {
            try {
                return new Shown(
                        map, new AreaFinder(map.areas()), map.view().toPage().createInverse());
            } catch (NoninvertibleTransformException e) {
                throw new IllegalArgumentException("not a view: " + map.view(), e);
            }
        }

        String areaAt(double xMm, double yMm) {
            Point2D ground = toGround.transform(new Point2D.Double(xMm, yMm), null);
            OptionalInt found = finder.at(ground.getX(), ground.getY());
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

        String placeAt(double xMm, double yMm) {
            Point2D ground = toGround.transform(new Point2D.Double(xMm, yMm), null);
            CoordinateReferenceSystem crs = map.view().crs();
            if (!(crs instanceof ProjectedCRS projected)) {
                return "";
            }
            double[] degrees = {ground.getX(), ground.getY()};
            try {
                projected.getConversionFromBase().getMathTransform().inverse().transform(degrees, 0, degrees, 0, 1);
            } catch (TransformException e) {
                return "";
            }
            return degrees(degrees[1], "N", "S") + " " + degrees(degrees[0], "E", "W");
        }

        private static String degrees(double value, String positive, String negative) {
            return String.format(Locale.ROOT, "%.3f° %s", Math.abs(value), value < 0 ? negative : positive);
        }
    }
}
