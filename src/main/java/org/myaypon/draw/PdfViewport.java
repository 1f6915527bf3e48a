package org.myaypon.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.myaypon.page.FrameView;
import org.myaypon.read.EsriText;
import org.myaypon.template.Box;

/**
 * A map frame's place on earth as a geospatial viewport (ISO 32000-2, 12.10): the frame on the page, its coordinate reference
 * system, and control points in longitude and latitude on that system's own datum.
 */
final class PdfViewport {
    private static final char NO_BREAK = 0xA0;
    private static final int[] UNIT_SQUARE = {0, 0, 0, 1, 1, 1, 1, 0};

    private PdfViewport() {}

    /**
     * The viewport of a frame; empty where the frame shows a place that is not on earth.
     *
     * @param name what a reader may call it
     * @param origin where the page lies on its paper
     * @param systems tells of a coordinate reference system
     */
    static Optional<COSDictionary> of(
            String name, FrameView view, PdfOrigin origin, Function<ProjectedCRS, COSDictionary> systems) {
        if (!(view.crs() instanceof ProjectedCRS crs)) {
            return Optional.empty();
        }
        return ControlPoints.of(view, crs).map(points -> {
            COSDictionary viewport = new COSDictionary();
            viewport.setItem(COSName.TYPE, COSName.getPDFName("Viewport"));
            viewport.setItem(COSName.BBOX, box(view.box(), origin));
            viewport.setString(COSName.NAME, name);
            viewport.setItem("Measure", measure(points, systems.apply(crs)));
            return viewport;
        });
    }

    private static COSArray box(Box box, PdfOrigin origin) {
        return numbers(List.of(
                number(origin.x(box.xMm()), 4),
                number(origin.y(box.bottomMm()), 4),
                number(origin.x(box.rightMm()), 4),
                number(origin.y(box.yMm()), 4)));
    }

    private static COSDictionary measure(List<ControlPoints.Point> points, COSDictionary system) {
        COSDictionary measure = new COSDictionary();
        measure.setItem(COSName.TYPE, COSName.getPDFName("Measure"));
        measure.setItem(COSName.SUBTYPE, COSName.getPDFName("GEO"));
        COSArray bounds = new COSArray();
        for (int corner : UNIT_SQUARE) {
            bounds.add(COSInteger.get(corner));
        }
        measure.setItem("Bounds", bounds);
        measure.setItem(
                "LPTS",
                numbers(points.stream()
                        .flatMap(point -> List.of(number(point.right(), 4), number(point.up(), 4)).stream())
                        .toList()));
        // A hundred-millionth of a degree is a millimetre.
        measure.setItem(
                "GPTS",
                numbers(points.stream()
                        .flatMap(point -> List.of(number(point.latitude(), 8), number(point.longitude(), 8)).stream())
                        .toList()));
        measure.setItem("GCS", system);
        return measure;
    }

    /** What tells of a coordinate reference system. */
    static COSDictionary system(ProjectedCRS crs) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.TYPE, COSName.getPDFName("PROJCS"));
        system.setItem(
                "WKT", new COSString(EsriText.of(crs).replace(NO_BREAK, ' ').replaceAll("[^\\x20-\\x7E]", "")));
        epsg(crs).ifPresent(code -> system.setInt("EPSG", code));
        return system;
    }

    private static Optional<Integer> epsg(CoordinateReferenceSystem crs) {
        return crs.getIdentifiers().stream()
                .filter(identifier -> "EPSG".equals(identifier.getCodeSpace()))
                .map(identifier -> Integer.valueOf(identifier.getCode()))
                .findFirst();
    }

    private static COSArray numbers(List<? extends COSBase> numbers) {
        COSArray array = new COSArray();
        numbers.forEach(array::add);
        return array;
    }

    /** A number with so many decimals as written: as a float it would be exact to a metre only. */
    private static COSFloat number(double value, int decimals) {
        try {
            return new COSFloat(String.format(Locale.ROOT, "%." + decimals + "f", value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
