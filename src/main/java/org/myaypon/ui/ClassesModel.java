package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.myaypon.classify.ZeroClass;
import org.myaypon.project.Classes;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Nothing;
import org.myaypon.project.Silence;

/** How the values of the open map become classes, and what becomes of areas that have nothing. */
final class ClassesModel {

    static final String NATURAL = "natural-breaks";
    static final String MANUAL = "manual";
    static final String UNIQUE = "unique-values";

    private final SessionModel session;
    private final InspectorModel inspector;
    private Optional<MapDocument> manualFor = Optional.empty();

    ClassesModel(SessionModel session, InspectorModel inspector) {
        this.session = session;
        this.inspector = inspector;
        session.failureProperty().addListener((property, before, now) -> beginWaitingManual());
        session.madeProperty().addListener((property, before, now) -> beginWaitingManual());
    }

    /** Another method; manual limits begin as those on the map, as soon as the present document is the map. */
    void setMethod(String method) {
        manualFor = Optional.empty();
        if (!method.equals(MANUAL)) {
            change(Setting.METHOD, old -> old.withMethod(method));
        } else if (isBeingMade()) {
            manualFor = session.document();
        } else {
            beginManual();
        }
    }

    void setClassCount(int count) {
        change(Setting.CLASSES, old -> old.withCount(count));
    }

    /** Takes limits as they are typed: numbers from low to high with commas, semicolons or spaces between. */
    void setBreaks(String text) {
        List<Double> breaks = new ArrayList<>();
        for (String part : text.strip().split("[,;\\s]+", -1)) {
            OptionalDouble number = TypedNumber.of(part);
            if (number.isEmpty()) {
                inspector.refuse(Setting.BREAKS, "\"" + part + "\" is not a number. Write limits like 0, 10, 50, 200.");
                return;
            }
            breaks.add(number.getAsDouble());
        }
        change(Setting.BREAKS, old -> old.withBreaks(breaks));
    }

    void setZero(ZeroClass zero) {
        nothing(Setting.ZERO, old -> new Nothing(zero, old.none(), old.unreported()));
    }

    /** The number that means none, as it is typed; an empty text for 0. */
    void setNone(String text) {
        OptionalDouble number = TypedNumber.of(text.strip());
        if (number.isEmpty() && !text.isBlank()) {
            inspector.refuse(Setting.NONE, "\"" + text.strip() + "\" is not a number. Leave it empty for 0.");
        } else {
            nothing(Setting.NONE, old -> new Nothing(old.zero(), number, old.unreported()));
        }
    }

    /** What it means that nothing is reported of an area. */
    void setUnreported(Silence silence) {
        nothing(Setting.UNREPORTED, old -> new Nothing(old.zero(), old.none(), silence));
    }

    private void nothing(Setting setting, UnaryOperator<Nothing> edit) {
        change(setting, old -> old.withNothing(edit.apply(old.nothing())));
    }

    private void change(Setting setting, UnaryOperator<Classes> edit) {
        inspector.change(setting, map -> map.withClasses(edit.apply(map.classes())));
    }

    private boolean isBeingMade() {
        Optional<MapDocument> made = session.madeProperty().get().map(MadeMap::document);
        return session.failureProperty().get().isEmpty()
                && session.document()
                        .filter(map ->
                                made.filter(shown -> sameClasses(shown, map)).isEmpty())
                        .isPresent();
    }

    private void beginManual() {
        List<Double> limits =
                session.madeProperty().get().map(StartingLimits::of).orElse(List.of());
        change(Setting.METHOD, old -> old.withMethod(MANUAL)
                .withBreaks(old.method().equals(MANUAL) ? old.breaks() : limits));
    }

    /** Manual limits that were waiting for the map begin now, unless the user has gone on to other classes. */
    private void beginWaitingManual() {
        if (session.failureProperty().get().isEmpty()
                && session.madeProperty().get().isEmpty()) {
            return;
        }
        Optional<MapDocument> wanted = manualFor;
        manualFor = Optional.empty();
        if (wanted.filter(old ->
                        session.document().filter(map -> sameClasses(old, map)).isPresent())
                .isPresent()) {
            beginManual();
        }
    }

    /** Whether two documents have the same classes. */
    static boolean sameClasses(MapDocument one, MapDocument other) {
        return one.boundaries().equals(other.boundaries())
                && one.table().equals(other.table())
                && one.measure().equals(other.measure())
                && one.classes().equals(other.classes());
    }
}
