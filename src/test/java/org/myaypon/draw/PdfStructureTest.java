package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableText;
import org.myaypon.template.Box;

class PdfStructureTest {

    private static final Box PLACE = new Box(0, 0, 50, 40);

    private static List<PlacedLine> text(String text, double yMm) {
        return List.of(Sheet.line(text, Sheet.PLAIN, 5, yMm));
    }

    private static Page page() {
        TableText title = new TableText(TableText.Part.TITLE, List.of(text("By state", 20)));
        TableText head = new TableText(TableText.Part.HEAD, List.of(text("State", 25), text("Sites", 25)));
        TableText heading = new TableText(TableText.Part.HEADING, List.of(text("North", 30)));
        TableText row = new TableText(TableText.Part.ROW, List.of(text("Kachin", 35), List.of()));
        TableText note = new TableText(TableText.Part.NOTE, List.of(text("Counted anew.", 40)));
        return new Sheet()
                .layer("Townships", Sheet.style(Sheet.area(Color.RED)), Sheet.square(5, 10, 30))
                .label("ပဲခူး", Sheet.WITH_HALO, 12, 40)
                .with(new PageItem.Table(
                        "table", PLACE, List.of(title, head, heading, row, note), List.of(), List.of()))
                .with(new PageItem.TextBox("subtitle", PLACE, text("Sites in 2022", 12)))
                .with(new PageItem.TextBox("title", PLACE, text("A test", 8)))
                .page();
    }

    private static COSDictionary tree(PdfContent pdf) {
        return pdf.document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** The tags with their parts in brackets. */
    private static String outline(COSDictionary element) {
        String tag = element.getNameAsString(COSName.S, "");
        return element.getDictionaryObject(COSName.K) instanceof COSArray kids
                ? tag + "("
                        + kidsOf(kids).stream().map(PdfStructureTest::outline).collect(Collectors.joining(" ")) + ")"
                : tag;
    }

    private static List<COSDictionary> kidsOf(COSArray kids) {
        List<COSDictionary> elements = new ArrayList<>();
        for (int i = 0; i < kids.size(); i++) {
            elements.add((COSDictionary) kids.getObject(i));
        }
        return elements;
    }

    @Test
    void thePartsStandInTheOrderOfReadingWhateverLiesAbove() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            COSDictionary document = tree(pdf).getCOSDictionary(COSName.K);
            assertEquals("Document(H1 P Figure Table(Caption TR(TH TH) TR(TH) TR(TD TD)) P)", outline(document));
            assertTrue(pdf.document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void theMapIsToldOfInWords() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            COSDictionary map = kidsOf(tree(pdf).getCOSDictionary(COSName.K).getCOSArray(COSName.K))
                    .get(2);
            assertEquals(
                    "Map: A test. Sites in 2022. It shows: Townships. Scale 1:1,000; 1 names.",
                    map.getString(COSName.ALT));
        }
    }

    @Test
    void theMapOfABurmesePageIsToldOfInBurmese() throws IOException {
        Page page = page();
        Page burmese = new Page("A test", "my", page.widthMm(), page.heightMm(), page.items());
        try (PdfContent pdf = new PdfContent(burmese)) {
            COSDictionary map = kidsOf(tree(pdf).getCOSDictionary(COSName.K).getCOSArray(COSName.K))
                    .get(2);
            assertEquals(
                    "မြေပုံ: A test။ Sites in 2022။ ပြသထားသည်များ: Townships။ စကေး ၁:၁,၀၀၀၊ အမည် ၁ ခု။",
                    map.getString(COSName.ALT));
        }
    }

