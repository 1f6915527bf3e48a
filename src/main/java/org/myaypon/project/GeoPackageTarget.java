package org.myaypon.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.myaypon.data.UserException;
import org.sqlite.SQLiteConfig;

/** Looks into a GeoPackage that is about to be replaced. */
final class GeoPackageTarget {

    private GeoPackageTarget() {}

    /**
     * Refuses to replace a file that holds more than the layer which is written anew.
     *
     * @throws UserException when it does
     */
    static void check(Path file, String layer) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> others = new ArrayList<>();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM gpkg_contents ORDER BY table_name")) {
            while (rows.next()) {
                if (!layer.equals(rows.getString(1))) {
                    others.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            return; // not a GeoPackage that could hold other layers
        }
        if (!others.isEmpty()) {
            throw new UserException(
                    file.getFileName() + " holds other layers, which would be lost: " + String.join(", ", others),
                    file.toString(),
                    "Choose another file name");
        }
    }
}
