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

    private LayerReader() {}

    /**
     * Reads all features of a file.
     *
     * <p>The layer's {@link Layer#source()} tells the encoding and what told it; what was assumed, repaired or left out
     * is in the problems: a missing .dbf or .prj, deleted records, damaged shapes. A feature whose shape is missing or
     * damaged stays, without geometry.
     *
     * @param file the file; for a shapefile the .shp, whose parts lie beside it
     * @throws UserException when the file cannot be used at all
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public static Result<Layer> read(Path file, Progress progress) {
        String extension = InputFile.extension(file);
        if (extension.equals("shp")) {
            return ShapefileReader.read(file, progress);
        }
        InputFile.requireFilled(file);
        Optional<Path> shp =
                BESIDE_A_SHAPEFILE.contains(extension) ? new ShapefileParts(file).part("shp") : Optional.empty();
        throw new UserException(
                InputFile.name(file)
                        + (extension.equals("gz") || extension.equals("zip")
                                ? " is packed, and layers are read unpacked"
                                : " is not a layer that can be read: that takes a shapefile (.shp)"),
                "",
                shp.map(path -> "Choose " + InputFile.name(path) + " beside it")
                        .orElse(
                                extension.equals("gz") || extension.equals("zip")
                                        ? "Unpack it and choose the .shp"
                                        : "Export the layer as a shapefile"));
    }
}
