package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.myaypon.page.PageItem.Swatch;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

class LegendBarsTest {

    private static final int ROWS = 6;

    /** HistogramContent of 1, 2, 3 … areas, the last of two classes. */
    private static HistogramContent bars(int count) {
        var red = Pages.entry("", 1).symbolizers();
        return new HistogramContent(
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i < count
                                ? List.of(new HistogramContent.Part(i, red))
                                : List.of(new HistogramContent.Part(1, red), new HistogramContent.Part(i - 1, red)))
                        .toList(),
                "1",
                "64");
    }

    private static PageItem.Legend legend(LegendContent content, int widthMm, int heightMm, boolean histogram) {
        Template template = Templates.template(
                        """
                - item: legend
                  at: {left: 120, width: %d, top: 20, height: %d}
                  title-style: note
                  label-style: note
                  count-style: note
                  histogram: %s
                """
                                .formatted(widthMm, heightMm, histogram))
                .value();
        return (PageItem.Legend) Pages.page(template, Pages.content(template, Map.of(), content))
                .value()
                .items()
                .get(1);
    }

    private static List<Swatch> barsOf(PageItem.Legend legend) {
        return legend.swatches().subList(ROWS, legend.swatches().size());
    }

    private static boolean hasTexts(PageItem.Legend legend) {
        return legend.texts().stream().anyMatch(line -> line.text().text().equals("64"));
    }

    @Test
    void barsStandBesideTheRowsOnOneFootAndAreAsHighAsTheirAreas() {
        PageItem.Legend legend = legend(Pages.legend().withBars(bars(8)), 150, 60, true);
        List<Swatch> bars = barsOf(legend);
        assertEquals(9, bars.size());
        double foot = bars.get(0).box().bottomMm();
        for (int i = 0; i < 8; i++) {
            assertEquals(foot, bars.get(i).box().bottomMm(), 1e-9);
        }
        assertEquals(2 * bars.get(0).box().heightMm(), bars.get(1).box().heightMm(), 1e-9);
        Box last = bars.get(8).box();
        assertEquals(bars.get(7).box().yMm(), last.bottomMm(), 1e-9);
        assertTrue(bars.get(0).box().xMm() > legend.swatches().get(0).box().rightMm());
        assertTrue(hasTexts(legend));
    }

    @Test
    void theyStayWithinTheLegend() {
        for (int width : List.of(44, 60, 80, 150)) {
            for (int height : List.of(40, 50, 70)) {
                PageItem.Legend legend = legend(Pages.legend().withBars(bars(20)), width, height, true);
                for (Swatch bar : barsOf(legend)) {
                    assertTrue(bar.box().rightMm() <= legend.box().rightMm() + 1e-9);
                    assertTrue(bar.box().bottomMm() <= legend.box().bottomMm() + 1e-9);
                    assertTrue(legend.swatches().subList(0, ROWS).stream()
                            .noneMatch(row -> overlap(row.box(), bar.box())));
                }
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.xMm() < other.rightMm()
                && other.xMm() < one.rightMm()
                && one.yMm() < other.bottomMm()
                && other.yMm() < one.bottomMm();
    }

    @Test
    void inANarrowHighLegendTheyStandBelow() {
        PageItem.Legend legend = legend(Pages.legend().withBars(bars(8)), 44, 90, true);
        double rows = legend.swatches().get(ROWS - 1).box().bottomMm();
        assertTrue(barsOf(legend).stream().allMatch(bar -> bar.box().yMm() > rows));
        assertEquals(9, barsOf(legend).size());
    }

    @Test
    void withoutRoomOrWishThereAreNone() {
        assertEquals(
                0,
                barsOf(legend(Pages.legend().withBars(bars(8)), 44, 40, true)).size());
        assertEquals(
                0,
                barsOf(legend(Pages.legend().withBars(bars(8)), 150, 60, false)).size());
        assertEquals(0, barsOf(legend(Pages.legend(), 150, 60, true)).size());
    }
}
