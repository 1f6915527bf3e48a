package org.myaypon.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * The coordinate reference system that a .prj file tells.
 *
 * <p>A shapefile's first coordinate is always the easting or longitude, whatever axes its .prj names.
 */
final class PrjText {

    private static final double DEGREE = Math.PI / 180;
    private static final Pattern GEOGRAPHIC_AXES =
            Pattern.compile(",\\s*AXIS\\s*\\[[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    /** A shift to WGS 84 other than none. */
    private static final Pattern SHIFTED = Pattern.compile("TOWGS84\\[[^\\]]*[1-9]");

    private PrjText() {}

    /** The system; empty when the text is none that can be understood. */
    static Optional<CoordinateReferenceSystem> crs(String text) {
        if (isWgs84(text)) {
            return Optional.of(DefaultGeographicCRS.WGS84);
        }
        boolean geographic = text.stripLeading().toUpperCase(Locale.ROOT).startsWith("GEOGCS");
        try {
            return Optional.of(
                    CRS.parseWKT(geographic ? GEOGRAPHIC_AXES.matcher(text).replaceAll("") : text));
        } catch (FactoryException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it is WGS 84 in degrees from Greenwich, told without the second that parsing costs a fresh program. */
    static boolean isWgs84(String text) {
        String wkt = text.toUpperCase(Locale.ROOT).replaceAll("[\\s_]", "");
        if (!wkt.startsWith("GEOGCS[") && !wkt.startsWith("GEOGCRS[")) {
            return false;
        }
        double unit = numberAfter(wkt, "ANGLEUNIT[", numberAfter(wkt, ",UNIT[", DEGREE));
        double radius = numberAfter(wkt, "SPHEROID[", numberAfter(wkt, "ELLIPSOID[", 0));
        return isWgs84Datum(nameAfter(wkt, "DATUM[")
                        .or(() -> nameAfter(wkt, "ENSEMBLE["))
                        .orElse(""))
                && numberAfter(wkt, "PRIMEM[", 0) == 0
                && Math.abs(unit - DEGREE) < 1e-12
                && Math.abs(radius - 6_378_137) < 1e-3
                && !SHIFTED.matcher(wkt).find();
    }

    private static boolean isWgs84Datum(String name) {
        String plain = name.replaceAll("[^A-Z0-9]", "");
        return switch (plain.startsWith("D") ? plain.substring(1) : plain) {
            case "WGS1984", "WGS84", "WORLDGEODETICSYSTEM1984", "WORLDGEODETICSYSTEM1984ENSEMBLE" -> true;
            default -> false;
        };
    }

    private static Optional<String> nameAfter(String wkt, String keyword) {
        Matcher found = Pattern.compile(Pattern.quote(keyword) + "\"([^\"]*)\"").matcher(wkt);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The number after a keyword's name: {@code 0} of {@code PRIMEM["Greenwich",0]}. */
    private static double numberAfter(String wkt, String keyword, double otherwise) {
        Matcher found = Pattern.compile(Pattern.quote(keyword) + "\"[^\"]*\",([-+]?[0-9]+(\\.[0-9]*)?(E[-+]?[0-9]+)?)")
                .matcher(wkt);
        return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
    }
}
