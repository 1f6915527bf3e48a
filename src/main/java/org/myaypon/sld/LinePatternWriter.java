package org.myaypon.sld;

import java.util.List;
import java.util.Map;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/**
 * Writes fills of lines as QGIS has them: marks "horline" that are turned against the clock, whose size is the distance of the lines.
 * Crossed lines become two such fills.
 */
final class LinePatternWriter {

    private static final Map<String, List<Double>> ANGLES = Map.of(
            LinePatterns.HORIZONTAL,
            List.of(0.0),
            "shape://vertline",
            List.of(90.0),
            "shape://slash",
            List.of(45.0),
            "shape://backslash",
            List.of(135.0),
            "shape://plus",
            List.of(0.0, 90.0),
            "shape://times",
            List.of(45.0, 135.0));

    /** The names of QGIS's brushes, whose lines have a distance of their own. */
    private static final Map<String, String> BRUSHES = Map.of(
            LinePatterns.HORIZONTAL,
            "horline",
            "shape://vertline",
            "vertline",
            "shape://slash",
            "slash",
            "shape://backslash",
            "backslash",
            "shape://plus",
            "cross",
            "shape://times",
            "x");

    private LinePatternWriter() {}

    /** How many fills QGIS needs for a graphic. */
    static int fills(Graphic graphic) {
        return angles(graphic).size();
    }

    /** The first of the fills, or the graphic itself where it is none of lines. */
    static Graphic forQgis(Graphic graphic) {
        return forQgis(graphic, 0);
    }

    /** One of the fills. */
    static Graphic forQgis(Graphic graphic, int fill) {
        List<Double> angles = angles(graphic);
        if (angles.isEmpty()) {
            return graphic;
        }
        double angle = angles.get(fill);
        Mark mark = (Mark) graphic.graphicalSymbols().get(0);
        Mark line = Factories.STYLES.createMark();
        boolean isBrush = !Markup.isGiven(graphic.getSize());
        String name = isBrush ? BRUSHES.get(LinePatterns.name(mark).orElse("")) : "horline";
        line.setWellKnownName(Factories.FILTERS.literal(name));
        line.setStroke(mark.getStroke());
        line.setFill(mark.getFill());
        Graphic written = Factories.STYLES.createGraphic(null, null, null, null, null, null);
        written.graphicalSymbols().clear();
        written.graphicalSymbols().add(line);
        written.setOpacity(graphic.getOpacity());
        written.setSize(distance(graphic.getSize(), angle));
        double turn = ((Number) ((Literal) graphic.getRotation()).getValue()).doubleValue();
        written.setRotation(Factories.FILTERS.literal(isBrush ? 0 - turn : angle - turn));
        return written;
    }

    /** A tile's diagonals lie closer together than its sides. */
    private static Expression distance(Expression size, double angle) {
        boolean isDiagonal = angle % 90 != 0;
        return isDiagonal && size instanceof Literal literal && literal.getValue() instanceof Number number
                ? Factories.FILTERS.literal(Math.round(number.doubleValue() / Math.sqrt(2) * 1e6) / 1e6)
                : size;
    }

    private static List<Double> angles(Graphic graphic) {
        if (graphic.graphicalSymbols().isEmpty()) {
            return List.of();
        }
        GraphicalSymbol first = graphic.graphicalSymbols().get(0);
        boolean isTurnedAlike =
                graphic.getRotation() instanceof Literal literal && literal.getValue() instanceof Number;
        List<Double> angles = first instanceof Mark mark && isTurnedAlike
                ? LinePatterns.name(mark).map(ANGLES::get).orElse(List.of())
                : List.of();
        return Markup.isGiven(graphic.getSize()) || angles.isEmpty() ? angles : angles.subList(0, 1);
    }
}
