package org.myaypon.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.myaypon.data.FileSource;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;

/**
 * Reads the placemarks of a KML file (OGC 12-007r2) as features: their shapes, name, description, times and data. Pictures,
 * styles and links to other files are left; a document type, with which an XML file can declare entities that expand
 * without end or name other files, is refused.
 */
final class KmlReader {

    private static final int CHECK_EVERY = 4096;
    private static final int DEEPEST = 500;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final LayerInput input;
    private final Progress progress;
    private final MemoryRoom room;
    private final KmlDocument document;
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private KmlReader(LayerInput input, Optional<String> layerName, Progress progress) {
        this.input = input;
        this.progress = progress;
        this.room = new MemoryRoom(input.name());
        this.document = new KmlDocument(new FeatureList(input.layer(), room), room, layerName);
    }

    /** All placemarks, or those of the folder that {@code layerName} names. */
    static Result<Layer> read(LayerInput input, Optional<String> layerName, Progress progress) {
        progress.report(0, "Reading " + input.name());
        try {
            XmlText text = encoding(input);
            try {
                return new KmlReader(input, layerName, progress).layer(text, List.of());
            } catch (CharacterCodingException e) {
                Problem assumed = new Problem(
                        "The text is not " + text.charset().name() + ": windows-1252 is assumed",
                        "",
                        "If names look wrong, save the layer again as UTF-8");
                return new KmlReader(input, layerName, progress)
                        .layer(new XmlText(FALLBACK, "detected"), List.of(assumed));
            }
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            throw new UserException(
                    input.name() + " is broken off or is not KML",
                    place == null ? "" : "line " + place.getLineNumber() + ", column " + place.getColumnNumber(),
                    "Copy or export it again",
                    e);
        } catch (IOException e) {
            throw InputFile.unreadable(input.file(), e);
        }
    }

    private static XmlText encoding(LayerInput input) throws IOException {
        try (InputStream in = input.open()) {
            return XmlText.of(in);
        }
    }

    private Result<Layer> layer(XmlText text, List<Problem> assumed) throws XMLStreamException, IOException {
        try (InputStream in = input.open()) {
            events(factory().createXMLStreamReader(text.read(in)));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException notText) {
                throw notText;
            }
            throw e;
        }
        List<Problem> problems = new ArrayList<>(assumed);
        FeatureList features = document.finished(input.name(), problems);
        Layer layer = features.layer(
                new FileSource(input.file(), "kml", text.charset().name(), text.from()),
                LayerCrs.told(DefaultGeographicCRS.WGS84, "KML", features.extent(), problems),
                problems);
        progress.report(1, "Reading placemarks");
        return new Result<>(layer, InFile.of(input.name(), problems));
    }

    private void events(XMLStreamReader xml) throws XMLStreamException {
        for (long events = 0; xml.hasNext(); events++) {
            if (events % CHECK_EVERY == 0) {
                progress.check();
                double at = Math.max(0, xml.getLocation().getCharacterOffset());
                progress.report(Math.min(0.95, 0.95 * at / Math.max(1, input.size())), "Reading placemarks");
            }
            event(xml, xml.next());
        }
    }

    /** Names are taken as written, since many files use a prefix that they do not declare. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw new UserException(
                        input.name() + " declares a document type, which KML does not have and which is not read:"
                                + " it could make the file grow without end, or fetch others",
                        "line " + xml.getLocation().getLineNumber(),
                        "Remove the lines from <!DOCTYPE to its end, or export it again");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                String name = open.remove(open.size() - 1);
                document.end(name, open, text);
                text.setLength(0);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                room.require(4L * text.length());
            }
            default -> {
                // Comments and instructions say nothing of features.
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = plain(xml.getLocalName());
        if (open.isEmpty() && !name.equals("kml") && !name.equals("Document") && !name.equals("Placemark")) {
            throw new UserException(
                    input.name() + " is not KML: it begins with <" + name + ">", "", "Export the layer as KML");
        }
        if (open.size() == DEEPEST) {
            throw new UserException(
                    input.name() + " nests its elements deeper than KML does",
                    "line " + xml.getLocation().getLineNumber(),
                    "Export it again");
        }
        document.start(name, Optional.ofNullable(xml.getAttributeValue(null, "name")), type(xml));
        open.add(name);
        text.setLength(0);
    }

    private static String type(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "type");
        return type == null ? "" : type;
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
