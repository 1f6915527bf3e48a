package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myaypon.template.Box;

class PictureChangeTest {

    private static final int PX_PER_MM = 4;

    private static BufferedImage white() {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        fill(image, new Box(0, 0, 100, 100), 0xFFFFFF);
        return image;
    }

    private static void fill(BufferedImage image, Box mm, int color) {
        int left = px(mm.xMm());
        int width = px(mm.widthMm());
        int[] row = IntStream.generate(() -> color).limit(width).toArray();
        IntStream.range(px(mm.yMm()), px(mm.bottomMm())).forEach(y -> image.setRGB(left, y, width, 1, row, 0, width));
    }

    private static int px(double mm) {
        return (int) Math.rint(mm * PX_PER_MM);
    }

    private static PictureChange change(Box... black) {
        BufferedImage after = white();
        List.of(black).forEach(box -> fill(after, box, 0));
        return PictureChange.of(white(), after, PX_PER_MM);
    }

    @Test
    void equalPicturesHaveNoRegion() {
        assertEquals(new PictureChange(0, List.of()), change());
    }

    @Test
    void aRegionIsTheSmallestBoxAroundWhatChanged() {
        Box box = new Box(10, 20, 30, 5);
        assertEquals(new PictureChange(0.015, List.of(box)), change(box));
    }

    @Test
    void whatLiesCloseTogetherIsOneRegion() {
        assertEquals(
                List.of(new Box(10, 10, 9, 4)),
                change(new Box(10, 10, 4, 4), new Box(15, 10, 4, 4)).boxes());
    }

    @Test
    void whatLiesApartIsTwoRegions() {
        assertEquals(
                List.of(new Box(10, 10, 4, 4), new Box(20, 10, 4, 4)),
                change(new Box(10, 10, 4, 4), new Box(20, 10, 4, 4)).boxes());
    }

    @Test
    void regionsReachIntoTheCorners() {
        assertEquals(
                List.of(new Box(0, 0, 1, 1), new Box(99, 99, 1, 1)),
                change(new Box(0, 0, 1, 1), new Box(99, 99, 1, 1)).boxes());
    }

    @Test
    void whatNobodyCanSeeIsNoChange() {
        BufferedImage after = white();
        fill(after, new Box(10, 10, 50, 50), 0xFDFEFF);
        assertEquals(List.of(), PictureChange.of(white(), after, PX_PER_MM).boxes());
    }

    @Test
    void aFaintTintIsAChange() {
        BufferedImage after = white();
        fill(after, new Box(10, 10, 50, 50), 0xFFFFFC);
        assertEquals(
                List.of(new Box(10, 10, 50, 50)),
                PictureChange.of(white(), after, PX_PER_MM).boxes());
    }

    @Test
    void picturesOfTwoSizesAreNotCompared() {
        BufferedImage other = new BufferedImage(400, 401, BufferedImage.TYPE_INT_RGB);
        assertThrows(IllegalArgumentException.class, () -> PictureChange.of(white(), other, PX_PER_MM));
    }
}
