package org.myaypon.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;

/**
 * Invented rows of "who does what where": 3,000 of them by 213 organisations in 22 sectors. Every organisation and
 * every sector appears; twelve townships have none; six rows carry a P-code that is no longer in use.
 */
final class ThreeW {

    private static final int ROWS = 3000;
    private static final int ORGANISATIONS = 213;
    private static final int DONORS = 27;
    private static final int WITHOUT = 12;
    private static final int DRIFTED = 6;
    private static final int SIZE_OF_OLD_TOWNSHIP = 690000;
    private static final int FORMER = -1;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private record Activity(String sector, String subsector, String name) {}

    /** A row to be: who, where (a place in the list of townships, or {@link #FORMER}), and what. */
    private record Entry(int organisation, int place, Activity work) {}

    private record Organisation(String name, String type, double size, List<Activity> work) {}

    private final List<Township> townships;
    private final List<Activity> activities;
    private final List<String> sectors;
    private final Dice dice = new Dice(51);
    private final double[] pull;
    private final List<Organisation> organisations = new ArrayList<>();
    /** For each organisation, how likely it works in each township. */
    private final List<double[]> reaches = new ArrayList<>();

    private ThreeW(List<Township> townships) {
        this.townships = townships;
        this.activities = Facts.rows("activities.csv").stream()
                .map(cells -> new Activity(cells[0], cells[1], cells[2]))
                .toList();
        this.sectors = activities.stream().map(Activity::sector).distinct().toList();
        this.pull = pull();
    }

    /** The file's text. */
    static String text(List<Township> townships) {
        return new ThreeW(townships).rows().toString();
    }

    /** How strongly each township draws organisations: by state, by people, and by chance. */
    private double[] pull() {
        double[] pull = new double[townships.size()];
        for (int i = 0; i < pull.length; i++) {
            Township township = townships.get(i);
            double people = township.people().orElse(100000);
            double chance = StrictMath.exp(2.6 * dice.share() - 1.3);
            pull[i] = stateWeight(township.state()) * StrictMath.sqrt(people / 150000) * chance;
        }
        for (int i = 0; i < WITHOUT; i++) {
            pull[quietest(pull)] = 0;
        }
        return pull;
    }

    private int quietest(double[] pull) {
        int quietest = -1;
        for (int i = 0; i < pull.length; i++) {
            if (pull[i] > 0 && (quietest < 0 || pull[i] < pull[quietest])) {
                quietest = i;
            }
        }
        return quietest;
    }

    private static double stateWeight(String state) {
        return switch (state) {
            case "Rakhine" -> 5;
            case "Kachin", "Shan (North)" -> 3.5;
            case "Kayin" -> 7;
            case "Ayeyarwady", "Yangon", "Chin" -> 2;
            case "Kayah" -> 3;
            case "Mon", "Magway", "Sagaing", "Shan (South)" -> 1.2;
            default -> 0.7;
        };
    }

    private CsvText rows() {
        CsvText csv = new CsvText(
                "Organisation",
                "Organisation type",
                "Donor",
                "Sector",
                "Sub-sector",
                "Activity",
                "Status",
                "State/Region",
                "ST_PCODE",
                "Township",
                "TS_PCODE",
                "Village tract PCode",
                "Start date",
                "End date",
                "Reached households",
                "Reached people",
                "Remark");
        for (int i = 0; i < ORGANISATIONS; i++) {
            organisations.add(organisation(i));
            reaches.add(reach(organisations.get(i).type()));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            entries.add(entry(i, dice.weighted(reaches.get(i))));
        }
        for (int place = 0; place < pull.length; place++) {
            if (pull[place] > 0) {
                entries.add(entry(workingIn(place), place));
            }
        }
        while (entries.size() < ROWS - DRIFTED) {
            int organisation = dice.weighted(sizes());
            entries.add(entry(organisation, dice.weighted(reaches.get(organisation))));
        }
        for (int i = 0; i < DRIFTED; i++) {
            entries.add(entry(workingIn(FORMER), FORMER));
        }
        entries.sort(Comparator.comparing(Entry::organisation).thenComparing(Entry::place));
        entries.forEach(entry -> add(csv, entry));
        return csv;
    }

    private double[] sizes() {
        return organisations.stream().mapToDouble(Organisation::size).toArray();
    }

