package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myaypon.text.ShapedText;

/**
 * The elements of an SVG: shapes as paths, text as text, hatches as patterns; layers as groups at the top, which drawing
 * programs list as layers.
 */
final class SvgSurface implements Surface {
    private final StringBuilder out = new StringBuilder();
    private final SvgParts parts;
    private final int decimals;
    private final SvgInk ink;
    private final SvgText texts;
    private final Map<String, Integer> layerNames = new HashMap<>();
    /** What the next element is to stand in, outermost first; and what is open, which follows only when there is one. */
    private final Deque<Container> around = new ArrayDeque<>();

    private final List<Container> open = new ArrayList<>();
    private Optional<Container> layer = Optional.empty();

    /**
     * A surface without elements.
     *
     * @param parts what elements refer to
     * @param decimals how exact places are, in millimetres
     */
    SvgSurface(SvgParts parts, int decimals) {
        this.parts = parts;
        this.decimals = decimals;
        ink = new SvgInk(parts, decimals);
        texts = new SvgText(parts.fonts());
    }

    /** A group element; two are the same only if they are the same object. */
    private static final class Container {
        private final String tag;

        Container(String tag) {
            this.tag = tag;
        }
    }

    /** All elements, their groups closed. */
    String content() {
        closeTo(0);
        return out.toString();
    }

    private void element(String element) {
        List<Container> wanted = new ArrayList<>();
        layer.ifPresent(wanted::add);
        around.descendingIterator().forEachRemaining(wanted::add);
        int same = 0;
        while (same < Math.min(wanted.size(), open.size()) && wanted.get(same) == open.get(same)) {
            same++;
        }
        closeTo(same);
        for (Container container : wanted.subList(same, wanted.size())) {
            out.append(container.tag).append('\n');
            open.add(container);
        }
        out.append(element);
    }

    private void closeTo(int count) {
        while (open.size() > count) {
            out.append("</g>\n");
            open.remove(open.size() - 1);
        }
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        path(shape, ink.fill(fill));
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        path(shape, " fill=\"none\"" + ink.stroke(stroke));
    }

    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        path(shape, ink.fill(fill) + ink.stroke(stroke));
    }

    private void path(Shape shape, String look) {
        String path = pathElement(shape, look);
        if (!path.isEmpty()) {
            element(path + "\n");
        }
    }

    private String pathElement(Shape shape, String look) {
        String data = SvgPath.of(shape, decimals);
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        return data.isEmpty()
                ? ""
                : "<path d=\"" + data + "\"" + (evenOdd ? " fill-rule=\"evenodd\" clip-rule=\"evenodd\"" : "") + look
                        + "/>";
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        use(parts.picture(picture), place, 1);
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        use(parts.drawing(drawing), place, opacity);
    }

    private void use(String id, AffineTransform place, double opacity) {
        String faded = opacity < 1 ? " opacity=\"" + SvgPath.number(opacity, 3) + "\"" : "";
        element("<use xlink:href=\"#" + id + "\" transform=\"" + SvgPath.matrix(place) + "\"" + faded + "/>\n");
    }

    @Override
    public void text(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        String line = texts.line(text, xMm, baselineMm, angleDegrees);
        if (!line.isEmpty()) {
            element(line);
        }
    }

    @Override
    public void halo(ShapedText text, double xMm, double baselineMm, double angleDegrees) {
        texts.halo(text, xMm, baselineMm, angleDegrees).ifPresent(this::element);
    }

    @Override
    public void pushClip(Shape shape) {
        String path = pathElement(shape, "");
        String clip = parts.clip(path.isEmpty() ? pathElement(new Path2D.Double(new Rectangle2D.Double()), "") : path);
        around.push(new Container("<g clip-path=\"url(#" + clip + ")\">"));
    }

    @Override
    public void popClip() {
        around.pop();
    }

    @Override
    public void beginLayer(String name) {
        int times = layerNames.merge(name, 1, Integer::sum);
        String label = SvgText.escaped(times == 1 ? name : name + " " + times);
        layer = Optional.of(new Container(
                "<g inkscape:groupmode=\"layer\" inkscape:label=\"" + label + "\" id=\"" + layerId() + "\">"));
    }

    private String layerId() {
        return "layer" + layerNames.values().stream().mapToInt(count -> count).sum();
    }

    @Override
    public void endLayer() {
        layer = Optional.empty();
    }

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        around.push(new Container("<g opacity=\"" + SvgPath.number(opacity, 3) + "\">"));
    }

    @Override
    public void endGroup() {
        around.pop();
    }

    @Override
    public void beginPart(PagePart part) {
        // An SVG has no parts.
    }

    @Override
    public void endPart() {
        // An SVG has no parts.
    }
}
