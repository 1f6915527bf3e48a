package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.draw.ArchiveCheck;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.MapDocument;
import org.myaypon.project.Recipes;
import org.myaypon.project.SheetOptions;
import org.myaypon.share.Pairs;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SeriesBookTest {

    @TempDir
    private Path folder;

    private Path book(AreaChoice areas) throws IOException {
        Path book = folder.resolve("book.pdf");
        SeriesRequest request =
                SeriesRequest.of(Pairs.map(folder), folder.resolve("sheets")).withAreas(areas);
        SeriesRun.of(Recipes.folders(folder), request.withPlaces(request.folder(), Optional.of(book)), Progress.NONE);
        return book;
    }

    private Path book(MapDocument.Language language) throws IOException {
        Path book = folder.resolve("book-" + language + ".pdf");
        SeriesRequest request = new SeriesRequest(
                Pairs.map(folder),
                Optional.empty(),
                Optional.of(book),
                AreaChoice.ALL,
                FileNames.USUAL,
                new SheetOptions(Optional.of(language), Optional.empty(), Map.of()),
                1,
                false);
        SeriesRun.of(Recipes.folders(folder), request, Progress.NONE);
        return book;
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(sheet -> titles.add(sheet.getTitle()));
        }
        return titles;
    }

    @Test
    void aBurmeseBookHasBurmeseBookmarksAndLinksFromBurmeseNumbers() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(MapDocument.Language.MY).toFile())) {
            assertTrue(
                    bookmarks(document).contains("ကူးတို့"), bookmarks(document).toString());
            assertEquals(links(document, 1).keySet(), links(document, 2).keySet());
            assertTrue(text(document, 1).contains("၃"), text(document, 1));
        }
    }

    @Test
    void aBookInBothLanguagesNamesItsSheetsInBoth() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(book(MapDocument.Language.BOTH).toFile())) {
            assertTrue(
                    bookmarks(document).contains("Ford / ကူးတို့"),
                    bookmarks(document).toString());
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Map<Integer, Integer> links(PDDocument document, int page) throws IOException {
        Map<Integer, Integer> links = new TreeMap<>();
        for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
            PDPageDestination to = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
            links.merge(document.getPages().indexOf(to.getPage()) + 1, 1, Integer::sum);
        }
        return links;
    }

    @Test
    void theMapOfAllAreasLeadsFromEachNumberToThatPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(AreaChoice.ALL).toFile())) {
            String map = text(document, 2);
            assertTrue(map.contains("Numbers are pages"), map);
            Map<Integer, Integer> links = links(document, 2);
            assertEquals(new TreeSet<>(links(document, 1).keySet()), new TreeSet<>(links.keySet()));
            links.keySet().forEach(page -> assertTrue(map.contains(Integer.toString(page)), page + " in " + map));
            assertTrue(text(document, 3).contains("Hill: Partners"), text(document, 3));
        }
    }

    @Test
    void aBookOfStatesHasAMapOfStates() throws IOException {
        AreaChoice states = new AreaChoice(List.of(), Optional.empty(), Optional.of(AreaLevel.STATE));
        try (PDDocument document = Loader.loadPDF(book(states).toFile())) {
            assertEquals(links(document, 1).keySet(), links(document, 2).keySet());
        }
    }

    @Test
    void aBookOfOneAreaHasNoMapOfAll() throws IOException {
        AreaChoice one = new AreaChoice(List.of("MMR901001"), Optional.empty(), Optional.empty());
        try (PDDocument document = Loader.loadPDF(book(one).toFile())) {
            assertTrue(text(document, 2).contains("Hill: Partners"), text(document, 2));
        }
    }

    @Test
    void theBookAndItsSheetsMayBeKeptInAnArchive() throws IOException {
        Path book = book(AreaChoice.ALL);
        assertEquals(List.of(), ArchiveCheck.broken(Files.readAllBytes(book), PDFAFlavour.PDFA_2_B));
        Path sheet = folder.resolve("sheets/MMR901001_Hill_A4.pdf");
        assertEquals(List.of(), ArchiveCheck.broken(Files.readAllBytes(sheet), PDFAFlavour.PDFA_2_B));
    }
}
