package org.myaypon.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.WholeFile;
import org.myaypon.read.EsriText;

/**
 * Writes a layer of points, lines or polygons as a shapefile (ESRI Shapefile Technical Description, 1998): {@code .shp},
 * {@code .shx}, {@code .dbf}, {@code .cpg} (UTF-8) and, when the layer has a reference system, {@code .prj}. The same
 * layer gives the same bytes whenever and wherever it is written.
 */
public final class ShapefileWriter {

    /** The time of change of files in an archive, always this one so that no clock shows: 1 January 2026. */
    private static final LocalDateTime CHANGED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ShapefileWriter() {}

    /** Writes a layer without anybody watching; see {@link #write(Layer, Path, Progress)}. */
    public static Result<Path> write(Layer layer, Path shp) {
        return write(layer, shp, Progress.NONE);
    }

    /**
     * Writes a layer, replacing what was there; nothing half-written is left under the files' names.
     *
     * @param shp the file to write; must end in ".shp"; the other files stand beside it
     * @return the file, and what the format could not hold: long names and texts cut, heights left out
     * @throws UserException when the layer has no shapes, shapes of several kinds, or more than the format holds, or a
     *     file cannot be written
     * @throws org.myaypon.data.CancelledException when the user stops it; the files are as they were
     */
    public static Result<Path> write(Layer layer, Path shp, Progress progress) {
        String name = String.valueOf(shp.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            throw new UserException(
                    "The name of a shapefile ends in .shp", name, "Name the output \"" + name + ".shp\"");
        }
        Result<Map<String, byte[]>> files = files(layer, name, progress);
        ShapefileFolder.replace(shp, name.substring(0, name.length() - 4), files.value());
        return new Result<>(shp, files.problems());
    }

    /**
     * Writes a layer as a shapefile in a zip archive, replacing what was there.
     *
     * @param zip the file to write; the shapefile in it has its name
     * @return what the format could not hold
     * @throws UserException as for {@link #write(Layer, Path, Progress)}
     * @throws org.myaypon.data.CancelledException when the user stops it; nothing is left behind
     */
    public static List<Problem> writeZip(Layer layer, Path zip, Progress progress) {
        String name = String.valueOf(zip.getFileName());
        String stem = name.replaceFirst("(?i)(\\.shp)?\\.zip$", "");
        Result<Map<String, byte[]>> files = files(layer, name, progress);
        WholeFile.write(zip, out -> {
            ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, byte[]> file : files.value().entrySet()) {
                progress.check();
                ZipEntry entry = new ZipEntry(stem + file.getKey());
                entry.setTimeLocal(CHANGED);
                archive.putNextEntry(entry);
                archive.write(file.getValue());
            }
            archive.finish();
        });
        return files.problems();
    }

    /** The bytes of every part under its ending. */
    private static Result<Map<String, byte[]>> files(Layer layer, String name, Progress progress) {
        ShapefileShapes shapes = new ShapefileShapes(layer, name);
        progress.check();
        progress.report(0.3, "Writing shapefile");
        Result<byte[]> table = new DbfTable(layer, name).bytes();
        progress.check();
        progress.report(0.6, "Writing shapefile");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(".dbf", table.value());
        files.put(".cpg", "UTF-8".getBytes(StandardCharsets.US_ASCII));
        layer.crs().ifPresent(crs -> files.put(".prj", EsriText.of(crs).getBytes(StandardCharsets.UTF_8)));
        files.put(".shx", shapes.index());
        files.put(".shp", shapes.main());
        progress.check();
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.addAll(shapes.problems());
        return new Result<>(files, problems);
    }
}
