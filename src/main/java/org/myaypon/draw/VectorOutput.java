package org.myaypon.draw;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.function.Consumer;

/** What the SVG library asks of a surface of pixels, and what means nothing where only vectors are kept. */
abstract class VectorOutput implements Output {

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public void dispose() {
        // Holds nothing.
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // Nobody looks for faults here.
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // Vectors need no hints.
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
