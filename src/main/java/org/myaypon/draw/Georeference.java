package org.myaypon.draw;

import java.util.Locale;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.myaypon.page.FrameView;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;

/**
 * Where on the ground a sheet lies, by its main map: the ground goes on under the paper around the map.
 *
 * @param crs the map's projected system, in metres, easting first
 * @param westM the easting under the paper's left edge
 * @param northM the northing under the paper's upper edge
 * @param metresPerMm metres on the ground for each millimetre of paper
 */
record Georeference(CoordinateReferenceSystem crs, double westM, double northM, double metresPerMm) {

    /** That of a page; a page without a map has none. */
    static Optional<Georeference> of(Page page) {
        return page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(frame -> of(((PageItem.MapFrame) frame).view()))
                .findFirst();
    }

    private static Georeference of(FrameView view) {
        double k = view.metresPerMm();
        double west = view.centreXM() - (view.box().xMm() + view.box().widthMm() / 2) * k;
        double north = view.centreYM() + (view.box().yMm() + view.box().heightMm() / 2) * k;
        return new Georeference(view.crs(), west, north, k);
    }

    /** How many metres a pixel is wide and high. */
    double metresPerPixel(int dpi) {
        return metresPerMm * PageBands.MM_PER_INCH / dpi;
    }

    /** A world file: the size of a pixel, no turn, and the place of the upper left pixel's middle, a number a line. */
    String worldFile(int dpi) {
        double pixel = metresPerPixel(dpi);
        return String.format(
                Locale.ROOT,
                "%.10f%n0.0%n0.0%n%.10f%n%.6f%n%.6f%n".replace("%n", "\n"),
                pixel,
                -pixel,
                westM + pixel / 2,
                northM - pixel / 2);
    }

    /** What GDAL, QGIS and ArcGIS read beside a picture to know its coordinate reference system. */
    String sidecar() {
        String text = crs.toWKT().replaceAll("\\s*\\R\\s*", "");
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<PAMDataset>\n  <SRS>" + escaped + "</SRS>\n</PAMDataset>\n";
    }
}
