package org.myaypon.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** An invented programme in 27 townships of three parts of the country: how many village tracts it has reached of all. */
final class Programme {

    /** A part of the country: so many townships, those that lie nearest to a place. */
    private record Part(Coordinate middle, int townships, String status) {}

    private static final List<Part> PARTS = List.of(
            new Part(new Coordinate(94.9, 20.9), 11, "Ongoing"),
            new Part(new Coordinate(97.6, 17.0), 8, "Ongoing"),
            new Part(new Coordinate(96.9, 24.6), 8, "Starting"));

    private Programme() {}

    /** The file: a row for each township that the programme works in, and none for the others. */
    static String text(List<Township> townships) {
        CsvText csv = new CsvText(
                "TS_PCODE",
                "Township",
                "State_Region",
                "Status",
                "Village_Tracts",
                "Village_Tracts_Reached",
                "People_Reached",
                "Remark");
        Dice dice = new Dice(101);
        Map<Township, String> statuses = statuses(townships);
        townships.stream()
                .filter(statuses::containsKey)
                .forEach(township -> add(csv, township, statuses.get(township), dice));
        return csv.toString();
    }

    private static Map<Township, String> statuses(List<Township> townships) {
        Map<Township, String> statuses = new HashMap<>();
        for (Part part : PARTS) {
            townships.stream()
                    .sorted(Comparator.comparingDouble(
                            (Township township) -> township.point().distance(part.middle())))
                    .limit(part.townships())
                    .forEach(township -> statuses.put(township, part.status()));
        }
        return statuses;
    }

    private static void add(CsvText csv, Township township, String status, Dice dice) {
        int tracts = dice.between(24, 88);
        boolean starting = status.equals("Starting");
        int reached = (int) (tracts * (starting ? 0.3 * dice.share() : 0.2 + 0.75 * dice.share()));
        String said = reached == 0 ? "Planned" : status;
        csv.add(
                township.code(),
                township.name(),
                township.state(),
                said,
                tracts,
                reached,
                reached * dice.between(180, 420),
                Sample.REMARK);
    }
}
