package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.classify.Gap;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaRows;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.ExposedExpression;
import org.myaypon.indicator.Exposure;
import org.myaypon.indicator.GapExpression;
import org.myaypon.indicator.HazardArea;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.Join;
import org.myaypon.indicator.Population;

/** Works out the value of every area that a map shows: of rows, of a hazard laid over the areas, or of two values crossed. */
final class Valuation {

    private static final String NEED = "need";
    private static final String COVERAGE = "coverage";

    private final MapDocument document;
    private final Path documentFile;
    private final MapInputs inputs;
    private final Result<Layer> areas;
    private final TableJoin rows;
    private final Progress progress;
    private final List<Problem> problems;
    private Optional<Exposure> exposure = Optional.empty();
    private Optional<Indicator> indicator = Optional.empty();
    private Optional<Join> coverage = Optional.empty();

    private Valuation(
            MapDocument document,
            Path documentFile,
            MapInputs inputs,
            Result<Layer> areas,
            TableJoin rows,
            Progress progress) {
        this.document = document;
        this.documentFile = documentFile;
        this.inputs = inputs;
        this.areas = areas;
        this.rows = rows;
        this.progress = progress;
        this.problems = new ArrayList<>(told(rows));
    }

    /**
     * Values the areas of a map.
     *
     * @param rows the map's table, laid to the areas
     * @throws UserException when the value cannot be worked out: a column or a file is not there, or the levels do not fit
     */
    static JoinedAreas of(
            MapDocument document,
            Path documentFile,
            MapInputs inputs,
            Result<Layer> areas,
            TableJoin rows,
            Progress progress) {
        return new Valuation(document, documentFile, inputs, areas, rows, progress).joined();
    }

    private JoinedAreas joined() {
        Optional<GapExpression> crossed = GapExpression.parse(document.value());
        Optional<Gap> gap = crossed.map(this::gap);
        AreaValues values = gap.map(Gap::crossed)
                .orElseGet(() -> value(document.value(), rows, document.table().where()));
        Optional<Indicator> counted = indicator;
        Result<List<FormValues>> forms = FormValuation.of(document, rows, this::value, this::formRows);
        indicator = counted;
        return new JoinedAreas(
                new Object(),
                indicator.map(rows.join()::forIndicator).orElse(rows.join()),
                rows.shown(),
                rows.rowGroups(),
                named(values),
                gap.isPresent() ? Optional.empty() : indicator,
                gap,
                coverage,
                exposure,
                taken(forms),
                problems);
    }

    /** What was noticed on joining, without the areas that have no row where the map's maker says that this is meant. */
    private List<Problem> told(TableJoin of) {
        Optional<Problem> meant = of.join()
                .emptyAreas()
                .filter(areas -> document.classes().nothing().unreported() == Silence.OUTSIDE);
        return of.problems().stream()
                .filter(problem -> !meant.equals(Optional.of(problem)))
                .toList();
    }

    private AreaValues named(AreaValues values) {
        return document.classes().names().isEmpty()
                ? values
                : values.withNames(document.classes().names());
    }

    private Gap gap(GapExpression crossed) {
        Optional<TableRows> other = document.measure().coverage();
        AreaValues need =
                titled(NEED, value(crossed.need(), rows, document.table().where()));
        AreaValues coverage = titled(
                COVERAGE,
                value(
                        crossed.coverage(),
                        other.map(this::coverageRows).orElse(rows),
                        other.map(TableRows::where).orElse(document.table().where())));
        requireDifferent(need, NEED);
        requireDifferent(coverage, COVERAGE);
        return taken(Gap.of(need, coverage));
    }

    /** One of two crossed values under the name that the document has for its axis. */
    private AreaValues titled(String axis, AreaValues values) {
        return values.withTitle(document.classes().names().getOrDefault(axis, values.title()));
    }

    private static void requireDifferent(AreaValues values, String role) {
        if (values.numbers().stream().filter(Double::isFinite).distinct().count() < 2) {
            throw new UserException(
                    "The " + role + " " + values.name() + " is the same everywhere, so nothing can be crossed with it",
                    "value",
                    "Choose a " + role + " that differs from area to area");
        }
    }

    private TableJoin formRows(TableRows source) {
        TableJoin joined = joined(source, inputs.formTable(source, progress));
        problems.addAll(told(joined));
        return joined;
    }

    private TableJoin joined(TableRows source, Result<Table> table) {
        return TableJoin.of(
                Result.of(areas.value()),
                document.boundaries().key(),
                table,
                source,
                document.measure(),
                Result.of(inputs.rules(document, documentFile).value()));
    }

    private TableJoin coverageRows(TableRows source) {
        TableJoin joined = joined(source, inputs.coverage(source, progress));
        if (!joined.shown().groups().keys().equals(rows.shown().groups().keys())) {
            throw new UserException(
                    "The need is of " + rows.shown().groups().plural() + " and the coverage of "
                            + joined.shown().groups().plural() + ", so they cannot be crossed",
                    source.file().getFileName().toString(),
                    "Write level: with the coarser of the two in the map document");
        }
        problems.addAll(told(joined));
        coverage = Optional.of(joined.join());
        return joined;
    }

    private AreaValues value(String expression, TableJoin of, Optional<String> where) {
        Optional<ExposedExpression> exposed = ExposedExpression.parse(expression);
        AreaValues values = exposed.map(hazard -> exposed(hazard, of)).orElseGet(() -> counted(expression, of, where));
        return switch (document.classes().nothing().unreported()) {
            case APART -> values;
            case ZERO -> values.withUnreportedAsNone();
            case OUTSIDE ->
                values.withOutside(AreaRows.of(of.join(), of.rowGroups()).withoutRows());
        };
    }

    private AreaValues counted(String expression, TableJoin of, Optional<String> where) {
        Indicator parsed = Indicator.parse(expression, where, of.join().table());
        indicator = indicator.or(() -> Optional.of(parsed));
        return taken(parsed.values(of.join(), of.rowGroups()));
    }

    private AreaValues exposed(ExposedExpression expression, TableJoin of) {
        if (document.table().where().isPresent()) {
            problems.add(new Problem(
                    "The condition on rows does not say which of the hazard's shapes count",
                    "where " + document.table().where().get(),
                    "Write it behind the value: " + expression.expression() + " where …"));
        }
        HazardArea hazard = taken(HazardArea.of(
                ProjectedFeatures.inDegrees(
                        taken(inputs.overlay(Path.of(expression.file()), Optional.empty(), progress))),
                expression.where(),
                expression.distanceKm(),
                progress));
        SheetGround ground = inputs.ground(document.boundaries(), areas.value(), progress);
        List<Geometry> shapes = ground.degrees(of.base());
        Exposure each = Exposure.of(shapes, hazard, population(expression, of), progress);
        Exposure shown = each.grouped(of.rowGroups(), ground.squareMetres(of.base()));
        exposure = Optional.of(shown);
        if (shown.total().touched() == 0) {
            problems.add(new Problem(
                    hazard.source() + " touches none of the "
                            + of.shown().groups().plural(),
                    "hazard",
                    "Check that it lies where the map does, and that its .prj tells the truth"));
        }
        return taken(shown.values(expression, of.join().level()));
    }

    private Optional<Population> population(ExposedExpression expression, TableJoin of) {
        Optional<String> named = document.measure().population();
        boolean ofPeople =
                expression.measure() == Exposure.Measure.WEIGHTED || expression.measure() == Exposure.Measure.WHOLE;
        return ofPeople || named.isPresent()
                ? Optional.of(Population.of(of.join(), named))
                : Population.find(of.join());
    }

    private <T> T taken(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }
}
