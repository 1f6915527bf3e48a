package org.myaypon.draw;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.styling.StyleBuilder;
import org.myaypon.page.Page;

/** Parts of styles for tests, with lengths in millimetres. */
final class Looks {
    private static final StyleBuilder STYLES = Sheet.styles();

    private Looks() {}

    static Expression mm(double mm) {
        return STYLES.literalExpression(mm / SymbolPainter.MM_PER_PIXEL);
    }

    static Expression expression(String ecql) {
        try {
            return ECQL.toExpression(ecql);
        } catch (CQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Mark filled(String name, Color color) {
        return STYLES.createMark(name, STYLES.createFill(color), null);
    }

    static Mark lined(String name, Color color, double widthMm) {
        return STYLES.createMark(name, null, STYLES.createStroke(color, widthMm / SymbolPainter.MM_PER_PIXEL));
    }

    static GraphicalSymbol external(String uri) {
        return STYLES.createExternalGraphic(uri, "image/svg+xml");
    }

    /** A graphic; of its own size where that is 0. */
    static Graphic graphic(double sizeMm, GraphicalSymbol... symbols) {
        Graphic graphic = STYLES.createGraphic();
        graphic.graphicalSymbols().clear();
        graphic.graphicalSymbols().addAll(List.of(symbols));
        graphic.setSize(sizeMm > 0 ? mm(sizeMm) : null);
        return graphic;
    }

    static PointSymbolizer point(Graphic graphic) {
        return STYLES.createPointSymbolizer(graphic);
    }

    static PolygonSymbolizer pattern(Graphic graphic, String... options) {
        PolygonSymbolizer symbolizer =
                STYLES.createPolygonSymbolizer(null, STYLES.createFill(Color.RED, null, 1, graphic));
        return with(symbolizer, options);
    }

    static LineSymbolizer along(Graphic graphic, double firstMm, double gapMm, String... options) {
        graphic.setInitialGap(mm(firstMm));
        graphic.setGap(mm(gapMm));
        var stroke = STYLES.createStroke(Color.BLACK, 1);
        stroke.setGraphicStroke(graphic);
        return with(STYLES.createLineSymbolizer(stroke), options);
    }

    private static <T extends Symbolizer> T with(T symbolizer, String... options) {
        for (int i = 0; i < options.length; i += 2) {
            symbolizer.getOptions().put(options[i], options[i + 1]);
        }
        return symbolizer;
    }

    static Page page(String wkt, Symbolizer... symbolizers) {
        return new Sheet()
                .layer("Layer", Sheet.style(Sheet.rule("Rule", "INCLUDE", symbolizers)), wkt)
                .page();
    }

    static Picture picture(String wkt, Symbolizer... symbolizers) {
        return Picture.of(page(wkt, symbolizers));
    }

    /** What the only problem of a picture says; empty without any. */
    static Optional<String> problem(Picture picture) {
        if (picture.problems().size() > 1) {
            throw new AssertionError(picture.problems().toString());
        }
        return picture.problems().stream().map(problem -> problem.what()).findFirst();
    }
}
