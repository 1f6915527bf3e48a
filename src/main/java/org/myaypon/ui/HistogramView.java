package org.myaypon.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A histogram: bars in the colours of the classes, limits to drag, and beneath each class how many areas it has. */
final class HistogramView extends Pane {

    private static final double SIDE_PX = 6;
    private static final double TOP_PX = 16;
    private static final double BARS_PX = 72;
    private static final double LINE_PX = 16;
    private static final double LEAST_BAR_PX = 1.5;
    private static final double LABEL_PX = 56;

    private final HistogramModel model;
    private final Group marks = new Group();
    private final Group counts = new Group();
    private final Label low = text("histogram-low");
    private final Label high = text("histogram-high");
    private final Label held = text("histogram-held");
    private final List<LimitHandle> handles = new ArrayList<>();

    HistogramView(HistogramModel model) {
        this.model = model;
        setId("histogram");
        setPrefHeight(TOP_PX + BARS_PX + 2 * LINE_PX);
        setMinHeight(USE_PREF_SIZE);
        marks.setManaged(false);
        counts.setManaged(false);
        getChildren().addAll(marks, counts, low, high, held);
        widthProperty().addListener((property, before, now) -> draw());
        model.barsProperty().addListener((property, before, now) -> draw());
        model.limitsProperty().addListener((property, before, now) -> showLimits());
        draw();
    }

    private void draw() {
        Optional<ValueBars> bars = model.barsProperty().get();
        marks.getChildren().clear();
        counts.getChildren().clear();
        Fields.shown(this, bars.isPresent());
        bars.filter(shown -> getWidth() > 2 * SIDE_PX).ifPresent(this::draw);
        showLimits();
    }

    private void draw(ValueBars bars) {
        bars.bars().forEach(bar -> draw(bars, bar));
        Line base = new Line(SIDE_PX, bottom(), getWidth() - SIDE_PX, bottom());
        base.getStyleClass().add("histogram-base");
        marks.getChildren().add(base);
        bars.spread().ifPresent(spread -> {
            mark(x(bars, spread.mean()), "mean", "Mean: " + Choices.seen(spread.mean()));
            mark(x(bars, spread.median()), "median", "Median: " + Choices.seen(spread.median()));
        });
        count(bars);
        String left = bars.spread().map(spread -> Choices.seen(spread.lowest())).orElse("");
        String right =
                bars.spread().map(spread -> Choices.seen(spread.highest())).orElse("");
        place(low, left, SIDE_PX, bottom() + LINE_PX, Pos.CENTER_LEFT);
        place(high, right, getWidth() - SIDE_PX - LABEL_PX, bottom() + LINE_PX, Pos.CENTER_RIGHT);
    }

    private void draw(ValueBars bars, ValueBars.Bar bar) {
        double left = x(bars, bar.from());
        double width = Math.max(1, x(bars, bar.to()) - left - 1);
        double y = bottom();
        for (ValueBars.Part part : bar.parts()) {
            double height = Math.max(LEAST_BAR_PX, BARS_PX * part.count() / bars.most());
            y -= height;
            Rectangle field = new Rectangle(left, y, width, height);
            field.setFill(Paints.shown(part.color()));
            field.getStyleClass().add("histogram-bar");
            Tooltip.install(field, new Tooltip(bar.tip()));
            marks.getChildren().add(field);
        }
    }

    private void mark(double x, String kind, String tip) {
        Line line = new Line(x, TOP_PX, x, bottom());
        line.getStyleClass().addAll("histogram-mark", "histogram-" + kind);
        Tooltip.install(line, new Tooltip(tip));
        marks.getChildren().add(line);
    }

    /** Counts stand beneath the middle of their class, as far as there is room for them. */
    private void count(ValueBars bars) {
        double free = 0;
        for (ValueBars.Group group : bars.groups()) {
            Label label = text("histogram-count");
            label.setText(Integer.toString(group.count()));
            double half = label.getText().length() * 3.5 + 2;
            double middle = (x(bars, group.from()) + x(bars, group.to())) / 2;
            if (middle - half >= free) {
                label.setAlignment(Pos.CENTER);
                label.setPrefWidth(2 * half + 8);
                label.relocate(middle - half - 4, bottom());
                counts.getChildren().add(label);
                free = middle + half;
            }
        }
    }

    private void showLimits() {
        int inner = Math.max(0, model.limitsProperty().get().size() - 2);
        while (handles.size() > inner) {
            getChildren().remove(handles.remove(handles.size() - 1));
        }
        while (handles.size() < inner) {
            LimitHandle handle = new LimitHandle(model, handles.size() + 1, this::value, this::placeHandles);
            handles.add(handle);
            getChildren().add(handle);
        }
        for (int i = 0; i < inner; i++) {
            handles.get(i).show(model.limitsProperty().get().get(i + 1));
        }
        placeHandles();
    }

    private void placeHandles() {
        held.setText("");
        model.barsProperty()
                .get()
                .ifPresent(bars -> handles.forEach(handle -> {
                    double x = x(bars, handle.value());
                    handle.resizeRelocate(x - handle.middlePx(), TOP_PX, 2 * handle.middlePx(), BARS_PX + 4);
                    if (handle.isHeld()) {
                        double left = Math.max(0, Math.min(getWidth() - LABEL_PX, x - LABEL_PX / 2));
                        place(held, Choices.number(handle.value()), left, 0, Pos.CENTER);
                    }
                }));
    }

    private double x(ValueBars bars, double value) {
        double inside = Math.max(bars.from(), Math.min(bars.to(), value));
        return SIDE_PX + (inside - bars.from()) / (bars.to() - bars.from()) * (getWidth() - 2 * SIDE_PX);
    }

    private double value(double x) {
        double part = Math.max(0, Math.min(1, (x - SIDE_PX) / Math.max(1, getWidth() - 2 * SIDE_PX)));
        return model.barsProperty()
                .get()
                .map(bars -> bars.from() + part * (bars.to() - bars.from()))
                .orElse(Double.NaN);
    }

    private static double bottom() {
        return TOP_PX + BARS_PX;
    }

    private static void place(Label label, String text, double x, double y, Pos side) {
        label.setText(text);
        label.setAlignment(side);
        label.setPrefWidth(LABEL_PX);
        label.relocate(x, y);
    }

    private static Label text(String style) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.TEXT_SMALL, style);
        label.setMouseTransparent(true);
        return label;
    }
}
