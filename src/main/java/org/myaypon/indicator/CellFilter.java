package org.myaypon.indicator;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/**
 * Makes a filter on named properties into one on the rows of a table. What a cell is compared with decides what it is taken
 * for, so that both sides are of one kind and GeoTools need not guess.
 */
final class CellFilter extends DuplicatingFilterVisitor {

    private final Table table;
    private final FilterFactory factory;
    private final List<UnmetText> texts = new ArrayList<>();

    CellFilter(Table table, FilterFactory factory) {
        super(factory);
        this.table = table;
        this.factory = factory;
    }

    @Override
    public Object visit(PropertyName name, Object extraData) {
        String written = name.getPropertyName();
        if (written.startsWith(ConditionText.PLACE)) {
            return CellValue.of(table, Integer.parseInt(written.substring(ConditionText.PLACE.length())));
        }
        OptionalInt column = Columns.find(table, written);
        if (column.isPresent()) {
            return CellValue.of(table, column.getAsInt());
        }
        throw new UserException(
                "The table has no column \"" + written + "\"",
                table.source().fileName() + ", where",
                Columns.didYouMean(table, written) + "? Text that is to be found stands in single quotes: '" + written
                        + "'");
    }

    @Override
    public Object visit(PropertyIsEqualTo filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        note(sides.left(), sides.right());
        note(sides.right(), sides.left());
        return factory.equal(sides.left(), sides.right(), false);
    }

    @Override
    public Object visit(PropertyIsNotEqualTo filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        return factory.not(factory.equal(sides.left(), sides.right(), false));
    }

    @Override
    public Object visit(PropertyIsGreaterThan filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        return factory.greater(sides.left(), sides.right(), false);
    }

    @Override
    public Object visit(PropertyIsGreaterThanOrEqualTo filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        return factory.greaterOrEqual(sides.left(), sides.right(), false);
    }

    @Override
    public Object visit(PropertyIsLessThan filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        return factory.less(sides.left(), sides.right(), false);
    }

    @Override
    public Object visit(PropertyIsLessThanOrEqualTo filter, Object extraData) {
        Sides sides = sides(filter.getExpression1(), filter.getExpression2());
        return factory.lessOrEqual(sides.left(), sides.right(), false);
    }

    @Override
    public Object visit(PropertyIsBetween filter, Object extraData) {
        Sides lower = sides(filter.getExpression(), filter.getLowerBoundary());
        Sides upper = sides(filter.getExpression(), filter.getUpperBoundary());
        return factory.and(
                factory.greaterOrEqual(lower.left(), lower.right(), false),
                factory.lessOrEqual(upper.left(), upper.right(), false));
    }

    @Override
    public Object visit(PropertyIsLike filter, Object extraData) {
        Expression value = (Expression) filter.getExpression().accept(this, extraData);
        return factory.like(
                value instanceof CellValue cell ? cell.as(CellValue.Kind.TEXT) : value,
                filter.getLiteral(),
                filter.getWildCard(),
                filter.getSingleChar(),
                filter.getEscape(),
                false);
    }

    private void note(Expression one, Expression other) {
        if (one instanceof CellValue cell
                && other instanceof Literal literal
                && literal.getValue() instanceof String text) {
            texts.add(new UnmetText(cell.column(), text));
        }
    }

    /** The texts that columns were said to equal, in the condition's order. */
    List<UnmetText> texts() {
        return texts;
    }

    private record Sides(Expression left, Expression right) {
        Sides turned() {
            return new Sides(/* left= */ right, /* right= */ left);
        }
    }

    private Sides sides(Expression first, Expression second) {
        Expression left = (Expression) first.accept(this, null);
        Expression right = (Expression) second.accept(this, null);
        if (left instanceof CellValue cell && right instanceof Literal literal) {
            return compared(cell, literal.getValue());
        }
        if (right instanceof CellValue cell && left instanceof Literal literal) {
            return compared(cell, literal.getValue()).turned();
        }
        return new Sides(left, right);
    }

    private Sides compared(CellValue cell, Object literal) {
        if (literal instanceof Number number) {
            if (cell.kind() == CellValue.Kind.DATE) {
                throw new UserException(
                        "Column " + cell.field().name() + " holds dates and is compared with " + number,
                        table.source().fileName() + ", where",
                        "Write a date, such as 2026-01-31");
            }
            return sides(cell.as(CellValue.Kind.NUMBER), number.doubleValue());
        }
        if (literal instanceof Date) {
            return sides(cell.as(CellValue.Kind.DATE), literal);
        }
        String text = Words.singleSpaced(String.valueOf(literal).strip());
        Optional<Date> date = Dates.plain().parse(text);
        if (date.isPresent() && (cell.kind() == CellValue.Kind.DATE || Dates.isIso(text))) {
            return sides(cell.as(CellValue.Kind.DATE), date.get());
        }
        if (cell.kind() == CellValue.Kind.NUMBER && Table.number(text).isPresent()) {
            return sides(cell, Table.number(text).getAsDouble());
        }
        return sides(cell.as(CellValue.Kind.TEXT), text);
    }

    private Sides sides(CellValue cell, Object literal) {
        return new Sides(cell, factory.literal(literal));
    }
}
