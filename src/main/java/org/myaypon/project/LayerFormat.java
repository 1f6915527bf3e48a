package org.myaypon.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myaypon.data.Layer;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;

/** The formats that layers are written in, told by the ending of the file. */
public enum LayerFormat {
    /** An ESRI shapefile, with the files that stand beside it. */
    SHAPEFILE("shp", "shapefile"),
    /** A shapefile in a zip archive. */
    ZIP("zip", "zipped shapefile"),
    /** GeoJSON. */
    GEOJSON("geojson", "GeoJSON"),
    /** GeoPackage. */
    GEOPACKAGE("gpkg", "GeoPackage"),
    /** KML. */
    KML("kml", "KML"),
    /** The attributes as a table. */
    CSV("csv", "table");

    private final String ending;
    private final String description;

    LayerFormat(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /**
     * The format of a file that is to be written.
     *
     * @throws UserException when its ending is none that can be written; it names the nearest
     */
    public static LayerFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<String> told = name.lastIndexOf('.') > 0 ? Optional.of(Inspection.ending(file)) : Optional.empty();
        String wanted =
                told.map(ending -> ending.equals("json") ? "geojson" : ending).orElse("");
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(name, told));
    }

    private static UserException unknown(String name, Optional<String> told) {
        List<String> endings =
                Arrays.stream(values()).map(LayerFormat::dotEnding).toList();
        return new UserException(
                told.map(ending -> "Layers are not written as ." + ending)
                        .orElse("The name " + name + " does not tell the format, having no ending"),
                name,
                told.map(ending -> Nearest.didYouMean("." + ending, endings) + "? All are " + all())
                        .orElse("End it in " + all()));
    }

    /** All endings with what they mean, for help: ".shp (shapefile), .zip (zipped shapefile) …". */
    public static String all() {
        return Arrays.stream(values())
                .map(format -> format.dotEnding() + " (" + format.description + ")")
                .collect(Collectors.joining(", "));
    }

    /** The attributes of a layer as the bytes of a table. */
    public static byte[] csv(Layer layer) {
        return LayerCsv.bytes(layer, Progress.NONE);
    }

    private String dotEnding() {
        return "." + ending;
    }

    /**
     * Writes a layer, whole or not at all, replacing what was there.
     *
     * @return what the format could not hold
     * @throws UserException when the format cannot hold the layer, or the file cannot be written
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public List<Problem> write(Layer layer, Path file, Progress progress) {
        return switch (this) {
            case SHAPEFILE -> ShapefileWriter.write(layer, file, progress).problems();
            case ZIP -> ShapefileWriter.writeZip(layer, file, progress);
            case GEOJSON -> GeoJsonWriter.write(layer, file, progress);
            case GEOPACKAGE -> GeoPackageWriter.write(layer, file, progress);
            case KML -> KmlWriter.write(layer, file, progress);
            case CSV -> LayerCsv.write(layer, file, CsvShapes.NONE, progress);
        };
    }
}
