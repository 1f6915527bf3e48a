package org.myaypon.draw;

import java.awt.Shape;
import java.util.Objects;

/**
 * The shape of a mark, within a square of side 1 around the origin, y downwards.
 *
 * @param shape the shape
 * @param open whether it is made of lines alone, so that there is nothing to fill
 */
record MarkShape(Shape shape, boolean open) {
    MarkShape {
        Objects.requireNonNull(shape);
    }
}
