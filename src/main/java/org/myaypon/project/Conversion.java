package org.myaypon.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.geotools.api.style.Style;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;
import org.myaypon.sld.SldFile;
import org.myaypon.sld.SldVersion;

/**
 * A layer, a table, or the joined layer of a map document, written in another format.
 *
 * @param in a layer file, a table file, or a map document (.yaml)
 * @param out the file to write; its ending tells the format, see {@link LayerFormat}
 * @param shapes how a table holds shapes; only for .csv
 * @param version which standard a style is written in; only for .sld
 */
public record Conversion(Path in, Path out, CsvShapes shapes, SldVersion version) {

    private static final Set<String> DOCUMENTS = Set.of("yaml", "yml");
    private static final Set<String> STYLES = Set.of("sld", "se", "qml");

    public Conversion {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(shapes);
        Objects.requireNonNull(version);
    }

    /** A conversion to a file that holds no style. */
    public Conversion(Path in, Path out, CsvShapes shapes) {
        this(in, out, shapes, SldVersion.SE_1_1);
    }

    /**
     * Reads, and writes. Of a map document the joined layer is written, with what the map shows in the column
     * {@code value}: numbers as numbers, nothing where there is no data. A table becomes a .csv, or another format where
     * its columns tell places. Of a map document or a style, a style is written.
     *
     * @return what was noticed on reading, joining and writing
     * @throws UserException when a file cannot be read or written, or the ending of {@code out} is unknown; nothing
     *     is half-written
     * @throws org.myaypon.data.CancelledException when the user stops it
     */
    public List<Problem> run(ProgramFolders folders, Progress progress) {
        if (isStyle(out)) {
            return style(folders, progress);
        }
        LayerFormat format = LayerFormat.of(out);
        if (shapes != CsvShapes.NONE && format != LayerFormat.CSV) {
            throw new UserException(
                    "Only a .csv is asked how it holds shapes",
                    "--geometry",
                    "Leave --geometry out; all others hold them");
        }
        refuseToReplace(in);
        Progress reading = part(progress, 0, 0.6);
        if (DOCUMENTS.contains(Inspection.ending(in))) {
            MapDocument document = MapFile.read(in);
            refuseToReplace(document.boundaries().file());
            refuseToReplace(document.table().file());
            return written(format, new MapMaker(folders).joinedLayer(document, in, reading), List.of(), progress);
        }
        if (format == LayerFormat.CSV && shapes == CsvShapes.NONE && !LayerReader.isLayer(in)) {
            Result<Table> table = TableReader.read(in, reading);
            progress.check();
            CsvFile.write(out, rows(table.value()));
            return table.problems();
        }
        return written(format, LayerReader.read(in, reading), List.of(), progress);
    }

    /** Whether a file is a style, by its ending. */
    static boolean isStyle(Path file) {
        return STYLES.contains(Inspection.ending(file));
    }

    private List<Problem> style(ProgramFolders folders, Progress progress) {
        refuseToReplace(in);
        if (!DOCUMENTS.contains(Inspection.ending(in)) && !isStyle(in)) {
            throw new UserException(
                    "A style is written of a map document or of another style",
                    in.toString(),
                    "Name a map document (.yaml) or a style (.sld)");
        }
        Result<Style> style =
                isStyle(in) ? SldFile.read(in) : new MapMaker(folders).areaStyle(MapFile.read(in), in, progress);
        SldFile.write(style.value(), out, version);
        return style.problems();
    }

    private List<Problem> written(LayerFormat format, Result<Layer> layer, List<Problem> before, Progress progress) {
        progress.check();
        List<Problem> problems = new ArrayList<>(before);
        problems.addAll(layer.problems());
        Progress writing = part(progress, 0.6, 1);
        problems.addAll(
                shapes == CsvShapes.NONE
                        ? format.write(layer.value(), out, writing)
                        : LayerCsv.write(layer.value(), out, shapes, writing));
        return problems;
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columnNames());
        table.rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    private void refuseToReplace(Path input) {
        try {
            if (Files.exists(out) && Files.exists(input) && Files.isSameFile(input, out)) {
                throw new UserException(
                        out.getFileName() + " is read here, and would be replaced",
                        out.toString(),
                        "Choose another file name");
            }
        } catch (IOException e) {
            throw new UserException(
                    "The place to write to cannot be seen", out.toString(), "Choose another file name", e);
        }
    }

    /** Progress of a part of the work within that of the whole. */
    private static Progress part(Progress whole, double from, double to) {
        return new Progress() {
            @Override
            public void report(double fraction, String doing) {
                whole.report(from + fraction * (to - from), doing);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
