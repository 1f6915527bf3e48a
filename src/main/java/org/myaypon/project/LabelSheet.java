package org.myaypon.project;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

/**
 * The ground and the frame that names are placed on.
 *
 * @param ground the mapped areas
 * @param outer the outer lines of the areas
 * @param around what lies around them
 * @param view what the frame shows
 * @param shortSideMm the paper's short side, which tells how large letters are
 */
record LabelSheet(SheetGround ground, OuterLines outer, Context.Around around, FrameView view, double shortSideMm) {

    /** A3's short side; smaller sheets have smaller letters. */
    private static final double LARGE_SHEET_MM = 297;

    /** States and regions are so many at most, districts so many. */
    private static final int FEW_AREAS = 20;

    private static final int SOME_AREAS = 100;

    /** The size of the names of townships, where the document does not tell it. */
    double usualSizePt() {
        return shortSideMm >= LARGE_SHEET_MM ? 6.5 : 5.5;
    }

    /** How much larger than those of townships the names of larger areas are, of which a sheet has fewer. */
    double enlarged() {
        long areas = count();
        return areas <= FEW_AREAS ? 1.5 : areas <= SOME_AREAS ? 1.2 : 1;
    }

    /** Whether the map shows so few areas that their names may be strong. */
    boolean hasFewAreas() {
        return count() <= FEW_AREAS;
    }

    private long count() {
        return ground.degrees().areas().stream()
                .filter(shape -> !shape.isEmpty())
                .count();
    }

    /** The frame on the page. */
    Envelope frame() {
        Box box = view.box();
        return new Envelope(box.xMm(), box.rightMm(), box.yMm(), box.bottomMm());
    }

    /** The lines that a map draws heavy: the border, and between states where these are told. A coast is none. */
    List<Geometry> thickLines() {
        List<Geometry> lines = new ArrayList<>(List.of(outer.border(), outer.inland()));
        if (!ground.states().isEmpty()) {
            lines.add(ground.outlines().ranks().get(1));
        }
        return lines.stream().map(this::onPage).toList();
    }

    /** A shape in metres as it lies on the page, in millimetres. */
    Geometry onPage(Geometry metres) {
        return onPage(view, metres);
    }

    /** A shape in metres as it lies on the page of a view, in millimetres. */
    static Geometry onPage(FrameView view, Geometry metres) {
        AffineTransform toPage = view.toPage();
        double[] m = new double[6];
        toPage.getMatrix(m);
        return new AffineTransformation(m[0], m[2], m[4], m[1], m[3], m[5]).transform(metres);
    }
}
