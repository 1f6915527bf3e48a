package org.myaypon.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.UserException;
import org.myaypon.read.UtmZone;

/**
 * Chooses the projection of a sheet: the one that its document names, or the one that suits what is shown.
 *
 * <p>By itself a sheet is equal-area ({@link SheetProjection#around}); one of a township or another small area is in its UTM
 * zone, as the topographic maps of the place are.
 */
final class ProjectionChoice {

    /** What a document may write, but for UTM zones and EPSG codes. */
    static final List<String> NAMES =
            List.of("auto", "utm", "lambert-azimuthal", "albers", "lambert-conformal", "mercator");

    private static final Pattern ZONE = Pattern.compile("utm[ -]?(\\d{1,2})([ns])");
    private static final Pattern CODE = Pattern.compile("epsg:(\\d{4,6})");

    /** An area no wider and higher than this is small. */
    private static final double SMALL_DEGREES = 2.5;
    /** So far from its middle the lengths of a zone are true to 0.1 %. */
    private static final double NEAR_DEGREES = 3.5;
    /** Beyond this from its middle nobody uses a zone: lengths are 2 % off. */
    private static final double FARTHEST_DEGREES = 12;
    /** Standard parallels stand by this part of the height within the area's ends. */
    private static final double WITHIN = 1.0 / 6;

    private final Envelope degrees;

    private ProjectionChoice(Envelope degrees) {
        this.degrees = degrees;
    }

    /** Whether a document may write this. */
    static boolean isKnown(String crs) {
        String word = crs.strip().toLowerCase(Locale.ROOT);
        Matcher zone = ZONE.matcher(word);
        boolean isZone = zone.matches() && isZone(Integer.parseInt(zone.group(1)));
        return NAMES.contains(word) || isZone || CODE.matcher(word).matches();
    }

    /**
     * The projection.
     *
     * @param crs what the document names, one that {@link #isKnown}; "auto" when empty
     * @param degrees west, east, south and north of what is shown, on WGS 84; not empty
     * @throws UserException when the system is not known, not one of metres, or not made for the place
     */
    static SheetProjection of(Optional<String> crs, Envelope degrees) {
        return new ProjectionChoice(degrees).named(crs.orElse("auto").strip().toLowerCase(Locale.ROOT));
    }

    private SheetProjection named(String word) {
        return switch (word) {
            case "auto" -> fitting();
            case "utm" -> utm(zoneOfMiddle());
            case "lambert-azimuthal" -> SheetProjection.around(degrees);
            case "albers" -> conic("Albers equal-area", "Albers_Conic_Equal_Area");
            case "lambert-conformal" -> conic("Lambert conformal conic", "Lambert_Conformal_Conic_2SP");
            case "mercator" -> mercator();
            default -> {
                Matcher zone = ZONE.matcher(word);
                yield zone.matches()
                        ? utm(new UtmZone(
                                Integer.parseInt(zone.group(1)), zone.group(2).equals("s")))
                        : registered(word);
            }
        };
    }

    private SheetProjection fitting() {
        UtmZone zone = zoneOfMiddle();
        boolean small = degrees.getWidth() <= SMALL_DEGREES && degrees.getHeight() <= SMALL_DEGREES;
        return small && farthestFrom(zone) <= NEAR_DEGREES ? utm(zone) : SheetProjection.around(degrees);
    }

    private UtmZone zoneOfMiddle() {
        return UtmZone.at(degrees.centre().x, degrees.centre().y);
    }

    private double farthestFrom(UtmZone zone) {
        return Math.max(Math.abs(degrees.getMinX() - zone.meridian()), Math.abs(degrees.getMaxX() - zone.meridian()));
    }

    private SheetProjection utm(UtmZone zone) {
        if (farthestFrom(zone) > FARTHEST_DEGREES) {
            throw refused(
                    "UTM zone " + zone.label() + " is not made for where the map lies",
                    "Write utm, which takes zone " + zoneOfMiddle().label());
        }
        CoordinateReferenceSystem crs = zone.crs();
        MathTransform toSheet = ((ProjectedCRS) crs).getConversionFromBase().getMathTransform();
        return new SheetProjection(crs, toSheet, "UTM zone " + zone.label(), "WGS 84");
    }

    private SheetProjection conic(String title, String method) {
        double inward = degrees.getHeight() * WITHIN;
        double south = half(degrees.getMinY() + inward);
        double north = half(degrees.getMaxY() - inward);
        double parted = north > south ? north : south + 0.5;
        String parallels = SheetProjection.latitude(south) + " and " + SheetProjection.latitude(parted);
        double meridian = half(degrees.centre().x);
        return made(title + ", " + SheetProjection.longitude(meridian) + ", parallels " + parallels, method, values -> {
            values.parameter("standard_parallel_1").setValue(south);
            values.parameter("standard_parallel_2").setValue(parted);
            values.parameter("central_meridian").setValue(meridian);
            values.parameter("latitude_of_origin").setValue(half(degrees.centre().y));
        });
    }

    private SheetProjection mercator() {
        double parallel = half(degrees.centre().y);
        double meridian = half(degrees.centre().x);
        return made("Mercator, true at " + SheetProjection.latitude(parallel), "Mercator_2SP", values -> {
            values.parameter("standard_parallel_1").setValue(parallel);
            values.parameter("central_meridian").setValue(meridian);
        });
    }

    private static double half(double value) {
        return Math.rint(value * 2) / 2;
    }

    private static SheetProjection made(String title, String method, Consumer<ParameterValueGroup> setter) {
        try {
            DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
            ParameterValueGroup values = factory.getDefaultParameters(method);
            var ellipsoid = DefaultGeographicCRS.WGS84.getDatum().getEllipsoid();
            values.parameter("semi_major").setValue(ellipsoid.getSemiMajorAxis());
            values.parameter("semi_minor").setValue(ellipsoid.getSemiMinorAxis());
            setter.accept(values);
            return SheetProjection.onWgs84(title, factory.createParameterizedTransform(values));
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools lacks " + method, e);
        }
    }

    private SheetProjection registered(String word) {
        Matcher code = CODE.matcher(word);
        if (!code.matches()) {
            throw refused("There is no projection \"" + word + "\"", "Write one of " + String.join(", ", NAMES));
        }
        int number = Integer.parseInt(code.group(1));
        Optional<UtmZone> zone = UtmZone.ofEpsg(number);
        return zone.isPresent() ? utm(zone.get()) : RegisteredProjection.of(number, degrees);
    }

    private static boolean isZone(int number) {
        return number >= 1 && number <= 60;
    }

    static UserException refused(String what, String fix) {
        return new UserException(what, "frame", fix);
    }
}
