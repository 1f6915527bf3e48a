package org.myaypon.ui;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.myaypon.project.FormLayer;
import org.myaypon.project.FormLayer.Kind;
import org.myaypon.project.FormLayer.Measured;
import org.myaypon.project.FormLook;
import org.myaypon.project.MapDocument;

/** Symbols, pies, bars and dots among the layers over the areas: what they show, and how large they are. */
final class FormsModel {

    private static final String COUNT = "count()";
    private static final double LEAST_MM = 1;
    private static final double MOST_MM = 40;
    private static final double LEAST_DOT_MM = 0.1;
    private static final double MOST_DOT_MM = 5;

    private final InspectorModel inspector;
    private final OverlaysModel overlays;
    private final ChoicesModel choices;

    FormsModel(InspectorModel inspector, OverlaysModel overlays, ChoicesModel choices) {
        this.inspector = inspector;
        this.overlays = overlays;
        this.choices = choices;
    }

    /** Draws a layer of this kind above the others: of the map's own value where that is numbers, else of the rows' number. */
    void add(Kind kind) {
        Optional<String> by = kind.isParted() ? choices.kinds().stream().findFirst() : Optional.empty();
        if (kind.isParted() && by.isEmpty()) {
            inspector.refuse(Setting.LAYERS, "The table has no column of kinds that could part " + kind.word() + ".");
            return;
        }
        String value = inspector
                .documentProperty()
                .get()
                .map(MapDocument::value)
                .filter(choices::isNumbers)
                .orElse(COUNT);
        overlays.place(new FormLayer(
                kind,
                new Measured(value, by, Optional.empty(), Optional.empty(), Measured.USUAL_MOST),
                Optional.empty(),
                FormLook.USUAL));
    }

    void setValue(String expression) {
        if (!expression.isBlank()) {
            measured(
                    Setting.LAYER_VALUE,
                    old -> new Measured(expression.strip(), old.by(), old.table(), old.where(), old.most()));
        }
    }

    /** The column whose kinds are slices or bars. */
    void setBy(String column) {
        measured(
                Setting.LAYER_PARTS,
                old -> new Measured(old.value(), Optional.of(column), old.table(), old.where(), old.most()));
    }

    void setShape(String shape) {
        look(
                Setting.LAYER_SHAPE,
                old -> new FormLook(
                        shape, old.color(), old.colors(), old.opacity(), old.largestMm(), old.each(), old.sizeMm()));
    }

    /** The colour of marks or dots. */
    void setColor(Color color) {
        look(
                Setting.LAYER_COLOR,
                old -> new FormLook(
                        old.shape(),
                        Optional.of(color),
                        old.colors(),
                        old.opacity(),
                        old.largestMm(),
                        old.each(),
                        old.sizeMm()));
    }

    /** How wide the largest mark is, or how high the highest bar; an empty text for what suits the map. */
    void setLargest(String text) {
        number(
                Setting.LAYER_LARGEST,
                text,
                Map.entry(LEAST_MM, MOST_MM),
                (old, mm) -> new FormLook(
                        old.shape(), old.color(), old.colors(), old.opacity(), mm, old.each(), old.sizeMm()));
    }

    /** What one dot stands for; an empty text for a round number that suits the map. */
    void setEach(String text) {
        number(
                Setting.LAYER_EACH,
                text.replaceAll("[, _]", ""),
                Map.entry(Double.MIN_NORMAL, Double.MAX_VALUE),
                (old, each) -> new FormLook(
                        old.shape(), old.color(), old.colors(), old.opacity(), old.largestMm(), each, old.sizeMm()));
    }

    /** How wide a dot is; an empty text for the usual size. */
    void setDotSize(String text) {
        number(
                Setting.LAYER_DOT,
                text,
                Map.entry(LEAST_DOT_MM, MOST_DOT_MM),
                (old, mm) -> new FormLook(
                        old.shape(), old.color(), old.colors(), old.opacity(), old.largestMm(), old.each(), mm));
    }

    private void number(
            Setting setting,
            String text,
            Map.Entry<Double, Double> range,
            BiFunction<FormLook, OptionalDouble, FormLook> edit) {
        OptionalDouble number = TypedNumber.of(text.replaceFirst("\\s*mm\\s*$", ""));
        boolean fits = number.isPresent()
                && number.getAsDouble() >= range.getKey()
                && number.getAsDouble() <= range.getValue();
        if (fits || text.isBlank()) {
            look(setting, old -> edit.apply(old, number));
        } else {
            inspector.refuse(
                    setting,
                    range.getValue() == Double.MAX_VALUE
                            ? "Write a number above 0, or leave it empty."
                            : String.format(
                                    Locale.ROOT,
                                    "Write a number from %s to %s, or leave it empty.",
                                    Choices.number(range.getKey()),
                                    Choices.number(range.getValue())));
        }
    }

    private void measured(Setting setting, UnaryOperator<Measured> edit) {
        overlays.change(
                setting, old -> old instanceof FormLayer form ? form.withMeasured(edit.apply(form.measured())) : old);
    }

    private void look(Setting setting, UnaryOperator<FormLook> edit) {
        overlays.change(setting, old -> old instanceof FormLayer form ? form.withLook(edit.apply(form.look())) : old);
    }
}
