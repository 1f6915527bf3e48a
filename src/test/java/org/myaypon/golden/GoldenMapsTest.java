package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapExport;

/**
 * The sample maps in {@code maps/} come out as they did when a person last looked at them, as pictures and as PDF. What is meant
 * to look otherwise is approved, and the contact sheet of the documentation made anew, by
 *
 * <pre>mvn test -Dtest=GoldenMapsTest -Dgolden.update</pre>
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenMapsTest {

    private static final int DPI = 50;
    private static final int LARGEST_BYTES = 120_000;

    private static final long FEW_PATHS = 50;
    private static final long FEW_LINES = 2_000;

    private static final String LABELS = "\\d+ of \\d+ labels found no room on the map( \\(.*\\))?";
    private static final String OLD_CODE = "6 of 3,000 rows of 3w.csv lead to no single township: MMR013008 .*";
    private static final String LED =
            "6 of the unmatched rows count for the district that they lie in, which their codes tell";
    private static final String NO_ROW = "12 of 330 townships have no row in 3w.csv: .*";

    /** What is told of each map beside names that found no room; nothing else may be. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "sample-3w",
            List.of(OLD_CODE, NO_ROW),
            "sample-township",
            List.of(OLD_CODE, NO_ROW),
            "sample-3w-districts",
            List.of(
                    OLD_CODE,
                    NO_ROW,
                    LED,
                    "distinct\\(org\\) where .* has only 4 different values, so there are 4 classes instead of 5"),
            "sample-sectors",
            List.of(OLD_CODE, NO_ROW, LED),
            "sample-gap",
            List.of(OLD_CODE, NO_ROW),
            "sample-snapshot",
            List.of(OLD_CODE, NO_ROW),
            "sample-conflict",
            List.of("\\d+ of \\d+ names stand in English alone, .*"),
            "sample-cyclone",
            List.of("2 shapes of cyclone_track_line.shp do not meet the condition"),
            "sample-earthquake",
            List.of("2 shapes of earthquake_shaking.shp do not meet the condition"));

    static List<String> names() {
        return SampleMaps.names();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("names")
    void looksAsItDid(String name) throws IOException {
        GoldenPicture golden = SampleMaps.golden(name);
        MapExport.write(SampleMaps.made(name), golden.actual(), DPI, Progress.NONE);
        golden.isMet();
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("names")
    void tellsOnlyTheProblemsThatItsDataHave(String name) {
        List<String> told = Stream.concat(TOLD.getOrDefault(name, List.of()).stream(), Stream.of(LABELS))
                .toList();
        List<Problem> unexpected = SampleMaps.made(name).problems().stream()
                .filter(problem -> told.stream().noneMatch(problem.what()::matches))
                .toList();
        assertEquals(List.of(), unexpected);
        for (String one : TOLD.getOrDefault(name, List.of())) {
            assertTrue(
                    SampleMaps.made(name).problems().stream()
                            .anyMatch(problem -> problem.what().matches(one)),
                    () -> "not told: " + one);
        }
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("names")
    void isAPdfOfVectorsAndRealText(String name) throws IOException {
        MadeMap map = SampleMaps.made(name);
        try (PdfSheet pdf = PdfSheet.of(map, SampleMaps.golden(name).actual().resolveSibling(name + ".pdf"))) {
            assertEquals(1, pdf.pages());
            assertEquals(map.page().widthMm(), pdf.widthMm(), 0.1);
            assertEquals(map.page().heightMm(), pdf.heightMm(), 0.1);
            assertTrue(pdf.fonts() > 0 && pdf.areFontsEmbedded(), "a font is not embedded");
            assertEquals(0, pdf.pictures());
            assertTrue(
                    pdf.paths() > FEW_PATHS && pdf.lines() > FEW_LINES,
                    () -> pdf.paths() + " paths of " + pdf.lines() + " lines");
            String title = map.document().heading().title();
            String text = pdf.text();
            assertTrue(text.contains(title), () -> "the title is not among the text: " + text);
        }
    }

    @Order(3)
    @Test
    void approvedPicturesTakeLittleRoom() throws IOException {
        for (String name : names()) {
            long bytes = SampleMaps.golden(name).bytes();
            assertTrue(bytes < LARGEST_BYTES, () -> name + " has " + bytes + " bytes");
        }
    }

    @Order(4)
    @Test
    void theContactSheetShowsTheApprovedPictures() throws IOException {
        ContactSheet.isUpToDate();
    }
}
