package org.myaypon.golden;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pictures of at most 256 colours, which take little room: the most frequent ones that are not too alike stay as they are. */
final class FewColors {

    private static final int MOST = 256;

    /** Colours nearer than this to a more frequent one take its place, in the first round. */
    private static final int ALIKE = 10;

    private FewColors() {}

    /** The picture with a palette; each pixel gets the nearest of the colours that stay. */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<Integer> palette = palette(counts);
        int[] rgb = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel colors = new IndexColorModel(8, rgb.length, rgb, 0, false, -1, 0);
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int place = places.computeIfAbsent(pixels[i] & 0xFFFFFF, color -> nearest(palette, color));
            few.getRaster().setSample(i % width, i / width, 0, place);
        }
        return few;
    }

    private static List<Integer> palette(Map<Integer, Integer> counts) {
        List<Integer> byCount = new ArrayList<>(counts.keySet());
        byCount.sort(
                Comparator.<Integer>comparingInt(color -> -counts.get(color)).thenComparing(color -> color));
        List<Integer> palette = new ArrayList<>();
        for (int alike = ALIKE; alike >= 0; alike -= ALIKE) {
            for (int color : byCount) {
                if (palette.size() < MOST
                        && (palette.isEmpty()
                                || distance(color, palette.get(nearest(palette, color))) > alike * alike)) {
                    palette.add(color);
                }
            }
        }
        return palette;
    }

    private static int nearest(List<Integer> palette, int color) {
        int nearest = 0;
        for (int i = 1; i < palette.size(); i++) {
            nearest = distance(color, palette.get(i)) < distance(color, palette.get(nearest)) ? i : nearest;
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
