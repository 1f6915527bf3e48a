package org.myaypon.compare;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.myaypon.template.Box;

/**
 * Where two pictures of one size differ: changed pixels are put together into boxes where less than about 2 mm lies between
 * them (connected components on a grid of 1 mm, each changed cell with its eight neighbours).
 *
 * @param share the share of pixels that differ, 0 to 1
 * @param boxes the smallest boxes around what belongs together, on the page, in no order
 */
record PictureChange(double share, List<Box> boxes) {

    /** A channel may be off by so much of 255 before anybody could see it. */
    private static final int UNSEEN = 2;

    PictureChange {
        boxes = List.copyOf(boxes);
    }

    /**
     * Compares two pictures.
     *
     * @param pxPerMm pixels for a millimetre of the page
     * @throws IllegalArgumentException when they are not of one size
     */
    static PictureChange of(BufferedImage before, BufferedImage after, double pxPerMm) {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            throw new IllegalArgumentException("the pictures are not of one size");
        }
        BitSet changed = changed(before, after);
        if (changed.isEmpty()) {
            return new PictureChange(0, List.of());
        }
        int width = before.getWidth();
        CellGroups groups = CellGroups.of(changed, width, before.getHeight(), (int) Math.max(1, Math.rint(pxPerMm)));
        double share = (double) changed.cardinality() / ((double) width * before.getHeight());
        return new PictureChange(share, boxes(changed, width, groups, pxPerMm));
    }

    private static BitSet changed(BufferedImage before, BufferedImage after) {
        int width = before.getWidth();
        int height = before.getHeight();
        BitSet changed = new BitSet(width * height);
        int[] one = new int[width];
        int[] other = new int[width];
        for (int y = 0; y < height; y++) {
            before.getRGB(0, y, width, 1, one, 0, width);
            after.getRGB(0, y, width, 1, other, 0, width);
            for (int x = 0; x < width; x++) {
                if (one[x] != other[x] && isSeen(one[x], other[x])) {
                    changed.set(y * width + x);
                }
            }
        }
        return changed;
    }

    private static boolean isSeen(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > UNSEEN) {
                return true;
            }
        }
        return false;
    }

    private static List<Box> boxes(BitSet changed, int width, CellGroups groups, double pxPerMm) {
        int[][] edges = new int[groups.count()][];
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            int x = i % width;
            int y = i / width;
            int group = groups.at(x, y);
            if (edges[group] == null) {
                edges[group] = new int[] {x, y, x, y};
            }
            int[] edge = edges[group];
            edge[0] = Math.min(edge[0], x);
            edge[2] = Math.max(edge[2], x);
            edge[3] = y;
        }
        List<Box> boxes = new ArrayList<>();
        for (int[] edge : edges) {
            boxes.add(new Box(
                    edge[0] / pxPerMm,
                    edge[1] / pxPerMm,
                    (edge[2] + 1 - edge[0]) / pxPerMm,
                    (edge[3] + 1 - edge[1]) / pxPerMm));
        }
        return boxes;
    }
}
