package org.myaypon.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myaypon.data.Nearest;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;
import org.myaypon.template.GraticuleLook;

/** The frame as a map document writes it. */
final class FrameText {

    private static final double LARGEST = 1_000;
    private static final double SMALLEST = 200_000_000;
    private static final double CLOSEST_DEGREES = 1.0 / 60;
    private static final double WIDEST_DEGREES = 45;

    private FrameText() {}

    static Frame read(YamlValue value) {
        value.allowOnly(Set.of("crs", "scale", "area", "graticule"));
        return new Frame(
                value.find("crs").map(FrameText::crs).filter(word -> !word.equals("auto")),
                scale(value),
                value.find("area").map(FrameText::areas).orElse(List.of()),
                value.find("graticule").map(FrameText::grid));
    }

    /** The scale of a group that may have one; none where it is left out or auto. */
    static OptionalDouble scale(YamlValue group) {
        return number(group, "scale", LARGEST, SMALLEST);
    }

    private static String crs(YamlValue value) {
        if (!ProjectionChoice.isKnown(value.text())) {
            throw value.error(
                    "There is no projection \"" + value.text() + "\"",
                    Nearest.didYouMean(value.text(), ProjectionChoice.NAMES) + "; or write its code, as EPSG:32647");
        }
        return value.text().strip();
    }

    private static OptionalDouble number(YamlValue group, String key, double least, double most) {
        Optional<YamlValue> value = group.find(key).filter(found -> !isAuto(found));
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = value.get().number();
        if (!(number >= least && number <= most)) {
            throw value.get()
                    .error(
                            key + " is " + value.get().text() + ", outside its range",
                            String.format(Locale.ROOT, "Choose a number from %s to %s", text(least), text(most)));
        }
        return OptionalDouble.of(number);
    }

    private static boolean isAuto(YamlValue value) {
        return value.isText() && value.text().equals("auto");
    }

    private static List<String> areas(YamlValue value) {
        List<String> names = new ArrayList<>();
        if (value.isText()) {
            names.add(value.text().strip());
        } else {
            value.items().forEach(item -> names.add(item.text().strip()));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static FrameGrid grid(YamlValue value) {
        if (value.isText()) {
            return value.text().equals("true") ? FrameGrid.SHOWN : FrameGrid.of(look(value));
        }
        value.allowOnly(Set.of("look", "every", "labels"));
        return new FrameGrid(
                value.find("look").map(FrameText::look),
                number(value, "every", CLOSEST_DEGREES, WIDEST_DEGREES),
                value.find("labels").map(YamlValue::flag));
    }

    private static GraticuleLook look(YamlValue value) {
        return switch (value.text()) {
            case "false", "none" -> GraticuleLook.NONE;
            case "ticks" -> GraticuleLook.TICKS;
            case "lines" -> GraticuleLook.LINES;
            default ->
                throw value.error(
                        "There is no graticule \"" + value.text() + "\"",
                        Nearest.didYouMean(value.text(), new TreeSet<>(Set.of("ticks", "lines", "none"))));
        };
    }

    /** The values of a frame as YAML, by their keys. */
    static Map<String, String> write(Frame frame) {
        Map<String, String> values = new LinkedHashMap<>();
        frame.crs().ifPresent(crs -> values.put("crs", YamlFile.quote(crs)));
        frame.scale().ifPresent(scale -> values.put("scale", text(scale)));
        if (!frame.areas().isEmpty()) {
            values.put("area", frame.areas().stream().map(YamlFile::quote).collect(Collectors.joining(", ", "[", "]")));
        }
        frame.graticule().ifPresent(grid -> values.put("graticule", write(grid)));
        return values;
    }

    private static String write(FrameGrid grid) {
        Optional<String> look = grid.look().map(kind -> kind.name().toLowerCase(Locale.ROOT));
        if (grid.everyDegrees().isEmpty() && grid.labels().isEmpty()) {
            return look.orElse("true");
        }
        List<String> parts = new ArrayList<>();
        look.ifPresent(word -> parts.add("look: " + word));
        grid.everyDegrees().ifPresent(degrees -> parts.add("every: " + text(degrees)));
        grid.labels().ifPresent(flag -> parts.add("labels: " + flag));
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
