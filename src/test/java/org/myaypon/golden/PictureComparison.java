package org.myaypon.golden;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;

/**
 * Two pictures laid over each other. Each pixel is compared as the mean of itself and its eight neighbours, so that edges may be
 * smoothed a little differently; a pixel differs when a channel is off by more than 24 of 255. The pictures differ when more
 * than 0.2 % of all pixels do, or more than a tenth in one field of 16 by 16 pixels, so that a small change in one place is seen
 * as well as a faint one everywhere.
 */
public final class PictureComparison {

    private static final int NEAR = 24;
    private static final double MOST_OF_ALL = 0.002;
    private static final int FIELD = 16;
    private static final double MOST_OF_A_FIELD = 0.1;

    private final boolean sameSize;
    private final boolean[] off;
    private final int width;

    private PictureComparison(boolean sameSize, boolean[] off, int width) {
        this.sameSize = sameSize;
        this.off = off;
        this.width = width;
    }

    /** Compares; where one is larger, what it has more is not looked at, and they are not the same. */
    public static PictureComparison of(BufferedImage one, BufferedImage other) {
        boolean sameSize = one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        int[][] a = blurred(one, width, height);
        int[][] b = blurred(other, width, height);
        boolean[] off = new boolean[width * height];
        for (int channel = 0; channel < a.length; channel++) {
            for (int i = 0; i < off.length; i++) {
                off[i] |= Math.abs(a[channel][i] - b[channel][i]) > NEAR;
            }
        }
        return new PictureComparison(sameSize, off, width);
    }

    /** Red, green and blue of each pixel with its neighbours. */
    private static int[][] blurred(BufferedImage image, int width, int height) {
        int[] rgb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        int[][] channels = new int[3][];
        for (int channel = 0; channel < channels.length; channel++) {
            int shift = 8 * channel;
            int[] values =
                    Arrays.stream(rgb).map(pixel -> pixel >> shift & 0xFF).toArray();
            channels[channel] = mean(mean(values, width, 1), width, width);
        }
        return channels;
    }

    /** The mean of each value and those one step before and after it; at the edges of the whole the value stands for them. */
    private static int[] mean(int[] values, int width, int step) {
        int[] means = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean sideways = step == 1;
            boolean first = sideways ? i % width == 0 : i < width;
            boolean last = sideways ? i % width == width - 1 : i >= values.length - width;
            int before = values[first ? i : i - step];
            int after = values[last ? i : i + step];
            means[i] = Math.round((before + values[i] + after) / 3f);
        }
        return means;
    }

    /** Whether a person would call them the same. */
    public boolean isSame() {
        return sameSize && share() <= MOST_OF_ALL && worstField() <= MOST_OF_A_FIELD;
    }

    /** The share of all pixels that differ, 0 to 1. */
    public double share() {
        int count = 0;
        for (boolean one : off) {
            count += one ? 1 : 0;
        }
        return (double) count / off.length;
    }

    /** The largest share of pixels that differ in a field, 0 to 1; fields at the edges count as whole ones. */
    public double worstField() {
        int across = (width + FIELD - 1) / FIELD;
        int[] counts = new int[across * (off.length / width / FIELD + 1)];
        int most = 0;
        for (int i = 0; i < off.length; i++) {
            if (off[i]) {
                int field = i / width / FIELD * across + i % width / FIELD;
                most = Math.max(most, ++counts[field]);
            }
        }
        return (double) most / (FIELD * FIELD);
    }

    /** A picture, pale, with what differs in red. */
    public BufferedImage over(BufferedImage picture) {
        int height = off.length / width;
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < off.length; i++) {
            Color seen = new Color(picture.getRGB(i % width, i / width));
            int grey = 190 + (seen.getRed() + seen.getGreen() + seen.getBlue()) / 12;
            shown.setRGB(i % width, i / width, off[i] ? Color.RED.getRGB() : new Color(grey, grey, grey).getRGB());
        }
        return shown;
    }

    @Override
    public String toString() {
        return sameSize
                ? String.format(
                        Locale.ROOT,
                        "%.2f %% of all pixels differ, %.0f %% in the field that differs most",
                        100 * share(),
                        100 * worstField())
                : "the pictures are not of one size";
    }
}
