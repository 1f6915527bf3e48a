package org.myaypon.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.myaypon.classify.Histogram;
import org.myaypon.project.Classes;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;

/** How many areas have which values, and the limits of the classes between them, which can be moved. */
final class HistogramModel {

    /** A step of the keyboard is this part of the range. */
    private static final double STEPS = 200;

    private final SessionModel session;
    private final InspectorModel inspector;
    private final ReadOnlyObjectWrapper<Optional<ValueBars>> bars = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Double>> limits = new ReadOnlyObjectWrapper<>(List.of());

    HistogramModel(SessionModel session, InspectorModel inspector) {
        this.session = session;
        this.inspector = inspector;
        session.madeProperty().addListener((property, before, now) -> {
            bars.set(now.flatMap(ValueBars::of));
            follow();
        });
        session.openProperty().addListener((property, before, now) -> follow());
    }

    /** The bars of the last map that could be made; empty where it has none. */
    ReadOnlyObjectProperty<Optional<ValueBars>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** The limits of the classes from the lowest to the highest, both ends; empty while the classes are being made. */
    ReadOnlyObjectProperty<List<Double>> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** Where a limit would lie that is moved: between its neighbours, and rounded; there while the classes are being made. */
    double shifted(int index, double to) {
        List<Double> moved = moved(index, to);
        return index < moved.size() ? moved.get(index) : to;
    }

    /** Moves a limit; the classes are those of manual limits from then on. */
    void move(int index, double to) {
        List<Double> moved = moved(index, to);
        if (!moved.equals(limits.get())) {
            inspector.change(
                    Setting.BREAKS,
                    map -> map.withClasses(
                            map.classes().withMethod(ClassesModel.MANUAL).withBreaks(moved)));
        }
    }

    /** Moves a limit by so many small steps, of which some 200 lead from one end to the other. */
    void step(int index, int steps) {
        bars.get().filter(shown -> index < limits.get().size()).ifPresent(shown -> {
            double range = (shown.to() - shown.from()) / STEPS;
            double step = histogram().map(Histogram::whole).orElse(false) ? Math.max(1, range) : range;
            move(index, limits.get().get(index) + steps * step);
        });
    }

    private List<Double> moved(int index, double to) {
        return histogram()
                .filter(numbers -> index < limits.get().size())
                .map(numbers -> numbers.moved(limits.get(), index, to))
                .orElse(limits.get());
    }

    private Optional<Histogram> histogram() {
        return bars.get().flatMap(ValueBars::histogram);
    }

    private void follow() {
        limits.set(session.document()
                .filter(map -> histogram().isPresent())
                .map(this::limitsOf)
                .orElse(List.of()));
    }

    private List<Double> limitsOf(MapDocument map) {
        Classes classes = map.classes();
        if (classes.method().equals(ClassesModel.MANUAL)) {
            return classes.breaks();
        }
        boolean present = session.madeProperty()
                .get()
                .map(MadeMap::document)
                .filter(made -> ClassesModel.sameClasses(made, map))
                .isPresent();
        return present ? histogram().map(Histogram::limits).orElse(List.of()) : List.of();
    }
}
