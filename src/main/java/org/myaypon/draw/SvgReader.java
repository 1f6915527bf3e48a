package org.myaypon.draw;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an SVG file as vectors: nothing outside of the file is looked at, and files that ask for too much are refused. */
final class SvgReader {
    private static final int DEEPEST = 60;
    private static final int DEEPEST_USE = 10;
    private static final int MOST_PATHS = 20_000;
    private static final double LARGEST_PIXELS = 1e6;
    private static final Set<String> LEFT_OUT = Set.of("text", "foreignobject");
    /** The library tells its own log of every small fault; it is kept from the log that users send in. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private static final Pattern ENTITIES = Pattern.compile("<!ENTITY");
    private static final Set<String> LINKS = Set.of("href", "xlink:href");

    private final Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);

    /**
     * Reads a file.
     *
     * @param bytes the file, its placeholders filled in
     * @throws UnusableGraphicException if it is no SVG file that can be drawn
     */
    Artwork read(byte[] bytes) throws UnusableGraphicException {
        SVGDocument document = parsed(bytes);
        double width = document.size().getWidth();
        double height = document.size().getHeight();
        if (!(width > 0 && width < LARGEST_PIXELS) || !(height > 0 && height < LARGEST_PIXELS)) {
            throw new UnusableGraphicException("is an SVG file without a size");
        }
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, height);
        SvgSteps steps = drawn(document, area);
        Drawing drawing = new Drawing(steps.drawnPx(), steps.all());
        AffineTransform middle = AffineTransform.getTranslateInstance(-width / 2, -height / 2);
        Rectangle2D centred = middle.createTransformedShape(steps.drawnPx()).getBounds2D();
        Drawing moved = new Drawing(centred, List.of(surface -> surface.draw(drawing, middle, 1)));
        return new Artwork(moved, width, height, List.copyOf(leftOut));
    }

    /** Looks at the file before the library does, which would go as deep as it does. */
    private static void check(byte[] bytes) throws UnusableGraphicException {
        if (ENTITIES.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            throw new UnusableGraphicException(
                    "has a document type with entities, which no picture needs and which can do harm");
        }
        checkDepth(bytes);
    }

    private static void checkDepth(byte[] bytes) throws UnusableGraphicException {
        try {
            XMLStreamReader reader = parsers().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > DEEPEST) {
                    throw new UnusableGraphicException("is an SVG file with more in it than a symbol can have");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusableGraphicException("is no SVG file that can be read", e);
        }
    }

    private SVGDocument parsed(byte[] bytes) throws UnusableGraphicException {
        check(bytes);
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .documentLimits(new DocumentLimits(DEEPEST_USE, DEEPEST, MOST_PATHS))
                .preProcessor(this::leaveOut)
                .build();
        try {
            SVGDocument document = new SVGLoader()
                    .load(() -> parsers().createXMLEventReader(new ByteArrayInputStream(bytes)), null, context);
            if (document == null) {
                throw new UnusableGraphicException("is no SVG file that can be read");
            }
            return document;
        } catch (RuntimeException e) {
            throw new UnusableGraphicException("is no SVG file that can be read", e);
        }
    }

    /** Without entities: they are how a small file becomes a huge one, or reads another file. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Letters would come from the fonts of this machine, and look different on another one. */
    private void leaveOut(DomElement element) {
        for (DomElement child : element.children()) {
            if (LEFT_OUT.contains(child.tagName().toLowerCase(Locale.ROOT))) {
                child.setAttribute("display", "none");
                leftOut.add(LeftOut.TEXT);
            } else if (child.tagName().equalsIgnoreCase("image") && isLinked(child)) {
                child.setAttribute("display", "none");
                leftOut.add(LeftOut.LINKED_PICTURE);
            } else {
                leaveOut(child);
            }
        }
    }

    private static boolean isLinked(DomElement image) {
        return LINKS.stream()
                .map(name -> image.attribute(name, ""))
                .anyMatch(address -> address != null
                        && !address.isBlank()
                        && !address.strip().startsWith("data:"));
    }

    private static SvgSteps drawn(SVGDocument document, Rectangle2D area) throws UnusableGraphicException {
        SvgSteps steps = new SvgSteps(area);
        try {
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, new SvgOutput(steps), new ViewBox(area));
            return steps;
        } catch (SvgSteps.TooMuchException e) {
            throw new UnusableGraphicException("is an SVG file with more in it than a symbol can have", e);
        } catch (RuntimeException e) {
            throw new UnusableGraphicException("is an SVG file that cannot be drawn", e);
        }
    }
}
