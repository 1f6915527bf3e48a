package org.myaypon.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.myaypon.draw.PdfParts.Named;
import org.myaypon.text.Halo;
import org.myaypon.text.ShapedText;

/**
 * A PDF page, or a drawing on one: shapes as paths, text as text, hatches as patterns, groups as transparency groups,
 * layers that a reader can switch off.
 */
final class PdfSurface implements Surface {
    /** A hundredth of a point is 0.0035 mm. */
    private static final int DECIMALS = 2;

    private static final double RIGHT_ANGLE = 90;
    private static final double TOUCHING_MM = 0.01;

    private final PdfOrigin origin;
    private final AffineTransform toPoints;
    private final PdfParts document;
    private final int decimals;
    private final Stream page;
    private final Map<PDFormXObject, PdfCode> groups = new LinkedHashMap<>();
    private final PdfAreas areas;
    private final Deque<Group> open = new ArrayDeque<>();
    private final PdfTags tags = new PdfTags();
    private Stream stream;
    /** Writes the space behind the line that was written last, should another one follow it. */
    private Optional<Runnable> before = Optional.empty();

    private double lastBaselineMm = Double.NaN;
    private double lastEndMm = Double.NaN;

    /** A page. */
    PdfSurface(PdfParts document, PdfOrigin origin) {
        this(document, origin, DECIMALS);
    }

    /**
     * A page, or a part of one.
     *
     * @param decimals how exact places are, in points
     */
    PdfSurface(PdfParts document, PdfOrigin origin, int decimals) {
        this.origin = origin;
        this.decimals = decimals;
        toPoints = origin.fromPage();
        this.document = document;
        areas = new PdfAreas(document, toPoints, decimals);
        page = new Stream(new PdfCode(), new PdfPageParts(document, origin));
        stream = page;
    }

    /** A content stream that is being written, with the names that it may use. */
    private record Stream(PdfCode code, PdfPageParts parts, PdfState state, PdfText text) {
        Stream(PdfCode code, PdfPageParts parts, PdfState state) {
            this(code, parts, state, new PdfText(code, state, parts));
        }

        Stream(PdfCode code, PdfPageParts parts) {
            this(code, parts, new PdfState(code, parts));
        }
    }

    /** A group that has begun, and what it will be laid on. */
    private record Group(Rectangle2D areaPt, double opacity, Stream below) {}

    PdfCode code() {
        return page.code();
    }

    PdfPageParts parts() {
        return page.parts();
    }

    PdfTags tags() {
        return tags;
    }

    /** Ends the page; returns what stands in groups and forms, beside the page's own code. */
    List<PdfCode> finish() {
        groups.forEach((form, code) -> PackedCode.fill(form.getCOSObject(), code));
        code().bytes();
        List<PdfCode> all = new ArrayList<>(groups.values());
        all.addAll(areas.forms());
        return all;
    }

    @Override
    public void beginGroup(Rectangle2D areaMm, double opacity) {
        open.push(new Group(toPoints.createTransformedShape(areaMm).getBounds2D(), opacity, stream));
        stream = new Stream(new PdfCode(), new PdfPageParts(document, origin));
    }

    @Override
    public void endGroup() {
        Group group = open.pop();
        Stream below = group.below();
        Named<PDFormXObject> form = below.parts().group(stream.parts().resources(), group.areaPt());
        groups.put(form.part(), stream.code());
        stream = below;
        stream.state().save();
        stream.state().opacity(group.opacity());
        stream.code().name(form.name()).operator("Do");
        stream.state().restore();
    }

    @Override
    public void draw(Drawing drawing, AffineTransform place, double opacity) {
        AffineTransform toStream = new AffineTransform(toPoints);
        toStream.concatenate(place);
        toStream.scale(1 / PdfState.PT_PER_MM, -1 / PdfState.PT_PER_MM);
        paint(stream.parts().drawing(drawing, opacity < 1), toStream, opacity);
    }

    @Override
    public void picture(RasterPicture picture, AffineTransform place) {
        AffineTransform toStream = new AffineTransform(toPoints);
        toStream.concatenate(place);
        // In a PDF a picture's rows run upwards.
        toStream.translate(0, 1);
        toStream.scale(1, -1);
        paint(stream.parts().picture(picture), toStream, 1);
    }

    private void paint(String part, AffineTransform toStream, double opacity) {
        stream.state().save();
        stream.state().opacity(opacity);
        stream.code().matrix(toStream).operator("cm").name(part).operator("Do");
        stream.state().restore();
    }

