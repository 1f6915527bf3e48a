package org.myaypon.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.myaypon.data.CacheFolder;

/** Coordinate reference systems by their number in the EPSG register, longitude or easting first. */
public final class EpsgCode {

    /** Where GeoTools unpacks its copy of the register; without it that is the temporary folder. */
    private static final String FOLDER = "EPSG-HSQL.directory";

    private static final Pattern CODE = Pattern.compile("(?i)EPSG:(?:[^:]*:)?(\\d{4,6})$");

    private EpsgCode() {}

    /** The system; empty when the number is not in the register. WGS 84 and its UTM zones are had at once. */
    public static Optional<CoordinateReferenceSystem> crs(int code) {
        if (code == 4326 || code == 4979) {
            return Optional.of(DefaultGeographicCRS.WGS84);
        }
        Optional<UtmZone> zone = UtmZone.ofEpsg(code);
        return zone.isPresent() ? zone.map(UtmZone::crs) : lookUp(code);
    }

    /** The number in "EPSG:32646", "urn:ogc:def:crs:EPSG::32646" and the like. */
    static Optional<Integer> of(String name) {
        Matcher code = CODE.matcher(name.strip());
        return code.find() ? Optional.of(Integer.valueOf(code.group(1))) : Optional.empty();
    }

    /** Keeps the register's copy in our own folder; to be called before GeoTools may ask for it. */
    static void prepare() {
        if (System.getProperty(FOLDER) == null) {
            System.setProperty(
                    FOLDER,
                    CacheFolder.ofThisStart().resolve("epsg").toAbsolutePath().toString());
        }
    }

    private static Optional<CoordinateReferenceSystem> lookUp(int code) {
        prepare();
        try {
            return Optional.of(CRS.decode("EPSG:" + code, true));
        } catch (FactoryException e) {
            return Optional.empty();
        }
    }
}
