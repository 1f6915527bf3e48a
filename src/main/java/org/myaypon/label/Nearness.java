package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Tells whether a name reads as that of its symbol: whether it stands nearer to it than to the symbol of any other area, and to the
 * middle of any area without one.
 */
final class Nearness {
    private static final double CLEARER_MM = 0.6;
    /** Farther from a symbol than this a name in its own area is not read as the symbol's. */
    private static final double APART_MM = 2.2;

    private final List<Optional<Envelope>> symbols = new ArrayList<>();
    private final List<Coordinate> middles = new ArrayList<>();

    /** Adds the next area, with its symbol if it has one. */
    void add(LabelSite.Area site, AreaRows area) {
        symbols.add(site.symbolMm());
        middles.add(area.centre());
    }

    /** Adds what has neither an area nor a symbol. */
    void addNothing() {
        symbols.add(Optional.of(new Envelope()));
        middles.add(new Coordinate());
    }

    /** Adds an area that gets no name. */
    void addNameless(Envelope extent) {
        if (!extent.isNull()) {
            symbols.add(Optional.empty());
            middles.add(extent.centre());
        }
    }

    /** Whether a box in the area of a symbol, or reaching out of it, is not nearer to another symbol. */
    boolean isOfOwn(Envelope box, int index) {
        double own = symbols.get(index).map(box::distance).orElse(0.0);
        double reach = Math.min(own, APART_MM);
        for (int i = 0; i < symbols.size(); i++) {
            if (i != index && symbols.get(i).isPresent() && isWithin(symbols.get(i).get(), box, reach)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box beside a symbol, in another area, is clearly nearer to it than to what that area would be named at. */
    boolean isClearlyOfOwn(Envelope box, int index) {
        double reach = symbols.get(index).map(box::distance).orElse(0.0) + CLEARER_MM;
        for (int i = 0; i < symbols.size(); i++) {
            Envelope other = symbols.get(i).orElse(new Envelope(middles.get(i)));
            if (i != index && isWithin(other, box, reach)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Envelope other, Envelope box, double reach) {
        return !other.isNull() && other.distance(box) < reach;
    }
}
