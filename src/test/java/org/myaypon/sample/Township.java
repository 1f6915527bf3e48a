package org.myaypon.sample;

import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;

/**
 * The published facts of one township.
 *
 * @param code its P-code
 * @param name its English name
 * @param burmese its Burmese name
 * @param districtCode P-code of its district
 * @param district English name of its district
 * @param stateCode P-code of its state or region
 * @param state English name of its state or region
 * @param point a place inside it, degrees
 * @param people census population of 2014; empty for two townships made since
 */
record Township(
        String code,
        String name,
        String burmese,
        String districtCode,
        String district,
        String stateCode,
        String state,
        Coordinate point,
        OptionalInt people) {

    Township {
        point = point.copy();
    }

    @Override
    public Coordinate point() {
        return point.copy();
    }

    /** "State", "Region" or "Union Territory". */
    String kindOfState() {
        return switch (state) {
            case "Nay Pyi Taw" -> "Union Territory";
            case "Chin", "Kachin", "Kayah", "Kayin", "Mon", "Rakhine" -> "State";
            default -> state.startsWith("Shan") ? "State" : "Region";
        };
    }

    /** The self-administered zone or division that it belongs to; empty text for most. */
    String selfAdministered() {
        if (district.equals("Hopang") || district.equals("Matman")) {
            return "Wa";
        }
        int zone = district.indexOf(" Self-Administered");
        return zone < 0 ? "" : district.substring(0, zone);
    }
}
