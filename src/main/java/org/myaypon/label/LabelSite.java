package org.myaypon.label;

import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What a label belongs to, in millimetres on the page, y downwards: it tells where the label may stand. */
public sealed interface LabelSite {

    /** How far a name may leave its area. */
    enum Reach {
        /** By a quarter of its width at most. */
        LITTLE,
        /** By about half, as long as most of it and its middle stand in its own area. */
        HALF,
        /** As far as a short line leads from it to its area. */
        LEADER
    }

    /**
     * An area that wants its name written in it.
     *
     * @param shapeMm the polygon or multipolygon; parts that share an edge count as one
     * @param reach how far the name may leave it
     * @param symbolMm the symbol that stands in it (a circle, a pie) and that the name stands beside, if any
     */
    record Area(Geometry shapeMm, Reach reach, Optional<Envelope> symbolMm) implements LabelSite {
        public Area {
            Objects.requireNonNull(shapeMm);
            Objects.requireNonNull(reach);
            symbolMm = symbolMm.map(Envelope::new);
        }
    }

    /**
     * A region whose name stands across the areas in it, where it covers the fewest of the places that their names would take.
     *
     * @param shapeMm the polygon or multipolygon; parts that share an edge count as one
     * @param airMm how far the name keeps from its edges on land, 0 or more
     */
    record Region(Geometry shapeMm, double airMm) implements LabelSite {
        public Region {
            Objects.requireNonNull(shapeMm);
        }

        /** A region whose name may reach up to its edges. */
        public Region(Geometry shapeMm) {
            this(shapeMm, 0);
        }
    }

    /**
     * A point whose name stands beside it.
     *
     * @param xMm from the page's left edge
     * @param yMm from the page's upper edge
     * @param clearMm how far from the point the name begins: the half of its mark
     * @param anchor where a style asks for the name, if it does; the usual places around the point are taken where that is not free
     * @param leaders whether a name that finds no room beside may stand farther off, with a line to the point
     */
    record Point(double xMm, double yMm, double clearMm, Optional<Anchor> anchor, boolean leaders)
            implements LabelSite {
        public Point {
            Objects.requireNonNull(anchor);
        }
    }

    /**
     * Where a label's box lies at its point.
     *
     * @param right -1 for all of it to the left, 0 for centred, 1 for all of it to the right
     * @param down -1 for all of it above, 0 for centred, 1 for all of it below
     * @param movedRightMm how far it is moved from there
     * @param movedDownMm how far it is moved from there
     * @param angleDegrees how far it is turned about the point, clockwise
     */
    record Anchor(double right, double down, double movedRightMm, double movedDownMm, double angleDegrees) {}

    /**
     * A line whose name runs along its straightest part.
     *
     * @param lineMm the line, of one part or several
     * @param offsetMm how far above the line the name's middle runs; negative for below, 0 for on it
     * @param mostTurnDegrees how much the line may bend under the name; more than 180 lets it
     * @param aligned whether it is turned with the line; upright otherwise
     */
    record Line(Geometry lineMm, double offsetMm, double mostTurnDegrees, boolean aligned) implements LabelSite {
        public Line {
            Objects.requireNonNull(lineMm);
        }
    }
}
