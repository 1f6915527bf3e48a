package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Colours of kinds that are parts of a whole, the same on every map: sectors have those that their names suggest (water blue,
 * food green, health red), other kinds one that follows from the letters of their names.
 */
public final class PartColors {

    /** The colour of what is put together as others. */
    public static final Color OTHER = new Color(0xBDB8AE);

    /** The colour of what is not stated. */
    public static final Color NOT_STATED = new Color(0xE3E0DA);

    /** Words in names of sectors, the more particular first, with their colours. */
    private static final List<Named> NAMED = List.of(
            new Named(0x4C9BD1, "water", "sanitation", "hygiene", "wash"),
            new Named(0xE8923C, "nutrition"),
            new Named(0x3E8E5A, "agriculture", "farming", "fisheries"),
            new Named(0xA3CF6E, "food"),
            new Named(0xC9403A, "health", "medical", "hiv"),
            new Named(0xF6DC6B, "education", "school"),
            new Named(0x5F3F90, "protection", "gbv", "gender"),
            new Named(0x7A4F37, "shelter", "housing", "nfi", "camp", "cccm"),
            new Named(0x1F6E74, "livelihood", "livelihoods", "recovery", "economic"),
            new Named(0xD9722E, "disaster", "drr", "emergency", "preparedness"),
            new Named(0x66BBB0, "environment", "climate", "forestry"),
            new Named(0x43536F, "peace", "governance", "cohesion", "peacebuilding", "rights"),
            new Named(0xE08FB0, "cash", "social", "community"),
            new Named(0x9DB7D8, "logistics", "telecommunications", "coordination"),
            new Named(0x5D3A50, "mine"));

    private record Named(Color color, List<String> words) {
        Named(int rgb, String... words) {
            this(new Color(rgb), List.of(words));
        }
    }

    private PartColors() {}

    /**
     * The colours of kinds, all different as long as there are colours.
     *
     * @param names the kinds, in any order; the colours come in theirs
     * @param wanted colours that a user wants, by the kinds' names regardless of capitals
     */
    public static List<Color> of(List<String> names, Map<String, Color> wanted) {
        Map<String, Color> given = new HashMap<>();
        wanted.forEach((name, color) -> given.put(plain(name), color));
        Map<String, Color> colors = new HashMap<>();
        Set<Color> taken = new HashSet<>();
        Set<String> all = new TreeSet<>();
        names.forEach(name -> all.add(plain(name)));
        all.stream().filter(given::containsKey).forEach(name -> take(name, given.get(name), colors, taken));
        for (Named named : NAMED) {
            all.stream()
                    .filter(name -> !colors.containsKey(name) && !taken.contains(named.color()))
                    .filter(name -> named.words().stream().anyMatch(word -> says(name, word)))
                    .findFirst()
                    .ifPresent(name -> take(name, named.color(), colors, taken));
        }
        for (String name : all) {
            if (!colors.containsKey(name)) {
                take(name, free(name, taken), colors, taken);
            }
        }
        return names.stream().map(name -> colors.get(plain(name))).toList();
    }

    private static void take(String name, Color color, Map<String, Color> colors, Set<Color> taken) {
        colors.put(name, color);
        taken.add(color);
    }

    /** The colour that follows from a name, or the next that is free; all are taken only where there are very many kinds. */
    private static Color free(String name, Set<Color> taken) {
        int first = Math.floorMod(name.hashCode(), NAMED.size());
        List<Color> inTurn = new ArrayList<>();
        for (int i = 0; i < NAMED.size(); i++) {
            inTurn.add(NAMED.get((first + i) % NAMED.size()).color());
        }
        return inTurn.stream()
                .filter(color -> !taken.contains(color))
                .findFirst()
                .orElse(inTurn.get(0));
    }

    private static boolean says(String name, String word) {
        return (" " + name + " ").contains(" " + word + " ");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
