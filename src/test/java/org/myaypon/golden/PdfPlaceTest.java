package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.myaypon.page.FrameView;
import org.myaypon.page.PageItem;
import org.myaypon.project.MadeMap;
import org.myaypon.read.ToWgs84;
import org.myaypon.template.Box;

/** The PDF of each sample map tells where on earth its frames lie, so that GIS programs and map apps put it there. */
class PdfPlaceTest {

    private static final double PT_PER_MM = 72 / 25.4;
    /** Degrees have eight decimals. */
    private static final double EXACT_M = 0.01;

    static List<String> names() {
        return SampleMaps.names();
    }

    private static List<PageItem.MapFrame> frames(MadeMap map) {
        return map.page().items().stream()
                .flatMap(item -> item instanceof PageItem.MapFrame frame
                        ? Stream.of(frame)
                        : item instanceof PageItem.SideMap side ? Stream.of(side.map()) : Stream.empty())
                .toList();
    }

    private static COSArray viewports(PdfSheet pdf) {
        return pdf.page().getCOSObject().getCOSArray(COSName.getPDFName("VP"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFrameIsPlacedAndItsPointsLieWhereTheMapHasThem(String name, @TempDir Path folder) throws Exception {
        MadeMap map = SampleMaps.made(name);
        List<PageItem.MapFrame> frames = frames(map);
        try (PdfSheet pdf = PdfSheet.of(map, folder.resolve("map.pdf"))) {
            COSArray viewports = viewports(pdf);
            assertEquals(frames.size(), viewports.size());
            for (int i = 0; i < frames.size(); i++) {
                COSDictionary viewport = (COSDictionary) viewports.getObject(i);
                check(frames.get(i).view(), viewport, map.page().heightMm());
                assertEquals(frames.get(i).id(), viewport.getString(COSName.NAME));
            }
        }
    }

    private static void check(FrameView view, COSDictionary viewport, double pageMm)
            throws FactoryException, TransformException {
        Box box = view.box();
        COSArray place = viewport.getCOSArray(COSName.BBOX);
        assertEquals(box.xMm(), number(place, 0) / PT_PER_MM, 0.001);
        assertEquals(pageMm - box.bottomMm(), number(place, 1) / PT_PER_MM, 0.001);
        assertEquals(box.rightMm(), number(place, 2) / PT_PER_MM, 0.001);
        assertEquals(pageMm - box.yMm(), number(place, 3) / PT_PER_MM, 0.001);
        COSDictionary measure = viewport.getCOSDictionary(COSName.getPDFName("Measure"));
        COSDictionary system = measure.getCOSDictionary(COSName.getPDFName("GCS"));
        String wkt = system.getString("WKT");
        assertTrue(wkt.startsWith("PROJCS[") && wkt.chars().allMatch(c -> c >= ' ' && c <= '~'), wkt);
        points(measure, ToWgs84.from(view.crs()).inverse(), view.ground());
    }

    private static void points(COSDictionary measure, MathTransform toSheet, Envelope ground)
            throws TransformException {
        COSArray degrees = measure.getCOSArray(COSName.getPDFName("GPTS"));
        COSArray places = measure.getCOSArray(COSName.getPDFName("LPTS"));
        assertEquals(degrees.size(), places.size());
        assertTrue(degrees.size() >= 8);
        for (int i = 0; i < degrees.size(); i += 2) {
            double[] point = {number(degrees, i + 1), number(degrees, i)};
            toSheet.transform(point, 0, point, 0, 1);
            assertEquals(ground.getMinX() + number(places, i) * ground.getWidth(), point[0], EXACT_M);
            assertEquals(ground.getMinY() + number(places, i + 1) * ground.getHeight(), point[1], EXACT_M);
        }
    }

    private static double number(COSArray numbers, int place) {
        COSNumber number = (COSNumber) numbers.getObject(place);
        return number instanceof COSFloat real ? Double.parseDouble(written(real)) : number.longValue();
    }

    /** The number as it is written: as a float it would be exact to a metre only. */
    private static String written(COSFloat number) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            number.writePDF(out);
            return out.toString(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
