package org.myaypon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myaypon.data.Nearest;
import org.myaypon.data.Problem;
import org.myaypon.data.UserException;

/**
 * The palettes at hand: those of a folder's files, then those that come with the program. A palette of a file goes before one of
 * the program with the same name.
 *
 * @param own the palettes of files, by the files' names without ending, in small letters
 * @param broken what is wrong with files that cannot be read, by their names without ending
 */
public record PaletteShelf(Map<String, Palette> own, Map<String, Problem> broken) {

    /** Those that come with the program alone. */
    public static final PaletteShelf BUILT_IN = new PaletteShelf(Map.of(), Map.of());

    private static final int MOST_FILES = 200;

    public PaletteShelf {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        broken = Map.copyOf(broken);
    }

    /** The files of palettes in a folder; none when it is not there. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.ya?ml"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            // A folder that is not there has no palettes, as most have none.
            return List.of();
        }
    }

    /** The palettes of these files and of the program; a file that cannot be read is kept as a problem. */
    public static PaletteShelf of(List<Path> files) {
        Map<String, Palette> own = new LinkedHashMap<>();
        Map<String, Problem> broken = new LinkedHashMap<>();
        for (Path file : files) {
            String stem = PaletteFile.stem(file).toLowerCase(Locale.ROOT);
            try {
                own.putIfAbsent(stem, PaletteFile.read(file));
            } catch (UserException e) {
                broken.putIfAbsent(stem, e.problem());
            }
        }
        return new PaletteShelf(own, broken);
    }

    /** All palettes for one value that can be named, those of files first. */
    public List<String> names() {
        return all().stream()
                .filter(palette -> palette.kind() != Palette.Kind.CROSSED)
                .map(Palette::name)
                .toList();
    }

    /** All palettes, those of files first; of two with one name the first. */
    public List<Palette> all() {
        Map<String, Palette> all = new LinkedHashMap<>();
        Stream.concat(own.values().stream(), Palettes.all().stream())
                .forEach(palette -> all.putIfAbsent(palette.name().toLowerCase(Locale.ROOT), palette));
        return List.copyOf(all.values());
    }

    /**
     * The palette of this name or file, in any case; with " reversed" behind it, turned round.
     *
     * @throws UserException when there is none, or its file cannot be read
     */
    public Palette named(String name) {
        return find(name).orElseThrow(() -> {
            String wanted = name.strip();
            Problem unreadable = broken.get(wanted.toLowerCase(Locale.ROOT));
            return unreadable != null
                    ? new UserException(unreadable)
                    : new UserException(
                            "There is no palette " + wanted,
                            "",
                            Nearest.didYouMean(
                                    wanted, all().stream().map(Palette::name).toList()));
        });
    }

    /** Whether a palette of this name, turned round or not, is one of a file. */
    public boolean holds(String name) {
        return ownNamed(name.strip().replaceFirst("(?i)" + Palettes.REVERSED + "$", ""))
                .isPresent();
    }

    /** The same; empty when there is none, or its file cannot be read. */
    public Optional<Palette> find(String name) {
        String wanted = name.strip();
        String plain = wanted.toLowerCase(Locale.ROOT);
        if (plain.endsWith(Palettes.REVERSED)) {
            return find(wanted.substring(0, wanted.length() - Palettes.REVERSED.length()))
                    .map(Palette::reversed);
        }
        Optional<Palette> found = ownNamed(wanted);
        return found.isPresent() || broken.containsKey(plain) ? found : Palettes.find(wanted);
    }

    private Optional<Palette> ownNamed(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return own.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(plain) || entry.getValue().name().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
