package org.myaypon.project;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.myaypon.data.Layer;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.WholeFile;
import org.myaypon.indicator.NameFields;

/** Writes a layer as KML 2.2 (OGC 07-147r2): WGS 84, a placemark each with its English name and typed attributes. */
public final class KmlWriter {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final int CHECK_EVERY = 256;
    private static final double STEPS = 1e7;

    private final Layer layer;
    private final LonLat lonLat;
    private final LayerColumns columns;
    private final Progress progress;

    private KmlWriter(Layer layer, Progress progress) {
        this.layer = layer;
        this.progress = progress;
        lonLat = LonLat.of(layer, "A .kml");
        columns = new LayerColumns(layer);
    }

    /**
     * Writes a layer, replacing what was there.
     *
     * @return what the format could not hold
     * @throws org.myaypon.data.UserException when the layer has no shapes, its reference system is not known, or the file
     *     cannot be written
     * @throws org.myaypon.data.CancelledException when the user stops it; nothing is left behind
     */
    public static List<Problem> write(Layer layer, Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        LayerColumns.requireShapes(layer, name);
        KmlWriter writer = new KmlWriter(layer, progress);
        WholeFile.write(file, writer::writeTo);
        return writer.lonLat.problems(name);
    }

    private void writeTo(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            element(xml, "name", layer.schema().getTypeName());
            schema(xml);
            Optional<String> name = NameFields.of(layer).name();
            for (int i = 0; i < layer.features().size(); i++) {
                if (i % CHECK_EVERY == 0) {
                    progress.check();
                    progress.report((double) i / layer.features().size(), "Writing KML");
                }
                placemark(xml, layer.features().get(i), name);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void schema(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Schema");
        xml.writeAttribute("name", "attributes");
        xml.writeAttribute("id", "attributes");
        for (LayerColumns.Column column : columns.columns()) {
            xml.writeEmptyElement("SimpleField");
            xml.writeAttribute("name", allowed(column.name()));
            xml.writeAttribute("type", type(column.kind()));
        }
        xml.writeEndElement();
    }

    private static String type(ValueKind kind) {
        return switch (kind) {
            case SMALL -> "int";
            case NUMBER -> "double";
            case FLAG -> "bool";
            default -> "string";
        };
    }

    private void placemark(XMLStreamWriter xml, SimpleFeature feature, Optional<String> name)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("Placemark");
        if (name.isPresent()) {
            element(xml, "name", Layer.text(feature, name.get()));
        }
        xml.writeStartElement("ExtendedData");
        xml.writeStartElement("SchemaData");
        xml.writeAttribute("schemaUrl", "#attributes");
        for (LayerColumns.Column column : columns.columns()) {
            Optional<Object> value = column.value(feature);
            if (value.isPresent()) {
                xml.writeStartElement("SimpleData");
                xml.writeAttribute("name", allowed(column.name()));
                xml.writeCharacters(allowed(value.get().toString()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        Optional<Geometry> shape = Layer.geometry(feature).flatMap(lonLat::of);
        if (shape.isPresent()) {
            shape(xml, shape.get());
        }
        xml.writeEndElement();
    }

    private static void shape(XMLStreamWriter xml, Geometry shape) throws XMLStreamException {
        if (shape instanceof Point point) {
            xml.writeStartElement("Point");
            coordinates(xml, point);
        } else if (shape instanceof LineString line) {
            xml.writeStartElement("LineString");
            coordinates(xml, line);
        } else if (shape instanceof Polygon polygon) {
            xml.writeStartElement("Polygon");
            ring(xml, "outerBoundaryIs", polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(xml, "innerBoundaryIs", polygon.getInteriorRingN(i));
            }
        } else {
            xml.writeStartElement("MultiGeometry");
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                if (!shape.getGeometryN(i).isEmpty()) {
                    shape(xml, shape.getGeometryN(i));
                }
            }
        }
        xml.writeEndElement();
    }

    private static void ring(XMLStreamWriter xml, String place, LineString ring) throws XMLStreamException {
        xml.writeStartElement(place);
        xml.writeStartElement("LinearRing");
        coordinates(xml, ring);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void coordinates(XMLStreamWriter xml, Geometry line) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (Coordinate place : line.getCoordinates()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(degrees(place.x))
                    .append(',')
                    .append(degrees(place.y));
            if (Double.isFinite(place.getZ())) {
                text.append(',').append(BigDecimal.valueOf(place.getZ()).toPlainString());
            }
        }
        element(xml, "coordinates", text.toString());
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(Math.round(value * STEPS), 7).toPlainString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML may hold. */
    private static String allowed(String text) {
        return text.codePoints().allMatch(KmlWriter::isAllowed)
                ? text
                : text.codePoints()
                        .filter(KmlWriter::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }
}
