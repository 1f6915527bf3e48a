package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.myaypon.data.Problem;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

class PageOverlapsTest {

    static final List<String> SHIPPED = Templates.SHIPPED;

    private static List<String> overlaps(String items) {
        Template template = Templates.template(items).value();
        Page page = Pages.compose(template, Map.of("title", "Who does what")).value();
        return PageOverlaps.of(page).stream().map(Problem::what).toList();
    }

    private static String text(String name, String at) {
        return "- item: text\n  name: " + name + "\n  at: {" + at + "}\n  style: note\n  text: \"{title}\"\n";
    }

    @Test
    void textsInOnePlaceOverlap() {
        assertEquals(
                List.of("one and other overlap"),
                overlaps(text("one", "left: 150, width: 60, top: 20, height: 10")
                        + text("other", "left: 160, width: 60, top: 21, height: 10")));
    }

    @Test
    void placesMayOverlapWhereLettersDoNot() {
        assertEquals(
                List.of(),
                overlaps(text("one", "left: 150, width: 60, top: 20, height: 30")
                        + text("other", "left: 150, width: 60, top: 30, height: 30")));
    }

    @Test
    void aTextAcrossTheEdgeOfTheMapIsTold() {
        assertEquals(
                List.of("one lies across the edge of map"),
                overlaps(text("one", "left: 100, width: 60, top: 20, height: 10")));
    }

    @Test
    void aTextOnTheMapIsMeant() {
        assertEquals(List.of(), overlaps(text("one", "left: 20, width: 60, top: 20, height: 10")));
    }

    @Test
    void aHeapOfItemsIsToldInBounds() {
        String heap = IntStream.range(0, 300)
                .mapToObj(i -> text("heap-" + i, "left: 150, width: 60, top: 20, height: 10"))
                .collect(Collectors.joining());
        List<String> told = overlaps(heap);
        assertEquals(201, told.size());
        assertEquals("heap-0 and heap-1 overlap", told.get(0));
        assertEquals("More items of the page overlap than the 200 pairs that are told", told.get(200));
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void nothingOverlapsOnAShippedSheet(String name) {
        Page page = Pages.compose(Templates.shipped(name), Pages.texts()).value();
        assertEquals(List.of(), PageOverlaps.of(page));
    }
}
