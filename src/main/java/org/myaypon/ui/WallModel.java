package org.myaypon.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.myaypon.data.Problem;
import org.myaypon.project.MapDocument;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetOptions;
import org.myaypon.series.SeriesRequest;
import org.myaypon.series.SeriesView;
import org.myaypon.series.SheetReport;

/** The wall of a series: its sheets as small pictures, those that are looked for, and what is to be told of each. */
final class WallModel {

    private final SessionModel session;
    private final SeriesModel series;
    private final MapMaker maker;
    private final ProgramFolders folders;
    private final Lane planning;
    private final WallPictures pictures;
    private final ObservableMap<String, List<String>> problems = FXCollections.observableHashMap();
    private final ObservableMap<String, Integer> changes = FXCollections.observableHashMap();
    private final WallFilter filter = new WallFilter(problems.keySet());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper misnamed = new ReadOnlyStringWrapper("");
    private Optional<Planned> planned = Optional.empty();

    private record Planned(MapDocument document, SheetOptions options) {}

    /**
     * A wall without sheets.
     *
     * @param planning where sheets are listed
     * @param drawing where they are drawn
     */
    WallModel(
            SessionModel session,
            SeriesModel series,
            MapMaker maker,
            ProgramFolders folders,
            Lane planning,
            Lane drawing) {
        this.session = session;
        this.series = series;
        this.maker = maker;
        this.folders = folders;
        this.planning = planning;
        pictures = new WallPictures(maker.beside(), drawing, WallPictures.MOST, this::drawn);
        session.openProperty().addListener((property, before, now) -> plan());
        for (Observable part : series.choice().ofSheets()) {
            part.addListener(change -> plan());
        }
        open.addListener((property, before, now) -> {
            pictures.setActive(now);
            plan();
        });
        series.reports().addListener((MapChangeListener<String, SheetReport>) change -> tell(change.getKey()));
    }

    /** Its sheets, and those that are looked for. */
    WallFilter filter() {
        return filter;
    }

    /** Whether the wall is seen. */
    BooleanProperty openProperty() {
        return open;
    }

    /** What was asked for and is no area of the map, or more than one thing, in sentences; empty when there is none. */
    ReadOnlyStringProperty misnamedProperty() {
        return misnamed.getReadOnlyProperty();
    }

    /** What is to be told of the sheets of which something is, by the codes of their areas. */
    ObservableMap<String, List<String>> problems() {
        return problems;
    }

    /** Changes for an area whenever its sheet has another picture or another outcome. */
    ObservableMap<String, Integer> changes() {
        return changes;
    }

    WallPictures pictures() {
        return pictures;
    }

    /** What became of a sheet in the last run, if anything did. */
    Optional<SheetReport> report(String key) {
        return Optional.ofNullable(series.reports().get(key));
    }

    /** Whether a sheet is made otherwise than the others. */
    boolean isAdjusted(String key) {
        return session.document().filter(map -> map.sheets().containsKey(key)).isPresent();
    }

    private void plan() {
        Optional<OpenMap> map = session.openProperty().get();
        if (!open.get()) {
            return;
        }
        if (map.isEmpty()) {
            clear("Open a map: each of its areas gets a sheet.");
            return;
        }
        MapDocument document = map.get().document();
        SeriesRequest request = series.choice().request(map.get().place());
        if (filter.all().isEmpty()) {
            filter.clear("Listing the sheets…");
        }
        planning.start(new Job<>(
                "Listing the sheets",
                progress -> SeriesView.of(maker, folders, document, request, progress),
                view -> show(view, new Planned(document, request.options())),
                this::failed));
    }

    private void failed(Problem problem) {
        if (!problem.equals(Lane.STOPPED)) {
            clear(SeriesWords.inWindow(problem.sentence()));
        }
    }

    private void clear(String why) {
        planned = Optional.empty();
        misnamed.set("");
        pictures.take(Optional.empty(), key -> false);
        filter.clear(why);
    }

    private void show(SeriesView view, Planned now) {
        Predicate<String> same = same(now);
        planned = Optional.of(now);
        misnamed.set(String.join(" ", SeriesWords.misnamed(view.misnamed())));
        pictures.take(Optional.of(view), same);
        filter.take(view.entries().stream().map(WallSheet::of).toList());
    }

    /** Which sheets look as before: all but those that are adjusted otherwise, when nothing else has changed. */
    private Predicate<String> same(Planned now) {
        Map<String, SheetAdjustment> adjusted = now.document().sheets();
        return planned.filter(before -> before.options().equals(now.options())
                        && before.document().withSheets(adjusted).equals(now.document()))
                .<Predicate<String>>map(before ->
                        key -> Optional.ofNullable(before.document().sheets().get(key))
                                .equals(Optional.ofNullable(adjusted.get(key))))
                .orElse(key -> false);
    }

    private void drawn(String key) {
        tell(key);
    }

    private void tell(String key) {
        List<String> told = told(key);
        boolean other = !told.equals(problems.getOrDefault(key, List.of()));
        if (told.isEmpty()) {
            problems.remove(key);
        } else {
            problems.put(key, told);
        }
        changes.merge(key, 1, Integer::sum);
        if (other && filter.troubledProperty().get()) {
            filter.filter();
        }
    }

    /** The picture knows best, as long as it is of the map as it is now; but not why a file could not be written. */
    private List<String> told(String key) {
        Optional<SheetReport> report = report(key);
        List<String> told = new ArrayList<>(pictures.of(key)
                .filter(picture -> pictures.isFresh(key))
                .map(Thumbnail::problems)
                .or(() -> report.map(SheetReport::problems))
                .orElse(List.of()));
        report.filter(sheet -> sheet.outcome() == SheetReport.Outcome.FAILED)
                .ifPresent(sheet -> told.addAll(0, sheet.problems()));
        return told.stream().map(SeriesWords::inWindow).distinct().toList();
    }
}
