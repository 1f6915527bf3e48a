package org.myaypon.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.project.ExportOptions;
import org.myaypon.project.MapDocument.Language;
import org.myaypon.project.MapExport;

class BookmarksTest {

    @TempDir
    private Path folder;

    private List<String> titles(String sample) throws IOException {
        Path file = folder.resolve(sample + ".pdf");
        MapExport.write(SampleMaps.made(sample, Language.EN), file, ExportOptions.USUAL, List.of(), Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<String> titles = new ArrayList<>();
            PDOutlineItem page = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            for (PDOutlineItem item = page.getFirstChild(); item != null; item = item.getNextSibling()) {
                titles.add(item.getTitle());
            }
            return titles;
        }
    }

    @Test
    void everyTableOfASheetHasABookmarkAlsoWhereSeveralShareAPlace() throws IOException {
        List<String> titles = titles("sample-3w");
        assertTrue(titles.contains("Organisations by sector"), titles.toString());
        assertTrue(titles.contains("By state and region"), titles.toString());
        assertTrue(titles.stream().anyMatch(title -> title.startsWith("15 highest of")), titles.toString());
    }

    @Test
    void aTitleOnTwoLinesIsWholeInItsBookmark() throws IOException {
        List<String> titles = titles("sample-3w-districts");
        assertTrue(
                titles.stream().anyMatch(title -> title.startsWith("Organisations per") && title.endsWith("'")),
                titles.toString());
    }
}
