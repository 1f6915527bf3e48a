package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.myaypon.text.ShapedText;

/**
 * Something to draw a page on: a PDF page or a picture. All places and lengths are millimetres from the page's upper
 * left corner, y downwards. What is drawn later covers what was drawn before.
 */
public interface Surface {

    /** Fills a shape by its own winding rule. */
    void fill(Shape shape, Fill fill);

    /** Draws a line along a shape. */
    void stroke(Shape shape, Stroke stroke);

    /** Fills a shape and then draws its outline. */
    default void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        fill(shape, fill);
        stroke(shape, stroke);
    }

    /**
     * Draws a picture.
     *
     * @param place from the square of side 1 that the picture fills, its upper left corner at the origin, to the page
     */
    void picture(RasterPicture picture, AffineTransform place);

    /**
     * Draws a drawing.
     *
     * @param place from the drawing's own coordinates to the page
     * @param opacity 0 to 1, of the drawing as a whole
     */
    void draw(Drawing drawing, AffineTransform place, double opacity);

    /**
     * Draws a line of text that is turned about the start of its baseline, clockwise, and below it the halo that its style may ask
     * for.
     */
    default void textWithHalo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        halo(text, xMm, baselineMm, angleDegrees);
        text(text, xMm, baselineMm, angleDegrees);
    }

    /** Draws the letters of an upright line of text, without the halo that its style may ask for. */
    default void text(ShapedText text, double xMm, double baselineMm) {
        text(text, xMm, baselineMm, 0);
    }

    /** Draws the letters of a line of text that is turned in the same way, without the halo. */
    void text(ShapedText text, double xMm, double baselineMm, double angleDegrees);

    /** Draws the halo behind a line of text whose letters are drawn later; nothing when its style asks for none. */
    void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees);

    /** Keeps what follows inside a shape, until the {@link #popClip} that belongs to it. */
    void pushClip(Shape shape);

    /** Ends the last clip that was pushed. */
    void popClip();

    /**
     * Begins a part of the drawing that a reader may switch off, where the surface can do that. Layers do not lie in
     * each other; clips begin and end in the same layer.
     *
     * @param name for a reader ("Townships"); the same name again continues the same layer
     */
    void beginLayer(String name);

    /**
     * Begins a group: what follows is drawn by itself, as if nothing lay beneath, and laid on as one when the group ends, so that
     * see-through shapes that overlap do not darken each other. Groups may lie in each other; clips and layers begin and end on
     * one side of a group's ends.
     *
     * @param areaMm nothing is drawn outside of it
     * @param opacity 0 to 1
     */
    void beginGroup(Rectangle2D areaMm, double opacity);

    /** Ends the group. */
    void endGroup();

    /** Ends the layer. */
    void endLayer();

    /**
     * Begins a part of the page that has a role for whoever hears it read, until the {@link #endPart} that belongs to it. Parts lie
     * in each other; layers, clips and groups begin and end on one side of the ends of a part in which something is drawn.
     * A surface that is only looked at does nothing with them; one that hands everything on to another hands them on too.
     */
    void beginPart(PagePart part);

    /** Ends the last part that was begun. */
    void endPart();

    /** Whether anything that is drawn in a box now could be seen; what could not need not be drawn. */
    default boolean shows(Rectangle2D boxMm) {
        return true;
    }
}
