package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;

/** Finds the layers that a page is drawn in. */
final class LayerNames extends OuterSurface {
    private final Set<String> names = new LinkedHashSet<>();

    private LayerNames() {
        super(new BlankSurface());
    }

    /** Their names, lowest first. */
    static Set<String> of(Page page) {
        LayerNames layers = new LayerNames();
        PageDrawer.draw(page, layers, Progress.NONE);
        return layers.names;
    }

    @Override
    public void beginLayer(String name) {
        names.add(name);
    }

    @Override
    public boolean shows(Rectangle2D boxMm) {
        return false;
    }
}
