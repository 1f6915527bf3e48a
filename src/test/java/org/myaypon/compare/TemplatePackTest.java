package org.myaypon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageOverlaps;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapFile;
import org.myaypon.project.MapMaker;
import org.myaypon.project.ProgramFolders;
import org.myaypon.project.SheetOptions;
import org.myaypon.template.LocalText;
import org.myaypon.template.PictureItem;
import org.myaypon.template.ServedMaps;
import org.myaypon.template.SheetLanguage;
import org.myaypon.template.Template;
import org.myaypon.template.TemplateFile;
import org.myaypon.template.TextItem;
import org.myaypon.text.Face;

/** The templates that come with the program, each with every sample map that it is made for. */
class TemplatePackTest {

    private static final Path HOME = Path.of(System.getProperty("myaypon.home", "."));
    private static final Path TEMPLATES = HOME.resolve("templates");
    private static final MapMaker MAKER = new MapMaker(ProgramFolders.ofThisStart());

    @TempDir
    Path folder;

    static List<Path> templates() throws IOException {
        return files(TEMPLATES);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static MadeMap made(Path map, Path template) {
        return MAKER.make(MapFile.read(map).withTemplate(template.toString()), map, SheetOptions.NONE, Progress.NONE);
    }

    static List<Path> maps() throws IOException {
        return files(HOME.resolve("maps"));
    }

    /** Maps are taken one after the other, so that each is read once. */
    @ParameterizedTest
    @MethodSource("maps")
    void everySheetOfASampleThatATemplateServesIsWhole(Path map) throws IOException {
        Kind kind = kind(map);
        List<String> wrong = new ArrayList<>();
        for (Path template : templates()) {
            if (isServed(template, kind)) {
                MadeMap made = made(map, template);
                wrong(made).forEach(problem -> wrong.add(template.getFileName() + ": " + problem.sentence()));
                if (!made.sheet().isComplete()) {
                    wrong.add(template.getFileName() + ": rows are missing");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTemplateServesASample() throws IOException {
        List<Kind> kinds = new ArrayList<>();
        for (Path map : maps()) {
            kinds.add(kind(map));
        }
        for (Path template : templates()) {
            assertTrue(kinds.stream().anyMatch(kind -> isServed(template, kind)), template + " serves no sample");
        }
    }

    /** A template that says nothing is for maps of several areas: the long lists of one township have sheets of their own. */
    private static boolean isServed(Path template, Kind kind) {
        ServedMaps serves = TemplateFile.read(template).value().serves();
        boolean snapshot = kind.snapshot() && serves.has(ServedMaps.SNAPSHOT, kind.oneArea());
        return (snapshot || serves.has(kind.word(), kind.oneArea()))
                && !(serves.equals(ServedMaps.ALL) && kind.oneArea());
    }

    /** What a map shows, as the sheet itself has it. */
    private record Kind(String word, boolean oneArea, boolean snapshot) {}

    private Kind kind(Path map) throws IOException {
        Path template = folder.resolve("kind.yaml");
        Files.writeString(
                template,
                """
                paper: A5
                orientation: portrait
                styles: {kind: {size: 9, colour: "#000000"}}
                items:
                  - {item: map, at: {left: 10, right: 10, top: 10, bottom: 30}}
                  - {item: text, style: kind, at: {left: 10, right: 10, bottom: 10, height: 10}, text: "{kind}[ of {area.name}]"}
                """);
        String text = made(map, template).page().items().stream()
                .filter(PageItem.TextBox.class::isInstance)
                .flatMap(item -> ((PageItem.TextBox) item).lines().stream())
                .map(line -> line.text().text())
                .collect(Collectors.joining());
        return new Kind(
                text.replaceFirst(" of .*", ""),
                text.contains(" of "),
                !MapFile.read(map).snapshot().isEmpty());
    }

    /** What the template is to blame for: all but what the map itself says, and names without room at its scale. */
    private static List<Problem> wrong(MadeMap made) {
        List<Problem> wrong = new ArrayList<>();
        made.problems().stream()
                .filter(problem -> problem.where().contains(".yaml, line"))
                .forEach(wrong::add);
        made.problems().stream()
                .filter(problem -> problem.what().contains(" rows of the table"))
                .forEach(wrong::add);
        made.sheet().pages().forEach(page -> wrong.addAll(PageOverlaps.of(page)));
        return wrong;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everySheetFollowsTheBase(Path shipped) throws IOException {
        Path copy = copyWithAnotherBase();
        Template before = TemplateFile.read(shipped).value();
        Template after = TemplateFile.read(copy.resolve(shipped.getFileName())).value();
        assertEquals("Not for navigation.", disclaimer(after));
        assertFalse(disclaimer(before).equals(disclaimer(after)));
        assertEquals("icons/people.svg", logo(after));
        assertEquals("#102030", color(after));
        assertEquals("#6b675f", color(before));
        assertEquals(Face.SEMIBOLD, note(after).style().text().face());
        assertEquals(Face.REGULAR, note(before).style().text().face());
        assertEquals(
                note(before).style().text().leading() + 0.1,
                note(after).style().text().leading(),
                1e-9);
    }

    /** The base with another logo, disclaimer and kind of letters: every sheet is still whole. */
    @ParameterizedTest
    @MethodSource("samplesOfFamilies")
    void everySheetIsWholeOnAnotherBase(String map, String template) throws IOException {
        Path sample = HOME.resolve("maps").resolve(map);
        MadeMap made = made(sample, copyWithAnotherBase().resolve(template));
        assertEquals(List.of(), wrong(made));
        assertTrue(made.sheet().isComplete());
        PageItem.TextBox disclaimer = made.page().items().stream()
                .filter(item -> item.id().equals("disclaimer"))
                .map(PageItem.TextBox.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(Face.SEMIBOLD, disclaimer.lines().get(0).text().style().face());
    }

    static Stream<Arguments> samplesOfFamilies() {
        return Stream.of("a3-portrait", "a4-portrait", "a3-landscape", "a4-landscape")
                .flatMap(size -> Stream.of(
                        Arguments.of("sample-flood.yaml", "emergency-" + size + ".yaml"),
                        Arguments.of("sample-bands.yaml", "bands-" + size + ".yaml"),
                        Arguments.of("sample-township.yaml", "3w-township-" + size + ".yaml"),
                        Arguments.of("sample-budget.yaml", "country-" + size + ".yaml"),
                        Arguments.of("sample-budget.yaml", size + "-table.yaml")));
    }

    @Test
    void aSheetOfAnotherBaseShowsItsDisclaimerAndItsLogo() throws IOException {
        Path map = HOME.resolve("maps").resolve("sample-flood.yaml");
        Page page = made(map, copyWithAnotherBase().resolve("emergency-a4-landscape.yaml"))
                .page();
        assertTrue(page.items().stream().anyMatch(PageItem.Picture.class::isInstance));
        assertTrue(page.items().toString().contains("Not for navigation."));
    }

    /** A copy of the folder in whose base the disclaimer, the colour of notes and the logo are others. */
    private Path copyWithAnotherBase() throws IOException {
        Path copy = folder.resolve("templates");
        for (String part : List.of("", "base", "icons")) {
            Files.createDirectories(copy.resolve(part));
            try (Stream<Path> files = Files.list(TEMPLATES.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        Path base = copy.resolve("base").resolve("furniture.yaml");
        String text = Files.readString(base);
        String changed = text.replaceFirst("disclaimer:\n(    .*\n)+", "disclaimer: Not for navigation.\n")
                .replaceFirst("logo: \"\"", "logo: icons/people.svg")
                .replaceFirst("quiet: \"#6B675F\"", "quiet: \"#102030\"")
                .replaceFirst(
                        "note:         \\{colour: quiet}", "note: {colour: quiet, weight: semibold, leading: 1.4}");
        assertFalse(text.equals(changed));
        Files.writeString(base, changed);
        return copy;
    }

    private static String disclaimer(Template template) {
        return text(template, "disclaimer");
    }

    private static String logo(Template template) {
        assertTrue(template.items().stream().anyMatch(PictureItem.class::isInstance));
        return text(template, "logo");
    }

    private static String text(Template template, String name) {
        LocalText text = template.texts().get(name);
        return text.in(SheetLanguage.EN);
    }

    private static TextItem note(Template template) {
        return (TextItem) template.items().stream()
                .filter(item -> item.slot().name().equals("disclaimer"))
                .findFirst()
                .orElseThrow();
    }

    private static String color(Template template) {
        int rgb = note(template).style().text().color().getRGB() & 0xffffff;
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
