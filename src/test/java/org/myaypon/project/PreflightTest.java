package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;

/** What is told of a sheet before it is printed: each with the item, its place in the template, and what to do. */
class PreflightTest {

    private static final String HEAD =
            """
            paper: A5
            orientation: portrait
            margin: 5
            colours: {ink: "#202020"}
            styles:
              plain: {size: 9, smallest: 7, colour: ink}
            items:
              - {item: map, at: {left: 10, right: 10, top: 60, height: 100}}
            """;
    private static final String DISCLAIMER =
            "  - {item: disclaimer, style: plain, text: As it is, at: {left: 10, right: 10, bottom: 10, height: 6}}\n";

    @TempDir
    private Path folder;

    private MadeMap made(String items, String sources) throws IOException {
        Files.writeString(folder.resolve("sheet.yaml"), HEAD + items);
        Path rows = Recipes.table(folder, "cases.csv", "pcode,cases\nMMR901001,4\nMMR901002,7\n");
        MapDocument document = NewMap.of(Recipes.townships(folder), rows)
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        Heading heading = new Heading("Cases", "", sources, "", "", "");
        Path file = folder.resolve("map.yaml");
        return new MapMaker(new ProgramFolders(folder, folder))
                .make(document.withHeading(heading).withTemplate("sheet.yaml"), file, SheetOptions.NONE, Progress.NONE);
    }

    private List<Problem> problems(String items) throws IOException {
        return Preflight.of(made(items, "Survey, June 2026")).problems();
    }

    private Problem problem(String items, String what) throws IOException {
        List<Problem> all = problems(items);
        return all.stream()
                .filter(problem -> problem.what().contains(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(all.toString()));
    }

    private static String text(String name, int leftMm, int topMm) {
        return "  - {item: text, name: %s, style: plain, text: Some words, at: {left: %d, width: 40, top: %d, height: 6}}\n"
                .formatted(name, leftMm, topMm);
    }

    @Test
    void aSheetInOrderHasNothingToTell() throws IOException {
        List<Problem> all = problems(DISCLAIMER);
        assertTrue(all.stream().noneMatch(problem -> problem.where().contains("sheet.yaml")), all.toString());
        assertTrue(all.stream().noneMatch(problem -> problem.what().contains("of when")), all.toString());
    }

    @Test
    void textsInOnePlaceAreToldWithBothOfTheirPlaces() throws IOException {
        Problem problem = problem(text("one", 10, 10) + text("other", 12, 11), "one and other overlap");
        assertEquals("sheet.yaml, line 9, column 5 and sheet.yaml, line 10, column 5", problem.where());
        assertFalse(problem.fix().isEmpty());
    }

    @Test
    void aBandAboveATextCoversIt() throws IOException {
        String band = "  - {item: rectangle, name: band, fill: ink, at: {left: 5, right: 5, top: 8, height: 12}}\n";
        problem(text("one", 10, 10) + band, "one is covered by band");
        assertTrue(problems(band + text("one", 10, 10)).stream()
                .noneMatch(problem -> problem.what().contains("covered")));
    }

    @Test
    void aLineThroughATextIsTold() throws IOException {
        String line =
                "  - {item: line, name: rule, line: {colour: ink, width: 0.3}, at: {left: 5, right: 5, top: 12}}\n";
        problem(text("one", 10, 10) + line, "one is crossed by the line rule");
    }

    @Test
    void aStampAcrossATextIsToldUnlessItIsPale() throws IOException {
        String stamp = "  - {item: stamp, name: draft, style: plain, text: DRAFT DRAFT, turn: 20, opacity: %s,"
                + " at: {left: 10, width: 40, top: 8, height: 10}}\n";
        problem(text("one", 10, 10) + stamp.formatted("1"), "one and draft overlap");
        assertTrue(problems(text("one", 10, 10) + stamp.formatted("0.2")).stream()
                .noneMatch(problem -> problem.what().contains("draft")));
    }

    @Test
    void whatLiesOnTheMappedAreasIsTold() throws IOException {
        Problem problem = problem(text("one", 60, 105), "one lies on ");
        assertEquals("sheet.yaml, line 9, column 5", problem.where());
    }

    @Test
    void aPlaceThatStaysEmptyIsTold() throws IOException {
        Problem picture = problem(
                "  - {item: picture, name: logo, file: \"{producer}\", at: {left: 10, width: 20, top: 10, height: 10}}\n",
                "logo names no picture");
        assertEquals("sheet.yaml, line 9, column 5", picture.where());
        problem(
                "  - {item: qr-code, name: code, text: \"{glide}\", at: {left: 10, width: 20, top: 10, height: 20}}\n",
                "code has no text to hold");
    }

    @Test
    void aPictureOfFewPixelsIsToldWithItsResolution() throws IOException {
        ImageIO.write(
                new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("small.png").toFile());
        Problem problem = problem(
                "  - {item: picture, name: logo, file: small.png, at: {left: 10, width: 25.4, top: 10, height: 25.4}}\n",
                "has 100 dpi here");
        assertTrue(problem.fix().contains("200 × 200 px"), problem.sentence());
    }

    @Test
    void aMissingPictureMakesTheSheetIncomplete() throws IOException {
        String missing =
                "  - {item: picture, name: logo, file: gone.png, at: {left: 10, width: 20, top: 10, height: 9}}\n";
        Problem problem = problem(missing, "The picture gone.png is not there");
        assertEquals("sheet.yaml, line 9, column 5", problem.where());
        assertFalse(Preflight.of(made(missing, "Survey")).passes());
    }

    @Test
    void lettersThatNoFontHasAreToldWithTheirItem() throws IOException {
        Problem problem = problem(text("one", 10, 10).replace("Some words", "𒀀"), "1 character of one is in no font");
        assertEquals("sheet.yaml, line 9, column 5", problem.where());
    }

    @Test
    void aSheetWithoutADisclaimerIsTold() throws IOException {
        assertEquals("sheet.yaml", problem("", "The sheet has no disclaimer").where());
        Problem empty = problem(
                DISCLAIMER.replace("As it is", "\"{disclaimer}\""),
                "The sheet prints no disclaimer: disclaimer is empty");
        assertEquals("sheet.yaml, line 9, column 5", empty.where());
    }

    @Test
    void dataWithoutADateAreToldAndSourcesAreNeeded() throws IOException {
        Preflight undated = Preflight.of(made(DISCLAIMER, "A survey"));
        assertTrue(
                undated.problems().stream().anyMatch(problem -> problem.what().contains("of when its data are")));
        Preflight without = Preflight.of(made(DISCLAIMER, ""));
        assertTrue(
                without.problems().stream().anyMatch(problem -> problem.what().contains("does not name its sources")));
        assertFalse(without.passes());
    }
}
