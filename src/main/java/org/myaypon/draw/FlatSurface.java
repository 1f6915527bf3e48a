package org.myaypon.draw;

/** Draws everything in one layer. */
final class FlatSurface extends OuterSurface {

    FlatSurface(Surface inner) {
        super(inner);
    }

    @Override
    public void beginLayer(String name) {
        // What is in the layer is drawn; that it is one is not told.
    }

    @Override
    public void endLayer() {
        // None was begun.
    }
}
