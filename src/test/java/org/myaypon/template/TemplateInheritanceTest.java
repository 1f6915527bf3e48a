package org.myaypon.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;

class TemplateInheritanceTest {

    static final List<String> SHIPPED = Templates.SHIPPED;

    private static final String BASE =
            """
            name: Base
            paper: A4
            orientation: portrait
            margin: 10
            colours: {ink: "#202020", accent: "#B5432A"}
            styles:
              title: {size: 16, smallest: 9, weight: semibold, colour: ink}
              note: {size: 7, smallest: 6, colour: ink}
            lines:
              neat: {colour: ink, width: 0.2}
            texts:
              disclaimer: As it is
              areas: townships
            items:
              - item: map
                at: {left: 10, right: 10, top: 30, bottom: 50}
                line: neat
              - item: text
                name: title
                at: {left: 10, right: 10, top: 10, height: 12}
                style: title
                text: "{title}"
              - item: text
                name: disclaimer
                at: {left: 10, width: 80, bottom: 10, height: 10}
                style: note
                text: |
                  {disclaimer}
                  [{producer}]
              - item: rectangle
                name: band
                at: {left: 0, right: 0, top: 0, height: 6}
                fill: accent
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        write("base.yaml", BASE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Result<Template> child(String text) throws IOException {
        return TemplateFile.read(write("child.yaml", "extends: base.yaml\n" + text));
    }

    private Problem refused(Path file) {
        return assertThrows(UserException.class, () -> TemplateFile.read(file)).problem();
    }

    private static List<String> names(Result<Template> template) {
        return template.value().items().stream().map(item -> item.slot().name()).toList();
    }

    private static TemplateItem item(Result<Template> template, String name) {
        return template.value().items().stream()
                .filter(item -> item.slot().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChildOfOneLineIsItsParentUnderItsOwnFile() throws IOException {
        Result<Template> child = child("");
        Template base = TemplateFile.read(folder.resolve("base.yaml")).value();
        assertEquals(List.of(), child.problems());
        assertEquals(base.items(), child.value().items());
        assertEquals("child.yaml", child.value().fileName());
        assertEquals("Base", child.value().name());
    }

    @Test
    void paperOrientationMarginAndTextsAreInheritedAndOverridden() throws IOException {
        Template child = child("paper: A3\norientation: landscape\ntexts: {areas: districts}\n")
                .value();
        assertEquals(Paper.A3, child.paper());
        assertTrue(child.landscape());
        assertEquals(Margins.all(10), child.page().margins());
        assertEquals(Map.of("disclaimer", LocalText.of("As it is"), "areas", LocalText.of("districts")), child.texts());
    }

    @Test
    void oneKeyOfAStyleALineOrAColourIsOverridden() throws IOException {
        Result<Template> child =
                child("colours: {ink: \"#0000FF\"}\nstyles: {title: {size: 20}}\nlines: {neat: {width: 0.5}}\n");
        TypeStyle title = ((TextItem) item(child, "title")).style();
        assertEquals(20, title.text().sizePt());
        assertEquals(9, title.smallestPt());
        assertEquals(0xFF0000FF, title.text().color().getRGB());
        assertEquals(
                0.5, ((MapItem) item(child, "map")).neatline().orElseThrow().widthMm());
    }

    @Test
    void aSmallerSizeOverAnInheritedSmallestIsItsOwnSmallest() throws IOException {
        Result<Template> child = child("styles: {note: {size: 5}}\n");
        assertEquals(List.of(), child.problems());
        assertEquals(5, ((TextItem) item(child, "disclaimer")).style().smallestPt());
    }

    @Test
    void anItemIsChangedKeyByKeyInItsOwnPosition() throws IOException {
        Result<Template> child = child("items:\n  - name: title\n    text: Fixed\n    align: right\n");
        assertEquals(List.of(), child.problems());
        assertEquals(List.of("map", "title", "disclaimer", "band"), names(child));
        TextItem title = (TextItem) item(child, "title");
        assertEquals("Fixed", title.pattern().source());
        assertEquals(Align.RIGHT, title.align());
        assertEquals(new Box(10, 10, 190, 12), title.slot().box());
    }

    @Test
    void aPlaceIsReplacedInTheDirectionInWhichTheChildGivesTwoMeasures() throws IOException {
        Result<Template> child = child("items:\n  - name: title\n    at: {right: 20, width: 60}\n");
        assertEquals(new Box(130, 10, 60, 12), item(child, "title").slot().box());
        child = child("items:\n  - name: title\n    at: {left: 20}\n");
        assertEquals(new Box(20, 10, 180, 12), item(child, "title").slot().box());
    }

    @Test
    void aKeyWithoutAValueTakesTheInheritedOneAway() throws IOException {
        Result<Template> child = child("items:\n  - item: map\n    line:\n");
        assertEquals(Optional.empty(), ((MapItem) item(child, "map")).neatline());
    }

    @Test
    void anotherKindUnderTheSameNameReplacesTheItem() throws IOException {
        Result<Template> child = child(
                "items:\n  - item: rectangle\n    name: title\n    fill: ink\n    at: {left: 9, width: 9, top: 9, height: 9}\n");
        assertTrue(item(child, "title") instanceof RectangleItem);
        assertEquals(List.of("map", "title", "disclaimer", "band"), names(child));
    }

    @Test
    void newItemsStandAtTheEndOrBesideTheOneTheyName() throws IOException {
        String one = "\n    item: rectangle\n    fill: ink\n    at: {left: 20, width: 9, top: 60, height: 9}";
        Result<Template> child = child(
                """
                items:
                  - name: a ONE
                    before: title
                  - name: b ONE
                    after: title
                  - name: c ONE
                    after: title
                  - name: d ONE
                  - name: band
                    before: map
                """
                        .replace(" ONE", one));
        assertEquals(List.of(), child.problems());
        assertEquals(List.of("band", "map", "a", "title", "b", "c", "disclaimer", "d"), names(child));
    }

    @Test
    void aHiddenItemIsNeverDrawnButOthersMayStandByIt() throws IOException {
        Result<Template> child = child(
                """
                items:
                  - {name: band, hide: true}
                  - {item: rectangle, fill: ink, at: {left: 0, right: 0, top: band.bottom, height: 2}}
                """);
        assertEquals(List.of(), child.problems());
        assertFalse(item(child, "band").slot().when().orElseThrow().holds(name -> "x"));
        assertEquals(new Box(0, 6, 210, 2), item(child, "rectangle").slot().box());
    }

    @Test
    void anItemThatTheParentDoesNotHaveIsToldWithTheNearestName() throws IOException {
        Result<Template> child = child("items:\n  - {name: titel, hide: true}\n");
        assertEquals(4, child.value().items().size());
        Problem told = child.problems().get(0);
        assertTrue(told.what().contains("no item \"titel\" to change"), told.what());
        assertEquals("child.yaml, line 3, column 5", told.where());
        assertTrue(told.fix().contains("title"), told.fix());
    }

    @Test
    void aMistakeIsToldInTheFileInWhichItStands() throws IOException {
        write("base.yaml", BASE.replace("style: note", "style: nott"));
        Problem told =
                child("items:\n  - {name: title, align: right}\n").problems().get(0);
        assertEquals("There is no style \"nott\"", told.what());
        assertTrue(told.where().startsWith("base.yaml, line 26, column "), told.where());
        write("base.yaml", BASE);
        told = child("styles:\n  title: {size: -1}\n").problems().get(0);
        assertTrue(told.where().startsWith("child.yaml, line 3, column "), told.where());
    }

    @Test
    void everyValueKnowsItsFileAndWhetherItIsInherited() throws IOException {
        TemplateSources sources =
                child("items:\n  - name: title\n    at: {left: 20}\n").value().sources();
        assertEquals(List.of("child.yaml", "base.yaml"), fileNames(sources.files()));
        TemplateSources.Origin left =
                sources.origin("items", "title", "at", "left").orElseThrow();
        assertFalse(left.inherited());
        assertEquals(4, left.line());
        TemplateSources.Origin style = sources.origin("items", "title", "style").orElseThrow();
        assertTrue(style.inherited());
        assertEquals(folder.resolve("base.yaml"), style.file());
        assertTrue(sources.origin("items", "band").orElseThrow().inherited());
        assertFalse(sources.origin("items", "title").orElseThrow().inherited());
        assertEquals(Optional.empty(), sources.origin("items", "title", "align"));
    }

    private static List<String> fileNames(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void aParentIsSoughtBesideTheTemplateAndThenOnTheShelf() throws IOException {
        Path shelf = folder.resolve("templates");
        write("templates/shelf.yaml", BASE.replace("Base", "Shelf"));
        Path mine = write("mine.yaml", "extends: shelf.yaml\n");
        Template template = TemplateFile.read(mine, shelf).value();
        assertEquals("Shelf", template.name());
        assertEquals(List.of(folder.resolve("shelf.yaml")), template.sources().absent());
        write("shelf.yaml", BASE.replace("Base", "Beside"));
        assertEquals("Beside", TemplateFile.read(mine, shelf).value().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "child.yaml; extends itself",
                "no.yaml; There is no template \"no.yaml\"",
                "../base.yaml; lies outside of the folder",
                "sub/../../base.yaml; lies outside of the folder",
                "https://example.org/base.yaml; is a remote address",
                "//server/base.yaml; is a remote address",
                "'[base.yaml]'; extends must be text",
                "'\"\"'; is no name of a file"
            })
    void aParentThatCannotBeTakenIsRefusedInOneSentence(String parent, String what) throws IOException {
        Problem told = refused(write("child.yaml", "# A sheet\nextends: " + parent + "\n"));
        assertTrue(told.what().contains(what), told.sentence());
        assertEquals("child.yaml, line 2, column 10", told.where());
    }

    @Test
    void parentsInACircleAreRefused() throws IOException {
        write("a.yaml", "extends: b.yaml\n");
        write("b.yaml", "extends: c.yaml\n");
        write("c.yaml", "extends: a.yaml\n");
        Problem told = refused(folder.resolve("a.yaml"));
        assertTrue(told.what().contains("in a circle, back to a.yaml"), told.what());
        assertEquals("c.yaml, line 1, column 10", told.where());
    }

    @Test
    void aChainOfMoreThanSixteenParentsIsRefused() throws IOException {
        for (int i = 1; i < 20; i++) {
            write("t" + i + ".yaml", "extends: " + (i == 16 ? "base" : "t" + (i + 1)) + ".yaml\n");
        }
        assertEquals(
                "Base", TemplateFile.read(folder.resolve("t1.yaml")).value().name());
        write("t16.yaml", "extends: t17.yaml\n");
        write("t17.yaml", "extends: base.yaml\n");
        assertTrue(refused(folder.resolve("t1.yaml")).what().contains("more than 16 files"));
    }

    @Test
    void aBrokenParentIsToldAtItsOwnPlace() throws IOException {
        write("base.yaml", "paper: A4\n\torientation: portrait\n");
        Problem told = refused(write("child.yaml", "extends: base.yaml\n"));
        assertTrue(told.what().contains("tab"), told.what());
        assertTrue(told.where().startsWith("base.yaml, line 2"), told.where());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void anExplainedTemplateIsTheSameTemplate(String name) {
        Path file = Path.of(System.getProperty("myaypon.home", "."), "templates", name);
        assertExplained(ResolvedTemplate.of(YamlFile.read(file), Optional.empty()));
    }

    @Test
    void anExplainedChildIsTheSameTemplateAndTellsWhereEachValueStands() throws IOException {
        Path file = write(
                "child.yaml",
                """
                extends: base.yaml
                styles: {small: {like: note, size: 6}}
                texts:
                  caveat: " begins with a space\\nand: \\"quoted\\" "
                  words: "null"
                  burmese: |
                    မြို့နယ်
                    ခရိုင်
                items:
                  - {name: title, at: {left: 20, width: "50%"}, when: 'not sample and paper = "A4"', z: 3}
                  - {item: text, name: more, style: small, at: {left: "title.right + 4", right: 10, top: 40, height: 5}, text: ""}
                """);
        ResolvedTemplate resolved = ResolvedTemplate.of(YamlFile.read(file), Optional.empty());
        assertExplained(resolved);
        String explained = TemplateExplanation.yaml(resolved);
        assertTrue(explained.startsWith("# child.yaml, which extends base.yaml\n"), explained);
        assertTrue(explained.matches("(?s).*left: 20 +# child\\.yaml:10\n.*"), explained);
        assertTrue(explained.matches("(?s).*style: title +# base\\.yaml:21\n.*"), explained);
    }

    private static void assertExplained(ResolvedTemplate resolved) {
        Result<Template> first = TemplateFile.read(resolved);
        Result<Template> second = TemplateFile.read(YamlFile.parse(
                TemplateExplanation.yaml(resolved), resolved.files().get(0)));
        assertEquals(List.of(), second.problems());
        assertEquals(plain(first.value()), plain(second.value()));
    }

    /** All of a template but where it stands in its files. */
    private static String plain(Template template) {
        Template without = new Template(
                template.name(),
                template.fileName(),
                template.serves(),
                template.page(),
                template.texts(),
                template.items(),
                template.following(),
                new TemplateSources(List.of(), List.of(), Map.of()));
        return without.toString().replaceAll("where=[^]]*]", "").replaceAll("texts=\\{[^}]*}", "")
                + new TreeMap<>(template.texts());
    }
}
