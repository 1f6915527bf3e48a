package org.myaypon.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.GapExpression;
import org.myaypon.project.Classes;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Measure;
import org.myaypon.project.TableRows;
import org.myaypon.project.ValueFiles;

/** What is mapped of the open map's rows, of which of them, and for which areas. */
final class MeasureModel {

    private final InspectorModel inspector;
    private final ChoicesModel choices;
    private final Function<Wanted, Optional<Path>> ask;

    /**
     * What is mapped.
     *
     * @param ask asks the user for a file
     */
    MeasureModel(InspectorModel inspector, ChoicesModel choices, Function<Wanted, Optional<Path>> ask) {
        this.inspector = inspector;
        this.choices = choices;
        this.ask = ask;
    }

    /** Whether a map shows who is exposed, so that people are counted. */
    static boolean countsPeople(MapDocument map) {
        return ExposedExpression.is(map.value())
                || (crosses(map) && map.value().toLowerCase(Locale.ROOT).contains("exposed("));
    }

    /** Whether a map crosses two values, so that the second may come of another table. */
    static boolean crosses(MapDocument map) {
        return GapExpression.is(map.value());
    }

    /** Another value; numbers in the place of names of kinds are put into classes again. */
    void setValue(String expression) {
        String value = inspector
                .folder()
                .map(folder -> ValueFiles.written(expression.strip(), folder))
                .orElse(expression.strip());
        if (!value.isEmpty()) {
            inspector.change(Setting.VALUE, map -> {
                Classes old = map.classes();
                boolean nowNumbers = choices.isNumbers(value) && !choices.isNumbers(map.value());
                boolean classed = !old.method().equals(ClassesModel.UNIQUE)
                        && !(old.method().equals(ClassesModel.MANUAL)
                                && old.breaks().isEmpty());
                return nowNumbers && !classed
                        ? map.withValue(value).withClasses(old.withMethod(ClassesModel.NATURAL))
                        : map.withValue(value);
            });
        }
    }

    /** The map's value as it is shown, its files named from the map's own folder. */
    String shown(MapDocument map) {
        return inspector
                .folder()
                .map(folder -> ValueFiles.shown(map.value(), folder))
                .orElse(map.value());
    }

    /** A condition on the rows that count; an empty text for all rows. */
    void setWhere(String condition) {
        Optional<String> where = Optional.of(condition.strip()).filter(text -> !text.isEmpty());
        inspector.change(Setting.WHERE, map -> map.withTable(map.table().withWhere(where)));
    }

    void setLevel(LevelChoice choice) {
        inspector.change(
                Setting.LEVEL,
                map -> map.withMeasure(new Measure(
                        map.value(),
                        choice.level(),
                        choice.units(),
                        map.measure().population(),
                        map.measure().coverage())));
    }

    /** The column of people; an empty text for the one that is recognised. */
    void setPopulation(String column) {
        Optional<String> named = Optional.of(column).filter(text -> !text.isEmpty());
        inspector.change(
                Setting.POPULATION,
                map -> map.withMeasure(new Measure(
                        map.value(),
                        map.measure().level(),
                        map.measure().units(),
                        named,
                        map.measure().coverage())));
    }

    /** Asks for the table that coverage is read of. */
    void chooseCoverage() {
        ask.apply(Wanted.COVERAGE)
                .map(file -> new TableRows(
                        file.toAbsolutePath().normalize(), Optional.empty(), Optional.empty(), Optional.empty()))
                .ifPresent(rows -> setCoverage(Optional.of(rows)));
    }

    /** Reads coverage of the map's own table. */
    void dropCoverage() {
        setCoverage(Optional.empty());
    }

    private void setCoverage(Optional<TableRows> rows) {
        inspector.change(Setting.COVERAGE, map -> map.withMeasure(map.measure().withCoverage(rows)));
    }
}
