package org.myaypon.draw;

import java.util.List;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;

/** A page in one of its variants, which may be drawn many times: in bands, say. */
final class VariantPage {
    private final Page page;
    private final Variant variant;
    private final GreyInk ink = new GreyInk();

    VariantPage(Page page, Variant variant) {
        this.page = page;
        this.variant = variant;
    }

    Page page() {
        return page;
    }

    Variant variant() {
        return variant;
    }

    /** Draws the page; returns what of the styles could not be drawn. */
    List<Problem> draw(Surface surface, Progress progress) {
        Surface outer = variant.before(surface, ink);
        Surface layers = variant.layers()
                .<Surface>map(names -> new LayerSurface(outer, names))
                .orElse(outer);
        List<Problem> problems = PageDrawer.draw(page, layers, progress);
        if (variant.draft()) {
            DraftStamp.draw(page, outer);
        }
        return problems;
    }
}