    @Test
    void aTableHasASummaryOfItsColumnsAndRows() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            COSDictionary table = kidsOf(tree(pdf).getCOSDictionary(COSName.K).getCOSArray(COSName.K))
                    .get(3);
            assertEquals("State, Sites: 1", table.getCOSDictionary(COSName.A).getString("Summary"));
        }
    }

    @Test
    void aHeadingReachesOverAllColumnsOfItsTable() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            COSDictionary table = kidsOf(tree(pdf).getCOSDictionary(COSName.K).getCOSArray(COSName.K))
                    .get(3);
            COSDictionary heading = kidsOf(
                            kidsOf(table.getCOSArray(COSName.K)).get(2).getCOSArray(COSName.K))
                    .get(0);
            COSDictionary cell = heading.getCOSDictionary(COSName.A);
            assertEquals(2, cell.getInt("ColSpan"));
            assertEquals("Row", cell.getNameAsString("Scope"));
        }
    }

    @Test
    void eachMarkOfThePageLeadsToItsPart() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            COSArray numbers = tree(pdf).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            COSArray parts = (COSArray) numbers.getObject(pdf.page.getStructParents() * 2 + 1);
            Set<Integer> marks = new HashSet<>();
            for (Object token : pdf.tokens) {
                if (token instanceof COSDictionary mark && mark.containsKey(COSName.MCID)) {
                    int number = mark.getInt(COSName.MCID);
                    marks.add(number);
                    assertEquals(number, ((COSDictionary) parts.getObject(number)).getInt(COSName.K));
                }
            }
            assertEquals(parts.size(), marks.size());
            assertEquals(10, marks.size());
        }
    }

    @Test
    void everythingThatIsDrawnIsInAPartOrDecoration() throws IOException {
        try (PdfContent pdf = new PdfContent(Sheet.sample())) {
            String content = new String(pdf.page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            Deque<Boolean> open = new ArrayDeque<>();
            for (String line : content.split("\n", -1)) {
                if (line.endsWith("BDC") || line.endsWith("BMC")) {
                    open.push(!line.startsWith("/OC"));
                } else if (line.equals("EMC")) {
                    open.pop();
                } else if (line.matches("(f|S|B|f\\*|B\\*|.*TJ|.*Do)")) {
                    assertTrue(open.contains(true), line);
                }
            }
            assertTrue(open.isEmpty());
        }
    }

    @Test
    void aTextInAnotherLanguageSaysSo() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            List<String> languages = pdf.tokens.stream()
                    .filter(COSDictionary.class::isInstance)
                    .map(token -> ((COSDictionary) token).getString(COSName.LANG))
                    .filter(language -> language != null)
                    .distinct()
                    .toList();
            assertEquals(List.of("my"), languages);
        }
    }

    @Test
    void thePageAndItsTablesHaveBookmarks() throws IOException {
        try (PdfContent pdf = new PdfContent(page())) {
            PDDocumentCatalog catalog = pdf.document.getDocumentCatalog();
            PDOutlineItem whole = catalog.getDocumentOutline().getFirstChild();
            assertEquals("A test", whole.getTitle());
            assertEquals("By state", whole.getFirstChild().getTitle());
            assertEquals(pdf.page, whole.getFirstChild().findDestinationPage(pdf.document));
        }
    }

    @Test
    void layersAreListedAsTheLegendExplainsThemThenTheOthersThenNamesAndNothingSwitchesThemByItself()
            throws IOException {
        Style areas = Sheet.style(Sheet.area(Color.RED));
        Page page = new Sheet()
                .layer("Sea", areas, Sheet.square(0, 0, 40))
                .layer("Floods", areas, Sheet.square(5, 10, 30))
                .layer("Townships", areas, Sheet.square(5, 10, 30))
                .layer("Lines", areas, Sheet.square(5, 10, 30))
                .label("Bago", Sheet.WITH_HALO, 12, 40)
                .explained("Townships", "Not on this page", "Floods")
                .text("Sources", Sheet.PLAIN, 5, 90)
                .page();
        try (PdfContent pdf = new PdfContent(page)) {
            COSDictionary shown = pdf.document
                    .getDocumentCatalog()
                    .getOCProperties()
                    .getCOSObject()
                    .getCOSDictionary(COSName.D);
            COSArray order = shown.getCOSArray(COSName.ORDER);
            COSArray map = (COSArray) order.getObject(0);
            assertEquals("Map", map.getString(0));
            assertEquals(List.of("Townships", "Floods", "Sea", "Lines", "Labels"), names(map, 1));
            assertEquals(List.of("Furniture"), names(order, 1));
            assertEquals("Layers", shown.getString(COSName.NAME));
            assertFalse(shown.containsKey(COSName.AS));
        }
    }

    private static List<String> names(COSArray groups, int from) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < groups.size(); i++) {
            COSBase group = groups.getObject(i);
            names.add(((COSDictionary) group).getString(COSName.NAME));
        }
        return names;
    }
}
