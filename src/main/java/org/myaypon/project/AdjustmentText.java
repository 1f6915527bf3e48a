package org.myaypon.project;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.myaypon.data.YamlValue;
import org.myaypon.project.SheetAdjustment.Orientation;

/** What is different on single sheets of a series, as a map document writes it: "sheets: {MMR001002: {scale: 250000}}". */
final class AdjustmentText {

    /** The key of a map document. */
    static final String KEY = "sheets";

    private AdjustmentText() {}

    /** The adjustments by the codes of their areas. */
    static Map<String, SheetAdjustment> read(YamlValue group) {
        Map<String, SheetAdjustment> sheets = new LinkedHashMap<>();
        for (String code : group.keys()) {
            group.find(code)
                    .map(AdjustmentText::adjustment)
                    .filter(adjustment -> !adjustment.isNone())
                    .ifPresent(adjustment -> sheets.put(code, adjustment));
        }
        return sheets;
    }

    private static SheetAdjustment adjustment(YamlValue value) {
        value.allowOnly(Set.of("scale", "orientation", "labels"));
        return new SheetAdjustment(
                FrameText.scale(value),
                value.find("orientation").flatMap(AdjustmentText::orientation),
                value.find("labels").map(LabelMoveText::read).orElse(Map.of()));
    }

    private static Optional<Orientation> orientation(YamlValue value) {
        return switch (value.text()) {
            case "auto" -> Optional.empty();
            case "portrait" -> Optional.of(Orientation.PORTRAIT);
            case "landscape" -> Optional.of(Orientation.LANDSCAPE);
            default ->
                throw value.error(
                        "No sheet lies \"" + value.text() + "\"", "Write portrait, landscape, or auto as it suits");
        };
    }

    /** An adjustment on one line of YAML. */
    static String write(SheetAdjustment adjustment) {
        Map<String, String> parts = new LinkedHashMap<>();
        OptionalDouble scale = adjustment.scale();
        scale.ifPresent(number -> parts.put("scale", Numbers.plain(number)));
        adjustment
                .orientation()
                .ifPresent(way -> parts.put("orientation", way.name().toLowerCase(Locale.ROOT)));
        if (!adjustment.labels().isEmpty()) {
            parts.put("labels", LabelMoveText.write(adjustment.labels()));
        }
        return FormWriter.group(parts);
    }
}
