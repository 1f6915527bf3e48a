package org.myaypon.sld;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the pictures that a style names: files in the style's own folder or below, and pictures that stand in the style itself.
 * Everything else is refused.
 */
final class GraphicSource {

    private static final int LARGEST_INLINE = 1 << 20;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Map<String, String> FORMATS = Map.of(
            "svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

    private final Path folder;

    GraphicSource(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * A picture, or why there is none.
     *
     * @param uri a "file:" address in the style's folder, with QGIS's parameters behind a "?", or a "data:" address
     * @param format its media type
     * @param why a sentence without its full stop where there is none
     * @param fix what to do
     */
    record Found(Optional<String> uri, String format, String why, String fix) {

        private static Found not(String why, String fix) {
            return new Found(Optional.empty(), "", why, fix);
        }
    }

    /** The picture of an ExternalGraphic. */
    Found find(Element graphic) {
        String format = graphic.text("Format").orElse("");
        Optional<Element> inline = graphic.child("InlineContent");
        if (inline.isPresent()) {
            return inline.get().attribute("encoding").equalsIgnoreCase("base64")
                    ? data(inline.get().text(), format)
                    : Found.not(
                            "A graphic that stands in the style as XML cannot be drawn",
                            "Keep it as a file beside the style, or write it in base64");
        }
        String href = graphic.child("OnlineResource")
                .map(link -> link.attribute("href").strip())
                .orElse("");
        if (href.isEmpty()) {
            return Found.not("A graphic names no file", "Name one with xlink:href");
        }
        if (href.startsWith("base64:")) {
            return data(href.substring("base64:".length()), format);
        }
        if (href.startsWith("data:")) {
            int comma = href.indexOf(";base64,");
            return comma < 0
                    ? Found.not("A graphic in the style is not in base64", "Keep it as a file beside the style")
                    : data(href.substring(comma + ";base64,".length()), href.substring("data:".length(), comma));
        }
        return file(href, format);
    }

    private static Found data(String letters, String format) {
        if (letters.length() > LARGEST_INLINE / 3 * 4) {
            return Found.not("A graphic in the style is larger than 1 MB", "Keep it as a file beside the style");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(letters);
            if (bytes.length == 0) {
                return Found.not("A graphic in the style is empty", "Keep it as a file beside the style");
            }
            String kind = format.isEmpty() ? kind(bytes) : format;
            return new Found(
                    Optional.of(
                            "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes)),
                    kind,
                    "",
                    "");
        } catch (IllegalArgumentException e) {
            return Found.not("A graphic in the style is not in base64", "Keep it as a file beside the style");
        }
    }

    private static String kind(byte[] bytes) {
        if (bytes[0] == (byte) 0x89) {
            return "image/png";
        }
        return bytes[0] == (byte) 0xFF ? "image/jpeg" : "image/svg+xml";
    }

    private Found file(String href, String format) {
        int question = href.indexOf('?');
        String name = question < 0 ? href : href.substring(0, question);
        String query = question < 0 ? "" : href.substring(question).replace(" ", "%20");
        Optional<Path> path = path(name);
        String fix = "Put it into the folder of the style and name it without a path";
        String said = "The graphic “" + Parameters.shortened(name) + "” ";
        if (path.isEmpty()) {
            return Found.not(said + "is remote or no file name, so it is not fetched", fix);
        }
        try {
            Path file = folder.resolve(path.get()).normalize();
            if (!file.startsWith(folder)) {
                return Found.not(said + "lies outside of the style's folder, so it is not read", fix);
            }
            if (!Files.isRegularFile(file)) {
                return Found.not(said + "is not there", fix);
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return Found.not(said + "is a link out of the style's folder, so it is not read", fix);
            }
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String kind = format.isEmpty() ? FORMATS.getOrDefault(ending, "") : format;
            return new Found(Optional.of(file.toUri() + query), kind, "", "");
        } catch (IOException e) {
            return Found.not(said + "cannot be seen", fix);
        }
    }

    /** A local path; empty for addresses of any other kind. */
    private static Optional<Path> path(String name) {
        try {
            if (name.startsWith("file:")) {
                URI uri = new URI(name.replace(" ", "%20"));
                return uri.getAuthority() == null && uri.getPath() != null
                        ? Optional.of(uri.isOpaque() ? Path.of(uri.getSchemeSpecificPart()) : Path.of(uri))
                        : Optional.empty();
            }
            boolean isDrive = name.length() > 1 && name.charAt(1) == ':';
            if ((SCHEME.matcher(name).matches() && !isDrive) || name.startsWith("//") || name.startsWith("\\\\")) {
                return Optional.empty();
            }
            return Optional.of(Path.of(
                    name.indexOf('%') < 0
                            ? name
                            : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
