package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.FrameView;
import org.myaypon.template.Box;

/** What the main map of a sheet shows: its areas as large as they fit, or at the scale that the document fixes. */
final class MainView {

    /** The space between what is mapped and the neatline, as a part of the frame. */
    private static final double FRAME_MARGIN = 0.006;
    /** The same around a part of what is mapped, so that one sees what it adjoins. */
    static final double PART_MARGIN = 0.03;

    /** Who makes the frame of the others so much smaller by being left out is far off. */
    private static final double FAR_OFF = 0.6;

    private static final int MOST_FAR_OFF = 2;
    private static final int FEWEST_TOGETHER = 4;

    private MainView() {}

    /**
     * The view.
     *
     * @param box the frame on the page
     * @param names what the areas are called, by their places
     */
    static Result<FrameView> of(Frame frame, Focus focus, SheetGround ground, Box box, IntFunction<String> names) {
        boolean named = focus.all() || frame.areas().size() > 1;
        List<Integer> places = named ? focus.places() : together(focus.places(), ground);
        Envelope extent = ground.extent(places);
        double margin = focus.all() ? FRAME_MARGIN : PART_MARGIN;
        FrameView view = frame.scale().isEmpty()
                ? FrameView.fit(ground.projection().crs(), extent, box, margin)
                : FrameView.at(
                        ground.projection().crs(), extent, box, frame.scale().getAsDouble());
        List<Problem> problems = new ArrayList<>(farOff(focus.places(), places, view, ground, names));
        if (frame.scale().isEmpty()) {
            return new Result<>(view, problems);
        }
        Box needed = view.onPage(extent);
        if (needed.heightMm() > box.heightMm() || needed.widthMm() > box.widthMm()) {
            problems.add(tooLarge(view, needed, box));
        }
        return new Result<>(view, problems);
    }

    /** The areas of a state or district without those few for whose sake all others would be drawn much smaller, as the Coco Islands among Yangon's. */
    private static List<Integer> together(List<Integer> places, SheetGround ground) {
        List<Integer> rest = new ArrayList<>(places);
        for (int left = 0; left < MOST_FAR_OFF && rest.size() > FEWEST_TOGETHER; left++) {
            double whole = longer(ground.extent(rest));
            Integer farthest = rest.get(0);
            double least = whole;
            for (Integer place : rest) {
                List<Integer> others = new ArrayList<>(rest);
                others.remove(place);
                double without = longer(ground.extent(others));
                if (without < least) {
                    least = without;
                    farthest = place;
                }
            }
            if (least > FAR_OFF * whole || touchesOthers(farthest, rest, ground)) {
                return rest;
            }
            rest.remove(farthest);
        }
        return rest;
    }

    /** What borders on one of the others is not far off, however long it is. */
    private static boolean touchesOthers(int place, List<Integer> all, SheetGround ground) {
        List<Geometry> areas = ground.coverage().areas();
        Geometry own = areas.get(place);
        return all.stream()
                .filter(other -> other != place)
                .map(areas::get)
                .anyMatch(other ->
                        own.getEnvelopeInternal().intersects(other.getEnvelopeInternal()) && own.intersects(other));
    }

    private static double longer(Envelope extent) {
        return Math.max(extent.getWidth(), extent.getHeight());
    }

    private static List<Problem> farOff(
            List<Integer> all, List<Integer> rest, FrameView view, SheetGround ground, IntFunction<String> names) {
        List<Integer> far =
                all.stream().filter(place -> !rest.contains(place)).sorted().toList();
        if (far.isEmpty()) {
            return List.of();
        }
        boolean one = far.size() == 1;
        boolean seen = far.stream().allMatch(place -> view.ground().contains(ground.extent(List.of(place))));
        return List.of(new Problem(
                String.join(" and ", far.stream().map(names::apply).toList())
                        + (one ? " lies" : " lie") + " far from the other " + rest.size()
                        + " areas, which would be drawn much smaller for " + (one ? "it" : "them")
                        + (seen
                                ? "; the frame is fitted to these"
                                : ", and " + (one ? "is" : "are") + " left out of the frame"),
                "frame",
                one ? "Make a sheet of it alone" : "Make sheets of them alone"));
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
