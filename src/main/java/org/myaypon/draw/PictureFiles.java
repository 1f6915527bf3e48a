package org.myaypon.draw;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PictureShelf;

/**
 * The pictures in some folders: SVG files as vectors, PNG, JPEG and GIF files as pixels. Nothing outside of these folders is
 * opened, except a file of this machine that is named by its whole path.
 *
 * @param folders where files are sought, the first before the others
 */
public record PictureFiles(List<Path> folders) implements PictureShelf {
    private static final long LARGEST_BYTES = 20_000_000;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NEIGHBOURS = 500;
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*|[/\\\\]{2}.*", Pattern.DOTALL);
    private static final Pattern CURRENT_COLOR = Pattern.compile("(?i)currentcolor");
    private static final ArtworkMemory MEMORY = new ArtworkMemory();
    private static final String ANOTHER = "Choose another file: an SVG, PNG or JPEG";

    public PictureFiles {
        folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** Where the picture of a name is sought, the first place before the others; nowhere for what is never opened. */
    public List<Path> candidates(String file) {
        try {
            return ADDRESS.matcher(file.strip()).matches()
                    ? List.of()
                    : places(Path.of(file.strip().replace('\\', '/'))).stream()
                            .filter(place -> place.getParent() != null)
                            .toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    @Override
    public Result<Optional<Art>> find(String file, Optional<Color> tint) {
        String name = file.strip().replace('\\', '/');
        if (ADDRESS.matcher(file.strip()).matches()) {
            return trouble(
                    name,
                    "is no file of this machine, and nothing else is opened",
                    "Save the picture beside the template and write the name of that file");
        }
        try {
            Path path = Path.of(name);
            if (path.getParent() == null && path.isAbsolute()) {
                return trouble(name, "is a folder", ANOTHER);
            }
            List<Path> places = places(path);
            if (places.isEmpty()) {
                return trouble(
                        name,
                        "lies outside of the template's folder",
                        "Put the file beside the template, or write its whole path");
            }
            return places.stream()
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(found -> read(name, found, tint))
                    .orElseGet(() -> trouble(name, "is not there", near(path, places)));
        } catch (InvalidPathException e) {
            return trouble(name, "has no proper name", ANOTHER);
        }
    }

    /** The file that {@link #find} takes for a name; empty when there is none. */
    public Optional<Path> file(String name) {
        return candidates(name).stream().filter(Files::isRegularFile).findFirst();
    }

    /** Where a file may be; nowhere when its name climbs out of every folder. */
    private List<Path> places(Path path) {
        if (path.isAbsolute()) {
            return List.of(path.normalize());
        }
        return folders.stream()
                .filter(folder -> folder.resolve(path).normalize().startsWith(folder))
                .map(folder -> folder.resolve(path).normalize())
                .toList();
    }

    private static String near(Path path, List<Path> places) {
        List<String> others = places.stream()
                .flatMap(place -> pictures(place.getParent()).stream())
                .map(other -> path.resolveSibling(other).toString())
                .sorted()
                .distinct()
                .toList();
        return others.isEmpty() ? "Put the file beside the template" : Nearest.didYouMean(path.toString(), others);
    }

    /** The names of the pictures in a folder; none when it cannot be listed. */
    private static List<String> pictures(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_NEIGHBOURS)
                    .map(file -> file.getFileName().toString())
                    .filter(PictureFiles::isPicture)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|svgz|png|jpe?g|gif)");
    }

    private static Result<Optional<Art>> read(String name, Path file, Optional<Color> tint) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                return trouble(name, "has more than 20 MB", "Save it with fewer pixels; 300 dpi are plenty");
            }
            String color = tint.map(PictureFiles::hex).orElse("#000000");
            String version = file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file) + " " + color;
            Optional<Artwork> remembered = MEMORY.get(version);
            Artwork artwork = remembered.isPresent() ? remembered.get() : artwork(Files.readAllBytes(file), color);
            MEMORY.put(version, artwork);
            List<Problem> problems = artwork.leftOut().stream()
                    .map(part -> new Problem("The picture " + name + " has " + part.told(), "", part.fix()))
                    .toList();
            return new Result<>(Optional.of(artwork), problems);
        } catch (IOException e) {
            return trouble(name, "cannot be read", "Check that you may read the file");
        } catch (UnusableGraphicException e) {
            return trouble(name, e.getMessage(), ANOTHER);
        }
    }

    private static Artwork artwork(byte[] bytes, String color) throws UnusableGraphicException {
        byte[] plain = Artworks.unpacked(bytes);
        return Artworks.isSvg(plain)
                ? Artworks.read(tinted(plain, color), Map.of(), 0)
                : Artworks.read(plain, Map.of(), 0);
    }

    private static byte[] tinted(byte[] svg, String color) {
        String text = new String(svg, StandardCharsets.ISO_8859_1);
        return CURRENT_COLOR.matcher(text).replaceAll(color).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    private static Result<Optional<Art>> trouble(String name, String what, String fix) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new Result<>(Optional.empty(), List.of(new Problem("The picture " + shown + " " + what, "", fix)));
    }
}
