package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myaypon.data.UserException;
import org.myaypon.read.LayerReader;
import org.myaypon.read.TableReader;

/** What a file is to the desktop, mostly told by its ending. */
enum FileKind {
    /** A map document, or a PDF that may carry a map. */
    MAP,
    /** Shapes. */
    LAYER,
    /** Rows. */
    TABLE,
    /** What stands beside a shapefile, and comes along when a folder's files are dropped together. */
    PART,
    /** Nothing that a map is made of. */
    OTHER;

    /** The endings of what can be read as a layer; the last ones are tables, which may have coordinates. */
    static final List<String> LAYER_ENDINGS =
            List.of("shp", "zip", "shz", "geojson", "json", "gpkg", "kml", "kmz", "gz", "csv", "tsv", "xlsx");

    /** The endings of tables. */
    static final List<String> TABLE_ENDINGS = List.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "ods", "json", "dbf");

    private static final Set<String> MAP_ENDINGS = Set.of("yaml", "yml", "pdf");
    private static final Set<String> PACKED = Set.of("shp", "geojson", "json", "kml");
    private static final Set<String> PARTS =
            Set.of("dbf", "shx", "prj", "cpg", "cst", "sbn", "sbx", "qix", "qpj", "xml");

    /** What a file is; a .json and a .dbf are looked into. */
    static FileKind of(Path file) {
        String ending = ending(file);
        return switch (ending) {
            case "json" -> isLayer(file) ? LAYER : TABLE;
            case "dbf" -> isLayer(file) ? PART : TABLE;
            default -> ofEnding(file, ending);
        };
    }

    /** Whether a file may be of use, without a look into it. */
    static boolean isOfUse(Path file) {
        String ending = ending(file);
        FileKind kind = ending.equals("dbf") ? TABLE : ofEnding(file, ending);
        return kind != PART && kind != OTHER;
    }

    private static FileKind ofEnding(Path file, String ending) {
        if (MAP_ENDINGS.contains(ending)) {
            return MAP;
        }
        if (TableReader.isTable(file)) {
            return TABLE;
        }
        if (ending.equals("gz")) {
            String name = file.getFileName().toString();
            return PACKED.contains(ending(Path.of(name.substring(0, name.length() - 3)))) ? LAYER : OTHER;
        }
        if (LAYER_ENDINGS.contains(ending)) {
            return LAYER;
        }
        return PARTS.contains(ending) ? PART : OTHER;
    }

    private static boolean isLayer(Path file) {
        try {
            return LayerReader.isLayer(file);
        } catch (UserException e) {
            return false; // whoever reads it as a table tells what is wrong with it
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
