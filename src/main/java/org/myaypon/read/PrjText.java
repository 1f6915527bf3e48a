package org.myaypon.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * The coordinate reference system that a .prj file, or another text in the same language (WKT), tells.
 *
 * <p>A layer's first coordinate is always the easting or longitude, whatever axes its text names.
 */
final class PrjText {

    private static final double DEGREE = Math.PI / 180;
    private static final Pattern AXES = Pattern.compile(",\\s*AXIS\\s*\\[[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    /** A shift to WGS 84 other than none. */
    private static final Pattern SHIFTED = Pattern.compile("TOWGS84\\[[^\\]]*[1-9]");

    /** The number of the whole, which stands last. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:AUTHORITY|ID)\\[\"EPSG\",\"?(\\d{4,6})\"?\\]\\]$", Pattern.CASE_INSENSITIVE);

    /** A length's unit: the first word tells it from an angle's in the newer language. */
    private static final Pattern UNIT =
            Pattern.compile("(?:,UNIT|LENGTHUNIT)\\[\"[^\"]*\",([-+]?[0-9]+(?:\\.[0-9]*)?)");

    private PrjText() {}

    /** The system; empty when the text is none that can be understood. */
    static Optional<CoordinateReferenceSystem> crs(String text) {
        String plain = plain(text);
        if (isWgs84(plain)) {
            return Optional.of(DefaultGeographicCRS.WGS84);
        }
        boolean ownShift = plain.contains("TOWGS84[");
        return utm(plain)
                .map(UtmZone::crs)
                .or(() -> EpsgCode.of(text).flatMap(EpsgCode::crs))
                .or(() -> ownShift ? Optional.empty() : numbered(plain))
                .or(() -> parsed(text))
                .or(() -> numbered(plain));
    }

    private static Optional<CoordinateReferenceSystem> parsed(String text) {
        EpsgCode.prepare();
        String wkt = AXES.matcher(text).replaceAll("");
        try {
            String shifted =
                    DatumShift.missingIn(wkt).map(shift -> shift.addTo(wkt)).orElse(wkt);
            CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(CRS.parseWKT(shifted));
            return Optional.ofNullable(horizontal)
                    .filter(crs -> crs instanceof GeographicCRS || crs instanceof ProjectedCRS);
        } catch (FactoryException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The register says more than the text can: the sphere of web maps, the shifts of older datums. */
    private static Optional<CoordinateReferenceSystem> numbered(String plain) {
        Matcher number = NUMBER.matcher(plain);
        return number.find() ? EpsgCode.crs(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    /** The UTM zone on WGS 84 that a plain text describes, in whatever spelling. */
    private static Optional<UtmZone> utm(String plain) {
        int base = Math.max(plain.indexOf("GEOGCS["), plain.indexOf("BASEGEOGCRS["));
        int projection = Math.max(plain.indexOf(",PROJECTION["), plain.indexOf(",CONVERSION["));
        if (!plain.startsWith("PROJC") || base < 0 || projection < base) {
            return Optional.empty();
        }
        String ground = plain.substring(base, projection).replace("BASEGEOGCRS[", "GEOGCRS[");
        String grid = plain.substring(projection);
        if (!grid.contains("[\"TRANSVERSEMERCATOR\"") || !isWgs84(ground) || !inMetres(grid)) {
            return Optional.empty();
        }
        return UtmZone.of(
                parameter(grid, "CENTRALMERIDIAN", "LONGITUDEOFNATURALORIGIN"),
                parameter(grid, "LATITUDEOFORIGIN", "LATITUDEOFNATURALORIGIN"),
                parameter(grid, "SCALEFACTOR", "SCALEFACTORATNATURALORIGIN"),
                parameter(grid, "FALSEEASTING", "FALSEEASTING"),
                parameter(grid, "FALSENORTHING", "FALSENORTHING"));
    }

    private static boolean inMetres(String grid) {
        Matcher units = UNIT.matcher(grid);
        while (units.find()) {
            if (Double.parseDouble(units.group(1)) != 1) {
                return false;
            }
        }
        return true;
    }

    private static double parameter(String grid, String name, String newName) {
        return numberAfter(grid, "PARAMETER[", name, numberAfter(grid, "PARAMETER[", newName, Double.NaN));
    }

    /** The text in capitals, without what spellings differ in. */
    static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s_]", "");
    }

    /** Whether a plain text means WGS 84 in degrees from Greenwich, without the second that parsing costs at first. */
    static boolean isWgs84(String wkt) {
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
        return numberAfter(wkt, keyword, "[^\"]*", otherwise);
    }

    private static double numberAfter(String wkt, String keyword, String name, double otherwise) {
        Matcher found = Pattern.compile(
                        Pattern.quote(keyword) + "\"" + name + "\",([-+]?[0-9]+(\\.[0-9]*)?(E[-+]?[0-9]+)?)")
                .matcher(wkt);
        return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
    }
}
