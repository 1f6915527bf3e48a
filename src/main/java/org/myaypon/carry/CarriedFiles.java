package org.myaypon.carry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myaypon.data.UserException;
import org.myaypon.draw.Attachment;

/** The files that a map takes along, each under a name of its own. */
final class CarriedFiles {

    private static final long LARGEST_TOTAL = 200L << 20;
    private static final Set<String> SHAPEFILE = Set.of("shp", "shx", "dbf", "prj", "cpg", "cst");
    private static final Map<String, String> MEDIA = Map.of(
            "csv", "text/csv",
            "yaml", "application/yaml",
            "yml", "application/yaml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "json", "application/json",
            "geojson", "application/geo+json",
            "sld", "application/vnd.ogc.sld+xml");

    private final Map<String, Attachment> files = new TreeMap<>();
    private final Map<Path, String> names = new HashMap<>();
    private long total;

    /** All of them, in the order of their names. */
    List<Attachment> all() {
        return List.copyOf(files.values());
    }

    /** Adds what was made for it. */
    void add(String name, String description, Attachment.Relation relation, byte[] bytes) {
        total += bytes.length;
        if (total > LARGEST_TOTAL) {
            throw new UserException(
                    "The files of the map hold more than the 200 MB that a PDF can carry",
                    "--pdfa 3b",
                    "Cut out the parts of the boundaries and tables that the map needs, or write PDF/A-2b");
        }
        files.put(name, new Attachment(name, media(name), description, relation, bytes));
    }

    /**
     * Adds a file with those that belong to it, such as the parts of a shapefile.
     *
     * @param folder the folder in which it lies within the PDF
     * @return its name there
     */
    String add(String folder, Path file, String description) {
        Path absolute = file.toAbsolutePath().normalize();
        String known = names.get(absolute);
        if (known != null) {
            return known;
        }
        String own = String.valueOf(absolute.getFileName());
        String place = folder;
        for (int i = 2; files.containsKey(place + "/" + own); i++) {
            place = folder + "/" + i;
        }
        for (Path part : parts(absolute)) {
            add(place + "/" + part.getFileName(), description, Attachment.Relation.SOURCE, bytes(part));
        }
        names.put(absolute, place + "/" + own);
        return place + "/" + own;
    }

    /** Adds a picture under the name by which it is sought from a folder. */
    void addBelow(String folder, Path from, Path picture) {
        String name = folder + "/" + from.relativize(picture).toString().replace('\\', '/');
        if (!files.containsKey(name)) {
            add(name, "Picture", Attachment.Relation.SOURCE, bytes(picture));
        }
    }

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_TOTAL) {
                throw new UserException(
                        file.getFileName() + " holds more than the 200 MB that a PDF can carry",
                        file.toString(),
                        "Cut out the part that the map needs, or write PDF/A-2b");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(
                    file.getFileName() + " cannot be read",
                    file.toString(),
                    "Check that it is there and that you may read it",
                    e);
        }
    }

    /** The file, and for a part of a shapefile those that have its name with another ending. */
    private static List<Path> parts(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        if (folder == null || !SHAPEFILE.contains(ending(plain(name)))) {
            return List.of(file);
        }
        String stem = stem(plain(name));
        List<Path> parts = new ArrayList<>();
        try (Stream<Path> beside = Files.list(folder)) {
            beside.filter(Files::isRegularFile)
                    .filter(other -> isPart(String.valueOf(other.getFileName()), stem))
                    .sorted()
                    .forEach(parts::add);
        } catch (IOException e) {
            throw new UserException("The folder of " + name + " cannot be listed", folder.toString(), "", e);
        }
        return parts;
    }

    private static boolean isPart(String name, String stem) {
        String plain = plain(name);
        return stem(plain).equalsIgnoreCase(stem) && SHAPEFILE.contains(ending(plain));
    }

    /** The name without ".gz". */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String media(String name) {
        return MEDIA.getOrDefault(ending(name), "application/octet-stream");
    }
}
