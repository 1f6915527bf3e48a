package org.myaypon.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.wkt.Formattable;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Writes a layer of points, lines or polygons as a shapefile (ESRI Shapefile Technical Description, 1998): {@code .shp},
 * {@code .shx}, {@code .dbf}, {@code .cpg} (UTF-8) and, when the layer has a reference system, {@code .prj}. The same
 * layer gives the same bytes whenever and wherever it is written.
 */
public final class ShapefileWriter {

    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";
    private static final List<String> STALE = List.of(".prj", ".cst", ".qix", ".sbn", ".sbx");

    private ShapefileWriter() {}

    /**
     * Writes a layer, replacing what was there; nothing half-written is left under the files' names.
     *
     * @param shp the file to write; must end in ".shp"; the other files stand beside it
     * @return the file, and what the format could not hold: long names and texts cut, heights left out
     * @throws UserException when the layer has no shapes or shapes of several kinds, or a file cannot be written
     */
    public static Result<Path> write(Layer layer, Path shp) {
        String name = String.valueOf(shp.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            throw new UserException(
                    "The name of a shapefile ends in .shp", name, "Name the output \"" + name + ".shp\"");
        }
        ShapefileShapes shapes = new ShapefileShapes(layer, name);
        Result<byte[]> table = new DbfTable(layer, name).bytes();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(".dbf", table.value());
        files.put(".cpg", "UTF-8".getBytes(StandardCharsets.US_ASCII));
        layer.crs().ifPresent(crs -> files.put(".prj", wellKnownText(crs).getBytes(StandardCharsets.UTF_8)));
        files.put(".shx", shapes.index());
        files.put(".shp", shapes.main());
        replace(shp, name.substring(0, name.length() - 4), files);
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.addAll(shapes.problems());
        return new Result<>(shp, problems);
    }

    private static String wellKnownText(CoordinateReferenceSystem crs) {
        if (CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)) {
            return WGS84;
        }
        return crs instanceof Formattable formattable ? formattable.toWKT(Citations.ESRI, 0) : crs.toWKT();
    }

    private static void replace(Path shp, String stem, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(part(shp, stem, file.getKey()), file.getValue());
            }
            for (String ending : STALE) {
                Files.deleteIfExists(shp.resolveSibling(stem + ending));
            }
            for (String ending : files.keySet()) {
                move(part(shp, stem, ending), ending.equals(".shp") ? shp : shp.resolveSibling(stem + ending));
            }
        } catch (IOException e) {
            files.keySet().forEach(ending -> discard(part(shp, stem, ending)));
            throw new UserException(
                    "The shapefile cannot be written", shp.toString(), "Choose a folder that can be written to", e);
        }
    }

    private static Path part(Path shp, String stem, String ending) {
        return shp.resolveSibling("." + stem + ending + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
