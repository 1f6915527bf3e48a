package org.myaypon.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.page.GraticuleLayout;
import org.myaypon.page.GridLine;
import org.myaypon.page.MapLayer;
import org.myaypon.page.PageComposer;
import org.myaypon.page.PageItem;
import org.myaypon.style.BaseStyles;
import org.myaypon.template.Box;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.Template;

/**
 * The net of a map, laid out.
 *
 * @param item its ticks and labels
 * @param layers its lines across the map; none where it has ticks alone
 * @param problems what was wrong with what was asked for
 */
record SheetNet(PageItem.Graticule item, List<MapLayer> layers, List<Problem> problems) {

    private static final String NAME = "Graticule";

    /**
     * The net that a map has: its template's, with what the document says of it before.
     *
     * @param texts the values of variables, for the condition of the item
     * @return empty when it has none
     */
    static Optional<GraticuleItem> wanted(Template template, Frame frame, Map<String, String> texts) {
        return SheetGraticule.wanted(template, frame.graticule())
                .filter(item -> PageComposer.isWanted(item, template, texts));
    }

    /**
     * Lays a net out.
     *
     * @param drawn the areas that the map is about, simplified
     * @param taken the boxes of what lies on the map
     * @param burmese whether degrees are written with Burmese digits
     */
    static SheetNet of(GraticuleItem item, Scene scene, List<Geometry> drawn, List<Envelope> taken, boolean burmese) {
        List<GridLine> lines = SheetGraticule.lines(scene.projection(), scene.view(), item, burmese);
        PageItem.Graticule laid =
                GraticuleLayout.layout(item, lines, scene.view().box(), taken, box -> scene.touches(box(box), drawn));
        List<MapLayer> layers = item.look() == GraticuleLook.LINES ? List.of(layer(item, lines, scene)) : List.of();
        return new SheetNet(laid, layers, problems(item, scene));
    }

    private static Box box(Envelope mm) {
        return new Box(mm.getMinX(), mm.getMinY(), mm.getWidth(), mm.getHeight());
    }

    private static MapLayer layer(GraticuleItem item, List<GridLine> lines, Scene scene) {
        return new MapLayer(
                NAME,
                ProjectedFeatures.onSheet(SheetGraticule.onGround(lines, scene.view()), NAME, scene.projection()),
                BaseStyles.thinLines(NAME, item.line().color(), item.line().widthMm()));
    }

    private static List<Problem> problems(GraticuleItem item, Scene scene) {
        if (item.everyDegrees().isEmpty()
                || !SheetGraticule.isTooMany(
                        scene.projection(), scene.view(), item.everyDegrees().getAsDouble())) {
            return List.of();
        }
        return List.of(new Problem(
                "A line every " + Numbers.text(item.everyDegrees().getAsDouble())
                        + "° would make the map grey; the distance is chosen to suit the scale",
                "frame: graticule",
                "Choose a larger distance"));
    }
}