    /** An organisation that may work in a township. */
    private int workingIn(int place) {
        int near = place == FORMER ? townships.indexOf(heir()) : place;
        double[] weights = new double[ORGANISATIONS];
        for (int i = 0; i < ORGANISATIONS; i++) {
            weights[i] = organisations.get(i).size() * (1e-6 + reaches.get(i)[near]);
        }
        return dice.weighted(weights);
    }

    private Entry entry(int organisation, int place) {
        List<Activity> work = organisations.get(organisation).work();
        return new Entry(organisation, place, dice.one(work));
    }

    private Organisation organisation(int number) {
        List<Activity> work = new ArrayList<>();
        String main = sectors.get(number % sectors.size());
        String second = dice.one(sectors);
        activities.stream().filter(activity -> activity.sector().equals(main)).forEach(work::add);
        activities.stream().filter(activity -> activity.sector().equals(second)).forEach(work::add);
        String type = type(number);
        String name = String.format(Locale.ROOT, "Sample %s for %s %03d", word(type), main, number + 1);
        double size = 0.2 + 40.0 / (number % 60 + 4);
        return new Organisation(name, type, size, work);
    }

    private static String type(int number) {
        int share = number % 20;
        if (share == 0) {
            return "UN";
        }
        if (share <= 6) {
            return "INGO";
        }
        if (share <= 13) {
            return "NNGO";
        }
        return share == 14 ? "Red Cross" : share == 15 ? "Border-based" : "CBO";
    }

    private String word(String type) {
        return switch (type) {
            case "UN" -> "Agency";
            case "INGO" -> dice.one(List.of("Alliance", "Relief", "Mission"));
            case "NNGO" -> dice.one(List.of("Foundation", "Society", "Association"));
            case "Red Cross" -> "Branch";
            default -> dice.one(List.of("Group", "Circle", "Committee"));
        };
    }

    /** Where an organisation works: near a home township, the nearer the likelier; the large ones everywhere. */
    private double[] reach(String type) {
        Township home = townships.get(dice.weighted(pull));
        double far =
                switch (type) {
                    case "UN" -> 6;
                    case "INGO" -> 2.2;
                    case "Red Cross" -> 4;
                    case "NNGO" -> 1;
                    default -> 0.35;
                };
        double[] reach = new double[pull.length];
        for (int i = 0; i < reach.length; i++) {
            double away = home.point().distance(townships.get(i).point()) / far;
            reach[i] = pull[i] * StrictMath.exp(-away * away);
        }
        return reach;
    }

    /** One of the two townships that the former one became. */
    private Township heir() {
        return townships.stream()
                .filter(township -> township.code().equals("MMR013046"))
                .findFirst()
                .orElseThrow();
    }

    private static Township beforeTheSplit() {
        return new Township(
                "MMR013008",
                "Hlaingtharya",
                "",
                "MMR013D001",
                "Yangon (North)",
                "MMR013",
                "Yangon",
                new Coordinate(),
                OptionalInt.of(SIZE_OF_OLD_TOWNSHIP));
    }

    private void add(CsvText csv, Entry entry) {
        Organisation organisation = organisations.get(entry.organisation());
        Activity work = entry.work();
        Township township = entry.place() == FORMER ? beforeTheSplit() : townships.get(entry.place());
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(dice.between(0, 26) * 30L);
        LocalDate end = start.plusDays(dice.between(3, 24) * 30L);
        String status = status(start, end);
        int households = status.equals("Planned") ? 0 : (int) Math.round(20 * StrictMath.exp(4 * dice.share()));
        int people = (int) Math.round(households * (3.8 + 1.4 * dice.share()));
        String tract =
                dice.share() < 0.7 ? String.format(Locale.ROOT, "%s%03d", township.code(), dice.between(1, 60)) : "";
        csv.add(
                organisation.name(),
                organisation.type(),
                String.format(Locale.ROOT, "Sample Donor %02d", dice.between(1, DONORS)),
                work.sector(),
                work.subsector(),
                work.name(),
                status,
                township.state(),
                township.stateCode(),
                township.name(),
                township.code(),
                tract,
                start,
                end,
                households,
                people,
                Sample.REMARK);
    }

    private String status(LocalDate start, LocalDate end) {
        if (start.isAfter(AS_OF)) {
            return "Planned";
        }
        if (end.isBefore(AS_OF)) {
            return "Completed";
        }
        return dice.share() < 0.06 ? "Suspended" : "Ongoing";
    }
}
