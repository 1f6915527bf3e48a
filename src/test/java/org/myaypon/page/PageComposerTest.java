package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Result;
import org.myaypon.style.LegendEntry;
import org.myaypon.template.Box;
import org.myaypon.template.FiguresItem;
import org.myaypon.template.SmallMapItem;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateFile;
import org.myaypon.template.TemplateItem;
import org.myaypon.template.Templates;
import org.myaypon.text.Face;
import org.myaypon.text.Fonts;

class PageComposerTest {

    private static final String TEXT =
            "- item: text\n  style: note\n  at: {left: 120, width: 60, top: 20, height: 10}\n  text: ";

    static List<String> shipped() {
        return Templates.SHIPPED;
    }

    private static Box ink(PageItem.PlacedLine line) {
        Rectangle2D ink = Fonts.ink(line.text());
        return new Box(line.xMm() + ink.getX(), line.baselineMm() + ink.getY(), ink.getWidth(), ink.getHeight());
    }

    private static boolean holds(Box outer, Box inner) {
        double tolerance = 0.3;
        return inner.xMm() >= outer.xMm() - tolerance
                && inner.yMm() >= outer.yMm() - tolerance
                && inner.rightMm() <= outer.rightMm() + tolerance
                && inner.bottomMm() <= outer.bottomMm() + tolerance;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedSheetCarriesAllFurnitureWithoutOverlap(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        texts.put("sample", "Sample, not real");
        Result<Page> page = Pages.compose(template, texts);
        assertEquals(List.of(), page.problems());
        List<PageItem> items = page.value().items();
        assertEquals(
                template.items().stream()
                        .filter(item -> !Templates.isOnTheMap(item)
                                && !(item instanceof FiguresItem || item instanceof SmallMapItem)
                                && PageComposer.isWanted(item, template, texts))
                        .map(item -> item.slot().name())
                        .toList(),
                items.stream().map(PageItem::id).toList());
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                assertFalse(
                        items.get(i).box().overlaps(items.get(j).box()),
                        items.get(i).id() + " overlaps " + items.get(j).id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTextOfAShippedSheetStandsInsideItsPlace(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        texts.put("title", "ကချင်ပြည်နယ်၊ မြစ်ကြီးနားမြို့နယ် (Kachin, Myitkyina) " + texts.get("title"));
        texts.put("subtitle", "တောင်ကြီး · Öffnung · " + texts.get("subtitle"));
        texts.put("sources", (texts.get("sources") + "; ").repeat(2));
        texts.put("notreported", "7");
        texts.put("notaccessible", "2");
        texts.put("population", "Population: pop2014 of townships.csv (2014)");
        texts.put("caveat", "Figures are of organisations that reported; there may be need where none is shown.");
        Page page = Pages.compose(template, texts).value();
        Box paper = new Box(0, 0, page.widthMm(), page.heightMm());
        int lines = 0;
        for (TemplateItem item : template.items()) {
            Box slot = item.slot().box();
            assertTrue(holds(paper, slot), item.slot().name());
            Box place = item.slot().below().isEmpty()
                    ? slot
                    : page.items().stream()
                            .filter(drawn -> drawn.id().equals(item.slot().name()))
                            .map(PageItem::box)
                            .findFirst()
                            .orElse(slot);
            for (PageItem.PlacedLine line : Pages.placed(page, item.slot().name())) {
                assertTrue(
                        holds(place, ink(line)),
                        item.slot().name() + ": " + line.text().text() + " " + ink(line) + place);
                lines++;
            }
        }
        assertTrue(lines > 25, "lines: " + lines);
    }

    @Test
    void anItemBelowAShortTextMovesUpToItAndAnEmptyTextGivesItsPlace() {
        Template template = Templates.template(
                        """
                - item: text
                  name: head
                  at: {left: 120, width: 60, top: 10, height: 30}
                  style: note
                  text: "{title}"
                - item: text
                  name: sub
                  below: head
                  at: {left: 120, width: 60, top: 42, height: 10}
                  style: note
                  text: Below it
                """)
                .value();
        PageItem.TextBox moved = Pages.item(template, Map.of("title", "Short"), "sub");
        PageItem.TextBox head = Pages.item(template, Map.of("title", "Short"), "head");
        assertEquals(head.box().bottomMm() + 2, moved.box().yMm(), 1e-9);
        assertEquals(52, moved.box().bottomMm(), 1e-9);
        assertEquals(10, Pages.item(template, Map.of(), "sub").box().yMm(), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPlaceStandsOnTheGrid(String name) {
        Template template = Templates.shipped(name);
        for (TemplateItem item : template.items()) {
            Box box = item.slot().box();
            assertTrue(
                    isEven(box.xMm()) || isEven(template.widthMm() - box.rightMm()),
                    item.slot().name());
            assertTrue(
                    isEven(box.yMm()) || isEven(template.heightMm() - box.bottomMm()),
                    item.slot().name());
        }
    }

    private static boolean isEven(double mm) {
        return Math.abs(mm / 2 - Math.rint(mm / 2)) < 1e-9;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aCountryAsTallAsMyanmarFillsTheFrame(String name) {
        Box box = Templates.shipped(name).mapBox();
        FrameView view = Pages.content(Templates.shipped(name), Map.of(), LegendContent.none())
                .map()
                .view();
        double part = Pages.COUNTRY.getHeight() / view.metresPerMm() / box.heightMm();
        assertTrue(part > 0.8 && part <= 0.94 + 1e-9, "part of the frame: " + part);
    }

    @Test
    void aLongTitleShrinksThenEndsInAnEllipsisWithAProblem() {
        Template template = Templates.shipped("a3-portrait.yaml");
        Map<String, String> texts = Pages.texts();
        double full = size(Pages.compose(template, texts).value());
        texts.put("title", "Needs, coverage and gaps by township. ".repeat(4));
        Result<Page> longer = Pages.compose(template, texts);
        assertEquals(24, full);
        assertTrue(size(longer.value()) < full);
        assertEquals(List.of(), longer.problems());

        texts.put("title", "Needs, coverage and gaps by township. ".repeat(20));
        Result<Page> tooLong = Pages.compose(template, texts);
        List<String> lines = Pages.lines(tooLong.value(), "title");
        assertTrue(lines.get(lines.size() - 1).endsWith("…"), lines.toString());
        assertEquals(1, tooLong.problems().size());
        assertTrue(
                tooLong.problems()
                        .get(0)
                        .what()
                        .matches("The text of title does not fit its place and is cut: "
                                + "it needs [\\d.]+ mm of height and has 12 mm"),
                tooLong.problems().get(0).what());
        assertTrue(tooLong.problems().get(0).where().startsWith("a3-portrait.yaml, line "));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void titlesAndSourcesOfManyWordsAreNotCut(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        texts.put("title", "Needs, coverage and gaps in services by township: ".repeat(3));
        texts.put("sources", "3W round of March 2026; Census 2014; boundaries: MIMU, P-codes 9.3; ".repeat(5));
        texts.put("population", "Population: pop2014 of townships.csv (2014)");
        assertEquals(List.of(), Pages.compose(template, texts).problems());
        texts.put("title", "မြို့နယ်အလိုက် လိုအပ်ချက်များ ".repeat(4));
        assertEquals(List.of(), Pages.compose(template, texts).problems());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aLegendOfManyClassesIsShownWhole(String name) {
        Template template = Templates.shipped(name);
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 1; i <= 22; i++) {
            entries.add(Pages.entry(i % 4 == 0 ? "Social protection and cash " + i : "Sector " + i, i));
        }
        entries.add(Pages.entry("", 12));
        PageContent content = Pages.content(template, Pages.texts(), LegendContent.of("Sector", entries, false));
        Result<Page> page = Pages.page(template, content);
        assertEquals(List.of(), page.problems());
        assertTrue(Pages.lines(page.value(), "legend").contains("No data"));
    }

    @Test
    void stretchesOfAnotherLookShrinkInProportionAndStayOnTheirLine() {
        Template template =
                Templates.template(TEXT + "'{title} **stands {paper}** out'").value();
        for (String title : List.of("Short", "A title that is so long that it shrinks. ".repeat(4))) {
            List<PageItem.PlacedLine> lines =
                    Pages.placed(Pages.compose(template, Map.of("title", title)).value(), "text");
            double size = lines.get(0).text().style().sizePt();
            assertTrue(title.equals("Short") ? size == 10 : size < 10);
            assertTrue(lines.stream().allMatch(line -> line.text().style().sizePt() == size));
            PageItem.PlacedLine last = lines.get(lines.size() - 1);
            assertEquals(" out", last.text().text());
            PageItem.PlacedLine bold = lines.get(lines.size() - 2);
            assertEquals(Face.SEMIBOLD, bold.text().style().face());
            assertEquals(last.baselineMm(), bold.baselineMm());
            assertEquals(last.xMm(), bold.xMm() + bold.text().widthMm(), 1e-9);
        }
    }

    @Test
    void aBurmeseTextThatIsTooLongShrinksThenIsCutAndTold() {
        Template template = Templates.template(TEXT + "'{title}'").value();
        String words = "မြို့နယ်အလိုက် လိုအပ်ချက်များ ";
        Result<Page> some = Pages.compose(template, Map.of("title", words.repeat(4)));
        assertEquals(List.of(), some.problems());
        assertTrue(Pages.placed(some.value(), "text").get(0).text().style().sizePt() < 10);
        Result<Page> many = Pages.compose(template, Map.of("title", words.repeat(12)));
        List<String> lines = Pages.lines(many.value(), "text");
        assertTrue(lines.get(lines.size() - 1).endsWith("…"), lines.toString());
        assertTrue(many.problems().get(0).what().contains("mm of height and has 10 mm"));
    }

    @Test
    void aLineThatIsHigherThanItsPlaceIsTold() {
        Template template = Templates.template(TEXT.replace("height: 10", "height: 2") + "Hello")
                .value();
        assertEquals(
                "The text of text does not fit its place: it needs 2.2 mm of height and has 2 mm",
                Pages.compose(template, Map.of()).problems().get(0).what());
    }

    @Test
    void whatAValueHoldsIsNeverTakenAsMarks() {
        Template template = Templates.template(TEXT + "'{title}'").value();
        assertEquals(
                List.of("**a** <note> [x] {y}"),
                Pages.lines(
                        Pages.compose(template, Map.of("title", "**a** <note> [x] {y}"))
                                .value(),
                        "text"));
    }

    private static double size(Page page) {
        return Pages.placed(page, "title").get(0).text().style().sizePt();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noDataIsMentionedOnlyWhenThereIsSome(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        assertTrue(Pages.lines(Pages.compose(template, texts).value(), "legend")
                .contains("15 of 330 townships have no data"));
        texts.put("nodata", "0");
        assertTrue(Pages.lines(Pages.compose(template, texts).value(), "legend").stream()
                .noneMatch(line -> line.contains("have no data")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatMustStandBesideNumbersTakesNoRoomWhenThereIsNone(String name) {
        Template template = Templates.shipped(name);
        Map<String, String> texts = Pages.texts();
        List<String> plain = Pages.lines(Pages.compose(template, texts).value(), "legend");
        assertEquals("15 of 330 townships have no data", plain.get(plain.size() - 1));
        assertTrue(Pages.lines(Pages.compose(template, texts).value(), "sources")
                .get(0)
                .startsWith("Sources: "));
        texts.put("notreported", "7");
        texts.put("notaccessible", "2");
        texts.put("population", "Population: census of 2014");
        texts.put("caveat", "As reported.");
        Result<Page> page = Pages.compose(template, texts);
        List<String> full = Pages.lines(page.value(), "legend");
        assertEquals(
                List.of("15 of 330 townships have no data", "As reported."),
                full.subList(full.size() - 2, full.size()),
                "what is not reported stands in a class of its own");
        assertEquals(
                "Population: census of 2014",
                Pages.lines(page.value(), "sources").get(0));
        assertEquals(List.of(), page.problems());
    }

    @Test
    void anItemWithAConditionIsDrawnOnlyWhenItHolds() {
        Template template = Templates.template(TEXT + "Hello\n  when: nodata").value();
        assertEquals(
                List.of("Hello"),
                Pages.lines(Pages.compose(template, Map.of("nodata", "3")).value(), "text"));
        assertEquals(
                List.of(),
                Pages.lines(Pages.compose(template, Map.of("nodata", "0")).value(), "text"));
        assertEquals(List.of(), Pages.lines(Pages.compose(template, Map.of()).value(), "text"));
    }

    @Test
    void aSampleSaysSoAndARealMapDoesNot() {
        Template template = Templates.shipped("a4-portrait.yaml");
        Map<String, String> texts = Pages.texts();
        assertEquals(List.of(), Pages.lines(Pages.compose(template, texts).value(), "sample"));
        texts.put("sample", "Sample, not real");
        assertEquals(
                List.of("Sample, not real"),
                Pages.lines(Pages.compose(template, texts).value(), "sample"));
    }

    @Test
    void scaleAndPaperComeFromThePage() {
        Page page = Pages.compose(Templates.shipped("a3-portrait.yaml"), Pages.texts())
                .value();
        assertEquals(List.of("1:7,000,000 at A3"), Pages.lines(page, "scale"));
    }

    @Test
    void theScaleTextIsTheTrueOneWhereTheProjectionChangesIt() {
        Template template = Templates.template(TEXT + "'{scale}'").value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        PageContent stretched = new PageContent("en", Map.of(), content.map(), content.legend(), 0, 5_438_712);
        assertEquals(
                List.of("1:5,440,000"),
                Pages.lines(Pages.page(template, stretched).value(), "text"));
    }

    @Test
    void theMapsOwnTextsStandInFrontOfTheTemplates() {
        Template template = Templates.template(TEXT + "'{disclaimer} {extra}'").value();
        assertEquals(
                List.of("As it is x"),
                Pages.lines(Pages.compose(template, Map.of("extra", "x")).value(), "text"));
        assertEquals(
                List.of("Mine x"),
                Pages.lines(
                        Pages.compose(template, Map.of("extra", "x", "disclaimer", "Mine"))
                                .value(),
                        "text"));
    }

    @Test
    void anUnknownVariableIsAProblemWithItsPlaceAndTheNearestName() {
        Result<Page> page = Pages.compose(Templates.template(TEXT + "'{titel}'").value(), Map.of("title", "x"));
        assertEquals(1, page.problems().size());
        assertTrue(page.problems().get(0).what().contains("titel"));
        assertEquals("test.yaml, line 16, column 12", page.problems().get(0).where());
        assertTrue(page.problems().get(0).fix().startsWith("Did you mean title"));
        assertEquals(List.of(), Pages.lines(page.value(), "text"), "it is never printed raw");
    }

    @Test
    void aLetterThatNoFontHasIsAProblem() {
        Result<Page> page = Pages.compose(Templates.template(TEXT + "'{title}'").value(), Map.of("title", "漢"));
        assertTrue(page.problems().get(0).what().contains("漢"), page.problems().toString());
    }

    @Test
    void aTemplateEditedOnDiskChangesThePage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Path shipped = Path.of(System.getProperty("myaypon.home", "."), "templates", "a4-portrait.yaml");
        String text = "extends: '" + shipped.toAbsolutePath().normalize() + "'\n";
        Files.writeString(file, text);
        Page before =
                Pages.compose(TemplateFile.read(file).value(), Pages.texts()).value();
        Files.writeString(
                file, text + "items: [{name: map, at: {left: 20, right: 8}}, {name: scale, text: 'Scale {scale}'}]\n");
        Page after =
                Pages.compose(TemplateFile.read(file).value(), Pages.texts()).value();
        assertEquals(List.of("1:11,000,000 at A4"), Pages.lines(before, "scale"));
        assertEquals(List.of("Scale 1:11,000,000"), Pages.lines(after, "scale"));
        assertEquals(8, map(before).box().xMm());
        assertEquals(20, map(after).box().xMm());
    }

    private static PageItem.MapFrame map(Page page) {
        return page.items().stream()
                .filter(PageItem.MapFrame.class::isInstance)
                .map(PageItem.MapFrame.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void blankContentStillMakesAPage() {
        for (String name : Templates.SHIPPED) {
            Template template = Templates.shipped(name);
            Result<Page> page = Pages.page(template, Pages.content(template, Map.of(), LegendContent.none()));
            assertEquals(List.of(), page.problems());
            assertEquals(template.name(), page.value().title());
        }
    }
}
