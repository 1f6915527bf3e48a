package org.myaypon.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.indicator.Decision;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.RowOutcome;
import org.myaypon.indicator.RowOutcome.Cause;
import org.myaypon.indicator.RowOutcome.Kind;
import org.myaypon.indicator.Suggestion;
import org.myaypon.project.Joining;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;

/** The rows that did not meet their area letter for letter, what was decided about them, and those that are looked at. */
final class DoctorModel {

    private final SessionModel session;
    private final ObservableList<RowGroup> unmatched = FXCollections.observableArrayList();
    private final ObservableList<RowGroup> healed = FXCollections.observableArrayList();
    private final ObservableList<DecisionLine> decisions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RowCase>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<AreaChoice>> areas = new ReadOnlyObjectWrapper<>(List.of());
    /** What was suggested for rows before they were decided, so that a decision can be changed to another suggestion. */
    private final Map<String, RowCase> undecided = new HashMap<>();

    DoctorModel(SessionModel session) {
        this.session = session;
        session.madeProperty().addListener((property, before, now) -> examine(now));
        session.openProperty().addListener((property, before, now) -> showDecisions());
    }

    /** The rows without an area, one line for each key. */
    ObservableList<RowGroup> unmatched() {
        return unmatched;
    }

    /** The rows that were put to an area for a reason that can be told, one line for each key. */
    ObservableList<RowGroup> healed() {
        return healed;
    }

    /** The decisions of the document, in its order. */
    ObservableList<DecisionLine> decisions() {
        return decisions;
    }

    /** The rows that the user looks at, to decide about them. */
    ReadOnlyObjectProperty<Optional<RowCase>> caseProperty() {
        return open.getReadOnlyProperty();
    }

    /** The areas that rows can be put to. */
    ReadOnlyObjectProperty<List<AreaChoice>> areasProperty() {
        return areas.getReadOnlyProperty();
    }

    /** The areas that rows without an area may mean, the likeliest first. */
    List<Suggestion> suggestions(RowGroup rows) {
        return join().map(join -> join.outcomes().suggestions(rows.first())).orElse(List.of());
    }

    /** Looks at rows. */
    void open(RowGroup rows) {
        RowOutcome outcome = rows.outcome();
        List<Suggestion> suggestions = suggestions(rows);
        boolean parts = Stream.of(Cause.SPLIT, Cause.MERGED, Cause.AMBIGUOUS).anyMatch(outcome.cause()::equals);
        RowCase fresh = new RowCase(
                rows.handle(),
                rows.title(),
                rows.told() + (outcome.reason().isEmpty() ? "" : ": " + outcome.reason()),
                suggestions,
                parts && suggestions.size() > 1,
                decided().on(rows.handle()));
        if (!outcome.isDecided()) {
            undecided.put(RowCase.plain(rows.handle()), fresh);
        }
        open.set(Optional.of(outcome.isDecided() ? remembered(fresh) : fresh));
    }

    /** Looks at the rows of a decision. */
    void open(DecisionLine line) {
        String handle = line.decision().row();
        open.set(Optional.of(remembered(new RowCase(
                handle,
                handle,
                told(line.rows()) + ": " + lowerFirst(line.what()),
                List.of(),
                false,
                Optional.of(line.decision())))));
    }

    /** Looks at nothing. */
    void shut() {
        open.set(Optional.empty());
    }

    /** Decides, in the place of what was decided about the same rows. */
    void decide(Decision decision) {
        edit(decided().with(decision));
    }

    /** Takes back what was decided about rows. */
    void takeBack(String handle) {
        edit(decided().without(handle));
    }

    private void edit(List<Decision> now) {
        session.edit(map -> map.withJoining(map.joining().withDecisions(now)));
    }

    private RowDecisions decided() {
        return new RowDecisions(
                session.document().map(map -> map.joining().decisions()).orElse(List.of()));
    }

    private RowCase remembered(RowCase now) {
        RowCase before = undecided.getOrDefault(RowCase.plain(now.handle()), now);
        return new RowCase(
                now.handle(), before.title(), now.told(), before.suggestions(), before.shareable(), now.decision());
    }

    private void examine(Optional<MadeMap> made) {
        Optional<Join> join = made.map(MadeMap::join);
        areas.set(join.map(AreaChoice::of).orElse(List.of()));
        fill(unmatched, join.map(rows -> RowGroup.of(rows, Kind.UNMATCHED)).orElse(List.of()));
        fill(healed, join.map(rows -> RowGroup.of(rows, Kind.HEALED)).orElse(List.of()));
        if (made.isEmpty()) {
            undecided.clear();
            shut();
        }
        showDecisions();
    }

    private void showDecisions() {
        Map<String, AreaChoice> known = areas.get().stream()
                .collect(Collectors.toMap(area -> RowCase.plain(area.key()), area -> area, (one, other) -> one));
        Map<String, Integer> rows = RowGroup.counts(
                Stream.concat(unmatched.stream(), healed.stream()).toList());
        fill(decisions, lines(known, rows));
    }

    private List<DecisionLine> lines(Map<String, AreaChoice> known, Map<String, Integer> rows) {
        return session.document().map(MapDocument::joining).map(Joining::decisions).stream()
                .flatMap(List::stream)
                .map(one -> DecisionLine.of(one, known, rows.getOrDefault(RowCase.plain(one.row()), 0)))
                .toList();
    }

    /** A list that stays the same is left alone, and with it the place in it that the user looks at. */
    private static <T> void fill(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private Optional<Join> join() {
        return session.madeProperty().get().map(MadeMap::join);
    }

    private static String told(int rows) {
        return rows == 0 ? "No row of this table" : rows + (rows == 1 ? " row" : " rows");
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
