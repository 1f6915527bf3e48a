package org.myaypon.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.page.RowCount;

/** A township's table of organisations and sectors, over as many pages as it needs. */
class TablePagesTest {

    private static final int ORGANISATIONS = 40;
    private static final List<String> SECTORS = List.of(
            "Agriculture",
            "Child Protection",
            "Coordination",
            "Education",
            "Food Security",
            "Health",
            "Livelihoods",
            "Logistics",
            "Mine Action",
            "Nutrition",
            "Shelter",
            "Water and Sanitation");

    @TempDir
    private Path folder;

    /** How many activities an organisation has in a sector: some none, so that gaps must stay gaps. */
    private static int activities(int organisation, int sector) {
        return (organisation * 5 + sector * 3) % 7 == 0 ? 0 : (organisation * 31 + sector * 17) % 13 + 1;
    }

    private static String organisation(int number) {
        return "Agency " + (char) ('A' + number / 10) + number % 10;
    }

    private Path rows() throws IOException {
        StringBuilder csv = new StringBuilder("pcode,Township,Organisation,Sector\n");
        for (int i = 0; i < ORGANISATIONS; i++) {
            for (int j = 0; j < SECTORS.size(); j++) {
                String row = "MMR901001,Hill," + organisation(i) + "," + SECTORS.get(j) + "\n";
                csv.append(row.repeat(activities(i, j)));
            }
        }
        csv.append("MMR901002,Ford,Agency of another township,Health\n");
        return Recipes.table(folder, "3w.csv", csv.toString());
    }

    private MadeMap made(String paper, String overflow) throws IOException {
        Files.writeString(
                folder.resolve("matrix.yaml"),
                """
                paper: %s
                orientation: portrait
                margin: 10
                styles:
                  plain: {size: 9, smallest: 6, colour: "#202020"}
                items:
                  - item: map
                    at: {left: 10, right: 10, top: 10, height: 120}
                  - item: table
                    at: {left: 10, right: 10, top: 134, height: 90}
                    table: organisations-by-sector
                    overflow: %s
                    title-style: plain
                    head-style: plain
                    cell-style: plain
                    note-style: plain
                """
                        .formatted(paper, overflow));
        MapDocument document = NewMap.of(Recipes.townships(folder), rows())
                .document(Recipes.CREATED, Progress.NONE)
                .value();
        Path file = folder.resolve("map.yaml");
        MapFile.save(
                document.withValue("distinct(org)")
                        .withTemplate("matrix.yaml")
                        .withFrame(Frame.USUAL.withAreas(List.of("MMR901001"))),
                file);
        return Recipes.make(file, folder);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static List<String> expected(int organisation) {
        List<String> cells = new ArrayList<>();
        int sum = 0;
        for (int sector = 0; sector < SECTORS.size(); sector++) {
            int count = activities(organisation, sector);
            sum += count;
            if (count > 0) {
                cells.add(String.valueOf(count));
            }
        }
        cells.add(String.valueOf(sum));
        return cells;
    }

    @Test
    void fortyOrganisationsInTwelveSectorsAreAllPrintedOverThePages() throws IOException {
        for (String paper : List.of("A3", "A4")) {
            MadeMap map = made(paper, "continue");
            assertTrue(map.sheet().pages().size() > 1, "the table goes on");
            assertEquals(
                    List.of(),
                    map.problems().stream()
                            .filter(problem -> problem.what().contains("table Activities"))
                            .toList());
            assertEquals(
                    List.of(new RowCount(
                            "Activities of each organisation by sector: Hill",
                            ORGANISATIONS + 2,
                            ORGANISATIONS + 2,
                            0)),
                    map.sheet().rows());
            Path pdf = folder.resolve("map.pdf");
            MapExport.write(map, pdf, 100, Progress.NONE);
            List<String> lines = text(pdf).lines().map(String::strip).toList();
            for (int i = 0; i < ORGANISATIONS; i++) {
                String name = organisation(i);
                List<String> printed =
                        lines.stream().filter(line -> line.startsWith(name)).toList();
                assertEquals(1, printed.size(), () -> name + " on " + paper + ": " + printed);
                assertEquals(
                        expected(i),
                        Arrays.asList(
                                printed.get(0).substring(name.length()).strip().split("\\s+", -1)));
            }
            assertFalse(text(pdf).contains("another township"), "the table is of the township");
        }
    }

    @Test
    void eachPageAfterTheFirstIsAPictureOfItsOwnBesideTheFirst() throws IOException {
        MadeMap map = made("A4", "continue");
        Path target = folder.resolve("sheet.png");
        MapExport.write(map, target, 40, Progress.NONE);
        List<Path> files = MapExport.files(map, target);
        assertEquals(map.sheet().pages().size(), files.size());
        assertEquals(folder.resolve("sheet-2.png"), files.get(1));
        assertTrue(files.stream().allMatch(Files::isRegularFile), files::toString);
        assertEquals(List.of(folder.resolve("sheet.pdf")), MapExport.files(map, folder.resolve("sheet.pdf")));
    }

    @Test
    void aSheetThatDoesNotPrintAllItsRowsDoesNotPass() throws IOException {
        MadeMap cut = made("A4", "shrink");
        RowCount count = cut.sheet().rows().get(0);
        assertTrue(count.printed() < count.held(), count::toString);
        assertFalse(cut.sheet().isComplete());
        assertTrue(
                cut.problems().stream()
                        .map(Problem::what)
                        .anyMatch(what -> what.contains("rows of the table Activities of each organisation")),
                () -> cut.problems().toString());
        assertFalse(Preflight.of(cut).passes());
    }

    @Test
    void sumsOfTheMatrixAreThoseOfItsRows() throws IOException {
        MadeMap map = made("A3", "continue");
        Path pdf = folder.resolve("map.pdf");
        MapExport.write(map, pdf, 100, Progress.NONE);
        int activities = IntStream.range(0, ORGANISATIONS)
                .flatMap(i -> IntStream.range(0, SECTORS.size()).map(j -> activities(i, j)))
                .sum();
        String sums = text(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Activities ") && line.matches(".*\\d"))
                .findFirst()
                .orElseThrow();
        assertTrue(sums.endsWith(Numbers.text(activities)), sums);
    }
}
