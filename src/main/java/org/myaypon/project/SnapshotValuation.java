package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.GapExpression;
import org.myaypon.indicator.Indicator;

/** Works out what stands beside a map: reads the tables of figures and small maps, and values the areas of the latter. */
final class SnapshotValuation {

    private final MapDocument document;
    private final Path documentFile;
    private final MapInputs inputs;
    private final Result<Layer> areas;
    private final TableJoin rows;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A valuation.
     *
     * @param rows the map's table, laid to the areas
     */
    SnapshotValuation(MapDocument document, Path documentFile, MapInputs inputs, Result<Layer> areas, TableJoin rows) {
        this.document = document;
        this.documentFile = documentFile;
        this.inputs = inputs;
        this.areas = areas;
        this.rows = rows;
    }

    /** All that the values come from, to compare by: how they are drawn is not among it. */
    static List<Object> from(Snapshot snapshot) {
        List<Object> from = new ArrayList<>(snapshot.figures());
        for (SmallMap map : snapshot.maps()) {
            from.add(map.value());
            from.add(map.table());
            from.add(map.classes().nothing().unreported());
            from.add(map.classes().names());
        }
        snapshot.files().forEach(file -> from.add(FileState.of(file)));
        return from;
    }

    /**
     * The values.
     *
     * @param main those of the map itself, whose problems are told already
     * @throws UserException when one cannot be worked out: a column or a file is not there, or it is of other areas
     */
    SnapshotValues values(JoinedAreas main, Progress progress) {
        List<SnapshotValues.Figure> figures = new ArrayList<>();
        for (KeyFigure figure : document.snapshot().figures()) {
            figures.add(figure(figure, "figures, number " + (figures.size() + 1), progress));
        }
        List<JoinedAreas> maps = new ArrayList<>();
        for (SmallMap map : document.snapshot().maps()) {
            progress.check();
            maps.add(map(map, "small-maps, number " + (maps.size() + 1), progress));
        }
        problems.removeAll(main.problems());
        return new SnapshotValues(figures, maps, problems.stream().distinct().toList());
    }

    private SnapshotValues.Figure figure(KeyFigure figure, String where, Progress progress) {
        Optional<String> expression = figure.expression();
        if (expression.isEmpty()) {
            return new SnapshotValues.Figure(figure, Optional.empty());
        }
        if (ExposedExpression.is(expression.get()) || GapExpression.is(expression.get())) {
            throw new UserException(
                    expression.get() + " is not worked out of the rows of a table, which a figure needs",
                    where,
                    "Write the number itself");
        }
        try {
            TableJoin of =
                    figure.table().map(source -> joined(source, progress)).orElse(rows);
            Optional<String> condition = figure.table().orElse(document.table()).where();
            Indicator indicator =
                    Indicator.parse(expression.get(), condition, of.join().table());
            return new SnapshotValues.Figure(figure, Optional.of(new SnapshotValues.Counted(indicator, of)));
        } catch (UserException e) {
            throw told(e, where);
        }
    }

    private JoinedAreas map(SmallMap map, String where, Progress progress) {
        try {
            TableJoin of = map.table().map(source -> joined(source, progress)).orElse(rows);
            if (!of.shown().groups().keys().equals(rows.shown().groups().keys())) {
                throw new UserException(
                        "The map is of " + rows.shown().groups().plural() + " and the small map "
                                + map.title().english() + " of "
                                + of.shown().groups().plural(),
                        where,
                        "Write level: with the coarser of the two in the map document");
            }
            JoinedAreas values = Valuation.of(map.beside(document), documentFile, inputs, areas, of, progress);
            problems.addAll(values.problems());
            return values;
        } catch (UserException e) {
            throw told(e, where);
        }
    }

    private TableJoin joined(TableRows source, Progress progress) {
        TableJoin joined = TableJoin.of(
                Result.of(areas.value()),
                document.boundaries().key(),
                inputs.formTable(source, progress),
                source,
                document.measure(),
                Result.of(inputs.rules(document, documentFile).value()));
        problems.addAll(joined.problems());
        return joined;
    }

    /** What went wrong, with where it stands in the document. */
    private static UserException told(UserException e, String where) {
        Problem problem = e.problem();
        String place =
                problem.where().isEmpty() || problem.where().equals(where) ? where : where + ": " + problem.where();
        return new UserException(problem.what(), place, problem.fix());
    }
}
