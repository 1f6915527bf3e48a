package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument.Language;

/** Every line of text on a sheet is in its PDF letter for letter and as often as it stands there, halos or not. */
class PdfTextTest {

    private static final String MAP = "sample-3w";
    private static final int MANY = 300;

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLineOfTheSheetIsReadOnceExactly(Language language, @TempDir Path folder) throws IOException {
        MadeMap map = SampleMaps.made(MAP, language);
        List<String> placed =
                map.page().items().stream().flatMap(PdfTextTest::lines).sorted().toList();
        assertTrue(placed.size() > MANY, () -> placed.size() + " lines");
        try (PdfSheet pdf = PdfSheet.of(map, folder.resolve("map.pdf"))) {
            assertEquals(placed, pdf.textLines().stream().sorted().toList());
        }
    }

    private static Stream<String> lines(PageItem item) {
        if (item instanceof PageItem.MapFrame frame) {
            return frame.labels().stream()
                    .flatMap(label -> label.lines().stream())
                    .map(line -> line.text().text())
                    // A name on two lines is found as one.
                    .filter(text -> !text.isEmpty());
        }
        if (item instanceof PageItem.SideMap side) {
            return Stream.concat(lines(side.map()), texts(side.texts()));
        }
        return texts(
                item instanceof PageItem.TextBox box
                        ? box.lines()
                        : item instanceof PageItem.Legend legend
                                ? legend.texts()
                                : item instanceof PageItem.Table table
                                        ? table.texts()
                                        : item instanceof PageItem.ScaleBar bar
                                                ? bar.texts()
                                                : item instanceof PageItem.Graticule net
                                                        ? net.labels()
                                                        : item instanceof PageItem.NorthArrow arrow
                                                                ? arrow.texts()
                                                                : List.of());
    }

    private static Stream<String> texts(List<PlacedLine> lines) {
        return lines.stream().map(line -> line.text().text());
    }
}
