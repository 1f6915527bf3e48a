package org.myaypon.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units that hazards are measured in, as attributes' names and people write them. */
enum Unit {
    MPH("mph", ".*(mph|miles).*"),
    KMH("km/h", ".*(kmh|kmph|kph|km_h).*"),
    KNOTS("knots", ".*(knot|kts|_kt|_kn|windkt|maxwind|vmax|usa_wind|wmo_wind|radii|intensity).*|kt"),
    METRES_PER_SECOND("m/s", ".*(_ms|mps|m_s|windms)"),
    CENTIMETRES("cm", ".*(_cm|depthcm|centim).*"),
    FEET("feet", ".*(_ft|depthft|feet|foot).*"),
    METRES("metres", ".*(_m|depthm|metre|meter|_mt|_mtr)");

    static final List<Unit> OF_SPEED = List.of(MPH, KMH, KNOTS, METRES_PER_SECOND);
    static final List<Unit> OF_LENGTH = List.of(CENTIMETRES, FEET, METRES);

    private final String text;
    private final Pattern inName;

    Unit(String text, String inName) {
        this.text = text;
        this.inName = Pattern.compile(inName);
    }

    String text() {
        return text;
    }

    /** The unit that an attribute's name tells, by its words or by the custom of those that make such files. */
    static Optional<Unit> inName(String attribute, List<Unit> among) {
        String name = attribute.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return among.stream()
                .filter(unit -> unit.inName.matcher(name).matches())
                .findFirst();
    }

    /** The unit that a user writes: "km/h", "knots", "kt", "m". */
    static Optional<Unit> named(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.text.equals(wanted))
                .findFirst()
                .or(() -> wanted.equals("m") ? Optional.of(METRES) : inName("_" + wanted, Arrays.asList(values())));
    }
}
