package org.myaypon.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.myaypon.project.Frame;
import org.myaypon.project.FrameGrid;
import org.myaypon.project.MapDocument;
import org.myaypon.template.GraticuleLook;

/** What part of the ground the sheet shows, in which projection, at which scale, with which net. */
final class FrameModel {

    /** The projections that are offered; any other can be typed by its EPSG code. */
    static final List<String> PROJECTIONS =
            List.of("auto", "utm-46n", "utm-47n", "lambert-azimuthal", "albers", "lambert-conformal", "mercator");

    /** What is said of a text that is no scale. */
    static final String NO_SCALE = "Write a scale like 1:2,500,000, or leave it empty.";

    private static final double LARGEST = 1_000;
    private static final double SMALLEST = 200_000_000;

    /** A net that can be asked for. */
    enum Net {
        AS_TEMPLATE,
        NONE,
        TICKS,
        LINES;

        static Net of(Frame frame) {
            return frame.graticule()
                    .map(grid -> grid.look().map(look -> valueOf(look.name())).orElse(TICKS))
                    .orElse(AS_TEMPLATE);
        }

        private Optional<GraticuleLook> look() {
            return this == AS_TEMPLATE ? Optional.empty() : Optional.of(GraticuleLook.valueOf(name()));
        }
    }

    private final InspectorModel inspector;

    FrameModel(InspectorModel inspector) {
        this.inspector = inspector;
    }

    /** What a projection is good for. */
    static String explanation(String crs) {
        return switch (crs.toLowerCase(Locale.ROOT)) {
            case "auto" -> "Equal-area about the middle of what is shown; UTM for a township.";
            case "utm" -> "The UTM zone of the middle: true in angles, as topographic maps are.";
            case "utm-46n" -> "West of 96° E: true in angles, as topographic maps are.";
            case "utm-47n" -> "East of 96° E: true in angles, as topographic maps are.";
            case "lambert-azimuthal" -> "Areas keep their sizes; centred on what is shown.";
            case "albers" -> "Areas keep their sizes; for land that is wider than high.";
            case "lambert-conformal" -> "True in angles; as aeronautical charts are.";
            case "mercator" -> "True in angles, north is up everywhere; sizes grow away from the middle.";
            default -> "A system of the EPSG register.";
        };
    }

    /** Another projection, by its name or as "EPSG:32647"; an empty text for the fitting one. */
    void setProjection(String text) {
        String crs = text.strip();
        if (crs.isEmpty() || crs.equalsIgnoreCase("auto")) {
            change(Setting.PROJECTION, old -> old.withCrs(Optional.empty()));
        } else if (Frame.isKnownCrs(crs)) {
            change(Setting.PROJECTION, old -> old.withCrs(Optional.of(crs)));
        } else {
            inspector.refuse(
                    Setting.PROJECTION, "There is no projection \"" + crs + "\". Choose one, or write EPSG:32647.");
        }
    }

    /** The scale as it is typed, "1:2,500,000" or "2500000"; an empty text for as large as fits. */
    void setScale(String text) {
        typedScale(text)
                .ifPresentOrElse(
                        scale -> change(Setting.SCALE, old -> old.withScale(scale)),
                        () -> inspector.refuse(Setting.SCALE, NO_SCALE));
    }

    /** A scale as it is typed; one that fits by itself where nothing is typed, and nothing where it is none. */
    static Optional<OptionalDouble> typedScale(String text) {
        String digits = text.strip().replaceFirst("^1\\s*:\\s*", "").replaceAll("[,' _\\u00a0\\u202f]", "");
        if (digits.isEmpty() || digits.equalsIgnoreCase("auto")) {
            return Optional.of(OptionalDouble.empty());
        }
        OptionalDouble scale = TypedNumber.of(digits);
        return Optional.of(scale)
                .filter(some -> some.isPresent() && some.getAsDouble() >= LARGEST && some.getAsDouble() <= SMALLEST);
    }

    /** The areas that the frame is fitted to, names or P-codes with commas between; an empty text for all. */
    void setAreas(String text) {
        List<String> areas = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        change(Setting.FRAME_AREAS, old -> old.withAreas(areas));
    }

    /** Another net; its distance and its labels stay. */
    void setNet(Net net) {
        change(
                Setting.NET,
                old -> old.withGraticule(net.look().map(look -> {
                    FrameGrid grid = old.graticule().orElse(FrameGrid.SHOWN);
                    return new FrameGrid(Optional.of(look), grid.everyDegrees(), grid.labels());
                })));
    }

    /** "1:2,500,000"; an empty text for as large as fits. */
    static String scale(Frame frame) {
        return scale(frame.scale());
    }

    /** The same of any scale. */
    static String scale(OptionalDouble scale) {
        return scale.isPresent() ? String.format(Locale.ROOT, "1:%,.0f", scale.getAsDouble()) : "";
    }

    private void change(Setting setting, UnaryOperator<Frame> edit) {
        inspector.change(setting, (MapDocument map) -> map.withFrame(edit.apply(map.frame())));
    }
}