    @Override
    public void fill(Shape shape, Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            stream.state().fill(solid.color());
        } else if (fill instanceof Fill.Hatch hatch) {
            stream.state().fill(hatch);
        } else if (fill instanceof Fill.Pattern pattern) {
            stream.state().fill(pattern);
        }
        areas.fill(shape, stream.code(), stream.parts());
    }

    @Override
    public void stroke(Shape shape, Stroke stroke) {
        areas.stroke(shape, stroke, stream.code(), stream.parts(), stream.state());
    }

    /** Writes the path once where a reader draws the two the same as one after the other. */
    @Override
    public void fillAndStroke(Shape shape, Fill fill, Stroke stroke) {
        if (fill instanceof Fill.Solid solid && stroke.color().getAlpha() == 255) {
            stream.state().fill(solid.color());
            stream.state().line(stroke);
            areas.fillAndStroke(shape, stream.code(), stream.parts());
        } else {
            fill(shape, fill);
            stroke(shape, stroke);
        }
    }

    @Override
    public void text(ShapedText line, double xMm, double baselineMm, double angleDegrees) {
        space(line, xMm, baselineMm, angleDegrees);
        turned(xMm, baselineMm, angleDegrees, (x, y) -> stream.text()
                .letters(line, x, y, angleDegrees % RIGHT_ANGLE != 0));
    }

    private void space(ShapedText line, double xMm, double baselineMm, double angleDegrees) {
        if (tags.inText() && angleDegrees == 0 && !line.runs().isEmpty()) {
            // A stretch of another look goes on in the same line, whose words have their spaces.
            boolean goesOn = baselineMm == lastBaselineMm && Math.abs(xMm - lastEndMm) < TOUCHING_MM;
            before.filter(space -> !goesOn).ifPresent(Runnable::run);
            lastBaselineMm = baselineMm;
            lastEndMm = xMm + line.widthMm();
            before = Optional.of(
                    () -> turned(xMm, baselineMm, 0, (x, y) -> stream.text().space(line, x, y)));
        }
    }

    @Override
    public void textWithHalo(ShapedText line, double xMm, double baselineMm, double angleDegrees) {
        Optional<Halo> halo = line.style().halo().filter(some -> !line.runs().isEmpty());
        if (halo.isEmpty()) {
            text(line, xMm, baselineMm, angleDegrees);
            return;
        }
        space(line, xMm, baselineMm, angleDegrees);
        turned(xMm, baselineMm, angleDegrees, (x, y) -> stream.text().lettersWithHalo(line, halo.get(), x, y));
    }

    @Override
    public void halo(ShapedText line, double xMm, double baselineMm, double angleDegrees) {
        line.style()
                .halo()
                .ifPresent(halo -> turned(
                        xMm, baselineMm, angleDegrees, (x, y) -> stream.text().halo(line, halo, x, y)));
    }

    /** Writes something at a place in points, in a system of axes that is turned about the place where it is to be. */
    private void turned(double xMm, double yMm, double angleDegrees, Writing writing) {
        double x = origin.x(xMm);
        double y = origin.y(yMm);
        if (angleDegrees == 0) {
            writing.at(x, y);
            return;
        }
        double cos = Math.cos(Math.toRadians(angleDegrees));
        double sin = Math.sin(Math.toRadians(angleDegrees));
        stream.state().save();
        stream.code().number(cos, 5).number(-sin, 5).number(sin, 5).number(cos, 5);
        stream.code().number(x, 2).number(y, 2).operator("cm");
        writing.at(0, 0);
        stream.state().restore();
    }

    /** What is written at a place in points. */
    private interface Writing {
        void at(double xPt, double yPt);
    }

    @Override
    public void pushClip(Shape shape) {
        stream.state().save();
        String winding = stream.code().path(shape, toPoints, decimals);
        stream.code().operator("W" + winding + " n");
    }

    @Override
    public void popClip() {
        stream.state().restore();
    }

    @Override
    public void beginLayer(String name) {
        stream.code().raw("/OC").name(stream.parts().layer(name)).operator("BDC");
    }

    @Override
    public void endLayer() {
        stream.code().operator("EMC");
    }

    @Override
    public void beginPart(PagePart part) {
        PdfTags.Tag tag = tags.begin(part);
        before = Optional.empty();
        if (tag.hasMark()) {
            stream.code()
                    .name(part.role().tag())
                    .raw("<</MCID ")
                    .integer(tag.mark())
                    .raw(">>")
                    .operator("BDC");
        } else if (part.role() == Role.DECORATION) {
            stream.code().name(part.role().tag()).operator("BMC");
        }
    }

    @Override
    public void endPart() {
        if (tags.end().role().isDrawn()) {
            stream.code().operator("EMC");
        }
    }
}
