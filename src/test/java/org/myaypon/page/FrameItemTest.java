package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myaypon.data.Problem;
import org.myaypon.template.Box;
import org.myaypon.template.Condition;
import org.myaypon.template.GraticuleItem;
import org.myaypon.template.GraticuleLook;
import org.myaypon.template.InsetItem;
import org.myaypon.template.LocatorItem;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;

/** Items of a template that are maps beside the main one, or lie upon it. */
class FrameItemTest {

    static final List<String> SHIPPED = Templates.SHIPPED;

    /** The shipped sheets but those of a snapshot, which has small maps in the place of insets. */
    static final List<String> WITH_INSETS =
            SHIPPED.stream().filter(name -> !name.startsWith("snapshot-")).toList();

    private static final String INSET =
            """
            - item: inset
              name: a
              at: {left: 12, width: 30, top: 12, height: 24}
              title-style: note
            """;

    private static <T> List<T> items(Template template, Class<T> kind) {
        return template.items().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void anInsetThatNamesNothingShowsTheMostCrowdedPlace() {
        InsetItem inset =
                items(Templates.template(INSET).value(), InsetItem.class).get(0);
        assertEquals(InsetItem.AUTO, inset.of());
        assertEquals(Optional.empty(), inset.neatline());
    }

    @Test
    void theMapOfAnInsetStandsBelowItsName() {
        InsetItem inset =
                items(Templates.template(INSET).value(), InsetItem.class).get(0);
        assertEquals(36, inset.mapBox().bottomMm(), 1e-9);
        assertTrue(
                inset.mapBox().yMm() >= 16 && inset.mapBox().yMm() <= 19,
                inset.mapBox().toString());
        assertEquals(30, inset.mapBox().widthMm());
    }

    @Test
    void aGraticuleHasThePlaceOfTheMap() {
        Template template = Templates.template("- item: graticule\n  line: {colour: ink, width: 0.12}\n")
                .value();
        GraticuleItem net = items(template, GraticuleItem.class).get(0);
        assertEquals(template.mapBox(), net.slot().box());
        assertEquals(GraticuleLook.TICKS, net.look());
        assertTrue(net.labels().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "look: dots|line: {colour: ink, width: 0.1}; There is no look \"dots\"; line 14, column 11",
                "look: lines; line is missing; line 13, column 5",
                "at: {left: 1}|line: {colour: ink, width: 0.1}; Unknown key \"at\"; line 14, column 5",
                "every: 90|line: {colour: ink, width: 0.1}; every is 90, outside its range; line 14, column 12"
            })
    void aMistakeInAGraticuleIsToldWithItsPlace(String keys, String what, String where) {
        Problem told = Templates.template("- item: graticule\n  " + keys.replace("|", "\n  ") + "\n")
                .problems()
                .get(0);
        assertTrue(told.what().contains(what), told.what());
        assertTrue(told.where().contains(where), told.where());
    }

    @Test
    void anInsetWithoutAMapIsNotDrawn() {
        Template template = Templates.template(INSET).value();
        assertEquals(1, Pages.compose(template, Map.of()).value().items().size());
    }

    @Test
    void anInsetIsDrawnWithItsNameAndScale() {
        Template template = Templates.template(INSET).value();
        InsetItem item = items(template, InsetItem.class).get(0);
        FrameView view = new FrameView(DefaultEngineeringCRS.CARTESIAN_2D, 0, 0, 400_000, item.mapBox());
        SideMapContent map = new SideMapContent(
                new MapContent(view, Color.CYAN, List.of(), List.of()),
                item.slot().box(),
                "A Yangon",
                "1:400,000");
        PageContent plain = Pages.content(template, Map.of(), LegendContent.none());
        PageContent content = new PageContent(
                "en",
                Map.of(),
                plain.map(),
                plain.legend(),
                0,
                plain.trueScaleDenominator(),
                List.of(),
                new SideMaps(Map.of("a", map), Optional.empty()));
        Page page = Pages.page(template, content).value();
        PageItem.SideMap side = (PageItem.SideMap) page.items().get(1);
        assertEquals(
                List.of("A Yangon", "1:400,000"),
                side.texts().stream().map(line -> line.text().text()).toList());
        side.texts()
                .forEach(line -> assertTrue(line.baselineMm() < item.mapBox().yMm()));
        assertEquals(item.mapBox(), side.map().box());
    }

    @ParameterizedTest
    @FieldSource("WITH_INSETS")
    void shippedInsetsStandInTheCornersOfTheMapClearOfEachOther(String name) {
        Template template = Templates.shipped(name);
        Box map = template.mapBox();
        List<InsetItem> insets = items(template, InsetItem.class);
        assertEquals(2, insets.size());
        assertFalse(insets.get(0).slot().box().overlaps(insets.get(1).slot().box()));
        for (InsetItem inset : insets) {
            Box box = inset.slot().box();
            assertEquals(map.bottomMm(), box.bottomMm(), 1e-9);
            assertTrue(Math.abs(box.xMm() - map.xMm()) < 1e-9 || Math.abs(box.rightMm() - map.rightMm()) < 1e-9);
            assertEquals(
                    Optional.of(new Condition.Has("whole-country")),
                    inset.slot().when());
        }
        Box locator = items(template, LocatorItem.class).get(0).slot().box();
        assertEquals(map.yMm(), locator.yMm(), 1e-9);
        assertEquals(map.rightMm(), locator.rightMm(), 1e-9);
        assertEquals(1, items(template, GraticuleItem.class).size());
    }

    @Test
    void aConditionIsKnownBeforeThePageIsComposed() {
        Template template = Templates.shipped("a3-portrait.yaml");
        InsetItem inset = items(template, InsetItem.class).get(0);
        assertFalse(PageComposer.isWanted(inset, template, Map.of()));
        assertFalse(PageComposer.isWanted(inset, template, Map.of("whole-country", "")));
        assertTrue(PageComposer.isWanted(inset, template, Map.of("whole-country", "yes")));
    }
}
