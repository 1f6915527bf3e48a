package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.myaypon.label.LabelSite;

/** Where a text symbolizer of a style puts the labels of a feature. */
final class TextSites {
    private static final double MM_PER_PIXEL = 0.28;
    private static final double USUAL_TURN_DEGREES = 40;
    /** A line gets so many labels at most. */
    private static final int MOST_REPEATS = 60;

    private final TextSymbolizer symbolizer;
    private final TextLook look;

    TextSites(TextSymbolizer symbolizer, TextLook look) {
        this.symbolizer = symbolizer;
        this.look = look;
    }

    /**
     * The sites of a feature's label: one, or several along a line that repeats it.
     *
     * @param shapeMm the feature's shape on the page
     * @param clearMm the half of the mark that stands at a point
     */
    List<LabelSite> of(Object feature, Geometry shapeMm, double clearMm) {
        if (shapeMm.isEmpty()) {
            return List.of();
        }
        if (symbolizer.getLabelPlacement() instanceof LinePlacement line && shapeMm.getDimension() > 0) {
            return along(line, feature, shapeMm);
        }
        if (shapeMm.getDimension() == 2
                && anchor(feature).filter(anchor -> anchor.angleDegrees() != 0).isPresent()) {
            Coordinate inside = shapeMm.getInteriorPoint().getCoordinate();
            return List.of(new LabelSite.Point(inside.x, inside.y, 0, anchor(feature), false));
        }
        if (shapeMm.getDimension() == 2) {
            return List.of(new LabelSite.Area(shapeMm, LabelSite.Reach.HALF, Optional.empty()));
        }
        Coordinate at = shapeMm.getDimension() == 1 ? middle(shapeMm) : shapeMm.getCoordinate();
        boolean mayMove = look.option(TextSymbolizer.MAX_DISPLACEMENT_KEY, 0) > 0;
        return List.of(new LabelSite.Point(at.x, at.y, clearMm, anchor(feature), mayMove));
    }

    private static Coordinate middle(Geometry lines) {
        LengthIndexedLine along = new LengthIndexedLine(lines);
        return along.extractPoint(along.getEndIndex() / 2);
    }

    private Optional<LabelSite.Anchor> anchor(Object feature) {
        if (!(symbolizer.getLabelPlacement() instanceof PointPlacement point)) {
            return Optional.empty();
        }
        AnchorPoint anchor = point.getAnchorPoint();
        Displacement moved = point.getDisplacement();
        double angle = StyleValue.number(point.getRotation(), feature, 0);
        if (anchor == null && moved == null && angle == 0) {
            return Optional.empty();
        }
        double x = anchor == null ? 0 : StyleValue.number(anchor.getAnchorPointX(), feature, 0);
        double y = anchor == null ? 0.5 : StyleValue.number(anchor.getAnchorPointY(), feature, 0.5);
        double right = moved == null ? 0 : StyleValue.number(moved.getDisplacementX(), feature, 0);
        double up = moved == null ? 0 : StyleValue.number(moved.getDisplacementY(), feature, 0);
        double mm = look.mmPerUnit();
        return Optional.of(new LabelSite.Anchor(1 - 2 * x, 2 * y - 1, right * mm, -up * mm, angle));
    }

    private List<LabelSite> along(LinePlacement placement, Object feature, Geometry shapeMm) {
        double offsetMm = StyleValue.number(placement.getPerpendicularOffset(), feature, 0) * look.mmPerUnit();
        double turn = look.option(TextSymbolizer.MAX_ANGLE_DELTA_KEY, USUAL_TURN_DEGREES);
        double gapMm =
                placement.isRepeated() ? StyleValue.number(placement.getGap(), feature, 0) * look.mmPerUnit() : 0;
        double stepMm = Math.max(gapMm, look.option(TextSymbolizer.LABEL_REPEAT_KEY, 0) * MM_PER_PIXEL);
        List<LabelSite> sites = new ArrayList<>();
        for (Geometry part : stepMm > 0 ? parts(shapeMm, stepMm) : List.of(shapeMm)) {
            sites.add(new LabelSite.Line(part, offsetMm, turn, placement.isAligned()));
        }
        return sites;
    }

    private static List<Geometry> parts(Geometry lines, double stepMm) {
        List<Geometry> parts = new ArrayList<>();
        for (Object line : LinearComponentExtracter.getLines(lines)) {
            LengthIndexedLine along = new LengthIndexedLine((LineString) line);
            double length = along.getEndIndex();
            int count = (int) Math.max(1, Math.min(MOST_REPEATS, Math.floor(length / stepMm)));
            for (int i = 0; i < count; i++) {
                parts.add(along.extractLine(length * i / count, length * (i + 1) / count));
            }
        }
        return parts;
    }
}
