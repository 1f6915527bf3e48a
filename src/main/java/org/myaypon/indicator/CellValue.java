package org.myaypon.indicator;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.util.Converters;
import org.myaypon.data.Field;
import org.myaypon.data.Table;

/** The cell of a row as an OGC expression: a text, number or date; null where there is no data, or another kind. */
final class CellValue implements Expression {

    private static final int MOST_KEPT = 20_000;

    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    private final Table table;
    private final int column;
    private final Kind kind;
    private final Dates dates;

    /** Tables repeat their cells; what they mean is kept. */
    private final Map<String, Optional<Object>> read = new HashMap<>();

    private CellValue(Table table, int column, Kind kind) {
        this.table = table;
        this.column = column;
        this.kind = kind;
        this.dates = kind == Kind.DATE ? Dates.ofColumn(table, column) : Dates.plain();
    }

    /** The cells of a column as what the column holds. */
    static CellValue of(Table table, int column) {
        return new CellValue(
                table,
                column,
                switch (table.fields().get(column).type()) {
                    case INTEGER, NUMBER -> Kind.NUMBER;
                    case DATE -> Kind.DATE;
                    case TEXT -> Kind.TEXT;
                });
    }

    /** The same cells taken for another kind. */
    CellValue as(Kind wanted) {
        return wanted == kind ? this : new CellValue(table, column, wanted);
    }

    Kind kind() {
        return kind;
    }

    int column() {
        return column;
    }

    Field field() {
        return table.fields().get(column);
    }

    @Override
    public Object evaluate(Object row) {
        String cell = ((Table.Row) row).cells().get(column);
        Optional<Object> known = read.get(cell);
        if (known == null) {
            known = Optional.ofNullable(read(cell));
            if (read.size() < MOST_KEPT) {
                read.put(cell, known);
            }
        }
        return known.orElse(null);
    }

    private Object read(String cell) {
        if (Table.isNoData(cell)) {
            return null;
        }
        return switch (kind) {
            case TEXT -> Words.singleSpaced(cell);
            case DATE -> dates.parse(cell).<Date>map(date -> date).orElse(null);
            case NUMBER -> {
                OptionalDouble number = Table.number(cell);
                yield number.isPresent() ? number.getAsDouble() : null;
            }
        };
    }

    @Override
    public <T> T evaluate(Object row, Class<T> context) {
        Object value = evaluate(row);
        if (value == null || context.isInstance(value)) {
            return context.cast(value);
        }
        return context == String.class ? context.cast(value.toString()) : Converters.convert(value, context);
    }

    @Override
    public Object accept(ExpressionVisitor visitor, Object extraData) {
        return extraData;
    }
}
