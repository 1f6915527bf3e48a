package org.myaypon.draw;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A document's description as an XMP packet (ISO 16684-1). It is written as text: to load an XML library for it costs a
 * quarter of a whole export.
 */
final class XmpPacket {
    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
             xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            """;

    private static final String FOOT =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private XmpPacket() {}

    static byte[] of(PdfInfo info, String program) {
        String created = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        String packet = HEAD
                + (info.press().isPresent() ? press(info, created) : archive(info))
                + property("dc:format", "", "application/pdf", "")
                + property("dc:language", "<rdf:Bag><rdf:li>", info.language(), "</rdf:li></rdf:Bag>")
                + property("dc:title", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", info.title(), "</rdf:li></rdf:Alt>")
                + property(
                        "dc:description",
                        "<rdf:Alt><rdf:li xml:lang=\"x-default\">",
                        info.subject(),
                        "</rdf:li></rdf:Alt>")
                + property("dc:creator", "<rdf:Seq><rdf:li>", info.author(), "</rdf:li></rdf:Seq>")
                + property("pdf:Keywords", "", info.keywordLine(), "")
                + property("pdf:Producer", "", program, "")
                + property("xmp:CreatorTool", "", program, "")
                + property("xmp:CreateDate", "", created, "")
                + property("xmp:ModifyDate", "", created, "")
                + FOOT;
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String archive(PdfInfo info) {
        return property("pdfaid:part", "", String.valueOf(info.archivePart()), "")
                + property("pdfaid:conformance", "", "B", "");
    }

    /** What ISO 15930-7 asks for; the document's number is of its title and time, so that it stays the same. */
    private static String press(PdfInfo info, String created) {
        UUID number = UUID.nameUUIDFromBytes((info.title() + created).getBytes(StandardCharsets.UTF_8));
        return property("pdfxid:GTS_PDFXVersion", "", "PDF/X-4", "")
                + property("pdf:Trapped", "", "False", "")
                + property("xmp:MetadataDate", "", created, "")
                + property("xmpMM:DocumentID", "", "uuid:" + number, "")
                + property("xmpMM:InstanceID", "", "uuid:" + number, "")
                + property("xmpMM:RenditionClass", "", "default", "")
                + property("xmpMM:VersionID", "", "1", "");
    }

    private static String property(String name, String before, String value, String after) {
        return value.isEmpty() ? "" : "<" + name + ">" + before + escaped(value) + after + "</" + name + ">\n";
    }

    /** Text for XML; what XML cannot hold at all is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
