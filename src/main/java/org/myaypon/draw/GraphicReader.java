package org.myaypon.draw;

import java.awt.geom.Ellipse2D;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/** Reads the graphics of GeoTools' style objects, for one feature: the first of their symbols that can be drawn. */
final class GraphicReader {
    /** What GeoTools takes for the size of a mark that tells none. */
    private static final double STANDARD_MARK_SIZE = 16;

    private final StyleValues values;
    private final double mmPerUnit;
    private final SymbolStore store;
    private final SymbolReader paints;

    GraphicReader(StyleValues values, double mmPerUnit, SymbolStore store, SymbolReader paints) {
        this.values = values;
        this.mmPerUnit = mmPerUnit;
        this.store = store;
        this.paints = paints;
    }

    /** A graphic; a crossed box where none of its symbols can be drawn; empty when there is nothing to be seen. */
    Optional<Symbol> symbol(Graphic graphic) {
        double opacity = Math.max(0, Math.min(1, values.number(graphic.getOpacity(), 1)));
        double sizeMm = values.lengthMm(graphic.getSize(), 0, mmPerUnit);
        boolean none = opacity == 0 || (tellsSize(graphic) && !(sizeMm > 0));
        return none ? Optional.empty() : Optional.of(new Symbol(look(graphic, sizeMm), opacity, place(graphic)));
    }

    private boolean tellsSize(Graphic graphic) {
        return values.tells(graphic.getSize());
    }

    private Symbol.Look look(Graphic graphic, double sizeMm) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            Optional<? extends Symbol.Look> look = Optional.empty();
            if (symbol instanceof Mark mark) {
                look = marked(mark, sizeMm);
            } else if (symbol instanceof ExternalGraphic external) {
                look = drawn(external, graphic, sizeMm);
            }
            if (look.isPresent()) {
                return look.get();
            }
        }
        if (graphic.graphicalSymbols().isEmpty()) {
            return new Symbol.Marked(
                    Marks.named("square").orElseThrow(),
                    markMm(sizeMm),
                    Optional.of(new Fill.Solid(SymbolReader.STANDARD_FILL)),
                    Optional.empty());
        }
        double small = scale(Artwork.MISSING, 0);
        return new Symbol.Drawn(Artwork.MISSING, sizeMm > 0 ? Math.min(small, scale(Artwork.MISSING, sizeMm)) : small);
    }

    private double markMm(double sizeMm) {
        return sizeMm > 0 ? sizeMm : STANDARD_MARK_SIZE * mmPerUnit;
    }

    private Optional<Symbol.Marked> marked(Mark mark, double sizeMm) {
        if (mark.getExternalMark() != null) {
            store.problems().add("asks for a mark out of a font or a file, which cannot be drawn");
            return Optional.empty();
        }
        String name = name(mark);
        Optional<MarkShape> shape = Marks.named(name);
        if (shape.isEmpty()) {
            store.problems()
                    .add(
                            name.startsWith("ttf:")
                                    ? "asks for a letter of a font as a mark (" + name + "), which cannot be drawn"
                                    : "asks for a mark “" + name + "”, which is not known");
            return Optional.empty();
        }
        Optional<Stroke> stroke = paints.stroke(mark.getStroke());
        Optional<Fill> fill = shape.get().open() ? Optional.empty() : paints.fill(mark.getFill());
        return Optional.of(
                Marks.isDot(name) && stroke.isPresent()
                        ? dot(stroke.get(), markMm(sizeMm))
                        : new Symbol.Marked(shape.get(), markMm(sizeMm), fill, stroke));
    }

    /** GeoTools' dot is a point whose edge is all that is seen. */
    private static Symbol.Marked dot(Stroke edge, double sizeMm) {
        double share = edge.widthMm() / sizeMm;
        MarkShape disc = new MarkShape(new Ellipse2D.Double(-share / 2, -share / 2, share, share), false);
        return new Symbol.Marked(disc, sizeMm, Optional.of(new Fill.Solid(edge.color())), Optional.empty());
    }

    String name(Mark mark) {
        return values.text(mark.getWellKnownName(), "square");
    }

    private Optional<Symbol.Drawn> drawn(ExternalGraphic external, Graphic graphic, double sizeMm) {
        double pixels = sizeMm / SymbolPainter.MM_PER_PIXEL;
        return store.artworks()
                .of(external, colors(graphic), pixels)
                .map(artwork -> new Symbol.Drawn(artwork, scale(artwork, sizeMm)));
    }

    /** A size is the height of a graphic; without one it has its own size, within what a page can have. */
    private static double scale(Artwork artwork, double sizeMm) {
        double most = 2000 / Math.max(artwork.width(), artwork.height());
        return Math.min(most, sizeMm > 0 ? sizeMm / artwork.height() : SymbolPainter.MM_PER_PIXEL);
    }

    /** The colours of the mark that stands beside a graphic, for the placeholders of a parametric one. */
    private Map<String, String> colors(Graphic graphic) {
        Map<String, String> colors = new TreeMap<>();
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (symbol instanceof Mark mark && mark.getExternalMark() == null) {
                if (paints.fill(mark.getFill()).orElse(null) instanceof Fill.Solid solid) {
                    colors.put("fill", hex(solid.color()));
                    colors.put("fill-opacity", share(solid.color()));
                }
                paints.stroke(mark.getStroke()).ifPresent(line -> {
                    colors.put("outline", hex(line.color()));
                    colors.put("outline-opacity", share(line.color()));
                    colors.put(
                            GraphicColors.OUTLINE_WIDTH, Double.toString(line.widthMm() / SymbolPainter.MM_PER_PIXEL));
                });
                break;
            }
        }
        return colors;
    }

    private static String hex(java.awt.Color color) {
        return "#"
                + Integer.toHexString((color.getRGB() & 0xFFFFFF) | 0x1000000).substring(1);
    }

    private static String share(java.awt.Color color) {
        return Double.toString(Math.rint(color.getAlpha() / 255.0 * 1000) / 1000);
    }

    private Symbol.Place place(Graphic graphic) {
        AnchorPoint anchor = graphic.getAnchorPoint();
        Displacement moved = graphic.getDisplacement();
        return new Symbol.Place(
                values.number(graphic.getRotation(), 0),
                anchor == null ? 0.5 : values.number(anchor.getAnchorPointX(), 0.5),
                anchor == null ? 0.5 : values.number(anchor.getAnchorPointY(), 0.5),
                moved == null ? 0 : values.lengthMm(moved.getDisplacementX(), 0, mmPerUnit),
                moved == null ? 0 : -values.lengthMm(moved.getDisplacementY(), 0, mmPerUnit));
    }
}
