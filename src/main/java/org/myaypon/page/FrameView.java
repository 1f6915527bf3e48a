package org.myaypon.page;

import java.awt.geom.AffineTransform;
import java.util.Objects;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.template.Box;

/**
 * What part of the ground a map frame shows, and how large.
 *
 * @param crs the sheet's projected coordinate reference system, in metres
 * @param centreXM the middle of the frame, metres east
 * @param centreYM the middle of the frame, metres north
 * @param scaleDenominator 250,000 for 1:250,000; above 0
 * @param box the frame on the page
 */
public record FrameView(
        CoordinateReferenceSystem crs, double centreXM, double centreYM, double scaleDenominator, Box box) {

    public FrameView {
        Objects.requireNonNull(crs);
        Objects.requireNonNull(box);
        if (!(scaleDenominator > 0) || !Double.isFinite(centreXM) || !Double.isFinite(centreYM)) {
            throw new IllegalArgumentException("not a view: 1:" + scaleDenominator);
        }
    }

    /**
     * The view that shows an area in the middle of a frame at the largest usual scale that leaves a margin around it
     * (1, 1.1, 1.2, 1.25, 1.4, 1.5 … 2, 2.25, 2.5 … 8, 9 times a power of ten).
     *
     * @param crs the sheet's projected coordinate reference system, in metres
     * @param groundM the area, in that system; a point is shown at 1:10,000
     * @param box the frame on the page, wider and higher than 0
     * @param marginFraction the part of the frame's width and height to keep free on each side, from 0 to below 0.5
     */
    public static FrameView fit(CoordinateReferenceSystem crs, Envelope groundM, Box box, double marginFraction) {
        if (groundM.isNull() || !(marginFraction >= 0 && marginFraction < 0.5)) {
            throw new IllegalArgumentException("nothing to fit: " + groundM + " " + marginFraction);
        }
        double room = 1 - 2 * marginFraction;
        double metresPerMm =
                Math.max(groundM.getWidth() / (box.widthMm() * room), groundM.getHeight() / (box.heightMm() * room));
        double denominator = metresPerMm > 0 ? MapScales.roundUp(metresPerMm * 1000) : 10_000;
        return new FrameView(
                crs,
                (groundM.getMinX() + groundM.getMaxX()) / 2,
                (groundM.getMinY() + groundM.getMaxY()) / 2,
                denominator,
                box);
    }

    /**
     * The view that shows an area in the middle of a frame at a scale, whether or not all of it has room.
     *
     * @param scaleDenominator 250,000 for 1:250,000; above 0
     */
    public static FrameView at(CoordinateReferenceSystem crs, Envelope groundM, Box box, double scaleDenominator) {
        return new FrameView(crs, groundM.centre().x, groundM.centre().y, scaleDenominator, box);
    }

    /** Metres on the ground for each millimetre on the page. */
    public double metresPerMm() {
        return scaleDenominator / 1000;
    }

    /** From metres in the sheet's CRS to millimetres on the page, y downwards. */
    public AffineTransform toPage() {
        double k = 1 / metresPerMm();
        return new AffineTransform(
                k,
                0,
                0,
                -k,
                box.xMm() + box.widthMm() / 2 - k * centreXM,
                box.yMm() + box.heightMm() / 2 + k * centreYM);
    }

    /** The ground under a box on the page, in the sheet's CRS. */
    public Envelope ground(Box part) {
        double west = centreXM + (part.xMm() - box.xMm() - box.widthMm() / 2) * metresPerMm();
        double north = centreYM - (part.yMm() - box.yMm() - box.heightMm() / 2) * metresPerMm();
        return new Envelope(
                west, west + part.widthMm() * metresPerMm(), north - part.heightMm() * metresPerMm(), north);
    }

    /** The box on the page over a piece of ground, in the sheet's CRS. */
    public Box onPage(Envelope groundM) {
        double left = box.xMm() + box.widthMm() / 2 + (groundM.getMinX() - centreXM) / metresPerMm();
        double top = box.yMm() + box.heightMm() / 2 - (groundM.getMaxY() - centreYM) / metresPerMm();
        return new Box(left, top, groundM.getWidth() / metresPerMm(), groundM.getHeight() / metresPerMm());
    }

    /** The ground that the frame shows, in the sheet's CRS. */
    public Envelope ground() {
        double halfWidth = box.widthMm() / 2 * metresPerMm();
        double halfHeight = box.heightMm() / 2 * metresPerMm();
        return new Envelope(centreXM - halfWidth, centreXM + halfWidth, centreYM - halfHeight, centreYM + halfHeight);
    }
}
