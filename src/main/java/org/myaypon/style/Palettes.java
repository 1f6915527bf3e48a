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
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;

/** The palettes that come with the program: ColorBrewer's and Okabe-Ito. */
public final class Palettes {

    /** What follows a palette's name when it is turned round: "YlOrRd reversed". */
    static final String REVERSED = " reversed";

    private static final String FILE = "palettes.txt";
    private static final Map<String, Palette> ALL = read();

    private Palettes() {}

    /** The palettes' names: sequential, then diverging, then qualitative. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
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
        return ALL.values().stream()
                .filter(palette -> palette.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UserException(
                        "There is no palette " + name, "", Nearest.didYouMean(name.strip(), names())));
    }

    /** The palette for numbers when none is chosen: YlOrRd. */
    public static Palette forNumbers() {
        return named("YlOrRd");
    }

    /** The palette for kinds when none is chosen: Set3, whose twelve colours leave names and numbers readable on them. */
    public static Palette forKinds() {
        return named("Set3");
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
