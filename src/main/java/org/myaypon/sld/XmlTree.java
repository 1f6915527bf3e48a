package org.myaypon.sld;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.myaypon.data.UserException;

/** Reads an XML text as a tree of elements, within bounds; a document type, and with it every entity, is refused. */
final class XmlTree {

    private static final XMLInputFactory FACTORY = factory();

    /** No style nests its elements deeper. */
    private static final int DEEPEST = 100;

    /** 10,000 rules with 30 elements each are far below. */
    private static final int MOST_ELEMENTS = 1_500_000;

    private final String file;
    private final Deque<Element> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    private final StringBuilder letters = new StringBuilder();
    private boolean lettersAreExact;
    private int elements;

    private XmlTree(String file) {
        this.file = file;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        return factory;
    }

    /**
     * Reads.
     *
     * @param file the file's name, for what is said of it
     * @throws UserException with line and column when it is no sound XML
     */
    static Element read(String text, String file) {
        return new XmlTree(file).read(text);
    }

    private Element read(String text) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        return root.orElseThrow(() -> new UserException(file + " holds nothing", "", "Choose another file"));
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                endLetters();
                open.pop();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> addLetters(xml.getText(), false);
            case XMLStreamConstants.CDATA -> addLetters(xml.getText(), true);
            case XMLStreamConstants.COMMENT -> add(new XmlNode.Remark(xml.getText()));
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UserException(
                        "It holds a document type with entities, which no style needs and which can do harm",
                        place(
                                xml.getLocation().getLineNumber(),
                                xml.getLocation().getColumnNumber()),
                        "Remove the line that begins with <!DOCTYPE, or save the style again from its program");
            default -> {
                // What remains are instructions to other programs.
            }
        }
    }

    private void open(XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UserException(
                    open.size() >= DEEPEST
                            ? "Its elements are nested too deeply"
                            : "It holds more than 1,500,000 elements, more than any style needs",
                    place(line, column),
                    "Save the style again from the program that it comes from");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        Element element = Element.open(xml.getLocalName(), namespace, attributes, line, column);
        add(element);
        if (root.isEmpty()) {
            root = Optional.of(element);
        }
        open.push(element);
    }

    /** The parser gives letters in pieces; they are put together. */
    private void addLetters(String piece, boolean exact) {
        if (exact != lettersAreExact) {
            endLetters();
        }
        lettersAreExact = exact;
        letters.append(piece);
    }

    private void endLetters() {
        if (!letters.isEmpty() && !open.isEmpty()) {
            open.peek().nodes().add(new XmlNode.Text(letters.toString(), lettersAreExact));
        }
        letters.setLength(0);
    }

    private void add(XmlNode node) {
        endLetters();
        if (!open.isEmpty()) {
            open.peek().nodes().add(node);
        }
    }

    private UserException malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        String open = this.open.isEmpty() ? "" : " in <" + this.open.peek().name() + ">";
        return new UserException(
                "This is not XML as it should be" + open,
                place(line, column),
                "Look for a bracket, a quotation mark or a closing tag that is missing there, or save the style again",
                e);
    }

    private String place(int line, int column) {
        return file + ", line " + line + ", column " + column;
    }
}
