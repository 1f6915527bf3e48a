package org.myaypon.draw;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A format for pictures of pixels. */
public enum PictureFormat {
    /** Without loss, for screens and documents. */
    PNG("pgw", ".png", ".png"),
    /** Small, with some loss. */
    JPEG("jgw", ".jpg", ".jpeg"),
    /** For geographic information systems: it tells itself where on the ground it lies. */
    TIFF("tfw", ".tif", ".tiff");

    private final String worldEnding;
    private final String ending;
    private final String otherEnding;

    PictureFormat(String worldEnding, String ending, String otherEnding) {
        this.worldEnding = worldEnding;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** The format that a file's ending says; empty for others. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith(format.ending) || name.endsWith(format.otherEnding)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** "map.pgw" beside "map.png". */
    Path worldFile(Path picture) {
        String name = picture.getFileName().toString();
        return picture.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + worldEnding);
    }
}
