package org.myaypon.style;

import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.myaypon.data.Nearest;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Reads palettes from YAML files, and colours from map documents; a mistake is told with its line and column. */
public final class PaletteFile {

    /** The fewest and the most colours of a palette. */
    public static final int FEWEST_COLORS = 2;

    /** The most colours of a palette. */
    public static final int MOST_COLORS = 24;

    private static final int CROSSED_COLORS = 9;
    private static final int LONGEST_NAME = 40;
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private PaletteFile() {}

    /**
     * The palette of a file.
     *
     * @throws UserException when the file cannot be read as one
     */
    public static Palette read(Path file) {
        YamlValue root = YamlFile.read(file).root();
        root.allowOnly(Set.of("name", "kind", "colors", "colours"));
        String name = root.find("name").map(PaletteFile::name).orElseGet(() -> stem(file));
        Palette.Kind kind = root.find("kind").map(PaletteFile::kind).orElse(Palette.Kind.SEQUENTIAL);
        YamlValue colors = root.find("colours").orElseGet(() -> root.get("colors"));
        List<List<Color>> ramps = colors.isMap() ? ramps(colors) : List.of(colors(colors));
        boolean nine = ramps.size() == 1 && ramps.get(0).size() == CROSSED_COLORS;
        if (kind == Palette.Kind.CROSSED && !nine) {
            throw colors.error(
                    "A palette of two values crossed has nine colours",
                    "Write three rows of three: low need first, and in each row low coverage first");
        }
        return new Palette(name, kind, ramps);
    }

    /** A list of colours, as palettes and map documents have it. */
    public static List<Color> colors(YamlValue list) {
        List<Color> colors = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (!HEX.matcher(item.text()).matches()) {
                throw item.error(
                        "\"" + item.text() + "\" is not a colour",
                        "Write it as \"#1A80BB\", in quotes, with six digits");
            }
            colors.add(Color.decode(item.text()));
        }
        if (colors.size() < FEWEST_COLORS || colors.size() > MOST_COLORS) {
            throw list.error(
                    "A palette of " + colors.size() + (colors.size() == 1 ? " colour" : " colours") + " cannot be used",
                    "Give " + FEWEST_COLORS + " to " + MOST_COLORS + " colours");
        }
        return List.copyOf(colors);
    }

    private static List<List<Color>> ramps(YamlValue byCount) {
        TreeMap<Integer, List<Color>> ramps = new TreeMap<>();
        for (String count : byCount.keys()) {
            YamlValue list = byCount.get(count);
            List<Color> colors = colors(list);
            if (!count.equals(Integer.toString(colors.size()))) {
                throw list.error(
                        "There are " + colors.size() + " colours for \"" + count + "\" classes",
                        "Write as many colours as the number before them");
            }
            ramps.put(colors.size(), colors);
        }
        if (ramps.isEmpty()) {
            throw byCount.error("The palette has no colours", "Write colors: [\"#F0F0F0\", \"#404040\"]");
        }
        return List.copyOf(ramps.values());
    }

    private static String name(YamlValue value) {
        String name = value.text().strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.toLowerCase(Locale.ROOT).endsWith(Palettes.REVERSED.strip())) {
            throw value.error(
                    "\"" + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                            + "\" cannot be a palette's name",
                    "Choose a short one that does not end in \"reversed\"");
        }
        return name;
    }

    private static Palette.Kind kind(YamlValue value) {
        String wanted = value.text().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Palette.Kind kind : Palette.Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (word.equals(wanted)) {
                return kind;
            }
            words.add(word);
        }
        throw value.error(
                "There is no kind of palette \"" + value.text() + "\"", Nearest.didYouMean(value.text(), words));
    }

    /** "earth" of "earth.yaml". */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.ya?ml$", "");
    }
}
