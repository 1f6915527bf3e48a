package org.myaypon.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.sqlite.SQLiteErrorCode;

/** Reads one layer of a GeoPackage (OGC 12-128r19). A feature whose shape cannot be understood stays, without geometry. */
final class GeoPackageReader {

    private static final int CHECK_EVERY = 256;

    private final Path file;
    private final String name;
    private final Connection database;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();

    private GeoPackageReader(Path file, Connection database, Progress progress) {
        this.file = file;
        this.name = InputFile.name(file);
        this.database = database;
        this.progress = progress;
    }

    /** The layer that is named, else the one that {@link LayerChoice} chooses. */
    static Result<Layer> read(Path file, Optional<String> layerName, Progress progress) {
        InputFile.requireFilled(file);
        String name = InputFile.name(file);
        progress.report(0, "Reading " + name);
        if (!SqliteFile.isOne(file)) {
            throw new UserException(
                    name + " is not a GeoPackage, although its name says so", "", "Copy or export it again");
        }
        try (Connection database = SqliteFile.open(file, progress)) {
            return new GeoPackageReader(file, database, progress).layer(layerName);
        } catch (SQLException e) {
            progress.check();
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                throw new UserException(
                        name + " holds a view whose rows take too long to work out, if they come to an end at all",
                        "",
                        "Save the layer as a table of its own, or as a shapefile",
                        e);
            }
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_TOOBIG.code) {
                throw new UserException(
                        name + " holds a shape or value larger than can be read at once here",
                        "",
                        "Leave it out, or save the layer without it",
                        e);
            }
            throw new UserException(
                    name + " is broken off or damaged, or in use by another program",
                    "",
                    "Close it there, or copy or export it again",
                    e);
        }
    }

    /** A layer as the GeoPackage lists it; the features of a view are not counted, as that may take without end. */
    private record Content(String table, String column, String kind, int srs, long features) {
        boolean areas() {
            String plain = kind.toUpperCase(Locale.ROOT);
            return plain.contains("POLYGON") || plain.contains("SURFACE");
        }
    }

    private Result<Layer> layer(Optional<String> layerName) throws SQLException {
        List<Content> contents = contents();
        if (contents.isEmpty()) {
            throw new UserException(
                    name + " holds no layers", "", "Choose a GeoPackage with features, or another file");
        }
        List<LayerChoice> choices = contents.stream()
                .map(content -> new LayerChoice(content.table(), content.areas(), content.features()))
                .toList();
        Content content = contents.get(LayerChoice.of(name, choices, layerName, problems));
        MemoryRoom room = new MemoryRoom(name);
        FeatureList features = new FeatureList(content.table(), room);
        rows(content, features, new WkbShape(features.builder(), room));
        Optional<CoordinateReferenceSystem> crs = crs(content.srs(), features);
        Layer layer = features.layer(new FileSource(file, "geopackage", "UTF-8", "format"), crs, problems);
        progress.report(1, "Reading features");
        return new Result<>(layer, InFile.of(name, problems));
    }

    private List<Content> contents() throws SQLException {
        if (!hasTable("gpkg_contents") || !hasTable("gpkg_geometry_columns")) {
            throw new UserException(
                    name + " is a database, but not a GeoPackage", "", "Export the layer as a GeoPackage");
        }
        List<Content> contents = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT c.table_name, g.column_name, g.geometry_type_name, g.srs_id FROM gpkg_contents c"
                                + " JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)"
                                + " ORDER BY c.table_name")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (hasTable(table)) {
                    long features = is("table", table) ? count(table) : 0;
                    contents.add(new Content(table, rows.getString(2), rows.getString(3), rows.getInt(4), features));
                }
            }
        }
        return contents;
    }

    private boolean hasTable(String table) throws SQLException {
        return is("table", table) || is("view", table);
    }

    private boolean is(String type, String name) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("SELECT 1 FROM sqlite_master WHERE type = ? AND lower(name) = lower(?)")) {
            statement.setString(1, type);
            statement.setString(2, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private long count(String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + quoted(table))) {
            return count.next() ? count.getLong(1) : 0;
        }
    }

    private static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    private void rows(Content content, FeatureList features, WkbShape shapes) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(content.table()))) {
            GeoPackageColumns columns = GeoPackageColumns.of(rows.getMetaData(), content.column(), features);
            while (rows.next()) {
                if (features.size() % CHECK_EVERY == 0) {
                    progress.check();
                    progress.report(
                            Math.min(0.95, 0.95 * features.size() / Math.max(1, content.features())),
                            "Reading features");
                }
                List<Object> values = columns.values(rows);
                try {
                    features.add(shape(rows.getBytes(columns.geometry()), shapes), values);
                } catch (NotAShape e) {
                    features.addDamaged(values);
                }
            }
            columns.report(problems);
        }
    }

    private static Optional<Geometry> shape(byte[] blob, WkbShape shapes) throws NotAShape {
        return blob == null ? Optional.empty() : shapes.ofGeoPackage(blob);
    }

    private Optional<CoordinateReferenceSystem> crs(int srs, FeatureList features) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
                        + " WHERE srs_id = ?")) {
            statement.setInt(1, srs);
            try (ResultSet found = statement.executeQuery()) {
                if (srs > 0 && found.next()) {
                    return crs(found.getString(1), found.getInt(2), String.valueOf(found.getString(3)), features);
                }
            }
        }
        return LayerCrs.guess("It does not tell its coordinate system", features.extent(), problems);
    }

    private Optional<CoordinateReferenceSystem> crs(
            String organization, int number, String definition, FeatureList features) {
        boolean epsg = "EPSG".equalsIgnoreCase(organization);
        boolean atOnce = epsg && (number == 4326 || UtmZone.ofEpsg(number).isPresent());
        Optional<CoordinateReferenceSystem> crs = atOnce ? EpsgCode.crs(number) : PrjText.crs(definition);
        if (crs.isEmpty() && epsg) {
            crs = EpsgCode.crs(number);
        }
        return crs.isPresent()
                ? LayerCrs.told(crs.get(), "It", features.extent(), problems)
                : LayerCrs.guess(
                        "Its coordinate system is not known: " + organization + " " + number,
                        features.extent(),
                        problems);
    }
}
