package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

/** What the main map of a sheet shows: its areas as large as they fit, or at the scale that the document fixes. */
final class MainView {

    /** The space between what is mapped and the neatline, as a part of the frame. */
    private static final double FRAME_MARGIN = 0.006;
    /** The same around a part of what is mapped, so that one sees what it adjoins. */
    private static final double PART_MARGIN = 0.03;

    private MainView() {}

    /**
     * The view.
     *
     * @param box the frame on the page
     */
    static Result<FrameView> of(Frame frame, Focus focus, SheetGround ground, Box box) {
        Envelope extent = ground.extent(focus.places());
        if (frame.scale().isEmpty()) {
            double margin = focus.all() ? FRAME_MARGIN : PART_MARGIN;
            return new Result<>(FrameView.fit(ground.projection().crs(), extent, box, margin), List.of());
        }
        FrameView view = FrameView.at(
                ground.projection().crs(), extent, box, frame.scale().getAsDouble());
        List<Problem> problems = new ArrayList<>();
        Box needed = view.onPage(extent);
        if (needed.heightMm() > box.heightMm() || needed.widthMm() > box.widthMm()) {
            problems.add(tooLarge(view, needed, box));
        }
        return new Result<>(view, problems);
    }

    private static Problem tooLarge(FrameView view, Box needed, Box frame) {
        boolean high = needed.heightMm() / frame.heightMm() >= needed.widthMm() / frame.widthMm();
        FrameView fitting = FrameView.fit(view.crs(), view.ground(needed), frame, FRAME_MARGIN);
        return new Problem(
                String.format(
                        Locale.ENGLISH,
                        "At 1:%,.0f the areas are %.0f mm %s; the frame is %.0f mm, and what lies beyond is cut off",
                        view.scaleDenominator(),
                        high ? needed.heightMm() : needed.widthMm(),
                        high ? "high" : "wide",
                        high ? frame.heightMm() : frame.widthMm()),
                "frame: scale",
                String.format(
                        Locale.ENGLISH,
                        "Choose 1:%,.0f or smaller, a larger sheet, or auto",
                        fitting.scaleDenominator()));
    }
}
