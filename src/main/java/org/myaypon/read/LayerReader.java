package org.myaypon.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myaypon.data.Layer;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/** Reads a file of shapes as a {@link Layer}: the one front of all layer formats, told apart by the file's ending. */
public final class LayerReader {

    private static final List<String> BESIDE_A_SHAPEFILE =
            List.of("dbf", "shx", "prj", "cpg", "cst", "qix", "sbn", "sbx", "qpj");

    private static final String READABLE =
            "a shapefile (.shp, or in a .zip), GeoJSON, a GeoPackage (.gpkg), KML, or a table with columns lon and lat";

    private LayerReader() {}

    /** Reads all features of a file; of one that holds several layers the largest of areas, which is told. */
    public static Result<Layer> read(Path file, Progress progress) {
        return read(file, Optional.empty(), progress);
    }

    /**
     * Reads all features of a layer.
     *
     * <p>Shapefiles (as they are, packed as .gz, or in a .zip), GeoJSON, GeoPackages, KML (.kml, .kmz) and tables with
     * coordinates are read. The shape is the first attribute; areas are {@code MultiPolygon}, lines {@code
     * MultiLineString}, points {@code Point} or {@code MultiPoint}; longitude or easting is the first coordinate. The
     * layer's {@link Layer#crs()} is what the file tells, else what its coordinates look like; its {@link
     * Layer#source()} tells the encoding and what told it. What was assumed, repaired or left out is in the problems: a
     * missing .dbf or .prj, deleted records, invalid shapes. A feature whose shape is missing or damaged stays, without
     * geometry.
     *
     * @param file the file; for a shapefile the .shp, whose parts lie beside it
     * @param layerName which layer of a .zip or GeoPackage, folder of a KML file, or sheet of a workbook; empty to
     *     choose
     * @throws UserException when the file cannot be used at all, or has no such layer
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public static Result<Layer> read(Path file, Optional<String> layerName, Progress progress) {
        String format = format(file);
        return switch (format) {
            case "shp" -> only(ShapefileReader.read(new FolderParts(file), progress), layerName);
            case "geojson" -> only(GeoJsonReader.read(LayerInput.of(file), progress), layerName);
            case "json" ->
                isLayer(file)
                        ? only(GeoJsonReader.read(LayerInput.of(file), progress), layerName)
                        : ofTable(file, layerName, progress);
            case "kml" -> KmlReader.read(LayerInput.of(file), layerName, progress);
            case "gpkg" -> GeoPackageReader.read(file, layerName, progress);
            case "zip", "kmz", "shz" -> ZippedLayers.read(file, layerName, progress);
            default -> {
                if (!TableReader.isTable(file)) {
                    throw refused(file, format);
                }
                yield ofTable(file, layerName, progress);
            }
        };
    }

    private static Result<Layer> ofTable(Path file, Optional<String> sheet, Progress progress) {
        return TableLayer.of(TableReader.read(file, sheet, progress), progress);
    }

    /**
     * Whether a file is read as a layer rather than as a table: by its ending, for .json by what it holds, for .dbf by
     * whether it is part of a shapefile. A table that has coordinates is a table still, and a layer for who asks for one.
     */
    public static boolean isLayer(Path file) {
        return switch (format(file)) {
            case "json" -> GeoJsonReader.isLayer(LayerInput.of(file));
            case "dbf" -> new FolderParts(file).has("shp");
            default -> !TableReader.isTable(file);
        };
    }

    /** The ending that tells the format; of a .gz the one before it, when that can be read packed. */
    private static String format(Path file) {
        String extension = InputFile.extension(file);
        if (!extension.equals("gz")) {
            return extension;
        }
        String packed = InputFile.extension(Path.of(InputFile.stem(file)));
        return List.of("shp", "geojson", "json", "kml").contains(packed) ? packed : extension;
    }

    private static Result<Layer> only(Result<Layer> read, Optional<String> wanted) {
        String has = read.value().schema().getTypeName();
        if (wanted.isPresent() && !wanted.get().equalsIgnoreCase(has)) {
            throw new UserException(
                    read.value().source().fileName() + " has no layer \"" + wanted.get() + "\"; its only one is " + has,
                    "",
                    "Leave the layer's name away");
        }
        return read;
    }

    private static UserException refused(Path file, String format) {
        InputFile.requireFilled(file);
        String part = format.equals("gz") ? InputFile.extension(Path.of(InputFile.stem(file))) : format;
        Optional<Path> shp = BESIDE_A_SHAPEFILE.contains(part) ? new FolderParts(file).part("shp") : Optional.empty();
        return new UserException(
                InputFile.name(file) + " is not a layer that can be read: that takes " + READABLE,
                "",
                shp.map(path -> "Choose " + InputFile.name(path) + " beside it").orElse(advice(format)));
    }

    private static String advice(String format) {
        return switch (format) {
            case "gz", "rar", "7z", "tar" -> "Unpack it and choose what is in it";
            default -> "Export the layer as a shapefile or GeoPackage";
        };
    }
}
