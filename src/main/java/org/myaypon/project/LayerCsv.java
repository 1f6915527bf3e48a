package org.myaypon.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;

/**
 * Writes the attributes of a layer as CSV; on request with its shapes, on WGS 84: as well-known text in the column
 * {@code WKT}, or as a point inside each in the columns {@code lon} and {@code lat}.
 */
final class LayerCsv {

    private static final int CHECK_EVERY = 256;

    private final CsvShapes shapes;
    private final Optional<LonLat> lonLat;
    private final LayerColumns columns;

    private LayerCsv(Layer layer, CsvShapes shapes) {
        this.shapes = shapes;
        lonLat = shapes == CsvShapes.NONE ? Optional.empty() : Optional.of(LonLat.of(layer, "A .csv with --geometry"));
        columns = new LayerColumns(layer);
    }

    /**
     * Writes a layer, replacing what was there.
     *
     * @return what could not be written
     */
    static List<Problem> write(Layer layer, Path file, CsvShapes shapes, Progress progress) {
        if (shapes != CsvShapes.NONE) {
            LayerColumns.requireShapes(layer, String.valueOf(file.getFileName()));
        }
        LayerCsv csv = new LayerCsv(layer, shapes);
        CsvFile.write(file, csv.rows(layer, progress));
        return csv.lonLat
                .map(places -> places.problems(String.valueOf(file.getFileName())))
                .orElse(List.of());
    }

    /** The attributes of a layer, as {@link #write} writes them. */
    static byte[] bytes(Layer layer, Progress progress) {
        return CsvFile.bytes(new LayerCsv(layer, CsvShapes.NONE).rows(layer, progress));
    }

    private List<List<String>> rows(Layer layer, Progress progress) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles());
        for (SimpleFeature feature : layer.features()) {
            if (rows.size() % CHECK_EVERY == 0) {
                progress.check();
                progress.report((double) rows.size() / layer.features().size(), "Writing CSV");
            }
            rows.add(row(feature));
        }
        progress.check();
        return rows;
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (LayerColumns.Column column : columns.columns()) {
            titles.add(column.name());
            taken.add(column.name().toLowerCase(Locale.ROOT));
        }
        for (String wanted : shapes.titles()) {
            String title = wanted;
            for (int i = 1; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
                title = wanted + "_" + i;
            }
            titles.add(title);
        }
        return titles;
    }

    private List<String> row(SimpleFeature feature) {
        List<String> cells = new ArrayList<>();
        for (LayerColumns.Column column : columns.columns()) {
            cells.add(column.value(feature).map(LayerCsv::text).orElse(""));
        }
        Optional<Geometry> shape =
                lonLat.flatMap(places -> Layer.geometry(feature).flatMap(places::of));
        switch (shapes) {
            case WKT -> cells.add(shape.map(LayerCsv::wellKnownText).orElse(""));
            case POINT -> {
                Optional<Point> inside = shape.map(Geometry::getInteriorPoint);
                cells.add(inside.map(point -> degrees(point.getX())).orElse(""));
                cells.add(inside.map(point -> degrees(point.getY())).orElse(""));
            }
            case NONE -> {
                // Attributes alone.
            }
        }
        return cells;
    }

    /** A whole number without ".0". */
    private static String text(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }

    private static String wellKnownText(Geometry shape) {
        return new WKTWriter(Double.isNaN(shape.getCoordinate().getZ()) ? 2 : 3).write(shape);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
