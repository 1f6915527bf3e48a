package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Result;
import org.myaypon.data.YamlFile;

class SpareRoomTest {

    private static final String ITEMS =
            """
              - {item: locator, colour: ink, at: {right: 100, width: 20, bottom: 90, height: 40}}
              - {item: table, table: any, title-style: note, head-style: note, cell-style: note, note-style: note, at: {left: 60, right: 100, bottom: 10, height: 70}}
              - {item: text, name: beside, style: note, text: five, at: {left: 10, width: 40, top: table.top, height: 20}}
              - {item: text, name: elsewhere, style: note, text: six, at: {right: 5, width: 40, top: table.top, height: 20}}
            """;

    private static Result<Template> template(String takes, String items) {
        return TemplateFile.read(YamlFile.parse(
                """
                name: Test
                paper: A4
                orientation: landscape
                margin: 5
                colours: {ink: "#202020"}
                styles:
                  note: {size: 10, smallest: 6, colour: ink}
                items:
                  - {item: map, takes: %s, at: {left: 10, right: 100, top: 10, bottom: 90}}
                """
                                .formatted(takes)
                        + items,
                java.nio.file.Path.of("test.yaml")));
    }

    private static Map<String, Box> places(Template template) {
        return template.items().stream()
                .collect(Collectors.toMap(
                        item -> item.slot().name(), item -> item.slot().box()));
    }

    @Test
    void theMapReachesDownToTheTableThatComesDownWithWhatStandsBesideIt() {
        Result<Template> read = template("table", ITEMS);
        assertEquals(List.of(), read.problems());
        Map<String, Box> places = places(SpareRoom.given(read.value(), 30));
        assertEquals(new Box(10, 10, 187, 140), places.get("map"));
        assertEquals(new Box(60, 160, 137, 40), places.get("table"));
        assertEquals(new Box(10, 160, 40, 20), places.get("beside"));
        assertEquals(new Box(177, 110, 20, 40), places.get("locator"), "it stands at the map's lower edge");
        assertEquals(130, places.get("elsewhere").yMm(), "it stands beside the map");
    }

    @Test
    void noMoreIsTakenThanWhatStandsBesideTheTableLeaves() {
        Template template = template("table", ITEMS).value();
        Map<String, Box> places = places(SpareRoom.given(template, 500));
        assertEquals(new Box(10, 180, 40, 20), places.get("beside"));
        assertEquals(places.get("map"), SpareRoom.most(template));
    }

    @Test
    void aMapThatTakesNothingStaysAsItIs() {
        Template template = template("\"\"", ITEMS).value();
        assertEquals(places(template), places(SpareRoom.given(template, 30)));
    }

    @Test
    void aTableThatIsNotThereOrNotBelowTheMapIsTold() {
        String unknown = template("tabel", ITEMS).problems().get(0).sentence();
        assertTrue(unknown.contains("there is no such table") && unknown.contains("table"), unknown);
        String above = template("table", ITEMS.replace("bottom: 10, height: 70", "top: 10, height: 70"))
                .problems()
                .get(0)
                .sentence();
        assertTrue(above.contains("does not stand below it"), above);
    }
}
