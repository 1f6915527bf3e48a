package org.myaypon.sld;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myaypon.data.Nearest;

/** The names of marks: the standard's, GeoServer's and QGIS's. */
final class MarkNames {

    private static final Set<String> KNOWN = Set.of(
            "square",
            "circle",
            "triangle",
            "star",
            "cross",
            "x",
            "arrow",
            "hatch",
            // QGIS
            "square_with_corners",
            "rounded_square",
            "trapezoid",
            "parallelogram_right",
            "parallelogram_left",
            "diamond",
            "shield",
            "pentagon",
            "hexagon",
            "octagon",
            "decagon",
            "equilateral_triangle",
            "diamond_star",
            "heart",
            "cross_fill",
            "cross2",
            "line",
            "arrowhead",
            "filled_arrowhead",
            "semi_circle",
            "third_circle",
            "quarter_circle",
            "quarter_square",
            "half_square",
            "diagonal_half_square",
            "right_half_triangle",
            "left_half_triangle",
            "asterisk_fill",
            "half_arc",
            "third_arc",
            "quarter_arc",
            "horline",
            "vertline",
            "slash",
            "backslash",
            "brush://horline",
            "brush://verline",
            "brush://vertline",
            "brush://cross",
            "brush://bdiag",
            "brush://fdiag",
            "brush://diagcross",
            "brush://dense1",
            "brush://dense2",
            "brush://dense3",
            "brush://dense4",
            "brush://dense5",
            "brush://dense6",
            "brush://dense7",
            // GeoServer
            "shape://vertline",
            "shape://horline",
            "shape://slash",
            "shape://backslash",
            "shape://dot",
            "shape://plus",
            "shape://times",
            "shape://oarrow",
            "shape://carrow",
            "shape://coarrow",
            "shape://ccarrow",
            "extshape://triangle",
            "extshape://emicircle",
            "extshape://triangleemicircle",
            "extshape://narrow",
            "extshape://sarrow");

    private MarkNames() {}

    static boolean isKnown(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    static String nearest(String name) {
        return Nearest.didYouMean(name, List.copyOf(KNOWN).stream().sorted().toList());
    }
}
