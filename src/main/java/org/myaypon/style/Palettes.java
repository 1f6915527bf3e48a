package org.myaypon.style;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;

/** The palettes that come with the program: ColorBrewer's, Viridis and Cividis, Okabe-Ito, those of hazards, and crossed ones. */
public final class Palettes {

    /** What follows a palette's name when it is turned round: "YlOrRd reversed". */
    static final String REVERSED = " reversed";

    private static final String FILE = "palettes.txt";
    private static final Map<String, Palette> ALL = all(read());

    private Palettes() {}

    /** The names of the palettes for one value: sequential, diverging, qualitative, then those of hazards. */
    public static List<String> names() {
        return ALL.values().stream()
                .filter(palette -> palette.kind() != Palette.Kind.CROSSED)
                .map(Palette::name)
                .toList();
    }

    /** All palettes, in the order of their names; those of two values crossed come last. */
    public static List<Palette> all() {
        return List.copyOf(ALL.values());
    }

    /** The palettes of one kind. */
    public static List<Palette> of(Palette.Kind kind) {
        return ALL.values().stream().filter(palette -> palette.kind() == kind).toList();
    }

    /**
     * The palette of this name, in any case; with " reversed" behind it, turned round.
     *
     * @throws UserException when there is none; it names the nearest
     */
    public static Palette named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.endsWith(REVERSED)) {
            return named(wanted.substring(0, wanted.length() - REVERSED.length()))
                    .reversed();
        }
        return find(wanted)
                .orElseThrow(() -> new UserException(
                        "There is no palette " + name, "", Nearest.didYouMean(name.strip(), ALL.keySet())));
    }

    /** The palette of this name in any case, not turned round. */
    static Optional<Palette> find(String name) {
        return ALL.values().stream()
                .filter(palette -> palette.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The palette for numbers when none is chosen: YlOrRd. */
    public static Palette forNumbers() {
        return named("YlOrRd");
    }

    /** The palette for kinds when none is chosen: Set3, whose twelve colours leave names and numbers readable on them. */
    public static Palette forKinds() {
        return named("Set3");
    }

    /** The palette for distances from a mean when none is chosen: RdYlBu turned round, red for high. */
    public static Palette forDeviations() {
        return named("RdYlBu").reversed();
    }

    private static Map<String, Palette> all(Map<String, Palette> read) {
        HazardPalettes.all().forEach(palette -> read.put(palette.name(), palette));
        List.of(Bivariate.PALETTE, Bivariate.STEVENS, Bivariate.ORANGE_BLUE)
                .forEach(palette -> read.put(palette.name(), palette));
        return read;
    }

    private static Map<String, Palette> read() {
        try (InputStream in = Palettes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Palette> parse(String text) {
        Map<String, Palette> palettes = new LinkedHashMap<>();
        for (String block : text.split("\n\n", -1)) {
            String[] lines = block.strip().split("\n", -1);
            if (lines[0].isEmpty() || lines[0].startsWith("# ")) {
                continue;
            }
            String[] head = lines[0].split(" ", -1);
            List<List<Color>> ramps = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                ramps.add(colors(lines[i]));
            }
            palettes.put(head[0], new Palette(head[0], Palette.Kind.valueOf(head[1].toUpperCase(Locale.ROOT)), ramps));
        }
        return palettes;
    }

    private static List<Color> colors(String line) {
        List<Color> colors = new ArrayList<>();
        for (String hex : line.split(" ", -1)) {
            colors.add(new Color(Integer.parseInt(hex, 1, hex.length(), 16)));
        }
        return colors;
    }
}
