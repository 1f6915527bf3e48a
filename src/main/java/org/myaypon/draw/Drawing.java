package org.myaypon.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

/**
 * A small drawing that is drawn again and again: a symbol, or the tile of a pattern. Two are the same only if they are the same
 * object, so that a surface keeps each once.
 */
public final class Drawing {
    /** One thing that is drawn. */
    @FunctionalInterface
    interface Step {
        /** Draws it, in the drawing's own coordinates. */
        void on(Surface surface);
    }

    private final Rectangle2D areaMm;
    private final List<Step> steps;

    /**
     * A drawing.
     *
     * @param areaMm where it draws, in its own coordinates: y downwards, the origin wherever it wants it
     * @param steps what it draws, lowest first
     */
    Drawing(Rectangle2D areaMm, List<Step> steps) {
        this.areaMm = Objects.requireNonNull(areaMm);
        this.steps = List.copyOf(steps);
    }

    /** Where it draws, at most, in its own coordinates. */
    Rectangle2D areaMm() {
        return (Rectangle2D) areaMm.clone();
    }

    /** How many things it draws. */
    int size() {
        return steps.size();
    }

    /** Draws all of it in its own coordinates. */
    void on(Surface surface) {
        steps.forEach(step -> step.on(surface));
    }
}
