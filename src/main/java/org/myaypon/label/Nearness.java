package org.myaypon.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Tells whether a name reads as that of its symbol: whether it stands nearer to it than to the symbol of any other area, and not in
 * the only place of an area without one.
 */
final class Nearness {
    private static final double CLEARER_MM = 0.6;
    private static final double ON_MIDDLE_MM = 0.4;
    private static final double ROOM_FOR_BOTH = 1.5;
    /** Farther from a symbol than this a name in its own area is not read as the symbol's. */
    private static final double APART_MM = 2.2;

    private final List<Optional<Envelope>> symbols = new ArrayList<>();
    private final List<Envelope> present = new ArrayList<>();
    private final List<Envelope> extents = new ArrayList<>();

    /** Adds the next area, with its symbol if it has one. */
    void add(LabelSite.Area site, AreaRows area) {
        symbols.add(site.symbolMm());
        site.symbolMm().ifPresent(present::add);
        extents.add(area.extent());
    }

    /** Adds what has neither an area nor a symbol. */
    void addNothing() {
        symbols.add(Optional.of(new Envelope()));
        extents.add(new Envelope());
    }

    /** Adds an area that gets no name. */
    void addNameless(Envelope extent) {
        if (!extent.isNull()) {
            symbols.add(Optional.empty());
            extents.add(extent);
        }
    }

    /** Whether a box in the area of a symbol, or reaching out of it, is not nearer to another symbol. */
    boolean isOfOwn(Envelope box, int index) {
        double own = symbols.get(index).map(box::distance).orElse(0.0);
        double reach = Math.min(own, APART_MM);
        for (int i = 0; i < symbols.size(); i++) {
            if (i != index
                    && symbols.get(i).isPresent()
                    && isWithin(symbols.get(i).get(), box, reach)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box beside a symbol, in another area, is clearly nearer to it than to what that area would be named at. */
    boolean isClearlyOfOwn(Envelope box, int index) {
        double reach = symbols.get(index).map(box::distance).orElse(0.0) + CLEARER_MM;
        for (int i = 0; i < symbols.size(); i++) {
            boolean near = symbols.get(i).isPresent()
                    ? isWithin(symbols.get(i).get(), box, reach)
                    : isTheOnlyPlaceIn(extents.get(i), box);
            if (i != index && near) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box stands on the middle of an area that has hardly room for its own name elsewhere. */
    private static boolean isTheOnlyPlaceIn(Envelope area, Envelope box) {
        return !area.isNull()
                && area.getDiameter() < ROOM_FOR_BOTH * box.getDiameter()
                && isWithin(new Envelope(area.centre()), box, ON_MIDDLE_MM);
    }

    /** Whether a box stands so near a symbol that it could be read as its name. */
    boolean isAtSymbol(Envelope box) {
        for (Envelope symbol : present) {
            if (isWithin(symbol, box, APART_MM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Envelope other, Envelope box, double reach) {
        return !other.isNull() && other.distance(box) < reach;
    }
}
