package org.myaypon.project;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.myaypon.classify.MapClass;
import org.myaypon.classify.MapClass.NoData;
import org.myaypon.classify.MapClass.None;
import org.myaypon.style.Choropleth;
import org.myaypon.style.Coloring;

/** The colours of the classes on a map, which a document can take over as its own to change one of them. */
public final class OwnColors {

    private OwnColors() {}

    /** Whether a class has a colour that can be chosen: one that says what there is, not that there is nothing or no data. */
    public static boolean hasColor(MapClass mapClass) {
        return !(mapClass instanceof NoData || mapClass instanceof None);
    }

    /** The colour of each class before it is hatched or lets something through, in the classes' order. */
    public static List<Color> of(MadeMap map) {
        Coloring coloring = map.coloring();
        return Choropleth.colors(map.classes(), new Coloring(coloring.palette(), coloring.middle(), false, 1));
    }

    /**
     * The colours of a document that make its map as it is, but for one class.
     *
     * @param map the map as it was made
     * @param place which of its classes, from 0, one that {@link #hasColor}
     * @param color the colour of that class
     */
    public static Colors with(MadeMap map, int place, Color color) {
        Objects.checkIndex(place, map.classes().size());
        List<Color> all = new ArrayList<>(of(map));
        all.set(place, color);
        List<Color> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (hasColor(map.classes().get(i))) {
                own.add(all.get(i));
            }
        }
        Colors colors = map.document().colors();
        if (colors.reversed() != MapColoring.isBestAtTop(map.values(), map.classes())) {
            Collections.reverse(own);
        }
        return colors.withOwn(own);
    }
}
