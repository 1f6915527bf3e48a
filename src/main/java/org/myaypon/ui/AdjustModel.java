package org.myaypon.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.myaypon.project.LabelMove;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetAdjustment;
import org.myaypon.project.SheetAdjustment.Orientation;

/** The sheet of a series that is looked at: what is different on it alone, and which is the next. */
final class AdjustModel {

    private final SessionModel session;
    private final InspectorModel inspector;
    private final SeriesChoice choice;
    private final WallModel wall;
    private final ProgramFolders folders;
    private final ObservableList<NamedArea> areas = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<NamedArea>> area = new SimpleObjectProperty<>(Optional.empty());

    AdjustModel(
            SessionModel session,
            InspectorModel inspector,
            SeriesChoice choice,
            WallModel wall,
            ProgramFolders folders) {
        this.session = session;
        this.inspector = inspector;
        this.choice = choice;
        this.wall = wall;
        this.folders = folders;
        session.madeProperty().addListener((property, before, now) -> list(now));
        session.sheetProperty().addListener((property, before, now) -> area.set(Optional.empty()));
        choice.language().addListener((property, before, now) -> lookAgain());
        choice.readers().addListener((property, before, now) -> lookAgain());
        choice.by().addListener((property, before, now) -> close());
    }

    /** Shows the sheet of an area in the middle of the window. */
    void open(WallSheet sheet) {
        session.look(Optional.of(
                new SheetOfSeries(sheet.key(), sheet.name(), choice.by().get(), choice.options(), folders)));
    }

    /** Shows the whole map again. */
    void close() {
        session.look(Optional.empty());
    }

    private void lookAgain() {
        session.sheetProperty()
                .get()
                .ifPresent(sheet -> session.look(Optional.of(
                        new SheetOfSeries(sheet.key(), sheet.name(), sheet.by(), choice.options(), folders))));
    }

    /** Opens the sheet that stands so many places behind this one on the wall, if there is one. */
    void turn(int places) {
        session.sheetProperty().get().ifPresent(sheet -> {
            List<String> keys =
                    wall.filter().shown().stream().map(WallSheet::key).toList();
            int next = keys.indexOf(sheet.key()) + places;
            if (next >= 0 && next < keys.size()) {
                open(wall.filter().shown().get(next));
            }
        });
    }

    /** The areas on the sheet, by name; any of them may have its name moved. */
    ObservableList<NamedArea> areas() {
        return areas;
    }

    /** The area whose name is being moved. */
    ObjectProperty<Optional<NamedArea>> areaProperty() {
        return area;
    }

    /** What is different on the sheet. */
    SheetAdjustment adjustment() {
        return session.sheetProperty()
                .get()
                .flatMap(sheet -> session.document().map(map -> map.sheets().get(sheet.key())))
                .orElse(SheetAdjustment.NONE);
    }

    /** What becomes of the name of the chosen area. */
    LabelMove move() {
        return area.get().map(chosen -> adjustment().labels().get(chosen.key())).orElse(LabelMove.by(0, 0));
    }

    /** The scale as it is typed; an empty text for that of the series. */
    void setScale(String text) {
        FrameModel.typedScale(text)
                .ifPresentOrElse(
                        scale -> change(Setting.SHEET_SCALE, old -> old.withScale(scale)),
                        () -> inspector.refuse(Setting.SHEET_SCALE, FrameModel.NO_SCALE));
    }

    /** How the sheet lies; as it suits when empty. */
    void setOrientation(Optional<Orientation> way) {
        change(Setting.SHEET_ORIENTATION, old -> old.withOrientation(way));
    }

    /** How far the name of the chosen area is moved to the right, in millimetres. */
    void setRight(String text) {
        setMillimetres(Setting.SHEET_RIGHT, text, mm -> LabelMove.by(mm, move().downMm()));
    }

    /** How far the name of the chosen area is moved down, in millimetres. */
    void setDown(String text) {
        setMillimetres(Setting.SHEET_DOWN, text, mm -> LabelMove.by(move().rightMm(), mm));
    }

    /** Moves the name of the chosen area a little farther. */
    void nudge(double rightMm, double downMm) {
        LabelMove now = move();
        double right = clamped(now.rightMm() + rightMm);
        double down = clamped(now.downMm() + downMm);
        setMove(Setting.SHEET_LABEL, LabelMove.by(right, down));
    }

    private static double clamped(double mm) {
        double hundredths = Math.round(mm * 100) / 100.0;
        return Math.max(-LabelMove.MOST_MM, Math.min(LabelMove.MOST_MM, hundredths));
    }

    /** Hides the name of the chosen area, or shows it where it finds its place. */
    void setHidden(boolean hidden) {
        setMove(Setting.SHEET_HIDDEN, hidden ? LabelMove.HIDDEN : LabelMove.by(0, 0));
    }

    /** Makes the sheet like the others. */
    void reset() {
        change(Setting.SHEET_SCALE, old -> SheetAdjustment.NONE);
    }

    private void setMillimetres(Setting setting, String text, DoubleFunction<LabelMove> moved) {
        OptionalDouble mm = text.isBlank() ? OptionalDouble.of(0) : TypedNumber.of(text.strip());
        if (mm.isPresent() && Math.abs(mm.getAsDouble()) <= LabelMove.MOST_MM) {
            setMove(setting, moved.apply(mm.getAsDouble()));
        } else {
            inspector.refuse(setting, "Write millimetres, such as 2.5 or -2.5.");
        }
    }

    private void setMove(Setting setting, LabelMove move) {
        area.get().ifPresent(chosen -> change(setting, old -> old.withLabel(chosen.key(), move)));
    }

    private void change(Setting setting, UnaryOperator<SheetAdjustment> edit) {
        session.sheetProperty()
                .get()
                .ifPresent(sheet -> inspector.change(setting, map -> changed(map, sheet.key(), edit)));
    }

    private static MapDocument changed(MapDocument map, String key, UnaryOperator<SheetAdjustment> edit) {
        Map<String, SheetAdjustment> sheets = new LinkedHashMap<>(map.sheets());
        SheetAdjustment now = edit.apply(sheets.getOrDefault(key, SheetAdjustment.NONE));
        if (now.isNone()) {
            sheets.remove(key);
        } else {
            sheets.put(key, now);
        }
        return map.withSheets(sheets);
    }

    private void list(Optional<MadeMap> made) {
        Optional<NamedArea> chosen = area.get();
        List<NamedArea> found = session.sheetProperty().get().isEmpty()
                ? List.of()
                : made.map(NamedArea::on).orElse(List.of());
        if (!areas.equals(found)) {
            areas.setAll(found);
            area.set(chosen.filter(found::contains));
        }
    }
}
