package org.myaypon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.myaypon.data.Field;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.Table;
import org.myaypon.data.UserException;

/** Makes a layer of a table whose rows tell where they lie: by longitude and latitude, or by a shape in WKT. */
final class TableLayer {

    private static final int CHECK_EVERY = 1024;
    private static final int LOOKED_AT = 200;

    private final Table table;
    private final Progress progress;
    private final MemoryRoom room;
    private final FeatureList features;
    private final List<Problem> problems;

    private TableLayer(Result<Table> read, Progress progress) {
        this.table = read.value();
        this.progress = progress;
        this.room = new MemoryRoom(table.source().fileName());
        this.features = new FeatureList(InputFile.stem(table.source().file()), room);
        this.problems = new ArrayList<>();
    }

    /**
     * The layer of a table.
     *
     * @throws UserException when no column tells where its rows lie
     */
    static Result<Layer> of(Result<Table> read, Progress progress) {
        return new TableLayer(read, progress).layer(read.problems());
    }

    private Result<Layer> layer(List<Problem> fromTable) {
        Optional<CoordinateReferenceSystem> crs = shapes();
        FileSource source = table.source();
        Layer layer = features.layer(source, crs, problems);
        List<Problem> all = new ArrayList<>(fromTable);
        all.addAll(InFile.of(source.fileName(), problems));
        return new Result<>(layer, all);
    }

    private Optional<CoordinateReferenceSystem> shapes() {
        OptionalInt wkt = CoordinateColumns.shape(table);
        if (wkt.isPresent() && holdsShapes(wkt.getAsInt())) {
            return written(wkt.getAsInt());
        }
        CoordinateColumns.Pair pair = CoordinateColumns.pair(table)
                .orElseThrow(
                        () -> new UserException(
                                table.source().fileName() + " does not tell where its rows lie",
                                "",
                                "Name two columns lon and lat, in decimal degrees, or one wkt; or join the table to boundaries"));
        PlacedRows placed = new PlacedRows(table, pair);
        columns(-1);
        for (Table.Row row : table.rows()) {
            check();
            features.addCounted(placed.shape(row, features.builder()), values(row, -1));
        }
        placed.report(problems);
        return Optional.of(DefaultGeographicCRS.WGS84);
    }

    private boolean holdsShapes(int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !Table.isNoData(cell))
                .limit(LOOKED_AT)
                .anyMatch(WktCell::isShape);
    }

    /** Shapes from a column of WKT, which is no attribute then. */
    private Optional<CoordinateReferenceSystem> written(int column) {
        WktCell cells = new WktCell(features.builder(), room);
        columns(column);
        for (Table.Row row : table.rows()) {
            check();
            String cell = row.cells().get(column);
            List<Object> values = values(row, column);
            if (cells.isElsewhere(cell, row.line())) {
                features.addCounted(Optional.empty(), values);
                continue;
            }
            try {
                features.add(Table.isNoData(cell) ? Optional.empty() : cells.shape(cell), values);
            } catch (NotAShape e) {
                features.addDamaged(values);
            }
        }
        cells.report(problems);
        Optional<CoordinateReferenceSystem> told = cells.srid().flatMap(EpsgCode::crs);
        return told.isPresent()
                ? LayerCrs.told(told.get(), "Its SRID", features.extent(), problems)
                : LayerCrs.guess(
                        cells.srid()
                                .map(number -> "Its coordinate system is not known: EPSG " + number)
                                .orElse("It does not tell its coordinate system"),
                        features.extent(),
                        problems);
    }

    private void columns(int without) {
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            if (i != without && (field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER)) {
                features.looseColumn(field.name());
            } else if (i != without) {
                features.column(field.name());
            }
        }
    }

    private static List<Object> values(Table.Row row, int without) {
        List<Object> values = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != without) {
                String cell = row.cells().get(i);
                values.add(cell.isEmpty() ? null : cell);
            }
        }
        return values;
    }

    private void check() {
        if (features.size() % CHECK_EVERY == 0) {
            progress.check();
        }
    }
}
