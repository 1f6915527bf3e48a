package org.myaypon.sample;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/**
 * An invented snapshot of displaced people and of access, one row for each township: most have no displaced people, and of some
 * that cannot be reached nothing is known.
 */
final class Displacement {

    private static final double UNREST = 0.12;
    private static final double LIMITED = 0.02;
    private static final double CLOSED = 0.46;
    private static final double MOST_PEOPLE = 42_000;

    private Displacement() {}

    /** The file's text. */
    static String text(List<Township> townships) {
        CsvText csv =
                new CsvText("TS_PCODE", "Township", "State_Region", "Access", "Displaced_people", "Sites", "Remark");
        Noise noise = new Noise(97);
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            Coordinate at = township.point();
            double unrest =
                    noise.fractal(at.x / 2.4, at.y / 2.4, 3) + 0.24 * (noise.random(i) - 0.5) + border(township);
            String access = unrest > CLOSED ? "No access" : unrest > LIMITED ? "Limited" : "Open";
            boolean unknown = unrest > CLOSED && noise.random(1000 + i) < 0.4;
            long people = people(unrest, noise.random(2000 + i));
            csv.add(
                    township.code(),
                    township.name(),
                    township.state(),
                    access,
                    unknown ? "NA" : people,
                    unknown ? "NA" : (people + 899) / 900,
                    Sample.REMARK);
        }
        return csv.toString();
    }

    /** People flee where there is unrest, a few thousand in most places and many in some; to the hundred. */
    private static long people(double unrest, double chance) {
        if (unrest < UNREST) {
            return 0;
        }
        double share = Math.min(1, (unrest - UNREST) / 0.7);
        return Math.max(100, 100 * Math.round(MOST_PEOPLE * share * chance * chance / 100));
    }

    private static double border(Township township) {
        return switch (township.state().toLowerCase(Locale.ROOT)) {
            case "kayah", "kachin", "rakhine", "chin", "shan (north)", "sagaing" -> 0.12;
            case "yangon", "nay pyi taw", "ayeyarwady", "mon" -> -0.25;
            default -> -0.04;
        };
    }
}
