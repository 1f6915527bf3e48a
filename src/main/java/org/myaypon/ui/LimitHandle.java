package org.myaypon.ui;

import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A limit between two classes in a histogram: it is dragged, or moved with the arrow keys. */
final class LimitHandle extends StackPane {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double WIDTH_PX = 11;
    private static final int LONG_STEP = 10;

    private final HistogramModel model;
    private final int index;
    private final DoubleUnaryOperator valueAt;
    private final Runnable moved;
    private double value;
    private boolean dragging;

    /**
     * The handle of a limit.
     *
     * @param valueAt the value at a place in the histogram, in pixels
     * @param moved told when the handle shows another value
     */
    LimitHandle(HistogramModel model, int index, DoubleUnaryOperator valueAt, Runnable moved) {
        this.model = model;
        this.index = index;
        this.valueAt = valueAt;
        this.moved = moved;
        setManaged(false);
        setId("limit-" + index);
        getStyleClass().add("limit-handle");
        setMinWidth(WIDTH_PX);
        setPrefWidth(WIDTH_PX);
        setMaxWidth(WIDTH_PX);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Region line = new Region();
        line.getStyleClass().add("limit-line");
        Region knob = new Region();
        knob.getStyleClass().add("limit-knob");
        getChildren().addAll(line, knob);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            // The pane around it would take the focus.
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener((property, before, now) -> moved.run());
    }

    /** Shows where its limit lies. */
    void show(double limit) {
        if (!dragging) {
            value = limit;
            setAccessibleText("Limit between classes " + index + " and " + (index + 1) + ": " + Choices.number(limit));
        }
    }

    /** The value that it stands at. */
    double value() {
        return value;
    }

    /** Whether its value is to be read. */
    boolean isHeld() {
        return dragging || isFocused();
    }

    double middlePx() {
        return WIDTH_PX / 2;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = true;
            pseudoClassStateChanged(DRAGGED, true);
            value = model.shifted(
                    index, valueAt.applyAsDouble(localToParent(event.getX(), 0).getX()));
            moved.run();
            event.consume();
        }
    }

    private void drop() {
        if (dragging) {
            dragging = false;
            pseudoClassStateChanged(DRAGGED, false);
            model.move(index, value);
        }
    }

    private void press(KeyEvent event) {
        int steps = event.isShiftDown() ? LONG_STEP : 1;
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN) {
            model.step(index, -steps);
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP) {
            model.step(index, steps);
            event.consume();
        }
    }
}
