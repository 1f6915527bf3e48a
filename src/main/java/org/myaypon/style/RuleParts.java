package org.myaypon.style;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;

/** The parts of a rule's symbols whose values stand in the style as they are, to be read and set. */
final class RuleParts {

    private static final double HATCH_LINE_MM = 0.2;
    private static final double HATCH_CELL_MM = 1.7;

    private final Rule rule;
    private final List<Symbolizer> plain;

    RuleParts(Rule rule) {
        this.rule = rule;
        // Sizes in a unit of the ground are not those on paper.
        plain = rule.symbolizers().stream()
                .map(Symbolizer.class::cast)
                .filter(symbol -> symbol.getUnitOfMeasure() == null)
                .toList();
    }

    RuleLook look() {
        return new RuleLook(name(), fill(), hatch(), line(), lineMm(), sizeMm());
    }

    private String name() {
        String title = rule.getDescription() == null || rule.getDescription().getTitle() == null
                ? ""
                : rule.getDescription().getTitle().toString();
        String name = rule.getName() == null ? "" : rule.getName();
        return title.isBlank() ? name : title;
    }

    private Optional<Color> fill() {
        return hatched().isPresent()
                ? hatched().map(Mark::getStroke).flatMap(stroke -> color(stroke.getColor()))
                : surface()
                        .or(this::markFill)
                        .filter(fill -> fill.getGraphicFill() == null)
                        .flatMap(fill -> color(fill.getColor()));
    }

    private Optional<Hatch> hatch() {
        Optional<Fill> surface = surface();
        return surface.isPresent() && surface.get().getGraphicFill() == null && surfaces() == 1
                ? Optional.of(Hatch.SOLID)
                : hatched().flatMap(mark -> surface()).map(Fill::getGraphicFill).flatMap(RuleParts::hatch);
    }

    private Optional<Color> line() {
        return stroke().flatMap(stroke -> color(stroke.getColor()));
    }

    private OptionalDouble lineMm() {
        return stroke().map(stroke -> millimetres(stroke.getWidth())).orElse(OptionalDouble.empty());
    }

    private OptionalDouble sizeMm() {
        return graphic().map(graphic -> millimetres(graphic.getSize())).orElse(OptionalDouble.empty());
    }

    void setFill(Color color) {
        Expression literal = Styles.FILTERS.literal(Styles.hex(color));
        if (hatched().isPresent()) {
            hatched().map(Mark::getStroke).ifPresent(stroke -> stroke.setColor(literal));
        } else {
            surface().or(this::markFill).ifPresent(fill -> fill.setColor(literal));
        }
    }

    /** Fills surfaces otherwise, in the colour that they have. */
    void setHatch(Hatch hatch) {
        Color color = fill().orElse(Color.GRAY);
        Fill other = hatch == Hatch.SOLID
                ? Styles.fill(color).getFill()
                : Styles.hatch(color, HATCH_LINE_MM, HATCH_CELL_MM, hatch.mark())
                        .getFill();
        polygon().ifPresent(polygon -> {
            Expression opacity = polygon.getFill().getOpacity();
            if (opacity != null) {
                other.setOpacity(opacity);
            }
            polygon.setFill(other);
        });
    }

    void setLine(Color color) {
        stroke().ifPresent(stroke -> stroke.setColor(Styles.FILTERS.literal(Styles.hex(color))));
    }

    void setLineMm(double mm) {
        stroke().ifPresent(stroke -> stroke.setWidth(Styles.FILTERS.literal(mm / Styles.MM_PER_PIXEL)));
    }

    void setSizeMm(double mm) {
        graphic().ifPresent(graphic -> graphic.setSize(Styles.FILTERS.literal(mm / Styles.MM_PER_PIXEL)));
    }

    private Optional<PolygonSymbolizer> polygon() {
        return first(PolygonSymbolizer.class, polygon -> Optional.ofNullable(polygon.getFill())
                .map(fill -> polygon));
    }

    private Optional<Fill> surface() {
        return polygon().map(PolygonSymbolizer::getFill);
    }

    /** The lines of the one surface that is hatched; two of them cross, and have no hatch of their own. */
    private Optional<Mark> hatched() {
        return surface()
                .filter(fill -> surfaces() == 1)
                .map(Fill::getGraphicFill)
                .filter(graphic -> hatch(graphic).isPresent())
                .flatMap(RuleParts::mark)
                .filter(mark -> mark.getStroke() != null);
    }

    private long surfaces() {
        return plain.stream()
                .filter(symbol -> symbol instanceof PolygonSymbolizer polygon && polygon.getFill() != null)
                .count();
    }

    private Optional<Fill> markFill() {
        return graphic().flatMap(RuleParts::mark).map(Mark::getFill);
    }

    private Optional<Stroke> stroke() {
        return first(LineSymbolizer.class, line -> Optional.ofNullable(line.getStroke()))
                .or(() -> first(PolygonSymbolizer.class, polygon -> Optional.ofNullable(polygon.getStroke())))
                .or(() -> graphic().flatMap(RuleParts::mark).map(Mark::getStroke));
    }

    private Optional<Graphic> graphic() {
        return first(PointSymbolizer.class, point -> Optional.ofNullable(point.getGraphic()));
    }

    private <S, P> Optional<P> first(Class<S> kind, Function<S, Optional<P>> part) {
        return plain.stream()
                .filter(kind::isInstance)
                .flatMap(symbol -> part.apply(kind.cast(symbol)).stream())
                .findFirst();
    }

    private static Optional<Mark> mark(Graphic graphic) {
        return graphic.graphicalSymbols().stream()
                .filter(Mark.class::isInstance)
                .map(Mark.class::cast)
                .findFirst();
    }

    private static Optional<Hatch> hatch(Graphic graphic) {
        double clockwise =
                graphic.getRotation() instanceof Literal turn ? turn.evaluate(null, Double.class) : Double.NaN;
        return mark(graphic)
                .map(Mark::getWellKnownName)
                .filter(Literal.class::isInstance)
                .flatMap(name -> Hatch.of(String.valueOf(((Literal) name).getValue()), clockwise));
    }

    private static Optional<Color> color(Expression value) {
        return value instanceof Literal ? Optional.ofNullable(value.evaluate(null, Color.class)) : Optional.empty();
    }

    private static OptionalDouble millimetres(Expression pixels) {
        Double number = pixels instanceof Literal ? pixels.evaluate(null, Double.class) : null;
        return number == null || !Double.isFinite(number)
                ? OptionalDouble.empty()
                : OptionalDouble.of(number * Styles.MM_PER_PIXEL);
    }
}
