package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.style.Font;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.UomOgcMapping;
import org.myaypon.label.LabelForm;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;
import org.myaypon.text.Halo;
import org.myaypon.text.Points;
import org.myaypon.text.ShapedText;
import org.myaypon.text.TextLayout;
import org.myaypon.text.TextStyle;

/** How a text symbolizer of a style writes the label of a feature, in the program's own typefaces. */
final class TextLook {
    /** OGC's standard pixel. */
    private static final double MM_PER_PIXEL = 0.28;

    private static final double METRES_PER_FOOT = 0.3048;
    private static final double USUAL_PIXELS = 10;
    private static final double LEAST_PT = 1;
    private static final double MOST_PT = 300;
    private static final double BOLD = 600;

    private static final Set<String> FOLLOWED = Set.of(
            TextSymbolizer.MAX_DISPLACEMENT_KEY,
            TextSymbolizer.AUTO_WRAP_KEY,
            TextSymbolizer.FOLLOW_LINE_KEY,
            TextSymbolizer.MAX_ANGLE_DELTA_KEY,
            TextSymbolizer.LABEL_REPEAT_KEY,
            TextSymbolizer.CONFLICT_RESOLUTION_KEY,
            TextSymbolizer.PARTIALS_KEY,
            TextSymbolizer.FORCE_LEFT_TO_RIGHT_KEY);

    private final TextSymbolizer symbolizer;
    private final double metresPerMm;

    TextLook(TextSymbolizer symbolizer, double metresPerMm) {
        this.symbolizer = symbolizer;
        this.metresPerMm = metresPerMm;
    }

    /** Millimetres on the page for one unit of the symbolizer. */
    double mmPerUnit() {
        if (symbolizer.getUnitOfMeasure() == null) {
            return MM_PER_PIXEL;
        }
        return switch (UomOgcMapping.get(symbolizer.getUnitOfMeasure())) {
            case METRE -> 1 / metresPerMm;
            case FOOT -> METRES_PER_FOOT / metresPerMm;
            case PIXEL -> MM_PER_PIXEL;
        };
    }

    /** A vendor option as a number of pixels or degrees. */
    double option(String key, double standard) {
        try {
            return Double.parseDouble(
                    options().getOrDefault(key, String.valueOf(standard)).strip());
        } catch (NumberFormatException e) {
            return standard;
        }
    }

    /** The options that are not followed, in the order of the alphabet. */
    List<String> unknownOptions() {
        Set<String> unknown = new TreeSet<>(options().keySet());
        unknown.removeAll(FOLLOWED);
        return List.copyOf(unknown);
    }

    private Map<String, String> options() {
        return symbolizer.getOptions() == null ? Map.of() : symbolizer.getOptions();
    }

    /** The ways to write the label; none for a feature without a text. */
    List<LabelForm> forms(Object feature) {
        String text = StyleValue.text(symbolizer.getLabel(), feature);
        if (text.isBlank()) {
            return List.of();
        }
        TextStyle style = style(feature);
        double wrapMm = option(TextSymbolizer.AUTO_WRAP_KEY, 0) * MM_PER_PIXEL;
        if (wrapMm > 0) {
            return List.of(new LabelForm(TextLayout.wrap(text, style, wrapMm), 0));
        }
        List<ShapedText> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Fonts.shape(line.strip(), style)));
        return List.of(new LabelForm(lines, 0));
    }

    private TextStyle style(Object feature) {
        Font font = symbolizer.getFont();
        double size = font == null ? USUAL_PIXELS : StyleValue.number(font.getSize(), feature, USUAL_PIXELS);
        double sizePt = Math.max(LEAST_PT, Math.min(MOST_PT, size * mmPerUnit() * Points.PT_PER_MM));
        Color color = symbolizer.getFill() == null
                ? Color.BLACK
                : StyleValue.color(
                        symbolizer.getFill().getColor(), symbolizer.getFill().getOpacity(), feature, Color.BLACK);
        return new TextStyle(font == null ? Face.REGULAR : face(font, feature), sizePt, color, 0, 1.15, halo(feature));
    }

    /** Weight goes before slant, since there is no face that has both. */
    private static Face face(Font font, Object feature) {
        String weight = StyleValue.text(font.getWeight(), feature).toLowerCase(Locale.ROOT);
        String slant = StyleValue.text(font.getStyle(), feature).toLowerCase(Locale.ROOT);
        boolean bold = weight.contains("bold") || StyleValue.number(font.getWeight(), feature, 0) >= BOLD;
        boolean italic = slant.equals("italic") || slant.equals("oblique");
        return bold ? Face.SEMIBOLD : italic ? Face.ITALIC : Face.REGULAR;
    }

    private Optional<Halo> halo(Object feature) {
        if (symbolizer.getHalo() == null) {
            return Optional.empty();
        }
        double radiusMm = StyleValue.number(symbolizer.getHalo().getRadius(), feature, 1) * mmPerUnit();
        Color color = symbolizer.getHalo().getFill() == null
                ? Color.WHITE
                : StyleValue.color(
                        symbolizer.getHalo().getFill().getColor(),
                        symbolizer.getHalo().getFill().getOpacity(),
                        feature,
                        Color.WHITE);
        return radiusMm > 0 ? Optional.of(new Halo(color, radiusMm)) : Optional.empty();
    }
}
