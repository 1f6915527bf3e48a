package org.myaypon.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.myaypon.data.UserException;

/**
 * Reads an XML file tag by tag. Names are without their namespace prefix. A document type, and with it every entity, is
 * refused, so nothing can be expanded or fetched.
 */
final class XmlPull implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    /** No workbook nests its tags deeper. */
    private static final int DEEPEST = 200;

    private final InputStream in;
    private final XMLStreamReader xml;
    private int event;
    private int depth;

    /** Reads UTF-8 from a stream, which is closed with it. */
    XmlPull(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next tag or text; false at the end. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UserException(
                    "It holds a document type with entities, which no table needs and which can do harm",
                    "",
                    "Ask where it comes from, or save it again from a spreadsheet program");
        }
        depth += opens() ? 1 : closes() ? -1 : 0;
        if (depth > DEEPEST) {
            throw new UserException(
                    "Its tags are nested too deeply, so it is no sound workbook",
                    "",
                    "Save it again from the program that it comes from");
        }
        return true;
    }

    /** Whether a tag opens here. */
    boolean opens() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether the tag of this name opens here. */
    boolean opens(String name) {
        return opens() && xml.getLocalName().equals(name);
    }

    /** Whether the tag of this name closes here. */
    boolean closes(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Whether some tag closes here. */
    boolean closes() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the tag that opens or closes here. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the tag that opens here; empty when it has none of this name. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute of this name, whatever its prefix, has a value. */
    boolean says(String name, String value) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute as a number from 0 to a bound; the other value when it is missing or none. */
    int number(String name, int otherwise, int most) {
        String value = attribute(name);
        if (value.isEmpty() || value.length() > 10) {
            return value.isEmpty() ? otherwise : most;
        }
        try {
            return (int) Math.max(0, Math.min(most, Long.parseLong(value)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Adds the text that stands here, if any. */
    void addText(StringBuilder text) {
        boolean isText = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        if (isText) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            requireShort(text);
        }
    }

    /** Makes sure that a cell's text is not without end. */
    static void requireShort(CharSequence text) {
        if (text.length() > CsvParser.LONGEST_CELL) {
            throw new UserException("A cell holds more than a million characters", "", "Check that it is a table");
        }
    }

    /** Goes on behind the end of the tag that opens here. */
    void skip() {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = next();
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static UserException damaged(XMLStreamException e) {
        return new UserException(
                "It is damaged: a part of it is not XML as it should be",
                "",
                "Open it in a spreadsheet program and save it again",
                e);
    }
}
