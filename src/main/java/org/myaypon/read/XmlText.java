package org.myaypon.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file in the encoding that it declares; a byte that is none in it ends in a
 * {@link java.nio.charset.CharacterCodingException}, where Java's own XML reader would print a line to the console first.
 *
 * @param charset the encoding
 * @param from what told it: "byte order mark", "declaration" or "format"
 */
public record XmlText(Charset charset, String from) {

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** What the first bytes of a file tell; UTF-8 when they tell nothing, as XML has it. */
    public static XmlText of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe")) {
            return new XmlText(StandardCharsets.UTF_16, "byte order mark");
        }
        if (text.startsWith("<\0?\0") || text.startsWith("\0<\0?")) {
            return new XmlText(
                    text.charAt(0) == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, "declaration");
        }
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            return new XmlText(StandardCharsets.UTF_8, "byte order mark");
        }
        Matcher declared = DECLARED.matcher(text);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? new XmlText(Charset.forName(declared.group(1)), "declaration")
                : new XmlText(StandardCharsets.UTF_8, "format");
    }

    /** The characters of these bytes from their first on, without a byte order mark. */
    public Reader read(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
