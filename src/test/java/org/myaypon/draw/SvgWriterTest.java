package org.myaypon.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myaypon.data.Progress;
import org.myaypon.page.Page;
import org.myaypon.page.PageItem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgWriterTest {
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    @TempDir
    private Path folder;

    @Test
    void thePageHasItsSizeInMillimetresAndItsTitle() throws Exception {
        Element root = document(Sheet.sample()).getDocumentElement();
        assertEquals("100mm", root.getAttribute("width"));
        assertEquals("80mm", root.getAttribute("height"));
        assertEquals("0 0 100 80", root.getAttribute("viewBox"));
        assertEquals("A test", root.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void layersAreGroupsAtTheTopThatDrawingProgramsList() throws Exception {
        List<String> labels = new ArrayList<>();
        for (Element group : children(document(Sheet.sample()).getDocumentElement(), "g")) {
            if (group.getAttributeNS(INKSCAPE, "groupmode").equals("layer")) {
                labels.add(group.getAttributeNS(INKSCAPE, "label"));
            }
        }
        assertEquals(List.of("Townships", "Towns", "Labels", "Furniture"), labels);
    }

    @Test
    void textIsTextOnceAlsoWithAHaloAndInBurmese() throws Exception {
        List<String> lines = texts(document(Sheet.sample()));
        assertEquals(1, lines.stream().filter("Bago"::equals).count());
        assertEquals(1, lines.stream().filter("ပဲခူး မြစ်ကြီးနား"::equals).count());
    }

    @Test
    void aLineOfTwoScriptsIsOneTextWithARunForEach() throws Exception {
        Page page = new Sheet().text("Bago ပဲခူး", Sheet.PLAIN, 10, 40).page();
        Element text = (Element) document(page).getElementsByTagName("text").item(0);
        assertEquals("Bago ပဲခူး", text.getTextContent());
        List<Element> runs = children(text, "tspan");
        assertEquals(2, runs.size());
        assertTrue(runs.get(0).getAttribute("font-family").startsWith("'Open Sans'"));
        assertTrue(runs.get(1).getAttribute("font-family").startsWith("'Noto Sans Myanmar'"));
        assertEquals("10", runs.get(0).getAttribute("x"));
        assertTrue(Double.parseDouble(runs.get(1).getAttribute("x")) > 15);
        assertTrue(Double.parseDouble(runs.get(1).getAttribute("textLength")) > 5);
    }

    @Test
    void aHaloRefersToItsText() throws Exception {
        Page page = new Sheet().label("Bago", Sheet.WITH_HALO, 10, 40).page();
        Document document = document(page);
        Element text = (Element) document.getElementsByTagName("text").item(0);
        Element halo = (Element) document.getElementsByTagName("use").item(0);
        assertEquals("#" + text.getAttribute("id"), halo.getAttribute("xlink:href"));
        assertEquals("1", halo.getAttribute("stroke-width"));
        assertEquals("", text.getAttribute("fill"), "or the halo would have the letters' colour");
    }

    @Test
    void fontsInUseAreEmbeddedAndLatinOnesCutDown() throws Exception {
        Page page = new Sheet().text("Bago", Sheet.PLAIN, 10, 40).page();
        String svg = Files.readString(write(page));
        assertTrue(svg.contains("@font-face{font-family:'Open Sans';src:url(data:font/ttf;base64,"));
        assertFalse(svg.contains("font-family:'Noto Sans Myanmar'"));
        assertTrue(svg.length() < 60_000, () -> "it has " + svg.length());
    }

    @Test
    void charactersThatXmlMayNotHoldDoNotBreakIt() throws Exception {
        String wild = "a<b & \"c\" \u0001 \uD800 > d";
        Page page = new Sheet().text(wild, Sheet.PLAIN, 10, 40).page();
        assertTrue(texts(document(page)).get(0).startsWith("a<b & \"c\""));
    }

    @Test
    void shapesLieWhereAPictureHasThem() throws IOException {
        BufferedImage svg = drawn(write(withoutText()));
        BufferedImage png = Picture.of(withoutText()).image();
        int different = 0;
        for (int y = 0; y < 800; y++) {
            for (int x = 0; x < 1000; x++) {
                different += far(svg.getRGB(x, y), png.getRGB(x, y)) ? 1 : 0;
            }
        }
        int count = different;
        assertTrue(different < 8_000, () -> count + " of 800,000 pixels differ");
    }

    @Test
    void aTileThatReachesOverItsPlaceIsSeenInItsNeighbours() throws IOException {
        Drawing tile = new Drawing(
                new Rectangle2D.Double(-1, -1, 2, 2),
                List.of(surface -> surface.fill(new Rectangle2D.Double(-1, -1, 2, 2), new Fill.Solid(Color.RED))));
        SvgParts parts = new SvgParts();
        parts.pattern(new Fill.Pattern(tile, 4, 4, 1));
        int copies = parts.definitions().split("<use", -1).length - 1;
        assertEquals(4, copies, parts.definitions());
    }

    @Test
    void groupsThatFollowEachOtherStayApart() {
        SvgSurface surface = new SvgSurface(new SvgParts(), 2);
        for (int i = 0; i < 2; i++) {
            surface.beginGroup(new Rectangle2D.Double(0, 0, 9, 9), 0.5);
            surface.stroke(new Line2D.Double(0, i, 9, i), Stroke.of(Color.BLACK, 1));
            surface.endGroup();
        }
        assertEquals(3, surface.content().split("<g opacity=\"\\.5\">", -1).length);
    }

    @Test
    void pathsAreShortAndTheirRoundingDoesNotAddUp() {
        Path2D path = new Path2D.Double();
        path.moveTo(0.5, 0);
        for (int i = 1; i <= 3; i++) {
            path.lineTo(0.5 + i * 1.004, i * -0.1);
        }
        path.lineTo(3.5, 7);
        path.closePath();
        assertEquals("M.5 0l1-.1 1.01-.1 1-.1-.01 7.3z", SvgPath.of(path, 2));
        assertEquals("M1 2h3v4h-3v-4z", SvgPath.of(new Rectangle2D.Double(1, 2, 3, 4), 2));
        assertEquals("", SvgPath.of(new Path2D.Double(), 2));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(Sheet.sample()));
        assertArrayEquals(first, Files.readAllBytes(write(Sheet.sample())));
    }

    private static Page withoutText() {
        Page page = Sheet.sample();
        return new Page(
                "Shapes",
                "en",
                page.widthMm(),
                page.heightMm(),
                page.items().subList(0, 2).stream()
                        .map(item -> item instanceof PageItem.MapFrame frame
                                ? new PageItem.MapFrame(
                                        frame.id(),
                                        frame.view(),
                                        frame.background(),
                                        frame.layers(),
                                        List.of(),
                                        frame.neatline())
                                : item)
                        .toList());
    }

    private static BufferedImage drawn(Path svg) throws IOException {
        SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
        BufferedImage image = new BufferedImage(1000, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(0, 0, 1000, 800));
        graphics.dispose();
        return image;
    }

    private static boolean far(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > 60) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private Document document(Page page) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(write(page).toFile());
    }

    private Path write(Page page) {
        Path file = folder.resolve("map.svg");
        assertEquals(List.of(), SvgWriter.write(List.of(page), Variant.PLAIN, List.of(file), Progress.NONE));
        return file;
    }
}
