package org.myaypon.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A family of colours that belong together, in as many steps as a map has classes.
 *
 * @param name its name, "YlOrRd"
 * @param kind what it is made for
 * @param ramps its colours for each number of classes that its makers chose them for, the fewest first; at least one
 */
public record Palette(String name, Kind kind, List<List<Color>> ramps) {

    /** What a palette is made for. */
    public enum Kind {
        /** From little to much; light to dark. */
        SEQUENTIAL,
        /** Away from a middle to both sides. */
        DIVERGING,
        /** Kinds without order. */
        QUALITATIVE,
        /** The steps of a hazard's scale, weakest first, in colours that everybody knows. */
        SCALE,
        /** Two values crossed: three rows of three colours, the rows of low need first, in each low coverage first. */
        CROSSED
    }

    /** How much darker and lighter colours come back when a qualitative palette has run out of them, in L*. */
    private static final double FIRST_SHIFT = 12;

    private static final double NEXT_SHIFT = 5;

    public Palette {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        ramps = ramps.stream().map(List::copyOf).toList();
        if (ramps.isEmpty() || ramps.get(0).isEmpty()) {
            throw new IllegalArgumentException("a palette has colours");
        }
    }

    /**
     * So many colours, low to high. Where the palette's makers chose none for that number, few are taken from its smallest
     * set, and many are put between those of its largest (sequential, diverging) or come back lighter and darker
     * (qualitative).
     *
     * @param n 0 or more
     */
    public List<Color> colors(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("fewer than no colours");
        }
        for (List<Color> ramp : ramps) {
            if (ramp.size() == n) {
                return ramp;
            }
        }
        List<Color> largest = ramps.get(ramps.size() - 1);
        if (kind == Kind.QUALITATIVE) {
            return n < largest.size() ? largest.subList(0, n) : extended(largest, n);
        }
        return n < ramps.get(0).size() ? few(ramps.get(0), n) : between(largest, n);
    }

    /** The same palette the other way round, named "… reversed" (or, reversed again, as before). */
    public Palette reversed() {
        String suffix = Palettes.REVERSED;
        String other = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name + suffix;
        return new Palette(other, kind, ramps.stream().map(Palette::backwards).toList());
    }

    private static List<Color> few(List<Color> smallest, int n) {
        return switch (n) {
            case 0 -> List.of();
            case 1 -> List.of(smallest.get(smallest.size() / 2));
            default -> between(smallest, n);
        };
    }

    private static List<Color> between(List<Color> ramp, int n) {
        List<Color> colors = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double place = (double) i * (ramp.size() - 1) / (n - 1);
            int from = Math.min((int) place, ramp.size() - 2);
            colors.add(Lab.of(ramp.get(from))
                    .towards(Lab.of(ramp.get(from + 1)), place - from)
                    .color());
        }
        return List.copyOf(colors);
    }

    private static List<Color> extended(List<Color> all, int n) {
        List<Color> colors = new ArrayList<>(all);
        for (int i = all.size(); i < n; i++) {
            int round = i / all.size();
            double shift = (round % 2 == 1 ? -1 : 1) * (FIRST_SHIFT + NEXT_SHIFT * round);
            colors.add(Lab.of(all.get(i % all.size())).lighter(shift).color());
        }
        return List.copyOf(colors);
    }

    private static List<Color> backwards(List<Color> ramp) {
        List<Color> other = new ArrayList<>(ramp);
        Collections.reverse(other);
        return other;
    }
}
