package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.data.Problem;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.JoinReport;
import org.myaypon.project.MadeMap;
import org.myaypon.project.Preflight;

/** How the rows met their areas, and all that a reader should know about the map. */
final class ReportModel {

    private static final String NONE = "No map yet";

    private final SessionModel session;
    private final ObservableValue<Optional<Picture>> picture;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(NONE);
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ObservableList<JoinReport.UnmatchedArea> areas = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private List<Problem> found = List.of();

    /**
     * The report on a session's map.
     *
     * @param picture the map as it is drawn in the window
     */
    ReportModel(SessionModel session, ObservableValue<Optional<Picture>> picture) {
        this.session = session;
        this.picture = picture;
        session.madeProperty().addListener((property, before, now) -> update());
        session.failureProperty().addListener((property, before, now) -> updateProblems());
        picture.addListener((property, before, now) -> updateProblems());
    }

    /** "328 of 330 townships matched, 2 rows unmatched". */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** "326 matched + 2 healed + 2 unmatched = 330 rows"; empty without a map. */
    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    /** Whether there is a map that the report speaks of. */
    boolean speaks() {
        return session.madeProperty().get().isPresent();
    }

    /** The areas without a row. */
    ObservableList<JoinReport.UnmatchedArea> areas() {
        return areas;
    }

    /**
     * What went wrong with the last change first, then what the shown map would say wrongly or leave out, then what of its
     * styles could not be drawn; no sentence twice.
     */
    ObservableList<Problem> problems() {
        return problems;
    }

    private void update() {
        Optional<MadeMap> made = session.madeProperty().get();
        sentence.set(made.map(map -> sentence(map.join())).orElse(NONE));
        sum.set(made.map(map -> sum(map.join().report())).orElse(""));
        found = made.map(map -> Preflight.of(map).problems()).orElse(List.of());
        areas.setAll(made.map(map -> map.join().report().unmatchedBoundaries()).orElse(List.of()));
        updateProblems();
    }

    /** The list is left alone while it stays the same: the page is drawn at every turn of the wheel. */
    private void updateProblems() {
        Map<String, Problem> all = new LinkedHashMap<>();
        session.failureProperty().get().ifPresent(problem -> add(all, List.of(problem)));
        add(all, found);
        picture.getValue().ifPresent(drawn -> add(all, drawn.problems()));
        List<Problem> now = List.copyOf(all.values());
        if (!problems.equals(now)) {
            problems.setAll(now);
        }
    }

    private static void add(Map<String, Problem> all, List<Problem> more) {
        more.forEach(problem -> all.putIfAbsent(problem.sentence(), problem));
    }

    /** The join in a sentence; every row and every area is counted in it. */
    static String sentence(Join join) {
        JoinReport report = join.report();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d of %,d %s matched, %s unmatched",
                report.boundariesMatched(),
                report.boundaries(),
                join.level().plural(),
                count(report.unmatchedRows().size(), "row")));
        if (!report.duplicateKeys().isEmpty()) {
            text.append(", ")
                    .append(count(report.duplicateKeys().size(), "key"))
                    .append(" in more than one row");
        }
        return text.toString();
    }

    private static String sum(JoinReport report) {
        return String.format(
                Locale.ROOT,
                "%,d matched + %,d healed + %,d unmatched = %s",
                report.matched(),
                report.healed(),
                report.unmatchedRows().size(),
                count(report.rows(), "row"));
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
