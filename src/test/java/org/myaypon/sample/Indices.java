package org.myaypon.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.myaypon.indicator.StateUnits;

/** Two invented tables of one row for each township: wellbeing in nine bands, and a conflict score that most lack. */
final class Indices {

    private static final List<String> BANDS = List.of(
            "Remote hills",
            "Border hills",
            "Upland valleys",
            "Dry plain",
            "River plain",
            "Delta and coast",
            "Market towns",
            "Town fringe",
            "City");
    private static final double[] SCORES = {0.24, 0.31, 0.38, 0.43, 0.47, 0.42, 0.56, 0.66, 0.79};
    private static final int WITH_CONFLICT = 64;
    private static final int NOT_AVAILABLE = 6;

    private Indices() {}

    /** The file of the nine bands; people as in the census of 2014. */
    static String bands(List<Township> townships) {
        CsvText csv = new CsvText(
                "TS_PCODE", "Township", "State_Region", "Band", "Band_Name", "Score", "Population", "Remark");
        Spacing spacing = new Spacing(townships.stream().map(Township::point).toList());
        Noise noise = new Noise(61);
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            int band = band(township, spacing.toNearest(i));
            Coordinate at = township.point();
            double score = SCORES[band - 1] + 0.09 * noise.fractal(at.x, at.y, 3) + 0.04 * (noise.random(i) - 0.5);
            csv.add(
                    township.code(),
                    township.name(),
                    township.state(),
                    band,
                    "Band " + band + " – " + BANDS.get(band - 1),
                    String.format(Locale.ROOT, "%.3f", score),
                    township.people().isPresent() ? township.people().getAsInt() : "",
                    Sample.REMARK);
        }
        return csv.toString();
    }

    private static int band(Township township, double nearest) {
        if (nearest < 0.045) {
            return 9;
        }
        if (nearest < 0.125) {
            return 8;
        }
        if (township.name().equals(township.district()) && township.people().orElse(0) > 150000) {
            return 7;
        }
        return countryside(township);
    }

    private static int countryside(Township township) {
        double lon = township.point().x;
        double lat = township.point().y;
        return switch (township.state()) {
            case "Chin" -> 1;
            case "Kachin" -> lat > 25.8 ? 1 : lon > 97.3 ? 2 : 3;
            case "Kayah", "Kayin", "Shan (East)" -> 2;
            case "Shan (North)" -> lon > 98 ? 2 : 3;
            case "Shan (South)" -> lon > 98 ? 2 : 3;
            case "Rakhine", "Tanintharyi", "Mon" -> 6;
            case "Ayeyarwady", "Yangon" -> lat < 17 ? 6 : 5;
            case "Sagaing" -> lat > 25 ? 1 : lat > 23 ? 3 : 4;
            case "Mandalay", "Magway" -> 4;
            default -> 5;
        };
    }

    /** The file of the conflict score: 0 is none, 1 the most; six townships have "NA". */
    static String conflict(List<Township> townships) {
        CsvText csv = new CsvText("TS_PCODE", "Township", "State_Region", "Conflict_Score", "Events", "Remark");
        double[] heat = heat(townships);
        List<Integer> hottest =
                new ArrayList<>(IntStream.range(0, heat.length).boxed().toList());
        hottest.sort(Comparator.<Integer>comparingDouble(i -> -heat[i]).thenComparing(i -> i));
        double least = heat[hottest.get(WITH_CONFLICT)];
        double most = heat[hottest.get(0)];
        List<Integer> unknown = hottest.subList(WITH_CONFLICT + 20, WITH_CONFLICT + 20 + NOT_AVAILABLE);
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            double share = Math.max(0, (heat[i] - least) / (most - least));
            double score = share == 0 ? 0 : 0.01 + 0.99 * share * share;
            boolean known = !unknown.contains(i);
            csv.add(
                    township.code(),
                    township.name(),
                    township.state(),
                    known ? score == 0 ? "0" : String.format(Locale.ROOT, "%.4f", score) : "NA",
                    known ? (int) Math.ceil(score * 140) : "NA",
                    Sample.REMARK);
        }
        return csv.toString();
    }

    /** The file of people in the census of 2014; empty where there was none. */
    static String population(List<Township> townships) {
        CsvText csv = new CsvText("TS_PCODE", "Township", "State_Region", "pop2014", "Remark");
        for (Township township : townships) {
            csv.add(
                    township.code(),
                    township.name(),
                    township.state(),
                    township.people().isPresent() ? township.people().getAsInt() : "",
                    Sample.REMARK);
        }
        return csv.toString();
    }

    /** The file of an invented budget of 15 states and regions, Bago and Shan whole. */
    static String budget(List<Township> townships) {
        Map<String, Integer> people = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Township township : townships) {
            String code = StateUnits.FIFTEEN.unit(township.code().substring(0, 6));
            names.putIfAbsent(code, StateUnits.FIFTEEN.name(code, township.state()));
            people.merge(code, township.people().orElse(0), Integer::sum);
        }
        Noise noise = new Noise(83);
        CsvText csv = new CsvText("SR_PCODE", "State_Region", "Budget_USD_million", "Remark");
        int place = 0;
        for (String code : people.keySet()) {
            double each = 2 + 9 * noise.random(place++);
            csv.add(
                    code,
                    names.get(code),
                    String.format(Locale.ROOT, "%.1f", people.get(code) * each / 1e6),
                    Sample.REMARK);
        }
        return csv.toString();
    }

    private static double[] heat(List<Township> townships) {
        Noise noise = new Noise(71);
        double[] heat = new double[townships.size()];
        for (int i = 0; i < heat.length; i++) {
            Coordinate at = townships.get(i).point();
            heat[i] = noise.fractal(at.x / 3, at.y / 3, 3) + 0.5 * noise.random(i);
        }
        return heat;
    }
}
