package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.myaypon.template.Box;

/** The places in a map where an inset can lie: its own, the corners, then those along the edges. */
final class InsetPlaces {

    private static final double STEP_MM = 4;
    private static final double AIR_MM = 2;

    private InsetPlaces() {}

    /** The places, the best first. */
    static Stream<Box> of(Box own, Box map) {
        double left = map.xMm();
        double right = map.rightMm() - own.widthMm();
        double top = map.yMm();
        double bottom = map.bottomMm() - own.heightMm();
        List<Box> places = new ArrayList<>(List.of(own));
        if (left > right || top > bottom) {
            return places.stream();
        }
        for (double y : new double[] {top, bottom}) {
            steps(left, right).forEach(x -> places.add(new Box(x, y, own.widthMm(), own.heightMm())));
        }
        for (double x : new double[] {left, right}) {
            steps(top, bottom).forEach(y -> places.add(new Box(x, y, own.widthMm(), own.heightMm())));
        }
        return places.stream();
    }

    /** From one end to the other, the ends first. */
    private static DoubleStream steps(double from, double to) {
        return DoubleStream.concat(
                DoubleStream.of(from, to),
                DoubleStream.iterate(from + STEP_MM, place -> place < to, place -> place + STEP_MM));
    }

    /** Whether two boxes lie on each other, or nearly. */
    static boolean meet(Box one, Box other) {
        return one.xMm() < other.rightMm() + AIR_MM
                && other.xMm() < one.rightMm() + AIR_MM
                && one.yMm() < other.bottomMm() + AIR_MM
                && other.yMm() < one.bottomMm() + AIR_MM;
    }
}
