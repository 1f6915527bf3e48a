package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.text.Face;

class TemplateLanguageTest {

    private static final String MAP = "\nitems:\n  - {item: map, at: {left: 20, right: 20, top: 20, bottom: 20}}\n";

    private static Result<Template> read(String text) {
        return TemplateFile.read(YamlFile.parse(text, Path.of("t.yaml")));
    }

    private static Result<Template> items(String... lines) {
        return read("paper: A4\norientation: landscape\ncolours: {ink: \"#202020\"}\nitems:\n  - "
                + String.join("\n  - ", lines) + "\n");
    }

    private static Box box(Result<Template> template, String name) {
        return template.value().items().stream()
                .map(TemplateItem::slot)
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static String rectangle(String name, String at) {
        return "{item: rectangle, name: " + name + ", fill: ink, at: {" + at + "}}";
    }

    private static boolean holds(String condition, Map<String, String> values) {
        return ConditionParser.read(YamlFile.parse("when: " + condition, Path.of("t.yaml"))
                        .root()
                        .get("when"))
                .holds(name -> values.getOrDefault(name, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "A5, 148, 210",
        "A0, 841, 1189",
        "Letter, 215.9, 279.4",
        "legal, 215.9, 355.6",
        "Tabloid, 279.4, 431.8",
        "'{width: 420, height: 594}', 420, 594",
        "'{width: 700, height: 500.5}', 700, 500.5"
    })
    void aPaperHasANameOrSidesOfItsOwn(String paper, double widthMm, double heightMm) {
        String orientation = paper.startsWith("{") ? "" : "\norientation: portrait";
        Result<Template> template = read("paper: " + paper + orientation + MAP);
        assertEquals(List.of(), template.problems());
        assertEquals(widthMm, template.value().widthMm());
        assertEquals(heightMm, template.value().heightMm());
    }

    @Test
    void aPaperOfItsOwnIsCalledByItsSidesUnlessTheseHaveAName() {
        assertEquals("700 × 500.5 mm", Paper.of(700, 500.5).title());
        assertEquals(Paper.A2, Paper.of(594, 420));
        Problem told = read("paper: {width: 700, height: 500}\norientation: portrait" + MAP)
                .problems()
                .get(0);
        assertTrue(told.what().contains("orientation is not followed"), told.what());
        assertThrows(UserException.class, () -> read("paper: {width: -7, height: 500}" + MAP));
        assertThrows(UserException.class, () -> read("paper: {width: 700}" + MAP));
    }

    @Test
    void marginsMayDifferAndABandMayReachIntoTheBleed() {
        String head = "paper: A4\norientation: portrait\nmargin: {top: 10, right: 12, bottom: 14, left: 16}\nbleed: 3\n"
                + "colours: {ink: \"#202020\"}";
        Result<Template> template =
                read(head + MAP + "  - " + rectangle("band", "left: -3, right: -3, top: -3, height: 9") + "\n");
        assertEquals(List.of(), template.problems());
        assertEquals(new Margins(10, 12, 14, 16), template.value().page().margins());
        assertEquals(3, template.value().page().bleedMm());
        assertEquals(new Box(-3, -3, 216, 9), box(template, "band"));
        Result<Template> beyond =
                read(head + MAP + "  - " + rectangle("band", "left: -4, right: -3, top: -3, height: 9") + "\n");
        assertEquals("band reaches beyond the paper", beyond.problems().get(0).what());
        assertTrue(beyond.problems().get(0).fix().contains("3 mm of bleed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "margin: 200; The margin is 200 mm",
                "margin: wide; margin must be a number",
                "margin: {top: 3, left: 3, right: 3}; has no bottom side",
                "bleed: -1; The bleed is -1 mm",
                "unknown: 1; Unknown key \"unknown\"",
                "styles: {a: {size: 0, colour: \"#000000\"}}; size is 0, outside its range",
                "styles: {a: {size: 8, colour: \"#000000\", family: Arial}}; no family \"Arial\"",
                "styles: {a: {size: 8, colour: \"#000000\", like: b}}; like \"b\", which is not there",
                "styles: {a: {like: b}, b: {like: a}}; is like another that is like it again",
                "styles: 12; styles must be a group",
                "colours: {a: red}; \"red\" is not a colour",
                "lines: {a: {colour: \"#000000\", width: 90}}; width is 90, outside its range",
                "texts: {a: [b]}; a must be text"
            })
    void aMistakeOutsideOfTheItemsIsToldAndThePageIsThere(String line, String what) {
        Result<Template> template = read("paper: A4\norientation: portrait\n" + line + MAP);
        assertEquals(1, template.value().items().size());
        Problem told = template.problems().get(0);
        assertTrue(told.what().contains(what), told.sentence());
        assertTrue(told.where().startsWith("t.yaml, line 3, column "), told.where());
    }

    @Test
    void aPlaceFollowsAnotherItemWhicheverStandsFirst() {
        Result<Template> template = items(
                "{item: map, at: {left: \"legend.right + 4\", right: \"margin.right\", top: 10, bottom: \"page.bottom - 10\"}}",
                rectangle("note", "left: map.left, width: 50%, bottom: map.bottom - 2.5, height: legend.height - 10"),
                rectangle("legend", "left: 10, width: 60, top: 10, height: 40"));
        assertEquals(List.of(), template.problems());
        assertEquals(new Box(74, 10, 223, 190), box(template, "map"));
        assertEquals(new Box(74, 167.5, 148.5, 30), box(template, "note"));
    }

    @Test
    void placesInACircleAreToldAndTheOthersStay() {
        Result<Template> template = items(
                "{item: map, at: {left: 10, right: 10, top: 10, bottom: 10}}",
                rectangle("a", "left: b.right, width: 5, top: 10, height: 5"),
                rectangle("b", "left: c.right, width: 5, top: 10, height: 5"),
                rectangle("c", "left: a.right, width: 5, top: 10, height: 5"),
                rectangle("d", "left: map.left, width: 5, top: 10, height: 5"));
        assertEquals(2, template.value().items().size());
        assertEquals(3, template.problems().size());
        assertTrue(
                template.problems().stream()
                        .anyMatch(told -> told.what().contains("in a circle: a.width → b.width → c.width → a.width")),
                template.problems().toString());
    }

    @Test
    void aLongChainOfPlacesEndsInAProblem() {
        String[] lines = new String[2_000];
        lines[0] = "{item: map, at: {left: 10, right: 10, top: 10, bottom: 10}}";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "{item: rectangle, name: r" + i + ", at: {left: r" + (i + 1)
                    + ".left, width: 1, top: 1, height: 1}}";
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Result<Template> template = items(lines);
            assertTrue(template.problems().stream().anyMatch(told -> told.what().contains("more than 64 items")));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "left: wide, width: 5; left must be a number or an edge, not \"wide\"",
                "left: legnd.right, width: 5; There is no item \"legnd\" with a place",
                "left: map.top, width: 5; left cannot follow map.top",
                "left: 10, width: map.left; width must be a number, a share or another item's size",
                "left: 10, width: map.width - 999; comes out as",
                "left: map.right, right: map.left; leave no room"
            })
    void aPlaceThatCannotBeFollowedIsTold(String across, String what) {
        Result<Template> template = items(
                "{item: map, at: {left: 10, right: 10, top: 10, bottom: 10}}",
                rectangle("a", across + ", top: 9, height: 9"));
        Problem told = template.problems().get(0);
        assertTrue(told.what().contains(what), told.sentence());
        assertTrue(told.where().startsWith("t.yaml, line 6, column "), told.where());
        assertEquals(1, template.value().items().size());
    }

    @Test
    void zPutsItemsAboveOthers() {
        Result<Template> template = items(
                "{item: map, z: 2, at: {left: 10, right: 10, top: 10, bottom: 10}}",
                "{item: rectangle, name: below, fill: ink, at: {left: 9, width: 9, top: 9, height: 9}}",
                "{item: rectangle, name: lowest, z: -1.5, fill: ink, at: {left: 9, width: 9, top: 9, height: 9}}");
        assertEquals(
                List.of("lowest", "below", "map"),
                template.value().items().stream()
                        .map(item -> item.slot().name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sample; true",
                "not sample; false",
                "sample and title; false",
                "sample and not title; true",
                "title or sample; true",
                "not title or title and title; true",
                "not (title or sample); false",
                "(title or sample) and paper = A4; true",
                "paper = a4; true",
                "paper != A4; false",
                "paper = \"A4\"; true",
                "kind = 'emergency hazard'; true",
                "area.name = Yangon; true",
                "NOT title AND Sample; false"
            })
    void aConditionHoldsByTheValuesOfVariables(String condition, boolean expected) {
        Map<String, String> values = Map.of(
                "sample", "Invented", "title", " ", "paper", "A4", "kind", "emergency hazard", "area.name", "Yangon");
        assertEquals(expected, holds(condition, values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sample and; A variable is missing; 17",
                "sample title; \"title\" does not fit here; 14",
                "(sample; A bracket is not closed; 14",
                "paper = ; A text to compare with is missing; 14",
                "sample & title; \"&\" is not understood; 14",
                "= A4; A variable is missing; 7",
                "'not (a or )'; A variable is missing; 17"
            })
    void aMistakeInAConditionIsToldWithItsColumn(String condition, String what, int column) {
        Problem told = assertThrows(UserException.class, () -> holds(condition, Map.of()))
                .problem();
        assertTrue(told.what().contains(what), told.sentence());
        assertEquals("t.yaml, line 1, column " + column, told.where());
    }

    @Test
    void aConditionOfManyBracketsIsRefused() {
        String condition = "(".repeat(100_000) + "a" + ")".repeat(100_000);
        assertTrue(assertThrows(UserException.class, () -> holds(condition, Map.of()))
                .problem()
                .what()
                .contains("longer than 400 characters"));
    }

    @Test
    void aConditionKnowsItsVariables() {
        assertEquals(
                Set.of("a", "b", "c"),
                new Condition.Or(
                                new Condition.And(new Condition.Has("a"), new Condition.Is("b", "x")),
                                new Condition.Not(new Condition.Has("c")))
                        .variables());
    }

    @Test
    void aStyleOrALineIsLikeAnotherButForItsOwnKeys() {
        Result<Template> template = read(
                """
                paper: A4
                orientation: portrait
                colours: {ink: "#202020"}
                styles:
                  legend: {like: note, weight: semibold}
                  note: {size: 8, smallest: 7, colour: ink, family: Open Sans}
                  small: {like: legend, size: 6}
                lines:
                  neat: {colour: ink, width: 0.2}
                  thick: {like: neat, width: 1}
                items:
                  - {item: map, line: thick, at: {left: 20, right: 20, top: 20, bottom: 20}}
                  - {item: text, style: small, text: Hello, at: {left: 20, right: 20, top: 9, height: 9}}
                """);
        assertEquals(List.of(), template.problems());
        assertEquals(
                new LineLook(new Color(0x202020), 1),
                ((MapItem) template.value().items().get(0)).neatline().orElseThrow());
        TypeStyle small = ((TextItem) template.value().items().get(1)).style();
        assertEquals(6, small.text().sizePt());
        assertEquals(6, small.smallestPt());
        assertEquals(Face.SEMIBOLD, small.text().face());
    }

    @Test
    void aBadItemIsLeftOutAndTheRestIsThere() {
        Result<Template> template = items(
                "{item: map, at: {left: 10, right: 10, top: 10, bottom: 10}}",
                "{item: scalebar}",
                "just a word",
                "{item: rectangle, fill: inc, at: {left: 9, width: 9, top: 9, height: 9}}",
                "{item: rectangle, name: page, at: {left: 9, width: 9, top: 9, height: 9}}",
                "{item: rectangle, name: tall, at: {left: 9, width: 9, top: 9, height: -9}}",
                "{item: rectangle, name: good, fil: ink, at: {left: 9, width: 9, top: 9, height: 9}}");
        assertEquals(
                List.of("map", "good"),
                template.value().items().stream()
                        .map(item -> item.slot().name())
                        .toList());
        assertEquals(6, template.problems().size(), template.problems().toString());
        assertTrue(template.problems().stream().allMatch(told -> told.where().startsWith("t.yaml, line ")));
    }

    @Test
    void aTemplateWithoutItsMapIsRefused() {
        assertThrows(
                UserException.class,
                () -> items("{item: map, hide: true, at: {left: 1, right: 1, top: 1, bottom: 1}}"));
        assertThrows(UserException.class, () -> items("{item: map, at: {left: 1}}"));
        assertFalse(assertThrows(UserException.class, () -> items(rectangle("a", "left: 1")))
                .problem()
                .where()
                .isEmpty());
    }
}
