package org.myaypon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.myaypon.data.CacheFolder;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/** Opens SQLite databases to be read, and leaves them and their folder untouched. */
public final class SqliteFile {

    /** Where the library unpacks its native part; without it that is the temporary folder. */
    private static final String FOLDER = "org.sqlite.tmpdir";

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** So many steps of the database's machine between two looks at whether the user wants to stop. */
    private static final int CHECK_EVERY = 100_000;

    /** So many such looks, a few seconds: a million features of fifty columns take a quarter of them. */
    private static final int MOST_CHECKS = 2_000;

    private SqliteFile() {}

    /** Whether a file begins as every SQLite database does. */
    static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
    }

    /**
     * A connection that only reads. A value of more bytes than can be read at once here is refused by the database, and
     * a question that the user stops, or that takes without end, ends in an {@link SQLException} that says "interrupted".
     */
    static Connection open(Path file, Progress progress) throws SQLException {
        prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Long.toString(InputFile.largest()));
        Connection connection = connect(config, address(file));
        ProgressHandler.setHandler(connection, CHECK_EVERY, new ProgressHandler() {
            private int checks;

            @Override
            protected int progress() {
                checks++;
                return progress.cancelled() || checks > MOST_CHECKS ? 1 : 0;
            }
        });
        return connection;
    }

    private static Connection connect(SQLiteConfig config, String address) throws SQLException {
        try {
            return config.createConnection(address);
        } catch (SQLException e) {
            if (e.getCause() != null && !(e.getCause() instanceof SQLException)) {
                throw new UserException(
                        "GeoPackages cannot be read here: a part of the program could not be unpacked or started in "
                                + System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")),
                        "",
                        "Make that folder one that you may write to and run programs from, or save the layer as a"
                                + " shapefile",
                        e);
            }
            throw e;
        }
    }

    /**
     * Has the library's native part unpacked in our own cache folder, not in the temporary folder; to be called before
     * the first connection of the program.
     */
    public static void prepare() {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        Path folder = CacheFolder.ofThisStart().resolve("sqlite").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            System.setProperty(FOLDER, folder.toString());
        } catch (IOException e) {
            // The library then takes the temporary folder, which does as well.
            return;
        }
    }

    /** Nothing is locked or written beside it, unless another program has unsaved changes beside it. */
    private static String address(Path file) {
        Path journal = Path.of(file + "-wal");
        boolean inUse = journal.toFile().length() > 0;
        String path = file.toAbsolutePath()
                .toString()
                .replace('\\', '/')
                .replace("%", "%25")
                .replace("?", "%3f")
                .replace("#", "%23");
        return "jdbc:sqlite:file:" + (path.startsWith("/") ? "" : "/") + path + (inUse ? "?mode=ro" : "?immutable=1");
    }
}
