package org.myaypon.sld;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myaypon.data.UserException;

/** Recognises files that are no SLD, and says what they are and what to do. */
final class ForeignFile {

    private static final String SAVE = "In QGIS choose Layer > Save style and the format SLD";

    private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]");

    private static final int HEAD = 4096;

    private static final Map<String, String> ROOTS = Map.of(
            "qgis", "a QGIS style file (QML)",
            "qgis_style", "a QGIS symbol library",
            "svg", "an SVG picture, not a style",
            "kml", "a KML layer, not a style",
            "html", "a web page, not a style",
            "map", "a Mapnik style",
            "featurecollection", "a GML layer, not a style",
            "wfs:featurecollection", "a GML layer, not a style");

    private ForeignFile() {}

    /** What a file's bytes show it to be, where that is plainly no XML. */
    static Optional<UserException> ofBytes(byte[] bytes, String file) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String what = "";
        if (head.startsWith("\0\0'\n")) {
            what = "a shapefile, not a style";
        } else if (head.startsWith("PK")) {
            what = "an archive, not a style";
        } else if (head.startsWith("SQLite format 3")) {
            what = "a GeoPackage, not a style";
        } else if (head.startsWith("%PDF")) {
            what = "a PDF, not a style";
        } else if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff")) {
            what = "a picture, not a style";
        } else if (head.stripLeading().startsWith("{")) {
            what = "JSON, not an SLD";
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(refusal(file, what));
    }

    /** What the first tag of a text shows it to be; QML brings a document type, which would be refused with other words. */
    static Optional<UserException> ofText(String text, String file) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String plain = head.replaceAll("(?s)<!--.*?-->", "");
        Matcher first = FIRST_TAG.matcher(plain);
        if (!first.find()) {
            return text.isBlank() || head.indexOf('<') < 0
                    ? Optional.of(refusal(file, text.isBlank() ? "empty" : "a text, not an SLD"))
                    : Optional.empty();
        }
        return Optional.ofNullable(ROOTS.get(first.group(2).toLowerCase(Locale.ROOT)))
                .map(what -> refusal(file, what));
    }

    /** For XML of any other kind. */
    static UserException notAStyle(Element root, String file) {
        String known = ROOTS.get(root.name().toLowerCase(Locale.ROOT));
        return refusal(file, known == null ? "an XML file whose root is <" + root.name() + ">, not an SLD" : known);
    }

    private static UserException refusal(String file, String what) {
        return new UserException(file + " is " + what, "", SAVE);
    }
}
