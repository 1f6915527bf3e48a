package org.myaypon.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** What an item that is added on the page says at first. */
public final class NewItem {

    private static final String STYLE = "$";
    private static final List<String> USUAL_STYLES = List.of("note", "legend", "number");
    private static final Map<String, String> LOOKS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", "style: $, text: Text"),
            Map.entry("disclaimer", "style: $"),
            Map.entry("scale-text", "style: $"),
            Map.entry("page-number", "style: $"),
            Map.entry("rectangle", "line: {colour: \"#2E2C28\", width: 0.3}"),
            Map.entry("line", "line: {colour: \"#2E2C28\", width: 0.3}"),
            Map.entry("icon", "icon: people"),
            Map.entry("qr-code", "text: \"{glide}\""),
            Map.entry("stamp", "style: $, text: DRAFT"),
            Map.entry("picture", "file: \"{logo}\""),
            Map.entry("north-arrow", "style: $, colour: \"#2E2C28\""),
            Map.entry("scale-bar", "style: $, colour: \"#2E2C28\""),
            Map.entry("histogram", "style: $")));
    private static final Map<String, double[]> SIZES_MM = Map.of(
            "rectangle", new double[] {40, 20},
            "line", new double[] {60, 0},
            "icon", new double[] {8, 8},
            "qr-code", new double[] {20, 20},
            "stamp", new double[] {120, 60},
            "picture", new double[] {40, 14},
            "north-arrow", new double[] {8, 14},
            "scale-bar", new double[] {62, 8},
            "histogram", new double[] {60, 30});
    private static final double[] TEXT_MM = {60, 6};

    private NewItem() {}

    /** The words for the kinds that can be added. */
    public static List<String> kinds() {
        return List.copyOf(LOOKS.keySet());
    }

    /** A sensible place for an item of a kind around a point of the page, in millimetres. */
    public static Box box(String kind, double xMm, double yMm) {
        double[] size = SIZES_MM.getOrDefault(kind, TEXT_MM);
        return new Box(Math.rint(xMm - size[0] / 2), Math.rint(yMm - size[1] / 2), size[0], size[1]);
    }

    /** The item as it stands in a file, on one line. */
    static String written(TemplateEdit.Add wanted, Set<String> names, Optional<YamlValue> styles) {
        String look = LOOKS.get(wanted.kind());
        if (look == null) {
            throw new IllegalArgumentException("an item of the kind " + wanted.kind() + " cannot be added");
        }
        Box box = wanted.box();
        String at = "left: " + DraftPlace.number(box.xMm()) + ", width: " + DraftPlace.number(box.widthMm()) + ", top: "
                + DraftPlace.number(box.yMm())
                + (box.heightMm() > 0 ? ", height: " + DraftPlace.number(box.heightMm()) : "");
        return "{item: " + wanted.kind() + ", name: " + freeName(wanted.kind(), names) + ", at: {" + at + "}, "
                + look.replace(STYLE, YamlFile.quote(style(styles))) + "}";
    }

    private static String style(Optional<YamlValue> styles) {
        List<String> known = styles.map(YamlValue::keys).orElse(List.of());
        return USUAL_STYLES.stream()
                .filter(known::contains)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElse("note");
    }

    private static String freeName(String kind, Set<String> names) {
        int number = 1;
        while (names.contains(kind + "-" + number)) {
            number++;
        }
        return kind + "-" + number;
    }
}
