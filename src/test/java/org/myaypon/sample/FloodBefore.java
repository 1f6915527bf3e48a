package org.myaypon.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.MultiPolygon;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.HazardArea;

/** What the first version of the flood's map showed: the water had not yet come down to the mouths of the river. */
final class FloodBefore {

    private static final Set<String> NOT_YET = Set.of("Labutta", "Mawlamyinegyun", "Bogale", "Dedaye");
    private static final String ONLY_THEN = "Yenangyaung";
    private static final double SHARE_THEN = 0.05;
    private static final double LESS = 0.85;

    private FloodBefore() {}

    /** The file, as {@code update --revise} writes one, with the sample's remark. */
    static String text(List<Township> townships, List<MultiPolygon> shapes, Layer flood) {
        HazardArea water = new HazardArea(
                "flood",
                flood.features().stream()
                        .flatMap(feature -> Layer.geometry(feature).stream())
                        .toList(),
                OptionalDouble.empty(),
                true);
        Exposure now = Exposure.of(List.copyOf(shapes), water, Optional.empty(), Progress.NONE);
        CsvText csv = new CsvText("pcode", "name", "value", "affected", "version", "remark");
        for (int i = 0; i < townships.size(); i++) {
            Township township = townships.get(i);
            double share = shareThen(township, now.areas().get(i).share());
            csv.add(
                    township.code(),
                    township.name(),
                    String.format(Locale.ROOT, "%.0f", share * township.people().orElse(0)),
                    share > 0 ? "yes" : "no",
                    1,
                    Sample.REMARK);
        }
        return csv.toString();
    }

    private static double shareThen(Township township, double shareNow) {
        if (NOT_YET.contains(township.name())) {
            return 0;
        }
        return township.name().equals(ONLY_THEN) ? SHARE_THEN : LESS * shareNow;
    }
}
