package org.myaypon.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Reads a shapefile, or a .dbf alone, as a whole: shapes and rows in lockstep, deleted rows left out with their shapes.
 * A feature whose shape is missing or damaged stays, without geometry.
 */
final class ShapefileReader {

    /** About what a feature takes in memory besides its shape and values. */
    private static final int FEATURE_BYTES = 200;

    private static final int CHECK_EVERY = 256;

    private ShapefileReader() {}

    /** The layer of a .shp file and what lies beside it. */
    static Result<Layer> read(Path file, Progress progress) {
        return read(new FolderParts(file), progress);
    }

    /** The layer of a shapefile, wherever its parts lie. */
    static Result<Layer> read(ShapefileParts parts, Progress progress) {
        progress.report(0, "Reading " + parts.name());
        List<Problem> problems = new ArrayList<>();
        byte[] shp = parts.required("shp");
        Optional<DbfReader> rows = DbfReader.open(parts, problems);
        OptionalInt expected =
                rows.map(reader -> OptionalInt.of(reader.rowCount())).orElseGet(OptionalInt::empty);
        ShpReader shapes = ShpReader.open(parts.name(), shp, parts.bytes("shx"), expected);
        int count = requireRoom(parts, pair(shapes, rows, problems));

        ShapeMender mender = new ShapeMender();
        Geometry[] geometries = geometries(shapes, mender, rows, count, progress);
        Optional<CoordinateReferenceSystem> crs = LayerCrs.of(parts, extent(geometries), problems);
        FeatureRows features = new FeatureRows(parts.stem(), rows, problems);
        features.addGeometry(geometries, shapes.kind().binding(), crs);
        Layer layer = features.layer(source(parts.file(), "shapefile", rows), count, progress);

        shapes.report(problems);
        mender.report(problems, "record");
        return finished(parts, layer, rows, count, problems);
    }

    /** The rows of a .dbf file, or of that beside a .shp, as a layer without geometry. */
    static Result<Layer> readRows(Path file, Progress progress) {
        progress.report(0, "Reading " + InputFile.name(file));
        List<Problem> problems = new ArrayList<>();
        ShapefileParts parts = new FolderParts(file);
        if (!parts.has("dbf") || InputFile.extension(file).equals("dbf")) {
            InputFile.requireFilled(file);
        }
        Optional<DbfReader> rows = DbfReader.open(parts, problems);
        if (rows.isEmpty()) {
            throw new UserException(InFile.of(InputFile.name(file), problems.get(0)));
        }
        int count = requireRoom(parts, rows.get().rowCount());
        reportCut(rows.get(), problems);
        FeatureRows features = new FeatureRows(parts.stem(), rows, problems);
        return finished(parts, features.layer(source(file, "dbf", rows), count, progress), rows, count, problems);
    }

    /** How many records to read: as many as the longer of the two has; what does not pair is told. */
    private static int pair(ShpReader shapes, Optional<DbfReader> rows, List<Problem> problems) {
        int shapeCount = shapes.count();
        int rowCount = rows.map(reader -> Math.min(Math.max(reader.rowCount(), shapeCount), reader.present()))
                .orElse(shapeCount);
        if (shapes.cut()) {
            problems.add(new Problem(
                    "The .shp is cut off or damaged; found in it: " + Tally.number(shapeCount, "shape"),
                    "",
                    "Copy or export it again"));
        }
        rows.ifPresent(reader -> reportCut(reader, problems));
        rows.filter(reader -> reader.declared() < rowCount)
                .ifPresent(reader -> problems.add(new Problem(
                        "The .dbf claims " + Tally.number(reader.declared(), "row") + " and holds "
                                + Tally.number(rowCount) + ", all of which were read",
                        "",
                        "Export it again")));
        if (rowCount != shapeCount) {
            problems.add(new Problem(
                    "The .shp has " + Tally.number(shapeCount, "shape") + " but the .dbf "
                            + Tally.number(rowCount, "row"),
                    "",
                    "Copy the .shp and the .dbf again, both of the same export"));
        }
        return Math.max(shapeCount, rowCount);
    }

    private static void reportCut(DbfReader rows, List<Problem> problems) {
        if (rows.declared() > rows.present()) {
            problems.add(new Problem(
                    "The .dbf is cut off: it claims " + Tally.number(rows.declared(), "row") + " and holds "
                            + Tally.number(rows.present()),
                    "",
                    "Copy or export it again"));
        }
    }

    private static int requireRoom(ShapefileParts parts, int count) {
        if (count > Runtime.getRuntime().maxMemory() / FEATURE_BYTES / 2) {
            throw new UserException(
                    parts.name() + " holds " + Tally.number(count) + " features, more than fit in memory here",
                    "",
                    "Cut out the part that the map needs");
        }
        return count;
    }

    private static Geometry[] geometries(
            ShpReader shapes, ShapeMender mender, Optional<DbfReader> rows, int count, Progress progress) {
        Geometry[] geometries = new Geometry[count];
        for (int record = 0; record < shapes.count(); record++) {
            if (record % CHECK_EVERY == 0) {
                progress.check();
                progress.report(0.8 * record / count, "Reading shapes");
            }
            if (rows.isEmpty() || !rows.get().isDeleted(record)) {
                int number = record + 1;
                geometries[record] = shapes.geometry(record)
                        .flatMap(shape -> mender.mend(shape, number))
                        .orElse(null);
            }
        }
        return geometries;
    }

    private static Envelope extent(Geometry[] geometries) {
        Envelope extent = new Envelope();
        for (Geometry geometry : geometries) {
            if (geometry != null) {
                extent.expandToInclude(geometry.getEnvelopeInternal());
            }
        }
        return extent;
    }

    private static FileSource source(Path file, String format, Optional<DbfReader> rows) {
        return rows.map(DbfReader::encoding)
                .map(encoding -> new FileSource(file, format, encoding.charset().name(), encoding.from()))
                .orElseGet(() -> new FileSource(file, format, "UTF-8", "no text"));
    }

    private static Result<Layer> finished(
            ShapefileParts parts, Layer layer, Optional<DbfReader> rows, int count, List<Problem> problems) {
        rows.ifPresent(reader -> reader.report(problems));
        int deleted = count - layer.features().size();
        if (deleted > 0) {
            problems.add(new Problem(
                    deleted == 1
                            ? "1 record is marked as deleted and was left out"
                            : Tally.number(deleted) + " records are marked as deleted and were left out",
                    "",
                    ""));
        }
        if (layer.features().isEmpty()) {
            problems.add(new Problem("It holds no records", "", "Choose another file"));
        }
        return new Result<>(layer, InFile.of(parts.name(), problems));
    }
}
