package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaRows;
import org.myaypon.indicator.AreaValues;
import org.myaypon.indicator.Indicator;
import org.myaypon.indicator.ValueParts;

/**
 * Works out the values that the symbols of a map stand for, of the map's rows or of those of their own table. An exposure that
 * they show is told of as that of the map, if the map has none.
 */
final class FormValuation {

    private final TableJoin rows;
    private final Optional<String> rowsWhere;
    private final Valuer valuer;
    private final Function<TableRows, TableJoin> join;
    private final List<Problem> problems = new ArrayList<>();

    /** Works out the value of each area. */
    interface Valuer {
        AreaValues value(String expression, TableJoin of, Optional<String> where);
    }

    private FormValuation(
            TableJoin rows, Optional<String> rowsWhere, Valuer valuer, Function<TableRows, TableJoin> join) {
        this.rows = rows;
        this.rowsWhere = rowsWhere;
        this.valuer = valuer;
        this.join = join;
    }

    /**
     * The values of all layers of symbols, in the document's order.
     *
     * @param rows the map's table, laid to the areas
     * @param join lays another table to the areas
     * @throws UserException when a value cannot be worked out, or is of other areas than the map's
     */
    static Result<List<FormValues>> of(
            MapDocument document, TableJoin rows, Valuer valuer, Function<TableRows, TableJoin> join) {
        FormValuation valuation = new FormValuation(rows, document.table().where(), valuer, join);
        List<FormValues> all = new ArrayList<>();
        for (UpperLayer layer : document.overlays()) {
            if (layer instanceof FormLayer form) {
                all.add(valuation.values(form));
            }
        }
        return new Result<>(all, valuation.problems);
    }

    private FormValues values(FormLayer form) {
        FormLayer.Measured measured = form.measured();
        TableJoin of = measured.table().map(this::ofTable).orElse(rows);
        Optional<String> where =
                FormValues.both(measured.table().map(TableRows::where).orElse(rowsWhere), measured.where());
        if (measured.by().isEmpty()) {
            return FormValues.plain(form, valuer.value(measured.value(), of, where));
        }
        Indicator parted = FormValues.countable(form, where, of.join().table());
        Result<ValueParts> parts = ValueParts.of(
                parted, AreaRows.of(of.join(), of.rowGroups()), measured.by().get(), measured.most());
        problems.addAll(parts.problems());
        return FormValues.parted(form, parts.value());
    }

    private TableJoin ofTable(TableRows source) {
        TableJoin joined = join.apply(source);
        if (!joined.shown().groups().keys().equals(rows.shown().groups().keys())) {
            throw new UserException(
                    "The map is of " + rows.shown().groups().plural() + " and the symbols are of "
                            + joined.shown().groups().plural() + ", so they cannot be shown together",
                    String.valueOf(source.file().getFileName()),
                    "Write level: with the coarser of the two in the map document");
        }
        return joined;
    }
}
