package org.myaypon.ui;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A slider for an opacity, with its percentage beside it; it counts when the slider is let go. */
final class OpacityField extends HBox {

    private static final double PERCENT = 100;
    private static final double STEP = 5;
    private static final double NUMBER_PX = 40;

    private final Slider slider;
    private final Label number = new Label();
    private double counted;

    /**
     * A field.
     *
     * @param least the lowest opacity that can be chosen, above 0
     * @param commit takes the opacity that counts, up to 1
     */
    OpacityField(Fields fields, Setting setting, double least, DoubleConsumer commit) {
        super(8);
        slider = new Slider(least * PERCENT, PERCENT, PERCENT);
        slider.setId(setting.id() + "-slider");
        slider.setAccessibleText(setting.label());
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.setMinWidth(NUMBER_PX);
        number.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slider, number);
        slider.valueProperty().addListener((property, before, now) -> {
            number.setText(String.format(Locale.ROOT, "%.0f %%", now.doubleValue()));
            fields.unlessShowing(() -> count(commit));
        });
        slider.valueChangingProperty()
                .addListener((property, before, now) -> fields.unlessShowing(() -> count(commit)));
    }

    private void count(DoubleConsumer commit) {
        double now = Math.rint(slider.getValue()) / PERCENT;
        if (!slider.isValueChanging() && now != counted) {
            counted = now;
            commit.accept(now);
        }
    }

    /** Shows an opacity that counts already. */
    void show(double opacity) {
        counted = Math.rint(opacity * PERCENT) / PERCENT;
        slider.setValue(opacity * PERCENT);
        number.setText(String.format(Locale.ROOT, "%.0f %%", opacity * PERCENT));
    }
}
